/**
 * Lists the picked files on their act, batch by batch, and draws part one. A
 * crash leaves a draft that finishes: a file already listed keeps its line.
 */
import type { Act, ActLine, DrawingAct } from '../../shared/archive/act.ts';
import type { KeptCaseFile } from '../../shared/archive/case-file.ts';
import { listInForceOn } from '../../shared/archive/legal-basis.ts';
import { whyNotListable } from '../../shared/archive/listing.ts';
import type { CaseFileId } from '../../shared/archive/names.ts';
import { accept } from '../../shared/archive/outcome.ts';
import { IntegrityFault } from '../../shared/ports/faults.ts';
import { findAct, lineItem, linesOf } from '../../shared/register/acts.ts';
import { inBatches } from '../../shared/register/batches.ts';
import { findCaseFile, replaceCaseFile } from '../../shared/register/case-files.ts';
import { changeAct } from '../../shared/register/change-act.ts';
import { isCohortMarked } from '../../shared/register/cohorts.ts';
import { findOwed, settle } from '../../shared/register/facts.ts';
import { putNew } from '../../shared/register/items.ts';
import { picksOf } from '../../shared/register/picks.ts';
import { wideHoldsOver } from '../../shared/register/wide-holds.ts';
import { type Drawing, drawPartOne } from './part-one.ts';

export type { Drawing } from './part-one.ts';

/** Two items a file: its own and its line. */
const A_COMMIT = 24;

export const drawLines = async (needs: Drawing, factId: string): Promise<void> => {
  const fact = await findOwed(needs.registry, factId, ['ActBegun']);
  if (!fact) return;
  const act = await findAct(needs.registry, fact.act);
  if (act?.stage === 'drawing') await draw(needs, act, fact.fact);
  else await needs.registry.commit({ updates: [settle(fact.fact)] });
};

const draw = async (needs: Drawing, act: DrawingAct, fact: string): Promise<void> => {
  const listed = new Set((await linesOf(needs.registry, act.id)).map(({ caseFile }) => caseFile));
  const waiting = (await picksOf(needs.registry, act.id)).filter((id) => !listed.has(id));
  let next = listed.size + 1;
  for (let at = 0; at < waiting.length; at += A_COMMIT)
    next = await list(needs, act, { ids: waiting.slice(at, at + A_COMMIT), next });
  // Read again: another delivery of the same fact may have listed some of them.
  await finish(needs, { act, lines: await linesOf(needs.registry, act.id), fact });
};

/** Whoever is no longer listable when his turn comes is left out, and the numbers close up. Answers the next number. */
const list = async (
  needs: Drawing,
  act: DrawingAct,
  { ids, next }: { readonly ids: readonly CaseFileId[]; readonly next: number },
): Promise<number> => {
  const files = (await inBatches(ids, (id) => listableFile(needs, id))).filter((file) => file !== undefined);
  if (files.length === 0) return next;
  const puts = files.flatMap((file, at) => {
    const line = lineOf(act, file, next + at);
    const listed = { ...file, stage: 'listed', act: { act: act.id, line: line.no } } as const;
    return [replaceCaseFile(file, listed), putNew(lineItem(line))];
  });
  if ((await needs.registry.commit({ puts })).committed) return next + files.length;
  // A file changed since it was read, or a number was taken: both are read again, and the file may drop out.
  const taken = (await linesOf(needs.registry, act.id)).length;
  return list(needs, act, { ids, next: taken + 1 });
};

const listableFile = async (
  { registry, clock }: Drawing,
  id: CaseFileId,
): Promise<KeptCaseFile | undefined> => {
  const file = await findCaseFile(registry, id);
  if (!file || file.stage === 'destroyed') return undefined;
  const on = {
    today: clock.today(),
    now: clock.now(),
    cohortMarked: await isCohortMarked(registry, file),
    wideHolds: (await wideHoldsOver(registry, file)).length,
    list: listInForceOn(clock.today())?.id ?? '',
  };
  return whyNotListable(file, on) === undefined ? file : undefined;
};

const lineOf = (act: DrawingAct, file: KeptCaseFile, no: number): ActLine => ({
  act: act.id,
  no,
  caseFile: file.id,
  year: file.year,
  index: file.index,
  volumes: file.volumes.length,
  state: 'frozen',
});

interface Drawn {
  readonly act: DrawingAct;
  readonly lines: readonly ActLine[];
  readonly fact: string;
}

const finish = async (needs: Drawing, { act, lines, fact }: Drawn): Promise<void> => {
  const counted: DrawingAct = {
    ...act,
    lines: lines.length,
    volumes: lines.reduce((sum, { volumes }) => sum + volumes, 0),
    years: [...new Set(lines.map(({ year }) => year))].toSorted((a, b) => a - b),
  };
  const also = { updates: [settle(fact)] };
  const drawn = lines.length === 0 ? undefined : await drawPartOne(needs, counted, lines);
  const ended: Act | undefined =
    drawn === undefined || 'unprintable' in drawn
      ? {
          ...counted,
          stage: 'lapsed',
          reason: drawn ? `unprintable: ${drawn.unprintable.join(' ')}` : 'nothing-listable',
          endedOn: needs.clock.today(),
        }
      : undefined;
  const done = await changeAct(needs, act, (current) => {
    if (current.stage !== 'drawing') return accept({ act: current, also });
    if (ended || drawn === undefined || 'unprintable' in drawn)
      return accept({ act: ended ?? current, facts: [{ name: 'ActLapsed', act: act.id }], also });
    const partOne = drawn;
    return accept({
      act: { ...counted, v: current.v, stage: 'drafted', partOne },
      facts: [{ name: 'ActDrafted', act: act.id, lines: lines.length, partOne: partOne.signed.sha256 }],
      also,
    });
  });
  if (!done.accepted) throw new IntegrityFault(`the act ${act.id} could not be finished`);
};
