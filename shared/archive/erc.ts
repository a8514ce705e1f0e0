/**
 * The expert review commission (rule 50): who sits for an act on a day, and what its
 * votes amount to. The head's order names the deputy head, who chairs unless it names
 * another, two or more active agents, and substitutes in their order.
 */
import type { Seat, SeatName } from './act-parts.ts';
import type { PersonId } from './names.ts';

export interface ErcRoster {
  readonly chairman: PersonId;
  readonly deputyHead: PersonId;
  readonly members: readonly PersonId[];
  readonly substitutes: readonly PersonId[];
}

/** Who holds what on the day that is asked about. */
export interface Standing {
  /** Agents with a valid licence, not suspended, members of the Republican Chamber; of any chamber. */
  readonly activeAgents: ReadonlySet<PersonId>;
  /** Deputy heads, or acting ones, of the act's chamber. */
  readonly deputyHeads: ReadonlySet<PersonId>;
}

export interface Sitting {
  readonly seats: readonly Seat[];
  /** Seats that nobody can fill that day. */
  readonly missing: readonly SeatName[];
}

interface Summons {
  readonly roster: ErcRoster;
  readonly standing: Standing;
  readonly drafter: PersonId;
  readonly absent: readonly PersonId[];
  /** Seats as they were filled before: who may still sit keeps his seat, and his vote with it. */
  readonly before?: readonly Seat[];
}

/**
 * Fills the seats. The drafter, the absent and the inactive give theirs to the next
 * substitute; a deputy head is replaced only by one who holds that office.
 */
export const sitting = (summons: Summons): Sitting => {
  const { roster, before = [] } = summons;
  const named = seatsOf(roster);
  const kept = before.filter((seat) => maySit(seat, summons));
  const seats: Seat[] = [];
  const missing: SeatName[] = [];
  for (const original of named) {
    const seat = candidatesFor(original, { roster, named, kept }).find(
      (one) => maySit(one, summons) && !seats.some(({ person }) => person === one.person),
    );
    if (seat) seats.push(seat);
    else missing.push(original.seat);
  }
  return { seats, missing };
};

interface Order {
  readonly roster: ErcRoster;
  readonly named: readonly Seat[];
  readonly kept: readonly Seat[];
}

// Whoever sat in the place before and may stay; the person whom the order names; the substitutes in their order.
const candidatesFor = (original: Seat, { roster, named, kept }: Order): Seat[] => {
  const isNamed = (person: PersonId) => named.some((seat) => seat.person === person);
  const isKept = (person: PersonId) => kept.some((seat) => seat.person === person);
  const stoodIn = kept.filter(({ seat, person }) => seat === original.seat && !isNamed(person));
  const substitutes = roster.substitutes
    .filter((person) => !isNamed(person) && !isKept(person))
    .map((person) => ({ seat: original.seat, person }));
  return [...(isKept(original.person) ? [] : stoodIn), original, ...substitutes];
};

/** The seats that an order makes. The deputy head who chairs has one seat, not two. */
export const seatsOf = ({ chairman, deputyHead, members }: ErcRoster): Seat[] => [
  { seat: 'chairman', person: chairman },
  ...(chairman === deputyHead ? [] : [{ seat: 'deputy-head' as const, person: deputyHead }]),
  ...[...new Set(members)].map((person) => ({ seat: 'member' as const, person })),
];

const maySit = ({ seat, person }: Seat, { roster, standing, drafter, absent }: Summons): boolean => {
  if (person === drafter || absent.includes(person)) return false;
  const isDeputyHead = standing.deputyHeads.has(person);
  const isAgent = standing.activeAgents.has(person);
  // The deputy head is not counted among the two agents (rule 50), even when he has a licence.
  if (seat === 'member') return isAgent && !isDeputyHead;
  if (seat === 'deputy-head' || roster.chairman === roster.deputyHead) return isDeputyHead;
  return isAgent || isDeputyHead;
};

/** Whether the seats filled are enough to approve an act, should all agree. */
export const canSit = (sitting: Sitting): boolean => suffices(sitting, sitting.seats);

export interface CountedVote {
  readonly person: PersonId;
  readonly verdict: 'approve' | 'return';
}

/**
 * What the votes amount to on the day of `standing`. A vote counts while its person is
 * seated and still holds office or licence. Returned as soon as the votes against leave
 * no way to approve, whoever fills the other seats.
 */
export const decide = (
  { seats, missing }: Sitting,
  votes: readonly CountedVote[],
  standing: Standing,
): 'open' | 'approved' | 'returned' => {
  const holds = ({ person }: Seat) => standing.activeAgents.has(person) || standing.deputyHeads.has(person);
  const voted = (verdict: CountedVote['verdict']) => (seat: Seat) =>
    holds(seat) && votes.some((vote) => vote.person === seat.person && vote.verdict === verdict);
  if (suffices({ seats, missing }, seats.filter(voted('approve')))) return 'approved';
  const against = seats.filter(voted('return'));
  const reachable = [
    ...seats.filter((seat) => !against.includes(seat)),
    ...missing.map((seat) => ({ seat })),
  ];
  return against.length > 0 && !suffices({ seats, missing }, reachable) ? 'returned' : 'open';
};

// The chairman, the deputy head where another chairs, two other active agents; more than half of the seats.
const suffices = ({ seats, missing }: Sitting, agreeing: readonly { readonly seat: SeatName }[]): boolean => {
  const all = [...seats.map(({ seat }) => seat), ...missing];
  const count = (name: SeatName) => agreeing.filter(({ seat }) => seat === name).length;
  return (
    count('chairman') === 1 &&
    (!all.includes('deputy-head') || count('deputy-head') === 1) &&
    count('member') >= 2 &&
    agreeing.length * 2 > all.length
  );
};
