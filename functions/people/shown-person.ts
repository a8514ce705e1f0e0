/** A person as the chamber sees him: no IIN, no address. */
import type { Day } from '../../shared/archive/names.ts';
import { accept, type Outcome } from '../../shared/archive/outcome.ts';
import { hasCeased, isInStanding, isSuspended, type Person } from '../../shared/archive/people.ts';
import type { Shown } from '../../shared/ports/story.ts';

export type StandingToday = 'in-standing' | 'suspended' | 'ceased' | 'none';

export const standingOf = (person: Person, today: Day): StandingToday => {
  if (isSuspended(person, today)) return 'suspended';
  if (hasCeased(person, today)) return 'ceased';
  return isInStanding(person, today) ? 'in-standing' : 'none';
};

export const personShown = (person: Person, today: Day) => {
  const { id, name, chamber, appointments, licence } = person;
  return {
    ...{ id, name, chamber, appointments },
    standing: standingOf(person, today),
    ...(licence && { licence }),
  };
};

export const shownPerson = (person: Person, today: Day): Outcome<Shown> =>
  accept({ json: personShown(person, today) });
