/** Who sits for an act today: the roster in force, and what its people hold on the day. */
import type { Act } from '../archive/act.ts';
import { type ErcRoster, type Sitting, type Standing, sitting } from '../archive/erc.ts';
import type { ChamberId, Day, PersonId } from '../archive/names.ts';
import { isActiveAgent, type Person } from '../archive/people.ts';
import { holdsOfficeIn } from '../archive/visibility.ts';
import type { World } from '../ports/world.ts';
import { inBatches } from './batches.ts';
import { findPerson, rosterOn } from './people.ts';

type Needs = Pick<World, 'registry' | 'clock'>;

export interface Seated extends Sitting {
  readonly standing: Standing;
}

/** Seats filled before are kept by who may still sit; without a roster nobody sits and all is missing. */
export const seatsFor = async (
  { registry, clock }: Needs,
  act: Pick<Act, 'chamber' | 'drafter' | 'absences'> &
    Partial<Pick<Extract<Act, { seats: unknown }>, 'seats'>>,
): Promise<Seated> => {
  const today = clock.today();
  const roster = await rosterOn(registry, act.chamber, today);
  if (!roster) return { seats: [], missing: ['chairman', 'member', 'member'], standing: nobody };
  const people = (await inBatches(namedIn(roster), (id) => findPerson(registry, id))).filter(
    (one) => one !== undefined,
  );
  const standing = standingOf(people, act.chamber, today);
  const absent = act.absences.map(({ person }) => person);
  const before = act.seats ? { before: act.seats } : {};
  return { ...sitting({ roster, standing, drafter: act.drafter.person, absent, ...before }), standing };
};

const nobody: Standing = { activeAgents: new Set(), deputyHeads: new Set() };

const namedIn = ({ chairman, deputyHead, members, substitutes }: ErcRoster): readonly PersonId[] => [
  ...new Set([chairman, deputyHead, ...members, ...substitutes]),
];

const standingOf = (people: readonly Person[], chamber: ChamberId, today: Day): Standing => {
  const ids = (holds: (person: Person) => boolean) => new Set(people.filter(holds).map(({ id }) => id));
  return {
    activeAgents: ids((person) => isActiveAgent(person, today)),
    deputyHeads: ids((person) => holdsOfficeIn(person, 'deputy-head', { chamber, today })),
  };
};
