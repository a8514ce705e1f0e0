/** The way of an act, edge by edge: what must be true at the very commit that takes it (rules 6, 7). */
import { isHeld, isPast } from './bars.ts';
import {
  chainOf,
  demandAfter,
  enter,
  filesOf,
  isOpenForAll,
  type Judge,
  linesOf,
  paperOf,
} from './chains.ts';
import { askerOf, demand, demandOnce, findFile, findPerson, type Ledger } from './ledger.ts';
import { hasCeased, holds, isApproved, isOutOfReach, practises } from './offices.ts';
import { assembled, closed, lapsed, ordered, withdrawn } from './orders.ts';
import type { RawAct, RawFile } from './raw.ts';

const begun: Judge = (ledger, act) => {
  const who = askerOf(ledger, { what: 'draw', act: '' }, act.drafter.person);
  demand(ledger, act.drafter.person === who, `${act.id} is drawn up by ${who} for another drafter`);
  demandOnce(ledger, (view) => mayDraw(view, act), `${who} may not draw up ${act.id}`);
};

/** The agent his own; the officer those of the chamber, and of who has ceased. */
const mayDraw = (ledger: Ledger, { drafter, creator, keeper, chamber }: RawAct): boolean => {
  const [person, day] = [findPerson(ledger, drafter.person), ledger.today()];
  if (drafter.capacity === 'agent')
    return practises(person, day) && creator === drafter.person && keeper === drafter.person;
  const ceased = creator === chamber || hasCeased(findPerson(ledger, creator), day);
  return holds(person, 'officer', { chamber, day }) && ceased && keeper === chamber;
};

/** Part one: its bytes are under lock, they name exactly the files on the lines, and both stay so for ever. */
const drafted: Judge = (ledger, act, before) => {
  if (before?.stage === 'submitting') return;
  const files = new Map(linesOf(ledger, act).map(({ no, caseFile }) => [no, caseFile]));
  const digest = act.partOne?.signed.sha256 ?? '';
  const onPaper = paperOf(ledger, act.partOne?.signed) as { lines?: readonly { caseFile: string }[] };
  const named = (onPaper.lines ?? []).map(({ caseFile }) => caseFile);
  demand(ledger, !ledger.chains.has(act.id), `${act.id} is drafted twice`);
  demand(ledger, named.join() === [...files.values()].join(), `part one of ${act.id} names other files`);
  ledger.chains.set(act.id, { digest, files, steps: [] });
  enter(ledger, act, 'drafted');
};

const submitted: Judge = (ledger, act, before) => {
  demandAfter(ledger, act, ['drafted']);
  const { submission, drafter } = act;
  const who =
    before?.stage === 'drafted'
      ? askerOf(ledger, { what: 'submit', act: act.id }, drafter.person)
      : drafter.person;
  demand(ledger, who === drafter.person, `${who} submitted an act of ${drafter.person}`);
  demand(ledger, submission?.person === drafter.person, `${act.id} is submitted without its drafter's name`);
  const digest = chainOf(ledger, act)?.digest;
  demand(ledger, submission?.paper === digest, `another paper than part one was submitted`);
  if (act.stage !== 'submitted') return;
  demandOnce(ledger, (view) => isOpenForAll(view, act), `${act.id} was submitted through a closed gate`);
  for (const id of filesOf(ledger, act)) demandSubmittable(ledger, act, id);
  enter(ledger, act, 'submitted');
};

const demandSubmittable = (ledger: Ledger, act: RawAct, id: string): void => {
  const judged = (judge: (ledger: Ledger, file: RawFile) => boolean) => (view: Ledger) => {
    const file = findFile(view, id);
    return file !== undefined && judge(view, file);
  };
  const listed = judged((_view, file) => file.act?.act === act.id);
  demandOnce(ledger, listed, `${act.id} was submitted with a file that is not on it`);
  const free = judged((view, file) => !isHeld(view, file));
  demandOnce(ledger, free, `${act.id} was submitted with ${id}, which is held`);
  demandOnce(ledger, judged(isPast), `${act.id} was submitted with ${id}, which is not due`);
};

const approved: Judge = (ledger, act) => {
  demandAfter(ledger, act, ['drafted', 'submitted']);
  demandOnce(ledger, (view) => isApproved(view, act), `${act.id} was approved by no lawful commission`);
  demand(ledger, act.decidedOn === ledger.today(), `the approval of ${act.id} bears another day`);
  enter(ledger, act, 'approved');
};

const returned: Judge = (ledger, act) => {
  demandAfter(ledger, act, ['drafted', 'submitted']);
  demandOnce(ledger, (view) => isOutOfReach(view, act), `${act.id} was returned though it could be approved`);
  enter(ledger, act, 'returned');
};

/** Every edge there is, with the fact that goes with it. Whatever is not here is no way of an act. */
export const actEdges: Readonly<Record<string, readonly [Judge, string]>> = {
  ' drawing': [begun, 'ActBegun'],
  'drawing drafted': [drafted, 'ActDrafted'],
  'drafted submitting': [submitted, 'SubmissionAsked'],
  'drafted submitted': [submitted, 'ActSubmitted'],
  'submitting submitted': [submitted, 'ActSubmitted'],
  'submitting drafted': [drafted, ''],
  'submitted approved': [approved, 'ActApproved'],
  'submitted returned': [returned, 'ActReturned'],
  'approved ordered': [ordered, 'DestructionOrdered'],
  'ordered destroying': [assembled, 'CommissionAssembled'],
  'destroying closed': [closed, 'OrderClosed'],
  ...Object.fromEntries(
    ['drawing', 'drafted', 'submitting', 'submitted'].map((from) => [
      `${from} withdrawn`,
      [withdrawn, 'ActWithdrawn'],
    ]),
  ),
  ...Object.fromEntries(
    ['drawing', 'drafted', 'submitting', 'submitted', 'approved', 'ordered'].map((from) => [
      `${from} lapsed`,
      [lapsed, 'ActLapsed'],
    ]),
  ),
};
