/** A registry that shows and commits otherwise than it is asked: to break one guard of one story. */
import type { Change, Condition, Item, Registry } from '../../shared/ports/registry.ts';
import type { Fault } from './room.ts';

interface Lies {
  /** What a reader is shown instead of an item. */
  readonly shown?: (item: Item) => Item;
  /** What is committed instead. */
  readonly committed?: (change: Change) => Change;
}

export const lying =
  (about: string, { shown = (item) => item, committed = (change) => change }: Lies): Fault =>
  (world, doing) =>
    doing === about ? { ...world, registry: misled(world.registry, { shown, committed }) } : world;

const misled = (registry: Registry, { shown, committed }: Required<Lies>): Registry => ({
  ...registry,
  get: async (key) => {
    const item = await registry.get(key);
    return item && shown(item);
  },
  query: async (query) => {
    const page = await registry.query(query);
    return { ...page, items: page.items.map(shown) };
  },
  commit: (change) => registry.commit(committed(change)),
});

export const isFile = ({ pk, sk }: Item): boolean => pk.startsWith('CF#') && sk === 'CF';
export const isAct = ({ sk }: Item): boolean => sk === 'ACT';

/** The change without conditions on these fields, and without these checks. */
export const without = (fields: readonly string[], { checks = [], puts = [], ...rest }: Change): Change => {
  const kept = (when: readonly Condition[] = []) =>
    when.filter((one) => !('field' in one && fields.includes(one.field)));
  return {
    ...rest,
    checks: checks.map((check) => ({ ...check, when: kept(check.when) })),
    puts: puts.map((put) => ({ ...put, when: kept(put.when) })),
  };
};

export const itemsOf = (change: Change, of: (item: Item) => boolean, to: (item: Item) => Item): Change => ({
  ...change,
  puts: (change.puts ?? []).map((put) => (of(put.item) ? { ...put, item: to(put.item) } : put)),
});
