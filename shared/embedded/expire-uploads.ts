import { stat } from 'node:fs/promises';
import { isFault } from './durable.ts';
import type { FileStore } from './file-versions.ts';
import type { KeyTree } from './key-tree.ts';

const expireIn = async (store: FileStore, tree: KeyTree, before: Date): Promise<number> => {
  let gone = 0;
  for await (const key of tree.keys('', '')) {
    for (const name of await tree.names(key)) {
      const touched = await lastTouched(tree.folderOf(key, name));
      const idle = touched !== undefined && touched < before;
      if (idle && (await store.inTurn(key, () => tree.takeAway(key, name)))) gone += 1;
    }
  }
  return gone;
};

/**
 * A folder is as old as the last thing done in it: an upload in parts lives while parts are coming.
 * Undefined of what somebody else removed since it was listed: of that nothing is left to do.
 */
const lastTouched = async (folder: string): Promise<Date | undefined> => {
  try {
    return (await stat(folder)).mtime;
  } catch (fault) {
    if (isFault(fault, 'ENOENT')) return undefined;
    throw fault;
  }
};

/** What a lifecycle rule does for a bucket: uploads, whole and in parts, last touched before this moment of real time go. */
export const expireUploads = async (intake: FileStore, before: Date): Promise<number> =>
  (await expireIn(intake, intake.objects, before)) + (await expireIn(intake, intake.uploads, before));
