/** The way of an act from its approval on, and its other ends (rules 7). */
import {
  chainOf,
  chairOf,
  demandAfter,
  enter,
  isOpenForAll,
  type Judge,
  linesOf,
  paperOf,
} from './chains.ts';
import { askerOf, demand, demandOnce, findPerson, type Ledger } from './ledger.ts';
import { drafterStands, hasCeased, holds } from './offices.ts';
import type { RawAct } from './raw.ts';

export const ordered: Judge = (ledger, act) => {
  demandAfter(ledger, act, ['drafted', 'submitted', 'approved']);
  const who = askerOf(ledger, { what: 'order', act: act.id }, act.order?.signature.person);
  const datedOn = act.order?.datedOn ?? '';
  const onPaper = paperOf(ledger, act.order?.paper) as { partOne?: { sha256: string } };
  demand(ledger, act.order?.signature.person === who, `the order of ${act.id} is signed by another`);
  demandOnce(ledger, (view) => isHeadOn(view, act, who), `${who} ordered and is no head, or not yet`);
  demand(ledger, ![act.drafter.person, chairOf(act)].includes(who), `${who} ordered what he had a part in`);
  const within = (act.decidedOn ?? 'never') <= datedOn && datedOn <= ledger.today();
  demand(ledger, within, `the order of ${act.id} is dated ${datedOn}`);
  demand(ledger, onPaper.partOne?.sha256 === chainOf(ledger, act)?.digest, `the order is of another paper`);
  demandOnce(ledger, (view) => isOpenForAll(view, act), `${act.id} was ordered through a closed gate`);
  enter(ledger, act, 'ordered');
};

/** The head, or who acts for him by an order no younger than this one. */
const isHeadOn = (ledger: Ledger, { chamber, order }: RawAct, who: string): boolean => {
  const person = findPerson(ledger, who);
  const asHead = person?.appointments.filter(({ office }) => office === 'head') ?? [];
  const since = asHead.map(({ acting }) => acting?.datedOn ?? '').toSorted();
  const isHead = holds(person, 'head', { chamber, day: ledger.today() });
  return isHead && order !== undefined && since.some((datedOn) => datedOn <= order.datedOn);
};

export const assembled: Judge = (ledger, act) => {
  demandAfter(ledger, act, ['drafted', 'submitted', 'approved', 'ordered']);
  askerOf(ledger, { what: 'attend', act: act.id });
  const day = ledger.today();
  const there = (office: string) =>
    act.attendance.find((one) => one.office === office && one.on === day)?.person ?? `no ${office}`;
  const three = [there('drafter'), there('chairman'), there('justice')];
  const justice = (view: Ledger) =>
    holds(findPerson(view, there('justice')), 'justice', { chamber: act.chamber, day });
  demand(ledger, new Set(three).size === 3, `${act.id} has not three on one day: ${three.join()}`);
  demand(ledger, three[0] === act.drafter.person, `the drafter of ${act.id} was not there`);
  demand(ledger, three[1] === chairOf(act), `the chairman of ${act.id} was not there`);
  demandOnce(ledger, justice, `nobody was there for the justice body`);
  demandOnce(ledger, (view) => drafterStands(view, act), `the drafter of ${act.id} may not act`);
  enter(ledger, act, 'assembled');
};

export const closed: Judge = (ledger, act) => {
  const open = linesOf(ledger, act).filter(({ state }) => state !== 'destroyed' && state !== 'spared');
  demand(ledger, open.length === 0, `${act.id} closed with lines that have no outcome`);
  enter(ledger, act, 'closed');
};

export const withdrawn: Judge = (ledger, act) => {
  const who = askerOf(ledger, { what: 'withdraw', act: act.id }, act.drafter.person);
  demand(ledger, who === act.drafter.person, `${who} withdrew an act of ${act.drafter.person}`);
  enter(ledger, act, 'withdrawn');
};

/** For its drafter, who has ceased; or its order was revoked before the commission assembled; or nothing was left to list. */
export const lapsed: Judge = (ledger, act, before) => {
  const revoked = before?.stage === 'ordered' && [...ledger.asking].some(({ what }) => what === 'revoke');
  const agent = act.drafter.capacity === 'agent';
  const person = findPerson(ledger, act.drafter.person);
  const gone = agent ? hasCeased(person, ledger.today()) : !drafterStands(ledger, act);
  const empty = before?.stage === 'drawing' && linesOf(ledger, act).length === 0;
  demand(ledger, revoked || gone || empty, `${act.id} lapsed without a ground`);
  if (revoked) ledger.reached.add('revoked');
  enter(ledger, act, 'lapsed');
};
