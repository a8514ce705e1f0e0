/** Who holds what on a day, and whether a commission has lawfully approved (rules 7). */
import { findPerson, type Ledger, rosterOf } from './ledger.ts';
import type { RawAct, RawPerson, RawRoster, Span } from './raw.ts';

const within = ({ from, to }: Span, day: string): boolean => from <= day && (to === undefined || day <= to);

export const holds = (
  person: RawPerson | undefined,
  office: string,
  { chamber, day }: { readonly chamber: string; readonly day: string },
): boolean =>
  person?.appointments.some((one) => one.office === office && one.chamber === chamber && within(one, day)) ===
  true;

/** Licence valid, not suspended, member of the Republican Chamber. */
export const practises = (person: RawPerson | undefined, day: string): boolean => {
  const licence = person?.licence;
  if (!licence?.member) return false;
  const ended = licence.ceasedOn !== undefined && licence.ceasedOn <= day;
  return !ended && !licence.suspensions.some((one) => within(one, day));
};

export const hasCeased = (person: RawPerson | undefined, day: string): boolean =>
  person?.licence?.ceasedOn !== undefined && person.licence.ceasedOn <= day;

/** May still carry his act on. */
export const drafterStands = (ledger: Ledger, { drafter, chamber }: RawAct): boolean => {
  const [person, day] = [findPerson(ledger, drafter.person), ledger.today()];
  return drafter.capacity === 'officer' ? holds(person, 'officer', { chamber, day }) : practises(person, day);
};

interface Bench {
  readonly roster: RawRoster;
  readonly isDeputy: (id: string) => boolean;
  readonly isAgent: (id: string) => boolean;
  readonly barred: (id: string) => boolean;
}

const benchOf = (ledger: Ledger, act: RawAct): Bench | undefined => {
  const roster = rosterOf(ledger, act.chamber);
  const on = { chamber: act.chamber, day: ledger.today() };
  return (
    roster && {
      roster,
      isDeputy: (id) => holds(findPerson(ledger, id), 'deputy-head', on),
      isAgent: (id) => practises(findPerson(ledger, id), on.day),
      barred: (id) => id === act.drafter.person || act.absences.some(({ person }) => person === id),
    }
  );
};

/** The named one, or a substitute where the named one cannot sit. */
const maySitFor =
  (named: string, bench: Bench, fits: (id: string) => boolean) =>
  (id: string): boolean => {
    if (bench.barred(id) || !fits(id)) return false;
    const namedSits = !bench.barred(named) && fits(named);
    return id === named || (!namedSits && bench.roster.substitutes.includes(id));
  };

/** Everybody who might take the chair, and the deputy head's seat where another chairs. */
const leadersAmong = (ids: readonly string[], bench: Bench): readonly (readonly string[])[] => {
  const { chairman, deputyHead } = bench.roster;
  const alone = chairman === deputyHead;
  const mayChair = (id: string) => bench.isDeputy(id) || (!alone && bench.isAgent(id));
  const chairs = ids.filter(maySitFor(chairman, bench, mayChair));
  if (alone) return chairs.map((id) => [id]);
  const deputies = ids.filter(maySitFor(deputyHead, bench, bench.isDeputy));
  return chairs.flatMap((chair) => deputies.filter((id) => id !== chair).map((id) => [chair, id]));
};

const seatsOf = ({ chairman, deputyHead, members }: RawRoster): number =>
  (chairman === deputyHead ? 1 : 2) + members.length;

/**
 * Approved: the chairman, the deputy head and two other active agents, at least three in all and
 * more than half of the seats, agree, and each still holds office or licence today.
 */
export const isApproved = (ledger: Ledger, act: RawAct): boolean => {
  const bench = benchOf(ledger, act);
  if (!bench) return false;
  const agree = act.votes.filter(({ verdict }) => verdict === 'approve').map(({ person }) => person);
  const { members, substitutes } = bench.roster;
  return leadersAmong(agree, bench).some((leaders) => {
    const others = agree.filter(
      (id) =>
        !leaders.includes(id) &&
        !bench.barred(id) &&
        bench.isAgent(id) &&
        !bench.isDeputy(id) &&
        [...members, ...substitutes].includes(id),
    );
    const all = leaders.length + others.length;
    return others.length >= 2 && all >= 3 && all * 2 > seatsOf(bench.roster);
  });
};

/** Out of reach: with every seat that has not voted against it agreeing, it would not be enough. */
export const isOutOfReach = (ledger: Ledger, act: RawAct): boolean => {
  const bench = benchOf(ledger, act);
  if (!bench) return false;
  const stands = (id: string) => bench.isAgent(id) || bench.isDeputy(id);
  const against = act.seats.filter(({ person }) =>
    act.votes.some((vote) => vote.person === person && vote.verdict === 'return' && stands(person)),
  );
  const left = seatsOf(bench.roster) - against.length;
  const members = bench.roster.members.length - against.filter(({ seat }) => seat === 'member').length;
  const leaderAgainst = against.some(({ seat }) => seat !== 'member');
  return against.length > 0 && (leaderAgainst || members < 2 || left * 2 <= seatsOf(bench.roster));
};
