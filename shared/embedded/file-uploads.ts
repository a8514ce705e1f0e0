import { randomUUID } from 'node:crypto';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { checkedKey } from '../ports/store-key.ts';
import type { Shelf, SignedUpload, Uploads } from '../ports/vault.ts';
import { draftOf } from './draft.ts';
import { syncFolder, writeDurably } from './durable.ts';
import { type FileStore, isName, keep, newName, sidecarOf } from './file-versions.ts';
import type { SignedUrls } from './signed-urls.ts';
import { chosenParts, joined, mediaTypeFile, mediaTypeOf, partsOf } from './upload-parts.ts';

const beginParts = async (store: FileStore, key: string, mediaType: string): Promise<string> => {
  checkedKey(key);
  const upload = newName();
  const draft = join(store.drafts, randomUUID());
  await mkdir(draft);
  await writeDurably(join(draft, mediaTypeFile), mediaType);
  await syncFolder(draft);
  await store.inTurn(key, () => store.uploads.place(key, upload, draft));
  return upload;
};

/** Of what is not there, nothing is left to abort. */
export const abortParts = async (store: FileStore, key: string, upload: string): Promise<void> => {
  if (isName(upload)) await store.inTurn(checkedKey(key), () => store.uploads.takeAway(key, upload));
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

const permit = (url: string, headers: SignedUpload['headers']): SignedUpload => ({
  method: 'PUT',
  url,
  headers,
});

export const fileUploads = (
  store: FileStore,
  { urls, shelf }: { urls: SignedUrls; shelf: Shelf },
): Uploads => ({
  ...shelf,

  async signPut(key, { bytes, sha256, mediaType }, seconds) {
    const claim = { does: 'put', store: store.name, key: checkedKey(key), mediaType, bytes, sha256 } as const;
    return Promise.resolve(permit(urls.sign(claim, seconds), { 'content-type': mediaType }));
  },

  beginParts: (key, mediaType) => beginParts(store, key, mediaType),

  async signPart(key, { seconds, ...part }) {
    const claim = { does: 'part', store: store.name, key: checkedKey(key), ...part } as const;
    return Promise.resolve(permit(urls.sign(claim, seconds), {}));
  },

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
