import { randomUUID } from 'node:crypto';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { checkedKey } from '../ports/store-key.ts';
import type { Shelf, Uploads } from '../ports/vault.ts';
import { draftOf } from './draft.ts';
import { syncFolder, writeDurably } from './durable.ts';
import { type FileStore, keep, newName, sidecarOf } from './file-versions.ts';
import type { SignedUrls } from './signed-urls.ts';
import { chosenParts, joined, mediaTypeFile, mediaTypeOf, partsOf } from './upload-parts.ts';

const beginParts = async (store: FileStore, key: string, mediaType: string): Promise<string> => {
  const upload = newName();
  const draft = join(store.drafts, randomUUID());
  await mkdir(draft);
  await writeDurably(join(draft, mediaTypeFile), mediaType);
  await syncFolder(draft);
  await store.inTurn(checkedKey(key), () => store.uploads.place(key, upload, draft));
  return upload;
};

const abortParts = async (store: FileStore, key: string, upload: string): Promise<void> => {
  await store.inTurn(checkedKey(key), () => store.uploads.takeAway(key, upload));
};

const joinParts = async (
  store: FileStore,
  upload: { readonly key: string; readonly upload: string },
  named: readonly { number: number; etag: string }[],
): ReturnType<Uploads['joinParts']> => {
  // The version is named after its upload: joining again after a crash finds it instead of making another.
  const version = { key: upload.key, version: upload.upload };
  if (!(await sidecarOf(store, version))) {
    const mediaType = await mediaTypeOf(store, upload);
    const parts = await chosenParts(store, upload, named);
    if (mediaType === undefined || !parts) return 'refused';
    await keep(store, version, { draft: await draftOf(store.drafts, joined(parts)), mediaType, hold: false });
  }
  await abortParts(store, upload.key, upload.upload);
  return version;
};

export const fileUploads = (
  store: FileStore,
  { urls, shelf }: { urls: SignedUrls; shelf: Shelf },
): Uploads => ({
  ...shelf,

  signPut: (key, { bytes, sha256, mediaType }, seconds) =>
    Promise.resolve({
      method: 'PUT',
      url: urls.sign(
        { does: 'put', store: store.name, key: checkedKey(key), mediaType, bytes, sha256 },
        seconds,
      ),
      headers: { 'content-type': mediaType },
    }),

  beginParts: (key, mediaType) => beginParts(store, key, mediaType),

  signPart: (key, { seconds, ...part }) =>
    Promise.resolve({
      method: 'PUT',
      url: urls.sign({ does: 'part', store: store.name, key: checkedKey(key), ...part }, seconds),
      headers: {},
    }),

  async parts(key, upload) {
    return (await partsOf(store, { key, upload })).map(({ number, etag, bytes }) => ({
      number,
      etag,
      bytes,
    }));
  },

  joinParts: (key, upload, named) => joinParts(store, { key, upload }, named),
  abortParts: (key, upload) => abortParts(store, key, upload),
});
