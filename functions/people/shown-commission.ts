/** A commission with the names of its people, and whether each could sit today. */
import type { Day, PersonId } from '../../shared/archive/names.ts';
import { accept, type Outcome } from '../../shared/archive/outcome.ts';
import { isInStanding, type Roster } from '../../shared/archive/people.ts';
import type { Registry } from '../../shared/ports/registry.ts';
import type { Shown } from '../../shared/ports/story.ts';
import { findPerson } from '../../shared/register/people.ts';

export const shownCommission = async (
  registry: Registry,
  roster: Roster,
  today: Day,
): Promise<Outcome<Shown>> => {
  const seat = async (id: PersonId) => {
    const person = await findPerson(registry, id);
    return { id, name: person?.name ?? '', active: person !== undefined && isInStanding(person, today) };
  };
  const { chamber, from, order, chairman, deputyHead, members, substitutes } = roster;

  return accept({
    json: {
      ...{ chamber, from, order },
      chairman: await seat(chairman),
      deputyHead: await seat(deputyHead),
      members: await Promise.all(members.map(seat)),
      substitutes: await Promise.all(substitutes.map(seat)),
    },
  });
};
