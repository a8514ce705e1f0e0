/** The commission has assembled: one fact a line, so that every file is destroyed or spared by itself. */
import type { ActLine } from '../../shared/archive/act-parts.ts';
import type { World } from '../../shared/ports/world.ts';
import { findAct, linesOf } from '../../shared/register/acts.ts';
import { fileFact, findOwed, settle } from '../../shared/register/facts.ts';

type Needs = Pick<World, 'registry' | 'clock'>;

const A_COMMIT = 90;

export const spreadOrder = async ({ registry, clock }: Needs, factId: string): Promise<void> => {
  const fact = await findOwed(registry, factId, ['CommissionAssembled']);
  if (!fact) return;
  const act = await findAct(registry, fact.act);
  const waiting = act?.stage === 'destroying' ? (await linesOf(registry, act.id)).filter(isPending) : [];
  for (let at = 0; at < waiting.length; at += A_COMMIT) {
    const puts = waiting.slice(at, at + A_COMMIT).map((line) => ordered(line, clock));
    // A line's fact has a name of its own: put a second time it is refused, and the rest is put one by one.
    if (!(await registry.commit({ puts })).committed)
      for (const put of puts) await registry.commit({ puts: [put] });
  }
  await registry.commit({ updates: [settle(fact.fact)] });
};

/** One that has begun stands here after a restore alone: what its intent told of was put back (runbook, Restore). */
const isPending = ({ state }: ActLine): boolean => state === 'frozen' || state === 'begun';

const ordered = ({ act, no, caseFile }: ActLine, clock: Needs['clock']) =>
  fileFact({ name: 'LineOrdered', act, line: no, caseFile }, { id: `${act}-${no}`, at: clock.now() });
