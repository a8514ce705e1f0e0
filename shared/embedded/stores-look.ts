/** What lies in the folder of the stores, before anything is made in it. */
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { StoreName } from '../ports/vault.ts';
import { isFault } from './durable.ts';
import { keyTree } from './key-tree.ts';

/** `missing` also where an empty folder is left, on which a disk would be mounted. */
export type StoreFound = 'missing' | 'empty' | 'full';

export type StoresFound = Readonly<Record<StoreName, StoreFound>>;

export const lookAtStores = async (folder: string): Promise<StoresFound> => ({
  intake: await lookAt(folder, 'intake'),
  vault: await lookAt(folder, 'vault'),
  papers: await lookAt(folder, 'papers'),
  evidence: await lookAt(folder, 'evidence'),
});

const lookAt = async (folder: string, name: StoreName): Promise<StoreFound> => {
  const objects = join(folder, name, 'objects');
  if (!(await isFolder(objects))) return 'missing';
  for await (const _key of keyTree(objects, join(folder, name, 'drafts')).keys('', '')) return 'full';
  return 'empty';
};

const isFolder = async (path: string): Promise<boolean> => {
  try {
    await readdir(path);
    return true;
  } catch (fault) {
    if (isFault(fault, 'ENOENT', 'ENOTDIR')) return false;
    throw fault;
  }
};
