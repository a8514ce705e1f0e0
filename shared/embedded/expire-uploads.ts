import { stat } from 'node:fs/promises';
import type { FileStore } from './file-versions.ts';
import type { KeyTree } from './key-tree.ts';

const expireIn = async (store: FileStore, tree: KeyTree, before: Date): Promise<number> => {
  let gone = 0;
  for await (const key of tree.keys('', '')) {
    for (const name of await tree.names(key)) {
      // A folder is as old as the last thing done in it: an upload in parts lives while parts are coming.
      const idle = (await stat(tree.folderOf(key, name))).mtime < before;
      if (idle && (await store.inTurn(key, () => tree.takeAway(key, name)))) gone += 1;
    }
  }
  return gone;
};

/** What a lifecycle rule does for a bucket: uploads, whole and in parts, last touched before this moment of real time go. */
export const expireUploads = async (intake: FileStore, before: Date): Promise<number> =>
  (await expireIn(intake, intake.objects, before)) + (await expireIn(intake, intake.uploads, before));
