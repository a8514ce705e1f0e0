import { randomBytes, randomUUID } from 'node:crypto';
import { mkdir, readFile, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { IntegrityFault } from '../ports/faults.ts';
import { checkedKey } from '../ports/store-key.ts';
import type { StoreName, Version } from '../ports/vault.ts';
import { type Draft, dropDraft } from './draft.ts';
import { isFault, makeFolders, replaceDurably, syncFolder, writeDurably } from './durable.ts';
import { type KeyTree, keyTree } from './key-tree.ts';
import { type Sidecar, sidecar } from './sidecar.ts';
import { type Turns, turns } from './turns.ts';

/** One store on the disk: `objects/` by key and version, `uploads/` begun in parts, `drafts/` not yet anything. */
export interface FileStore {
  readonly name: StoreName;
  readonly objects: KeyTree;
  readonly uploads: KeyTree;
  readonly drafts: string;
  readonly inTurn: Turns;
}

export interface KeptVersion extends Version, Sidecar {}

export const openFileStore = async (folder: string, name: StoreName): Promise<FileStore> => {
  await mkdir(folder, { recursive: true });
  const root = await makeFolders(folder, [name]);
  const drafts = await makeFolders(root, ['drafts']);
  const objects = await makeFolders(root, ['objects']);
  const uploads = await makeFolders(root, ['uploads']);
  for (const left of await readdir(drafts)) await rm(join(drafts, left), { recursive: true });
  return {
    name,
    drafts,
    objects: keyTree(objects, drafts),
    uploads: keyTree(uploads, drafts),
    inTurn: turns(),
  };
};

export const newName = (): string => randomBytes(16).toString('hex');
export const isName = (text: string): boolean => /^[0-9a-f]{32}$/.test(text);

export const bodyOf = (store: FileStore, { key, version }: Version): string =>
  join(store.objects.folderOf(checkedKey(key), version), 'body');

const sidecarPath = (store: FileStore, { key, version }: Version): string =>
  join(store.objects.folderOf(checkedKey(key), version), 'sidecar.json');

/** @throws IntegrityFault when a version is there whose sidecar cannot be read. */
export const sidecarOf = async (store: FileStore, version: Version): Promise<Sidecar | undefined> => {
  if (!isName(version.version)) return undefined;
  try {
    return sidecar.parse(JSON.parse(await readFile(sidecarPath(store, version), 'utf8')));
  } catch (fault) {
    if (isFault(fault, 'ENOENT')) return undefined;
    throw new IntegrityFault(`The sidecar of ${version.key} is unreadable.`, { cause: fault });
  }
};

/** The newest first. */
export const versionsOf = async (store: FileStore, key: string): Promise<readonly KeptVersion[]> => {
  const kept: KeptVersion[] = [];
  for (const version of await store.objects.names(checkedKey(key))) {
    const found = await sidecarOf(store, { key, version });
    if (found) kept.push({ key, version, ...found });
  }
  return kept.sort((one, other) => other.order - one.order);
};

/** Makes a draft the current version of a key: whole, on the disk and in its place when this answers. */
export const keep = (
  store: FileStore,
  { key, version = newName() }: { readonly key: string; readonly version?: string },
  { draft, ...about }: { readonly draft: Draft; readonly mediaType: string; readonly hold: boolean },
): Promise<Version> =>
  store.inTurn(checkedKey(key), async () => {
    try {
      const [newest] = await versionsOf(store, key);
      const { bytes, sha256 } = draft;
      const beside: Sidecar = { order: (newest?.order ?? 0) + 1, bytes, sha256, ...about, lockedUntil: null };
      await writeDurably(join(draft.folder, 'sidecar.json'), JSON.stringify(beside));
      await syncFolder(draft.folder);
      await store.objects.place(key, version, draft.folder);
    } catch (fault) {
      await dropDraft(draft);
      throw fault;
    }
    return { key, version };
  });

/** Rewrites the sidecar in one step, unless `change` answers nothing. Undefined when the version is not there. */
export const amend = (
  store: FileStore,
  version: Version,
  change: (beside: Sidecar) => Sidecar | undefined,
): Promise<Sidecar | undefined> =>
  store.inTurn(checkedKey(version.key), async () => {
    const before = await sidecarOf(store, version);
    const after = before && change(before);
    if (!after) return before;
    const draft = join(store.drafts, randomUUID());
    await writeDurably(draft, JSON.stringify(after));
    await replaceDurably(draft, sidecarPath(store, version));
    return after;
  });
