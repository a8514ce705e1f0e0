import { inOrder } from '../../shared/ports/paging.ts';
import type { Index, Item } from '../../shared/ports/registry.ts';
import { INDEXES } from '../../shared/embedded/sqlite-tables.ts';

/** An item where it stands in its partition, or in a partition of an index. */
export interface Place {
  readonly sort: string;
  readonly item: Item;
}

export interface MemoryItems {
  find(pk: string, sk: string): Item | undefined;
  put(item: Item): void;
  remove(pk: string, sk: string): void;
  /** In order. */
  placesIn(partition: string, index: Index | undefined): readonly Place[];
  /** Those of the table whose name begins so, in no order. */
  partitions(prefix: string): readonly string[];
  all(): readonly Item[];
  /** How often anything was written. */
  writes(): number;
  copy(): MemoryItems;
}

type Partitions = ReadonlyMap<string, ReadonlyMap<string, Place>>;

/**
 * Items by partition, in the table and in each index. A partition is never written upon: a new one takes its
 * place. So a copy shares them all with its original, and an order once found serves until the next write.
 */
export const memoryItems = (before: Partitions = new Map()): MemoryItems => {
  const partitions = new Map(before);

  let writes = 0;

  const change = (name: string, to: (places: Map<string, Place>) => void): void => {
    const places = new Map(partitions.get(name));
    writes += 1;
    to(places);
    if (places.size === 0) partitions.delete(name);
    else partitions.set(name, places);
  };
  const remove = (pk: string, sk: string): void => {
    const item = partitions.get(table(pk))?.get(sk)?.item;
    if (item === undefined) return;
    for (const { name, key } of standsIn(item)) change(name, (places) => places.delete(key));
  };

  return {
    find: (pk, sk) => partitions.get(table(pk))?.get(sk)?.item,
    put: (item) => {
      remove(item.pk, item.sk);
      for (const { name, key, sort } of standsIn(item))
        change(name, (places) => places.set(key, { sort, item }));
    },
    remove,
    placesIn: (partition, index) => ordered(partitions.get(nameOf(partition, index))),
    partitions: (prefix) =>
      [...partitions.keys()].flatMap((name) =>
        name.startsWith(table(prefix)) ? [name.slice(table('').length)] : [],
      ),
    all: () =>
      [...partitions]
        .filter(([name]) => name.startsWith(table('')))
        .toSorted(([one], [other]) => inOrder(one, other))
        .flatMap(([, places]) => ordered(places).map(({ item }) => item)),
    writes: () => writes,
    copy: () => memoryItems(partitions),
  };
};

const nameOf = (partition: string, index: Index | undefined): string => `${index ?? 'table'} ${partition}`;
const table = (pk: string): string => nameOf(pk, undefined);

const standsIn = (item: Item): readonly { name: string; key: string; sort: string }[] => [
  { name: table(item.pk), key: item.sk, sort: item.sk },
  ...INDEXES.flatMap((index) => {
    const [partition, sort] = [item[`${index}Key`], item[`${index}Sort`]];
    if (typeof partition !== 'string' || typeof sort !== 'string') return [];
    return [{ name: nameOf(partition, index), key: `${item.pk}\n${item.sk}`, sort }];
  }),
];

const orders = new WeakMap<ReadonlyMap<string, Place>, readonly Place[]>();

const ordered = (places: ReadonlyMap<string, Place> | undefined): readonly Place[] => {
  if (places === undefined) return [];
  const known = orders.get(places);
  if (known) return known;
  const found = [...places.values()].sort(
    (one, other) =>
      inOrder(one.sort, other.sort) ||
      inOrder(one.item.pk, other.item.pk) ||
      inOrder(one.item.sk, other.item.sk),
  );
  orders.set(places, found);
  return found;
};
