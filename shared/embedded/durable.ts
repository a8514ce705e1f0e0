import { mkdir, open, rename } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** What the system says of a path that is not there, or is there already. */
export const isFault = (fault: unknown, ...codes: readonly string[]): boolean =>
  typeof fault === 'object' && fault !== null && 'code' in fault && codes.some((code) => code === fault.code);

/** A name in a folder outlives a power cut only once the folder itself is on the disk. */
export const syncFolder = async (folder: string): Promise<void> => {
  const opened = await open(folder, 'r');
  try {
    await opened.sync();
  } finally {
    await opened.close();
  }
};

/** A new file, on the disk when this answers. Its name is not, until its folder is synced. */
export const writeDurably = async (path: string, text: string): Promise<void> => {
  const opened = await open(path, 'wx');
  try {
    await opened.writeFile(text);
    await opened.sync();
  } finally {
    await opened.close();
  }
};

/** Takes the place of what stood there, in one step. */
export const replaceDurably = async (from: string, to: string): Promise<void> => {
  await rename(from, to);
  await syncFolder(dirname(to));
};

/** Every level is synced even where it was there before: another writer may have made it a moment ago. */
export const makeFolders = async (root: string, segments: readonly string[]): Promise<string> => {
  let folder = root;
  for (const segment of segments) {
    const parent = folder;
    folder = join(parent, segment);
    await mkdir(folder).catch((fault: unknown) => {
      if (!isFault(fault, 'EEXIST')) throw fault;
    });
    await syncFolder(parent);
  }
  return folder;
};
