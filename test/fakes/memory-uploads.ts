import { checkedKey } from '../../shared/ports/store-key.ts';
import type { Shelf, SignedUpload, Uploads } from '../../shared/ports/vault.ts';
import type { SignedUrls } from '../../shared/embedded/signed-urls.ts';
import { findVersion, keep, type KeptPart, type MemoryStore, nextName, sha256Of } from './memory-versions.ts';

const permit = (url: string, headers: SignedUpload['headers']): Promise<SignedUpload> =>
  Promise.resolve({ method: 'PUT', url, headers });

export const uploadOf = (store: MemoryStore, key: string, upload: string) => {
  const found = store.uploads.get(upload);
  return found?.key === key ? found : undefined;
};

/** Of what is not there, nothing is left to abort. */
export const abortParts = (store: MemoryStore, key: string, upload: string): void => {
  if (uploadOf(store, key, upload)) store.uploads.delete(upload);
};

/** A part sent again takes the place of the one before. Undefined when no such upload is under way. */
export const keepPart = (
  store: MemoryStore,
  { key, upload, number }: { readonly key: string; readonly upload: string; readonly number: number },
  content: Uint8Array,
): string | undefined => {
  const under = uploadOf(store, key, upload);
  if (!under) return undefined;
  const etag = `"${sha256Of(content)}"`;
  const others = under.parts.filter((part) => part.number !== number);
  const parts = [...others, { number, etag, bytes: content.length, content }];
  store.uploads.set(upload, { ...under, parts: parts.toSorted((one, other) => one.number - other.number) });
  return etag;
};

const bare = (etag: string): string => etag.replaceAll('"', '');

type Named = readonly { readonly number: number; readonly etag: string }[];

/** The named parts in order, or nothing when one is missing, out of number, or not the one that was named. */
const chosenAmong = (lying: readonly KeptPart[], named: Named): readonly KeptPart[] | undefined => {
  const chosen = named
    .toSorted((one, other) => one.number - other.number)
    .flatMap(({ number, etag }, at) =>
      lying.filter((part) => number === at + 1 && part.number === number && bare(part.etag) === bare(etag)),
    );
  return chosen.length > 0 && chosen.length === named.length ? chosen : undefined;
};

const joinParts = (store: MemoryStore, { key, upload }: { key: string; upload: string }, named: Named) => {
  const version = { key, version: upload };
  if (!findVersion(store, version)) {
    const under = uploadOf(store, key, upload);
    const parts = under && chosenAmong(under.parts, named);
    if (!parts) return 'refused';
    const content = Buffer.concat(parts.map((part) => part.content));
    keep(store, version, { content, mediaType: under.mediaType, hold: false });
  }
  abortParts(store, key, upload);
  return version;
};

export const memoryUploads = (
  store: MemoryStore,
  { urls, shelf }: { readonly urls: SignedUrls; readonly shelf: Shelf },
): Uploads => ({
  ...shelf,

  signPut: (key, { bytes, sha256, mediaType }, seconds) => {
    const claim = { does: 'put', store: store.name, key: checkedKey(key), mediaType, bytes, sha256 } as const;
    return permit(urls.sign(claim, seconds), { 'content-type': mediaType });
  },

  beginParts: async (key, mediaType) => {
    const upload = nextName(store);
    store.uploads.set(upload, { key: checkedKey(key), upload, mediaType, parts: [] });
    return Promise.resolve(upload);
  },

  signPart: (key, { seconds, ...part }) =>
    permit(urls.sign({ does: 'part', store: store.name, key: checkedKey(key), ...part }, seconds), {}),

  parts: async (key, upload) =>
    Promise.resolve(
      (uploadOf(store, key, upload)?.parts ?? []).map(({ number, etag, bytes }) => ({ number, etag, bytes })),
    ),

  joinParts: async (key, upload, parts) => Promise.resolve(joinParts(store, { key, upload }, parts)),

  abortParts: async (key, upload) => {
    abortParts(store, key, upload);
    return Promise.resolve();
  },
});
