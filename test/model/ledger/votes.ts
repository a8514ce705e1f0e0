/** What may happen to an act within a stage: votes, attendance, revocation, signatures (rules 7). */
import { isDeepStrictEqual } from 'node:util';
import { askerOf, demand, demandOnce, findPerson, type Ledger } from './ledger.ts';
import { chainOf } from './chains.ts';
import { holds, isApproved, isOutOfReach, practises } from './offices.ts';
import type { RawAct } from './raw.ts';

const within = (ledger: Ledger, act: RawAct, before: RawAct): void => {
  voted(ledger, act, before);
  revoked(ledger, act, before);
  attended(ledger, act, before);
  signed(ledger, act, before);
};

const voted = (ledger: Ledger, act: RawAct, before: RawAct): void => {
  const [votes, earlier] = [act.votes, before.votes];
  const same = isDeepStrictEqual(votes.slice(0, earlier.length), earlier);
  demand(ledger, same && votes.length <= earlier.length + 1, `a vote on ${act.id} was changed`);
  const vote = votes[earlier.length];
  if (!vote) return;
  const who = askerOf(ledger, { what: 'vote', act: act.id }, vote.person);
  const on = { chamber: act.chamber, day: ledger.today() };
  const may = (view: Ledger) => {
    const person = findPerson(view, who);
    return holds(person, 'deputy-head', on) || practises(person, on.day);
  };
  demand(ledger, before.stage === 'submitted', `${who} voted on an act that was ${before.stage}`);
  demand(ledger, vote.person === who, `a vote of ${vote.person} was given by ${who}`);
  demand(ledger, who !== act.drafter.person, `the drafter voted on his own act ${act.id}`);
  demand(ledger, !earlier.some((one) => one.person === who), `${who} voted twice`);
  demandOnce(ledger, may, `${who} votes and may not`);
  demand(
    ledger,
    act.seats.some((seat) => seat.person === who),
    `${who} votes from no seat`,
  );
  demand(ledger, vote.paper === chainOf(ledger, act)?.digest, `${who} signed another paper`);
  if (act.stage !== 'submitted') return;
  demandOnce(ledger, (view) => !isApproved(view, act), `${act.id} has all the votes it needs and is open`);
  demandOnce(ledger, (view) => !isOutOfReach(view, act), `${act.id} can no longer be approved and is open`);
};

const attended = (ledger: Ledger, act: RawAct, before: RawAct): void => {
  const earlier = before.attendance;
  const isNew = (one: object) => !earlier.some((other) => isDeepStrictEqual(other, one));
  const added = act.attendance.filter(isNew);
  demand(ledger, added.length <= 1, `two were entered as present at once`);
  for (const { person, on } of added) {
    const who = askerOf(ledger, { what: 'attend', act: act.id }, person);
    demand(ledger, before.stage === 'ordered', `${who} was present at an act that was ${before.stage}`);
    demand(ledger, person === who && on === ledger.today(), `${person} was entered as present on ${on}`);
  }
};

const revoked = (ledger: Ledger, act: RawAct, before: RawAct): void => {
  if (!act.revoked || before.revoked) return;
  const who = askerOf(ledger, { what: 'revoke', act: act.id }, act.revoked.by);
  const on = { chamber: act.chamber, day: ledger.today() };
  demandOnce(ledger, (view) => holds(findPerson(view, who), 'head', on), `${who} revoked and is no head`);
  demand(ledger, act.stage === 'destroying', `an order was revoked at ${act.stage}`);
  ledger.reached.add('revoked');
};

const signed = (ledger: Ledger, act: RawAct, before: RawAct): void => {
  const [now, earlier] = [act.certifiedBy, before.certifiedBy];
  if (now.length === earlier.length) return;
  const who = askerOf(ledger, { what: 'sign', act: act.id }, now.at(-1)?.person);
  demand(ledger, act.stage === 'closed', `part two of ${act.id} was signed at ${act.stage}`);
  demand(ledger, now.at(-1)?.person === who, `${who} signed part two for another`);
  demand(ledger, new Set(now.map(({ office }) => office)).size === now.length, `one office signed twice`);
  if (now.length === 3) ledger.reached.add('certified');
};

/** Whatever else becomes of an act, its papers and its parties stay as they were. */
export const judgeWithin = (ledger: Ledger, act: RawAct, before: RawAct): void => {
  const chain = chainOf(ledger, act);
  const same = (field: keyof RawAct) => isDeepStrictEqual(act[field], before[field]);
  const kept = (['id', 'number', 'chamber', 'creator', 'keeper', 'drafter'] as const).every(same);
  demand(ledger, kept, `${act.id} became another act`);
  demand(ledger, !before.order || same('order'), `the order of ${act.id} was changed`);
  const digest = act.partOne?.signed.sha256;
  demand(ledger, !chain || digest === chain.digest, `part one of ${act.id} was changed after it was drafted`);
  if (act.stage !== 'withdrawn' && act.stage !== 'lapsed') within(ledger, act, before);
};
