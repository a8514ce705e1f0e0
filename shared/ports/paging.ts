import { fnv1a } from '../archive/owed.ts';
import { MalformedCursor } from './faults.ts';
import type { Item, Query } from './registry.ts';

/** Sorts after every text: the highest code point, which stands for no character. */
export const LAST = '\u{10FFFF}';

/** Where a page ended. On the table `sort` is the item's `sk`. */
export interface Position {
  readonly sort: string;
  readonly pk: string;
  readonly sk: string;
}

/** The sort values a query covers, both inclusive. */
export const rangeOf = ({
  prefix = '',
  from = '',
  upTo,
}: Query): { readonly from: string; readonly upTo: string } => {
  if (prefix === '') return { from, upTo: upTo ?? LAST };
  if (from !== '' || upTo !== undefined) throw new TypeError('A query has a prefix or bounds, not both.');

  return { from: prefix, upTo: prefix + LAST };
};

/** How many items a page takes. @throws TypeError outside 1 to 1,000. */
export const pageSizeOf = ({ limit = 200 }: Query): number => {
  if (!Number.isInteger(limit) || limit < 1 || limit > 1000)
    throw new TypeError('A page takes 1 to 1,000 items.');

  return limit;
};

/** Orders texts as the stores do: by code point, which is the order of their UTF-8 bytes. */
export const inOrder = (one: string, other: string): number =>
  Buffer.compare(Buffer.from(one), Buffer.from(other));

/** Merges the shards of a story's facts, each already in order. */
export const oldestFirst = (shards: readonly (readonly Item[])[], limit: number): readonly Item[] =>
  shards
    .flat()
    .sort((one, other) => inOrder(owedSince(one), owedSince(other)))
    .slice(0, limit);

const owedSince = ({ owedSort }: Item): string => (typeof owedSort === 'string' ? owedSort : '');

export const cursorAt = (query: Query, { sort, pk, sk }: Position): string =>
  Buffer.from(JSON.stringify([listOf(query), sort, pk, sk])).toString('base64url');

/** Where the query's cursor points. @throws MalformedCursor when it was not given out for this very list. */
export const positionOf = (query: Query): Position | undefined => {
  if (query.cursor === undefined) return undefined;
  const parts = textsIn(query.cursor);
  if (parts?.length !== 4) throw new MalformedCursor('The cursor cannot be read.');

  const [list = '', sort = '', pk = '', sk = ''] = parts;
  if (list !== listOf(query) || !isWithin(query, { sort, pk, sk }))
    throw new MalformedCursor('The cursor belongs to another list.');

  return { sort, pk, sk };
};

const listOf = ({ partition, index, newestFirst, ...query }: Query): string => {
  const { from, upTo } = rangeOf({ partition, ...query });

  return fnv1a(JSON.stringify([partition, index ?? '', from, upTo, newestFirst === true])).toString(36);
};

const isWithin = (query: Query, { sort, pk, sk }: Position): boolean => {
  const { from, upTo } = rangeOf(query);
  const onTable = pk === query.partition && sk === sort;
  if (pk === '' || sk === '' || sort === '' || (query.index === undefined && !onTable)) return false;

  return inOrder(sort, from) >= 0 && inOrder(sort, upTo) <= 0;
};

const textsIn = (cursor: string): readonly string[] | undefined => {
  try {
    const read: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    return Array.isArray(read) && read.every((part) => typeof part === 'string') ? read : undefined;
  } catch {
    return undefined;
  }
};
