/**
 * An order closes when no line is pending (protocols.md 5). The index of pending
 * lines is a hint that may lag; the lines themselves are asked before it closes.
 */
import type { ActLine } from '../../shared/archive/act-parts.ts';
import type { ClosedAct, DestroyingAct } from '../../shared/archive/act.ts';
import { accept } from '../../shared/archive/outcome.ts';
import { dayOf } from '../../shared/archive/day.ts';
import type { Day, Instant, PaperLanguage } from '../../shared/archive/names.ts';
import type { ActPartTwo } from '../../shared/archive/papers.ts';
import { IntegrityFault, TransientFault } from '../../shared/ports/faults.ts';
import type { Printer } from '../../shared/ports/printer.ts';
import type { World } from '../../shared/ports/world.ts';
import { findAct, findLine, linesOf, readLine } from '../../shared/register/acts.ts';
import { inBatches } from '../../shared/register/batches.ts';
import { changeAct } from '../../shared/register/change-act.ts';
import { findOwed, settle } from '../../shared/register/facts.ts';
import { countClosed } from '../../shared/register/figures.ts';
import { indexKeys } from '../../shared/register/keys.ts';
import { keepBoth } from '../../shared/register/kept-papers.ts';
import { type Absenting, fileAbsence, stubsOf } from './absence.ts';
import { partTwoOf } from './part-two.ts';

export type Closing = Pick<World, 'registry' | 'papers' | 'clock' | 'newId' | 'demonstration'> & {
  readonly printPartTwo: Printer<ActPartTwo, PaperLanguage>;
} & Absenting;

/** So many of the lines that the index calls pending are looked at. */
const FEW = 25;

export const closeOrder = async (needs: Closing, factId: string): Promise<void> => {
  const fact = await findOwed(needs.registry, factId, ['CaseFileDestroyed', 'CaseFileSpared']);
  if (!fact) return;
  const act = await findAct(needs.registry, fact.act);
  if (act?.stage === 'destroying' && (await mayBeDone(needs, act))) await close(needs, act);
  await needs.registry.commit({ updates: [settle(fact.fact)] });
};

/**
 * A line that is really pending will ring again with its own end. However many the index still calls
 * pending, where none of those looked at is, it lags: nobody may wait for it, for nobody rings again.
 */
const mayBeDone = async ({ registry }: Closing, act: DestroyingAct): Promise<boolean> => {
  const { items } = await registry.query({
    index: 'pending',
    partition: indexKeys.pendingLines(act.id),
    limit: FEW,
  });
  const lines = await inBatches(items.map(readLine), ({ no }) => findLine(registry, act.id, no));
  return lines.every((line) => line && hasOutcome(line));
};

const hasOutcome = ({ state }: ActLine): boolean => state === 'destroyed' || state === 'spared';

/** The order may be taken back at any moment before: part two is of the act as it closes, or is drawn anew. */
const close = async (needs: Closing, act: DestroyingAct): Promise<void> => {
  const lines = await linesOf(needs.registry, act.id);
  if (!lines.every(hasOutcome)) return;
  const stubs = await stubsOf(
    needs.registry,
    lines.filter(({ state }) => state === 'destroyed'),
  );
  await fileAbsence(needs, act.id, stubs);
  const closedAt = needs.clock.now();
  const destroyedOn = lastOf(stubs.map(({ destroyedAt }) => destroyedAt));
  const data = await partTwoOf(needs, act, { lines, destroyedOn, closedOn: dayOf(closedAt) });
  const kept = await keepBoth(needs.papers, `acts/${act.id}/part-2`, { print: needs.printPartTwo, data });
  if (!kept.accepted) throw new IntegrityFault(`part two of ${act.id} cannot be printed`);
  const counts = { destroyed: stubs.length, spared: lines.length - stubs.length };
  await changeAct(needs, act, (current) => {
    if (current.stage !== 'destroying') return accept({ act: current });
    if (current.v !== act.v)
      throw new TransientFault(`the act ${act.id} was changed while its part two was drawn`);
    const closed: ClosedAct = {
      ...current,
      stage: 'closed',
      closedAt,
      destroyedOn,
      ...counts,
      partTwo: kept.value,
      certifiedBy: [],
    };
    return accept({
      act: closed,
      facts: [{ name: 'OrderClosed', act: act.id, ...counts }],
      also: { updates: [countClosed(closed, closed)] },
    });
  });
};

/** The day of the last destruction, which may lie before the closing; null where every line was spared. */
const lastOf = (moments: readonly Instant[]): Day | null => {
  const last = moments.toSorted().at(-1);
  return last === undefined ? null : dayOf(last);
};
