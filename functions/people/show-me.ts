/** Who the caller is today. Left even to a suspended or ceased person (rules.md 10). */
import { accept } from '../../shared/archive/outcome.ts';
import {
  hasCeased,
  holdsOffice,
  isActiveAgent,
  isInStanding,
  isSuspended,
  type Office,
  type Person,
} from '../../shared/archive/people.ts';
import type { Day } from '../../shared/archive/names.ts';
import { nothing, type Story } from '../../shared/ports/story.ts';
import type { World } from '../../shared/ports/world.ts';

type Needs = Pick<World, 'registry' | 'clock'>;

const offices: readonly Office[] = ['head', 'deputy-head', 'officer', 'justice', 'republican', 'auditor'];

export const showMe: Story<Needs, undefined, undefined> = {
  find: nothing,
  show: ({ clock }, { caller: { person } }) => {
    const today = clock.today();
    const held = offices.filter((office) => holdsOffice(person, office, today));
    const json = {
      id: person.id,
      name: person.name,
      chamber: person.chamber,
      offices: isActiveAgent(person, today) ? ['agent', ...held] : held,
      standing: standingOf(person, today),
      waits: [],
    };
    return Promise.resolve(accept({ json }));
  },
};

const standingOf = (person: Person, today: Day): 'in-standing' | 'suspended' | 'ceased' | 'none' => {
  if (isSuspended(person, today)) return 'suspended';
  if (hasCeased(person, today)) return 'ceased';
  return isInStanding(person, today) ? 'in-standing' : 'none';
};
