import { owedKeysOf } from '../../shared/archive/owed.ts';
import { meets } from '../../shared/embedded/conditions.ts';
import { updated } from '../../shared/embedded/sqlite-items.ts';
import { stepsOf, type Step } from '../../shared/ports/change.ts';
import {
  cursorAt,
  inOrder,
  oldestFirst,
  pageSizeOf,
  positionOf,
  rangeOf,
} from '../../shared/ports/paging.ts';
import type {
  Change,
  Committed,
  Index,
  Item,
  Page,
  Query,
  Refused,
  Registry,
} from '../../shared/ports/registry.ts';
import { memoryItems, type MemoryItems, type Place } from './memory-items.ts';

export interface MemoryRegistry extends Registry {
  /** Another registry that holds the same items from here on: what either commits, the other does not see. */
  copy(): MemoryRegistry;
  /** Every item there is, in the order of the keys. */
  all(): readonly Item[];
  close(): void;
}

const MOST_BYTES = 400 * 1024;
const MOST_TOGETHER = 4 * 1024 * 1024;

/** The registry in plain maps: fast, and copied at once. It judges a commit at the moment it is asked to. */
export const memoryRegistry = (items: MemoryItems = memoryItems()): MemoryRegistry => {
  const registry = {
    get: ({ pk, sk }) => answer(() => items.find(pk, sk)),
    query: (query) => answer(() => pageOf(items, query)),
    commit: (change) => answer(() => carryOut(items, change)),
    owed: (story, limit) => answer(() => oldestOwed(items, story, limit)),
  } satisfies Omit<Registry, 'metered'>;
  const metered = (): ReturnType<Registry['metered']> => ({ ...registry, metered, units: () => undefined });

  return {
    ...registry,
    metered,
    copy: () => memoryRegistry(items.copy()),
    all: () => items.all(),
    close: () => undefined,
  };
};

const answer = async <Found>(work: () => Found): Promise<Found> => Promise.resolve(work());

const carryOut = (items: MemoryItems, change: Change): Committed => {
  const found = stepsOf(change).map((step) => ({ step, item: items.find(step.key.pk, step.key.sk) }));
  const refused = found.flatMap(({ step, item }): Refused[] => {
    if (step.when.every((condition) => meets(item, condition))) return [];
    return [item === undefined ? { key: step.key } : { key: step.key, item }];
  });
  if (refused.length > 0) return { committed: false, refused };

  const writes = found.map(({ step, item }) => writeOf(items, step, item));
  if (writes.reduce((sum, { bytes }) => sum + bytes, 0) > MOST_TOGETHER)
    throw new TypeError('The items of a change are larger than 4 MB together.');
  for (const { run } of writes) run();
  return { committed: true };
};

interface Write {
  readonly bytes: number;
  readonly run: () => void;
}

/** Whatever may fail, fails before the first write. */
const writeOf = (items: MemoryItems, step: Step, before: Item | undefined): Write => {
  if (step.does === 'check') return { bytes: 0, run: () => undefined };
  if (step.does === 'remove') return { bytes: 0, run: () => items.remove(step.key.pk, step.key.sk) };
  const text = JSON.stringify(step.does === 'put' ? step.item : updated(before, step.key, step.update));
  const bytes = Buffer.byteLength(text);
  if (bytes > MOST_BYTES) throw new TypeError('An item is larger than 400 KB.');

  return { bytes, run: () => items.put(frozen(JSON.parse(text) as Item)) }; // the text was made of an item
};

/** Whoever writes on an item that he was given learns it at once. */
const frozen = <Thing extends object>(thing: Thing): Thing => {
  for (const part of Object.values(thing))
    if (typeof part === 'object' && part !== null) frozen(part as object);
  return Object.freeze(thing);
};

const pageOf = (items: MemoryItems, query: Query): Page => {
  const size = pageSizeOf(query);
  const within = isWithin(query);
  const all = items.placesIn(query.partition, query.index);
  const found = (query.newestFirst === true ? all.toReversed() : all).filter(within);
  const page = found.slice(0, size);
  const last = page.at(-1);
  const read = page.map(({ item }) => item);
  if (last === undefined || found.length <= size) return { items: read };

  return { items: read, cursor: cursorAt(query, { sort: last.sort, pk: last.item.pk, sk: last.item.sk }) };
};

const isWithin = (query: Query): ((place: Place) => boolean) => {
  const { from, upTo } = rangeOf(query);
  const after = positionOf(query);
  const way = query.newestFirst === true ? -1 : 1;

  return (place) => {
    if (inOrder(place.sort, from) < 0 || inOrder(place.sort, upTo) > 0) return false;
    return after === undefined || way * byPlace(place, { sort: after.sort, item: after }) > 0;
  };
};

type Placed = { readonly sort: string; readonly item: Pick<Item, 'pk' | 'sk'> };

const byPlace = (one: Placed, other: Placed): number =>
  inOrder(one.sort, other.sort) || inOrder(one.item.pk, other.item.pk) || inOrder(one.item.sk, other.item.sk);

const oldestOwed = (items: MemoryItems, story: string, limit: number): readonly Item[] => {
  const index: Index = 'owed';
  return oldestFirst(
    owedKeysOf(story).map((partition) => pageOf(items, { partition, index, limit }).items),
    limit,
  );
};
