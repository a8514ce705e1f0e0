import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { z } from 'zod';
import { IntegrityFault, MalformedCursor } from '../ports/faults.ts';
import { checkedPrefix } from '../ports/store-key.ts';
import type { ListedVersion, Range, Shelf, Version, VersionsPage } from '../ports/vault.ts';
import { isFault } from './durable.ts';
import { bodyOf, type FileStore, type KeptVersion, sidecarOf, versionsOf } from './file-versions.ts';
import type { SignedUrls } from './signed-urls.ts';

/** The body as it lies there. @throws IntegrityFault when it is not there, or not as long as it was. */
export const openBody = async (
  store: FileStore,
  version: Version,
  range?: Range,
): Promise<AsyncIterable<Uint8Array>> => {
  const beside = await sidecarOf(store, version);
  if (!beside)
    throw new IntegrityFault(`${store.name}: version ${version.version} of ${version.key} is not there.`);
  const path = bodyOf(store, version);
  const bytes = await stat(path).then(
    (found) => found.size,
    (fault: unknown) => {
      if (isFault(fault, 'ENOENT')) return -1;
      throw fault;
    },
  );
  if (bytes !== beside.bytes)
    throw new IntegrityFault(`${store.name}: the body of ${version.key} was cut or lost.`);
  if (!range) return createReadStream(path);
  if (range.from >= bytes || range.to < range.from) throw new RangeError('The range lies outside the body.');
  return createReadStream(path, { start: range.from, end: range.to });
};

const place = z.tuple([z.string(), z.int()]);

interface Place {
  readonly key: string;
  readonly order: number;
}

const cursorOf = ({ key, order }: Place): string =>
  Buffer.from(JSON.stringify([key, order])).toString('base64url');

const placeOf = (cursor: string): Place => {
  try {
    const [key, order] = place.parse(JSON.parse(Buffer.from(cursor, 'base64url').toString()));
    return { key, order };
  } catch (fault) {
    throw new MalformedCursor('This cursor was not given out here.', { cause: fault });
  }
};

/** The order of a list stands still while versions of it are destroyed, so a list can be worked off page by page. */
async function* versionsFrom(store: FileStore, prefix: string, from?: Place): AsyncGenerator<KeptVersion> {
  for await (const key of store.objects.keys(prefix, from?.key ?? '')) {
    for (const version of await versionsOf(store, key)) {
      if (key !== from?.key || version.order < from.order) yield version;
    }
  }
}

const listed = ({ key, version, bytes }: KeptVersion): ListedVersion => ({
  key,
  version,
  bytes,
  marker: false,
});

const pageOf = async (found: AsyncIterable<KeptVersion>, size: number): Promise<VersionsPage> => {
  const items: KeptVersion[] = [];
  for await (const version of found) {
    const last = items.at(-1);
    if (last && items.length === size) return { items: items.map(listed), cursor: cursorOf(last) };
    items.push(version);
  }
  return { items: items.map(listed) };
};

export const fileShelf = (
  store: FileStore,
  { urls, pageSize }: { urls: SignedUrls; pageSize: number },
): Shelf => ({
  async find(key) {
    const [newest] = await versionsOf(store, key);
    return newest && { key, version: newest.version, bytes: newest.bytes, mediaType: newest.mediaType };
  },

  read: (version, range) => openBody(store, version, range),

  async versions(prefix, cursor, after) {
    // No version has an order below one, so nothing of the key itself comes after it.
    const start = after === undefined ? undefined : { key: checkedPrefix(after), order: 0 };
    const from = cursor === undefined ? start : placeOf(cursor);
    return pageOf(versionsFrom(store, checkedPrefix(prefix), from), pageSize);
  },

  async leftovers(prefix) {
    const left: { key: string; upload: string }[] = [];
    for await (const key of store.uploads.keys(checkedPrefix(prefix), '')) {
      for (const upload of await store.uploads.names(key)) left.push({ key, upload });
    }
    return left;
  },

  signDownload: ({ key, version }, { mediaType, fileName, seconds }) =>
    Promise.resolve(
      urls.sign({ does: 'get', store: store.name, key, version, mediaType, fileName }, seconds),
    ),
});
