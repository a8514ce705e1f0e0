/**
 * One list over many partitions of the list index: of each holder in turn, all stages merged in the
 * order of year, index and id. The cursor says where to go on and belongs to one filter. It opens
 * nothing: whose lists are read is judged anew for every page.
 */
import { fnv1a } from '../archive/owed.ts';
import { MalformedCursor } from '../ports/faults.ts';
import { inOrder, LAST } from '../ports/paging.ts';
import type { Item, Registry } from '../ports/registry.ts';

export interface MergedList {
  /** Partitions of the index, merged with one another; one group is read after the other. */
  readonly groups: readonly { readonly name: string; readonly partitions: readonly string[] }[];
  /** Sort values begin with this. */
  readonly prefix: string;
  /** From the last sort value to the first. */
  readonly newestFirst?: boolean;
  /** What the cursor is bound to. */
  readonly filter: readonly string[];
  /** What of an item goes on the page; undefined leaves it out. */
  readonly pick: (item: Item) => Promise<object | undefined>;
}

export interface Paging {
  readonly limit: number;
  readonly cursor?: string;
}

interface Position {
  readonly group: string;
  readonly after: string;
}

interface Batch {
  readonly items: readonly Item[];
  readonly more: boolean;
}

// A page stops here even if it is not full: nothing waits longer than the gateway does.
const MOST_READ = 1000;
const MOST_QUERIES = 100;

export const readMerged = async (
  registry: Registry,
  list: MergedList,
  { limit, cursor }: Paging,
): Promise<{ readonly items: readonly object[]; readonly cursor?: string }> => {
  let position: Position | undefined = startOf(list, cursor);
  const items: object[] = [];
  for (let read = 0, queries = 0; position && read < MOST_READ && queries < MOST_QUERIES;) {
    const partitions: readonly string[] = groupAt(list, position)?.partitions ?? [];
    const batch = await nextOf(registry, list, { partitions, after: position.after, limit });
    queries += partitions.length;
    read += batch.items.length;
    const taken = await takeFrom(list, batch, limit - items.length);
    items.push(...taken.picked);
    position = whereNext(list, position, { ...batch, ...taken });
    if (items.length === limit) break;
  }
  return position ? { items, cursor: cursorAt(list, position) } : { items };
};

interface Taken {
  readonly picked: readonly object[];
  /** The last item that was looked at, and whether it was the last of its batch. */
  readonly after?: string;
  readonly whole: boolean;
}

const takeFrom = async (list: MergedList, { items }: Batch, wanted: number): Promise<Taken> => {
  const picked: object[] = [];
  for (const [at, item] of items.entries()) {
    const one = await list.pick(item);
    if (one) picked.push(one);
    if (picked.length === wanted) return { picked, after: sortOf(item), whole: at === items.length - 1 };
  }
  const last = items.at(-1);
  return { picked, whole: true, ...(last && { after: sortOf(last) }) };
};

/** After what was looked at, in the same group or, where that is at its end, in the next. */
const whereNext = (
  { groups }: MergedList,
  { group, after }: Position,
  { more, whole, after: last = after }: Taken & Batch,
): Position | undefined => {
  if (more || !whole) return { group, after: last };
  const next = groups[groups.findIndex(({ name }) => name === group) + 1];
  return next && { group: next.name, after: '' };
};

const groupAt = ({ groups }: MergedList, position: Position) =>
  groups.find(({ name }) => name === position.group);

const startOf = (list: MergedList, cursor: string | undefined): Position | undefined => {
  if (cursor !== undefined) return positionOf(list, cursor);
  const [first] = list.groups;
  return first && { group: first.name, after: '' };
};

const nextOf = async (
  registry: Registry,
  list: MergedList,
  { partitions, after, limit }: { partitions: readonly string[]; after: string; limit: number },
): Promise<Batch> => {
  const asked = list.newestFirst
    ? // Such a bound is inclusive: one more makes up for what was looked at last.
      { ...boundsBelow(list, after), limit: limit + 1 }
    : { ...boundsAbove(list, after), limit };
  const pages = await Promise.all(
    partitions.map((partition) => registry.query({ partition, index: 'list', ...asked })),
  );
  const merged = pages
    .flatMap(({ items }) => items)
    .filter((item) => sortOf(item) !== after)
    .sort((one, other) => inOrder(sortOf(one), sortOf(other)) * (list.newestFirst ? -1 : 1));
  const more = merged.length > limit || pages.some(({ cursor }) => cursor !== undefined);
  return { items: merged.slice(0, limit), more };
};

const boundsAbove = ({ prefix }: MergedList, after: string) => {
  // No sort value begins another, so the next one is above this.
  const from = after === '' ? prefix : `${after}!`;
  return prefix === '' ? { from } : { from, upTo: prefix + LAST };
};

const boundsBelow = ({ prefix }: MergedList, after: string) => {
  const upTo = after === '' ? prefix + LAST : after;
  return { newestFirst: true, from: prefix, upTo };
};

const sortOf = ({ listSort }: Item): string => (typeof listSort === 'string' ? listSort : '');

const bindingOf = ({ filter, prefix }: MergedList): string =>
  fnv1a(JSON.stringify([prefix, ...filter])).toString(36);

const cursorAt = (list: MergedList, { group, after }: Position): string =>
  Buffer.from(JSON.stringify([bindingOf(list), group, after])).toString('base64url');

/** @throws MalformedCursor for one that was not given out for this list and filter. */
const positionOf = (list: MergedList, cursor: string): Position => {
  const [binding, group = '', after = ''] = textsIn(cursor);
  const isOfThis = binding === bindingOf(list) && list.groups.some(({ name }) => name === group);
  if (isOfThis && (after === '' || after.startsWith(list.prefix))) return { group, after };
  throw new MalformedCursor('The cursor belongs to another list.');
};

const textsIn = (cursor: string): readonly string[] => {
  try {
    const read: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    return Array.isArray(read) && read.every((part) => typeof part === 'string') ? read : [];
  } catch {
    return [];
  }
};
