/**
 * What submission asks of an act: the inventory of permanent files of every year
 * on it (rule 47), and of every file that it may still go. Nothing of part one changes.
 */
import type { Signature } from '../../shared/archive/act-parts.ts';
import type { DraftedAct, SubmittingAct } from '../../shared/archive/act.ts';
import { reasonNotSubmittable, whyNotSubmittable } from '../../shared/archive/listing.ts';
import { accept, type Outcome, refuse, type Refusal } from '../../shared/archive/outcome.ts';
import type { World } from '../../shared/ports/world.ts';
import { findAct, linesOf } from '../../shared/register/acts.ts';
import { inBatches } from '../../shared/register/batches.ts';
import { findCaseFile } from '../../shared/register/case-files.ts';
import { type Changed, changeAct } from '../../shared/register/change-act.ts';
import { findOwed, settle } from '../../shared/register/facts.ts';
import { gateOf } from '../../shared/register/gate.ts';
import { seatsFor } from '../../shared/register/seats.ts';
import { countingWideHolds } from '../../shared/register/wide-holds.ts';

export type Judging = Pick<World, 'registry' | 'clock' | 'newId' | 'demonstration'>;

export const judgeSubmission = async (needs: Judging, factId: string): Promise<void> => {
  const fact = await findOwed(needs.registry, factId, ['SubmissionAsked']);
  if (!fact) return;
  const also = { updates: [settle(fact.fact)] };
  const act = await findAct(needs.registry, fact.act);
  if (act?.stage !== 'submitting') {
    await needs.registry.commit(also);
    return;
  }
  const judged = await judgeAct(needs, act);
  await changeAct(needs, act, async (current) => {
    if (current.stage !== 'submitting') return accept({ act: current, also });
    if (!judged.accepted) return accept({ act: backToDraft(current, judged.refusal), also });
    const next = await submitted(needs, current, current.submission);
    return next.accepted ? accept({ ...next.value, also }) : next;
  });
};

/** The drafter's signature is void, and the act says why it could not be submitted. */
const backToDraft = (
  { submittedOn: _on, submission: _signature, ...drafted }: SubmittingAct,
  refused: Refusal,
): DraftedAct => ({ ...drafted, stage: 'drafted', refused: shortened(refused) });

/** So many of each list of a refusal's facts stand on the act: it is one item of the registry, of 400 KB at most. */
const MOST_NAMED = 1_000;

/** With the first of the files that bar the act, and how many there are in all. */
const shortened = (refusal: Refusal): Refusal => {
  const lists = Object.entries(refusal).filter((fact): fact is [string, readonly unknown[]] =>
    Array.isArray(fact[1]),
  );
  const total = Math.max(0, ...lists.map(([, named]) => named.length));
  if (total <= MOST_NAMED) return refusal;
  const first = Object.fromEntries(lists.map(([fact, named]) => [fact, named.slice(0, MOST_NAMED)] as const));
  const told = { ...refusal, ...first, total };
  return told;
};

export const judgeAct = async (
  { registry, clock }: Judging,
  act: DraftedAct | SubmittingAct,
): Promise<Outcome<undefined>> => {
  const today = clock.today();
  const gate = await gateOf(registry, { ...act, today });
  if (!gate.accepted) return gate;
  const lines = await linesOf(registry, act.id);
  const wideHolds = countingWideHolds(registry);
  const judged = await inBatches(lines, async ({ caseFile }) => {
    const file = await findCaseFile(registry, caseFile);
    const on = { act: act.id, today, now: clock.now() };
    const why = file
      ? whyNotSubmittable(file, { ...on, wideHolds: await wideHolds(file) })
      : 'CaseFilesNotDue';
    return { caseFile, why, reason: reasonNotSubmittable(file, on) };
  });
  const onHold = judged.filter(({ why }) => why === 'CaseFilesOnHold').map(({ caseFile }) => caseFile);
  if (onHold.length > 0) return refuse({ code: 'CaseFilesOnHold', caseFiles: onHold } as Refusal);
  const notDue = judged.filter(({ why }) => why === 'CaseFilesNotDue');
  const why = notDue.map(({ caseFile, reason }) => ({ caseFile, reason }));
  if (why.length > 0)
    return refuse({
      code: 'CaseFilesNotDue',
      caseFiles: why.map(({ caseFile }) => caseFile),
      why,
    } as Refusal);
  return accept(undefined);
};

export const submitted = async (
  needs: Judging,
  act: DraftedAct | SubmittingAct,
  submission: Signature,
): Promise<Outcome<Changed>> => {
  const { seats } = await seatsFor(needs, act);
  const { refused: _earlier, ...drafted } = { refused: undefined, ...act };
  return accept({
    act: { ...drafted, stage: 'submitted', submittedOn: needs.clock.today(), submission, seats, votes: [] },
    facts: [{ name: 'ActSubmitted', act: act.id, lines: act.lines, partOne: act.partOne.signed.sha256 }],
  });
};
