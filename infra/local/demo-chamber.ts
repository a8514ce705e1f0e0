/** What a first start finds: two chambers, their people, a commission, and nomenclatures since 2015. */
import type { Day } from '../../shared/archive/names.ts';
import type { Item, Registry } from '../../shared/ports/registry.ts';
import { fenceItems } from '../../shared/register/fences.ts';
import { nomenclatureItem } from '../../shared/register/nomenclatures.ts';
import { chamberItem, loginItem, personItem, rosterItem } from '../../shared/register/people.ts';
import { demoNomenclatures } from './demo-nomenclature.ts';
import { demoChambers, demoPeople, demoRoster } from './demo-people.ts';

const MOST_ITEMS = 100;

/** Every item of the demonstration as it is on a day; nothing in it is a case file. */
export const demoItems = (today: Day): readonly Item[] => {
  const people = demoPeople(today);
  const republican = people.find(({ user }) => user === 'republican');
  const nomenclatures = republican ? demoNomenclatures(today, republican.id) : [];

  return [
    ...demoChambers.flatMap((chamber) => [chamberItem(chamber), ...fenceItems(chamber.id)]),
    ...people.flatMap(({ user, ...person }) => [personItem(person), loginItem(user, person.id)]),
    rosterItem(demoRoster(people)),
    ...nomenclatures.map(nomenclatureItem),
  ];
};

/**
 * Files what is not there yet and leaves alone what is: what people have changed since stays
 * changed, and a start in a new year adds that year's nomenclature.
 */
export const loadDemoChamber = async (registry: Registry, today: Day): Promise<void> => {
  const items = demoItems(today);
  let missing = await notThere(registry, items);
  while (missing.length > 0) {
    const puts = missing.slice(0, MOST_ITEMS).map((item) => ({ item, when: [absent] }));
    // Refused means that another process filed some of it first: what is left is asked again.
    await registry.commit({ puts });
    missing = await notThere(registry, missing);
  }
};

const absent = { item: 'absent' } as const;

const notThere = async (registry: Registry, items: readonly Item[]): Promise<readonly Item[]> => {
  const found = await Promise.all(items.map(({ pk, sk }) => registry.get({ pk, sk })));

  return items.filter((_, at) => found[at] === undefined);
};
