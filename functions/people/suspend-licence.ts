/** Suspends a licence. The person is read anew on every request, so it works at the next one. */
import type { Day, PersonId } from '../../shared/archive/names.ts';
import { accept, refuse } from '../../shared/archive/outcome.ts';
import type { Story } from '../../shared/ports/story.ts';
import type { World } from '../../shared/ports/world.ts';
import { findPerson, type KnownPerson } from '../../shared/register/people.ts';
import { headOrRepublican, looksAfter } from './authority.ts';
import { changePerson } from './change-person.ts';
import { shownPerson } from './shown-person.ts';

type Needs = Pick<World, 'registry' | 'clock'>;

export interface SuspensionBody {
  readonly from: Day;
  /** Until it is ended where not given. */
  readonly to?: Day;
  readonly basis: string;
}

export const suspendLicence: Story<Needs, KnownPerson, SuspensionBody> = {
  find: async ({ registry, clock }, { params, caller }) => {
    const person = await findPerson(registry, (params['person'] ?? '') as PersonId); // no id finds nobody
    const today = clock.today();
    const visible =
      person && (looksAfter(caller.person, person.chamber, today) || isOwn(caller.person, person));
    return visible ? accept(person) : refuse({ code: 'PersonUnknown' });
  },
  may: ({ clock }, { caller }) => headOrRepublican(caller.person, clock.today()),
  act: ({ registry }, { subject, body }) =>
    changePerson(registry, {
      person: subject.id,
      change: (person) => {
        const { licence } = person;
        if (!licence) return refuse({ code: 'LicenceMissing' });
        return accept({ ...person, licence: { ...licence, suspensions: [...licence.suspensions, body] } });
      },
    }),
  show: async ({ registry, clock }, { subject }) => {
    const person = await findPerson(registry, subject.id);
    return person ? shownPerson(person, clock.today()) : refuse({ code: 'PersonUnknown' });
  },
};

/** People of one chamber know of each other; who may not suspend is told so and not that nobody is there. */
const isOwn = (caller: { readonly chamber: string }, person: KnownPerson): boolean =>
  caller.chamber === person.chamber;
