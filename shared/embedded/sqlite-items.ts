import type { SQLInputValue } from 'node:sqlite';
import { IntegrityFault } from '../ports/faults.ts';
import type { Item, Key, Update, Value } from '../ports/registry.ts';
import { INDEXES } from './sqlite-tables.ts';

const MOST_BYTES = 400 * 1024;

/** The columns of an item: key, body, expiry, then a pair for each index it stands in; and how long the body is. */
export const rowOf = (item: Item): { readonly row: SQLInputValue[]; readonly bytes: number } => {
  const body = JSON.stringify(item);
  const bytes = Buffer.byteLength(body);
  if (bytes > MOST_BYTES) throw new TypeError('An item is larger than 400 KB.');
  const expires = item['expires'];
  const row = [
    item.pk,
    item.sk,
    body,
    typeof expires === 'number' ? expires : null,
    ...INDEXES.flatMap((index) => placeIn(item[`${index}Key`], item[`${index}Sort`])),
  ];

  return { row, bytes };
};

const placeIn = (key: Value | undefined, sort: Value | undefined): readonly (string | null)[] =>
  typeof key === 'string' && typeof sort === 'string' ? [key, sort] : [null, null];

/** @throws IntegrityFault when the body is not the item of its row. */
export const itemOf = (body: unknown): Item => {
  try {
    const item: unknown = typeof body === 'string' ? JSON.parse(body) : undefined;
    if (isItem(item)) return item;
  } catch (error) {
    throw new IntegrityFault('An item of the registry cannot be read.', { cause: error });
  }
  throw new IntegrityFault('An item of the registry has no key.');
};

// JSON that parses holds nothing but values; only the key is left to prove.
const isItem = (read: unknown): read is Item =>
  typeof read === 'object' &&
  read !== null &&
  'pk' in read &&
  typeof read.pk === 'string' &&
  'sk' in read &&
  typeof read.sk === 'string';

/** The item after an update. @throws TypeError when a number is to be added to what is none. */
export const updated = (
  item: Item | undefined,
  key: Key,
  { set = {}, add = {}, remove = [] }: Update,
): Item => {
  const kept = Object.entries(item ?? {}).filter(([field]) => !remove.includes(field));
  const sums = Object.entries(add).map(([field, amount]): [string, Value] => {
    const before = item?.[field];
    if (before === undefined) return [field, amount];
    if (typeof before !== 'number') throw new TypeError(`The field ${field} is not a number.`);

    return [field, before + amount];
  });

  return { ...Object.fromEntries<Value>(kept), ...set, ...Object.fromEntries(sums), ...key };
};
