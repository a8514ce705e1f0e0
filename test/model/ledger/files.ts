/** The way of a case file: listed, given back, begun, destroyed or spared (rules 4, 6; protocols 4, 5). */
import { isDeepStrictEqual } from 'node:util';
import { chainOf } from './chains.ts';
import { isGateOpen, isHeld, isPast } from './bars.ts';
import { demand, demandOnce, findAct, type Ledger, under } from './ledger.ts';
import { isRecordOf } from './records.ts';
import { asLine, type RawFile, type RawLine } from './raw.ts';

type Judge = (ledger: Ledger, file: RawFile, before: RawFile) => void;

const COMPLETE = ['drafted', 'submitted', 'approved', 'ordered', 'assembled'].join(' ');

const listed: Judge = (ledger, file) => {
  const act = findAct(ledger, file.act?.act ?? '');
  demand(ledger, act?.stage === 'drawing', `${file.id} was listed on an act that was ${act?.stage}`);
  const isWhose = act?.creator === file.creator && act.keeper === file.keeper;
  demand(ledger, isWhose, `${file.id} was listed on an act of another`);
  demandOnce(ledger, (view) => !isHeld(view, file), `${file.id} was listed though held`);
  demand(ledger, isPast(ledger, file), `${file.id} was listed though not due`);
  ledger.reached.add('listed');
};

/** The claim: the last moment at which anything can stop it, and all must be true at once. */
const begun: Judge = (ledger, file, before) => {
  const { id, claim = { act: '', line: 0 } } = file;
  const isSame = isDeepStrictEqual({ act: claim.act, line: claim.line }, before.act);
  demand(ledger, isSame, `${id} was claimed by another act`);
  demandChain(ledger, id, claim);
  demand(ledger, !isHeld(ledger, file), `${id} was begun though held`);
  // By what stood there before: nobody moves a date with the claim.
  demand(ledger, isPast(ledger, before), `${id} was begun before its time`);
  demand(ledger, isGateOpen(ledger, file.creator, file.year), `${id} was begun through a closed gate`);
  demand(ledger, !ledger.claims.has(id), `${id} was begun twice`);
  ledger.claims.set(id, { act: claim.act, line: claim.line });
};

/** Submitted, approved, ordered, assembled: in this order, and all on the very paper that names the file. */
const demandChain = (ledger: Ledger, id: string, claim: { readonly act: string; readonly line: number }) => {
  const act = findAct(ledger, claim.act);
  const chain = act && chainOf(ledger, act);
  if (!act || !chain) {
    demand(ledger, false, `${id} was begun and its act was never drafted`);
    return;
  }
  const steps = chain.steps.join(' ');
  demand(ledger, chain.files.get(claim.line) === id, `${id} is not on part one of ${act.id}`);
  demand(ledger, steps === COMPLETE, `${id} was begun after: ${steps}`);
  demand(ledger, act.stage === 'destroying', `${id} was begun while its act was ${act.stage}`);
  demand(ledger, !act.revoked, `${id} was begun under an order that was revoked`);
  demand(ledger, act.partOne?.signed.sha256 === chain.digest, `${id} was begun on another paper`);
};

const destroyed: Judge = (ledger, file, before) => {
  demand(ledger, ledger.claims.has(file.id), `${file.id} was destroyed without a claim`);
  demand(
    ledger,
    versionsLeft(ledger, file.id).length === 0,
    `${file.id} is destroyed and still in the vault`,
  );
  demand(ledger, lineOf(ledger, before)?.state === 'destroyed', `the line of ${file.id} has no outcome`);
  demand(ledger, isRecordOf(ledger, file), `the record of ${file.id} does not name what led to it`);
  ledger.reached.add('destroyed');
};

/** Spared for a reason that is true; or its act came to nothing and gave it back. */
const givenBack: Judge = (ledger, file, before) => {
  const line = lineOf(ledger, before);
  demand(ledger, file.act === undefined, `${file.id} was given back and is still on an act`);
  if (line?.state === 'released') {
    released(ledger, before);
    return;
  }
  demand(ledger, line?.state === 'spared', `${file.id} was given back and its line is not`);
  const reason = line?.reason ?? 'no reason';
  demandOnce(ledger, (view) => isGround(view, before, reason), `${file.id} was spared for ${reason}`);
  demand(ledger, isWhole(ledger, file.id), `${file.id} was spared and is no longer whole`);
  ledger.reached.add('spared');
  ledger.reached.add(`spared: ${reason}`);
};

const released = (ledger: Ledger, { id, act }: RawFile): void => {
  const stage = findAct(ledger, act?.act ?? '')?.stage ?? '';
  const ended = ['withdrawn', 'returned', 'lapsed'].includes(stage);
  demand(ledger, ended, `${id} was given back by an act that is ${stage}`);
  ledger.reached.add('given back');
};

const grounds: Readonly<Record<string, (ledger: Ledger, file: RawFile) => boolean>> = {
  OnHold: isHeld,
  NotDue: (ledger, file) => !isPast(ledger, file),
  Reopened: (ledger, file) => !isPast(ledger, file),
  OrderRevoked: (ledger, file) => findAct(ledger, file.act?.act ?? '')?.revoked !== undefined,
  PermanentInventoryMissing: (ledger, file) => !isGateOpen(ledger, file.creator, file.year),
  // The store itself refused: what it keeps is looked at.
  LockStillRunning: (ledger, file) => isLocked(ledger, file.id) || !isPast(ledger, file),
};

const isGround = (ledger: Ledger, file: RawFile, reason: string): boolean =>
  grounds[reason]?.(ledger, file) === true;

/** The claim of a file that was spared after it is void: nothing had gone. */
const takenBack: Judge = (ledger, file, before) => {
  ledger.claims.delete(file.id);
  givenBack(ledger, file, before);
};

const lineOf = (ledger: Ledger, { id, act }: RawFile): RawLine | undefined =>
  under(ledger, `ACT#${act?.act}`, 'LINE#')
    .map(asLine)
    .find(({ no, caseFile }) => no === act?.line && caseFile === id);

const versionsLeft = (ledger: Ledger, id: string) =>
  [...ledger.papers.behind.storeOf('vault').objects]
    .filter(([key]) => key.startsWith(`case-files/${id}/`))
    .flatMap(([, versions]) => versions);

const isLocked = (ledger: Ledger, id: string): boolean =>
  versionsLeft(ledger, id).some(({ lockedUntil = '' }) => lockedUntil > ledger.now());

/** Every version it was sealed with is there and held. */
export const isWhole = (ledger: Ledger, id: string): boolean => {
  const held = versionsLeft(ledger, id).filter(({ hold }) => hold);
  return (ledger.objects.get(id) ?? []).every((version) => held.some((one) => one.version === version));
};

const nothing: Judge = () => undefined;

/** Every edge there is, with the fact that goes with it. */
export const fileEdges: Readonly<Record<string, readonly [Judge, string]>> = {
  'sealing sealed': [nothing, 'CaseFileSealed'],
  'sealed entered': [nothing, 'CaseFileEntered'],
  'entered listed': [listed, ''],
  'listed entered': [givenBack, ''],
  'listed destroying': [begun, 'DestructionBegun'],
  'destroying entered': [takenBack, 'CaseFileSpared'],
  'destroying destroyed': [destroyed, 'CaseFileDestroyed'],
};
