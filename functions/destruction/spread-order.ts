/**
 * The commission has assembled: one fact a line, so that every file is destroyed or spared by itself. Where every
 * line has its outcome already, as a restore may leave them, the last of them is told again, for nobody else rings.
 */
import type { ActLine } from '../../shared/archive/act-parts.ts';
import type { Put } from '../../shared/ports/registry.ts';
import type { World } from '../../shared/ports/world.ts';
import { findAct, linesOf } from '../../shared/register/acts.ts';
import { fileFact, findOwed, settle } from '../../shared/register/facts.ts';

type Needs = Pick<World, 'registry' | 'clock'>;

const A_COMMIT = 90;

export const spreadOrder = async ({ registry, clock }: Needs, factId: string): Promise<void> => {
  const fact = await findOwed(registry, factId, ['CommissionAssembled']);
  if (!fact) return;
  const act = await findAct(registry, fact.act);
  const lines = act?.stage === 'destroying' ? await linesOf(registry, act.id) : [];
  const waiting = lines.filter(isPending);
  for (let at = 0; at < waiting.length; at += A_COMMIT) {
    const puts = waiting.slice(at, at + A_COMMIT).map((line) => ordered(line, clock));
    // A line's fact has a name of its own: put a second time it is refused, and the rest is put one by one.
    if (!(await registry.commit({ puts })).committed)
      for (const put of puts) await registry.commit({ puts: [put] });
  }
  const last = waiting.length === 0 ? lines.at(-1) : undefined;
  await registry.commit({
    puts: last ? toldAgain(last, { id: fact.fact, clock }) : [],
    updates: [settle(fact.fact)],
  });
};

/** Under a name that follows from the spreading. What it tells again was settled when the act was not yet destroying. */
const toldAgain = (
  line: ActLine,
  { id, clock }: { readonly id: string; readonly clock: Needs['clock'] },
): readonly Put[] => {
  const { act, no, caseFile } = line;
  const about = { act, line: no, caseFile };
  const at = { id: `${id}-again`, at: clock.now() };
  if (line.state === 'destroyed')
    return [fileFact({ name: 'CaseFileDestroyed', ...about, record: line.record }, at)];
  return line.state === 'spared'
    ? [fileFact({ name: 'CaseFileSpared', ...about, reason: line.reason }, at)]
    : [];
};

/** One that has begun stands here after a restore alone: what its intent told of was put back (runbook, Restore). */
const isPending = ({ state }: ActLine): boolean => state === 'frozen' || state === 'begun';

const ordered = ({ act, no, caseFile }: ActLine, clock: Needs['clock']) =>
  fileFact({ name: 'LineOrdered', act, line: no, caseFile }, { id: `${act}-${no}`, at: clock.now() });
