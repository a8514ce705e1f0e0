/** Items and what they mean: written with a schema number, parsed when read back, never cast. */
import * as z from 'zod';
import { IntegrityFault } from '../ports/faults.ts';
import type { Item, Key, Put, Query, Registry, Value } from '../ports/registry.ts';

/** Index values of an item; an absent one takes it out of that index. */
export type Indexed = Readonly<Record<string, string>>;

/** A thing of the archive as an item of the registry. */
export const itemOf = (key: Key, thing: object, indexed: Indexed = {}): Item => ({
  ...plain(thing),
  ...indexed,
  ...key,
  schema: 1,
});

const plain = (thing: object): Readonly<Record<string, Value>> =>
  // JSON drops what is undefined and keeps nothing that is not a value.
  JSON.parse(JSON.stringify(thing)) as Readonly<Record<string, Value>>;

/** @throws IntegrityFault when the item is not what it should be; names the item and the field, never the content. */
export const readItem = <Thing>(schema: z.ZodType<Thing>, item: Item): Thing => {
  const read = schema.safeParse(item);
  if (read.success) return read.data;
  const fields = read.error.issues.map((issue) => issue.path.join('.')).join(', ');
  throw new IntegrityFault(`${item.pk} ${item.sk} does not read: ${fields}`);
};

/** Puts the thing anew where nobody has changed it since it was read. */
export const replace = (item: Item, before: { readonly v: number }): Put => ({
  item,
  when: [{ field: 'v', is: before.v }],
});

export const putNew = (item: Item): Put => ({ item, when: [{ item: 'absent' }] });

/** Every item of a partition under a prefix, page after page. */
export const all = async (registry: Registry, partition: string, prefix: string): Promise<readonly Item[]> =>
  everyItem(registry, { partition, prefix });

/** Every item that a query finds, page after page. */
export const everyItem = async (
  registry: Registry,
  query: Omit<Query, 'cursor' | 'limit'>,
): Promise<readonly Item[]> => {
  const items: Item[] = [];
  let cursor: string | undefined;
  do {
    const page = await registry.query({ ...query, limit: 1000, ...(cursor ? { cursor } : {}) });
    items.push(...page.items);
    cursor = page.cursor;
  } while (cursor);
  return items;
};

/** Schema of a branded text. */
export const named = <Name extends string>() => z.custom<Name>((value) => typeof value === 'string');
