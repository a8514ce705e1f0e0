import { createReadStream } from 'node:fs';
import { readFile, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { UploadedPart } from '../ports/vault.ts';
import { checkedKey } from '../ports/store-key.ts';
import { type Draft, dropDraft } from './draft.ts';
import { isFault, syncFolder } from './durable.ts';
import { type FileStore, isName } from './file-versions.ts';

/** An upload in parts: a folder with the media type and one file for each part, whose name tells all about it. */
export interface Upload {
  readonly key: string;
  readonly upload: string;
}

interface LyingPart extends UploadedPart {
  readonly path: string;
}

const partName = /^part-(\d+)-(\d+)-([0-9a-f]{64})$/;

const folderOf = (store: FileStore, { key, upload }: Upload): string =>
  store.uploads.folderOf(checkedKey(key), isName(upload) ? upload : 'none');

export const mediaTypeFile = 'media-type';

/** Undefined when no such upload is under way. */
export const mediaTypeOf = async (store: FileStore, upload: Upload): Promise<string | undefined> => {
  try {
    return await readFile(join(folderOf(store, upload), mediaTypeFile), 'utf8');
  } catch (fault) {
    if (isFault(fault, 'ENOENT')) return undefined;
    throw fault;
  }
};

export const partsOf = async (store: FileStore, upload: Upload): Promise<readonly LyingPart[]> => {
  const folder = folderOf(store, upload);
  const names = await readdir(folder).catch((fault: unknown) => {
    if (isFault(fault, 'ENOENT')) return [];
    throw fault;
  });
  return names
    .flatMap((name) => {
      const [, number, bytes, sha256] = partName.exec(name) ?? [];
      if (sha256 === undefined) return [];
      return [
        { number: Number(number), bytes: Number(bytes), etag: `"${sha256}"`, path: join(folder, name) },
      ];
    })
    .sort((one, other) => one.number - other.number);
};

/** A part sent again takes the place of the one before. Undefined when no such upload is under way. */
export const keepPart = (
  store: FileStore,
  { number, ...upload }: Upload & { readonly number: number },
  draft: Draft,
): Promise<string | undefined> =>
  store.inTurn(upload.key, async () => {
    try {
      if ((await mediaTypeOf(store, upload)) === undefined) return undefined;
      for (const part of await partsOf(store, upload)) if (part.number === number) await rm(part.path);
      const folder = folderOf(store, upload);
      await rename(draft.body, join(folder, `part-${number}-${draft.bytes}-${draft.sha256}`));
      await syncFolder(folder);
      return `"${draft.sha256}"`;
    } finally {
      await dropDraft(draft);
    }
  });

const bare = (etag: string): string => etag.replaceAll('"', '');

/** The named parts in order, or nothing when one is missing, out of number, or not the one that was named. */
export const chosenParts = async (
  store: FileStore,
  upload: Upload,
  named: readonly { readonly number: number; readonly etag: string }[],
): Promise<readonly LyingPart[] | undefined> => {
  const lying = await partsOf(store, upload);
  const chosen = [...named]
    .sort((one, other) => one.number - other.number)
    .map(({ number, etag }, index) =>
      number === index + 1
        ? lying.find((part) => part.number === number && bare(part.etag) === bare(etag))
        : undefined,
    )
    .filter((part) => part !== undefined);
  return chosen.length > 0 && chosen.length === named.length ? chosen : undefined;
};

export async function* joined(parts: readonly LyingPart[]): AsyncGenerator<Uint8Array> {
  for (const { path } of parts) yield* createReadStream(path);
}
