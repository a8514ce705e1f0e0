import { MalformedCursor } from '../../shared/ports/faults.ts';
import { inOrder } from '../../shared/ports/paging.ts';
import { checkedPrefix } from '../../shared/ports/store-key.ts';
import type { Range, Shelf } from '../../shared/ports/vault.ts';
import type { SignedUrls } from '../../shared/embedded/signed-urls.ts';
import { type KeptVersion, type MemoryStore, versionOf, versionsOf } from './memory-versions.ts';

type Place = Pick<KeptVersion, 'key' | 'order'>;

const cursorOf = ({ key, order }: KeptVersion): string =>
  Buffer.from(`${order} ${key}`).toString('base64url');

const placeOf = (cursor: string): Place => {
  const [, order, key] = /^(\d+) (.+)$/.exec(Buffer.from(cursor, 'base64url').toString()) ?? [];
  if (key === undefined) throw new MalformedCursor('This cursor was not given out here.');
  return { key, order: Number(order) };
};

const versionsFrom = (store: MemoryStore, prefix: string, from?: Place): readonly KeptVersion[] => {
  const follows = ({ key, order }: KeptVersion): boolean =>
    from === undefined || inOrder(key, from.key) > 0 || (key === from.key && order < from.order);
  return [...store.objects.keys()]
    .filter((key) => key.startsWith(prefix))
    .sort(inOrder)
    .flatMap((key) => versionsOf(store, key))
    .filter(follows);
};

async function* only(content: Uint8Array): AsyncGenerator<Uint8Array> {
  yield Promise.resolve(content);
}

/** @throws RangeError when the range lies outside the content. */
export const partOf = (content: Uint8Array, range?: Range): Uint8Array => {
  if (!range) return content;
  if (range.from >= content.length || range.to < range.from)
    throw new RangeError('The range lies outside the body.');
  return content.subarray(range.from, range.to + 1);
};

export const memoryShelf = (
  store: MemoryStore,
  { urls, pageSize }: { readonly urls: SignedUrls; readonly pageSize: number },
): Shelf => ({
  find: async (key) => {
    const [newest] = versionsOf(store, key);
    if (!newest) return Promise.resolve(undefined);
    const { version, content, mediaType } = newest;
    return Promise.resolve({ key, version, bytes: content.length, mediaType });
  },

  read: async (version, range) => Promise.resolve(only(partOf(versionOf(store, version).content, range))),

  versions: async (prefix, cursor, after) => {
    // No version has an order below one, so nothing of the key itself comes after it.
    const start = after === undefined ? undefined : { key: checkedPrefix(after), order: 0 };
    const from = cursor === undefined ? start : placeOf(cursor);
    const found = versionsFrom(store, checkedPrefix(prefix), from);
    const page = found.slice(0, pageSize);
    const last = page.at(-1);
    const items = page.map(({ key, version, content }) => ({
      ...{ key, version, bytes: content.length, marker: false },
    }));
    return Promise.resolve(last && found.length > pageSize ? { items, cursor: cursorOf(last) } : { items });
  },

  leftovers: async (prefix) => {
    const left = [...store.uploads.values()].filter(({ key }) => key.startsWith(checkedPrefix(prefix)));
    const inKeyOrder = left.toSorted((one, other) => inOrder(one.key, other.key));
    return Promise.resolve(inKeyOrder.map(({ key, upload }) => ({ key, upload })));
  },

  signDownload: ({ key, version }, { mediaType, fileName, seconds }) =>
    Promise.resolve(
      urls.sign({ does: 'get', store: store.name, key, version, mediaType, fileName }, seconds),
    ),
});
