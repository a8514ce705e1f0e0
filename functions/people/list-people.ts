/** The people of a chamber. */
import type { ChamberId } from '../../shared/archive/names.ts';
import { onlyFor } from '../../shared/archive/not-permitted.ts';
import { accept } from '../../shared/archive/outcome.ts';
import { holdsOfficeIn, servesChamber } from '../../shared/archive/visibility.ts';
import { nothing, type Story } from '../../shared/ports/story.ts';
import type { World } from '../../shared/ports/world.ts';
import { indexKeys } from '../../shared/register/keys.ts';
import { readPerson } from '../../shared/register/people.ts';
import { isRepublican } from './authority.ts';
import { personShown } from './shown-person.ts';

type Needs = Pick<World, 'registry' | 'clock'>;

export const listPeople: Story<Needs, undefined, undefined> = {
  find: nothing,
  may: ({ clock }, { caller: { person }, query }) => {
    const today = clock.today();
    const own = (query['chamber'] ?? person.chamber) === person.chamber;
    // The justice body places holds over an agent: it has to find him.
    const isOfChamber =
      servesChamber(person, person.chamber, today) ||
      holdsOfficeIn(person, 'justice', { chamber: person.chamber, today });
    return isRepublican(person, today) || (own && isOfChamber)
      ? undefined
      : onlyFor(own ? 'officer' : 'republican', 'deputy-head', 'head');
  },
  show: async ({ registry, clock }, { caller: { person }, query }) => {
    const chamber = (query['chamber'] ?? person.chamber) as ChamberId; // a text that is no id lists nobody
    const page = await registry.query({
      index: 'list',
      partition: indexKeys.peopleOf(chamber),
      limit: Number(query['limit'] ?? 50),
      ...(query['cursor'] === undefined ? {} : { cursor: query['cursor'] }),
    });
    const items = page.items.map((item) => personShown(readPerson(item), clock.today()));

    return accept({ json: { items, ...(page.cursor === undefined ? {} : { cursor: page.cursor }) } });
  },
};
