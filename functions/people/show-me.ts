/** Who the caller is today. Left even to a suspended or ceased person (rules.md 10). */
import { accept } from '../../shared/archive/outcome.ts';
import { holdsOffice, isActiveAgent, isInStanding, type Office } from '../../shared/archive/people.ts';
import { nothing, type Story } from '../../shared/ports/story.ts';
import type { World } from '../../shared/ports/world.ts';
import { standingOf } from './shown-person.ts';
import { waitsFor } from './waits.ts';

type Needs = Pick<World, 'registry' | 'clock'>;

const offices: readonly Office[] = ['head', 'deputy-head', 'officer', 'justice', 'republican', 'auditor'];

export const showMe: Story<Needs, undefined, undefined> = {
  find: nothing,
  show: async ({ registry, clock }, { caller: { person } }) => {
    const today = clock.today();
    const held = offices.filter((office) => holdsOffice(person, office, today));
    const json = {
      id: person.id,
      name: person.name,
      chamber: person.chamber,
      offices: isActiveAgent(person, today) ? ['agent', ...held] : held,
      standing: standingOf(person, today),
      waits: isInStanding(person, today) ? await waitsFor(registry, person, { today, now: clock.now() }) : [],
    };
    return accept({ json });
  },
};
