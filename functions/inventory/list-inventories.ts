/** Inventories that the caller may see, the newest year first: the chamber sees all of its own, an agent his. */
import type { ChamberId, HolderId, PersonId } from '../../shared/archive/names.ts';
import { accept, type Outcome, refuse } from '../../shared/archive/outcome.ts';
import type { Person } from '../../shared/archive/people.ts';
import type { Registry } from '../../shared/ports/registry.ts';
import type { Asked, Story } from '../../shared/ports/story.ts';
import type { World } from '../../shared/ports/world.ts';
import type { Inventory } from '../../shared/register/inventories.ts';
import { inventoriesOfChamber, inventoriesOfCreator } from '../../shared/register/inventory-lists.ts';
import { findPerson, rosterOn } from '../../shared/register/people.ts';
import { maySeeInventory, seesInventoriesOf } from '../../shared/register/visible-inventories.ts';
import { summaryOf } from './show-inventory.ts';

type Needs = Pick<World, 'registry' | 'clock'>;

/** Whose inventories are looked through; the whole chamber's where nobody is named. */
interface Whose {
  readonly chamber: ChamberId;
  readonly creator?: HolderId;
  readonly maySee: (inventory: Inventory) => boolean;
}

const PAGE = 200;
// A page stops here even if it is not full: nothing waits longer than the gateway does.
const MOST_READ = 2000;

export const listInventories: Story<Needs, Whose, undefined> = {
  find: async ({ registry, clock }: Needs, { caller: { person }, query }: Asked): Promise<Outcome<Whose>> => {
    const viewer = { person, today: clock.today() };
    const roster = await rosterOn(registry, person.chamber, viewer.today);
    const seesAll = seesInventoriesOf(viewer, person.chamber, { roster });
    const maySee = (one: Inventory): boolean => maySeeInventory(viewer, one, { roster });
    const { chamber } = person;
    const { creator } = query;
    if (creator === undefined)
      return accept(seesAll ? { chamber, maySee } : { chamber, creator: person.id, maySee });
    // A text that is no id finds nobody.
    const known = creator === person.id || (seesAll && (await isOf(registry, creator, person)));
    return known
      ? accept({ chamber, creator: creator as HolderId, maySee })
      : refuse({ code: 'PersonUnknown' });
  },
  show: async ({ registry }, { subject, query }) => {
    const page = await readPage(registry, subject, query);
    const items = page.items.map((one) => ({ ...summaryOf(one), total: one.editions.at(-1)?.upTo ?? 0 }));
    return accept({ json: { items, ...(page.cursor !== undefined && { cursor: page.cursor }) } });
  },
};

/** The chamber itself, or one of its people. */
const isOf = async (registry: Registry, creator: string, { chamber }: Person): Promise<boolean> =>
  creator === chamber || (await findPerson(registry, creator as PersonId))?.chamber === chamber;

const readPage = async (registry: Registry, whose: Whose, query: Asked['query']) => {
  const { year, section } = query;
  const limit = Number(query['limit'] ?? PAGE);
  const items: Inventory[] = [];
  let { cursor } = query;
  let read = 0;
  do {
    // Never more than fit: a page of the answer ends where a page of the registry ends.
    const page = await pageOf(registry, whose, { limit: limit - items.length, cursor, year });
    items.push(
      ...page.items.filter((one) => whose.maySee(one) && (section === undefined || one.section === section)),
    );
    cursor = page.cursor;
    read += Math.max(1, page.items.length);
  } while (cursor !== undefined && items.length < limit && read < MOST_READ);
  return { items, cursor };
};

const pageOf = (
  registry: Registry,
  { creator, chamber }: Whose,
  wanted: Parameters<typeof inventoriesOfChamber>[2],
) =>
  creator === undefined
    ? inventoriesOfChamber(registry, chamber, wanted)
    : inventoriesOfCreator(registry, creator, wanted);
