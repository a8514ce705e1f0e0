import { randomUUID } from 'node:crypto';
import { readdir, rename, rm, rmdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { isFault, makeFolders, syncFolder } from './durable.ts';

/**
 * Folders found by key: `<root>/<key>/@/<name>/…`. No key can hold an `@`, so a key may also be the beginning of
 * another. A folder comes and goes by one rename: it is there whole or not at all.
 */
export interface KeyTree {
  place(key: string, name: string, draft: string): Promise<void>;
  /** False when it was not there. */
  takeAway(key: string, name: string): Promise<boolean>;
  names(key: string): Promise<readonly string[]>;
  /** Keys that have folders, in key order, from `from` on. */
  keys(prefix: string, from: string): AsyncIterable<string>;
  folderOf(key: string, name: string): string;
}

const leaf = '@';

const entriesOf = async (folder: string): Promise<readonly string[]> => {
  try {
    return await readdir(folder);
  } catch (fault) {
    if (isFault(fault, 'ENOENT', 'ENOTDIR')) return [];
    throw fault;
  }
};

/** A key ("a") and the keys below it ("a/…") stand apart in key order: "a-b" comes between them. */
const stepsOf = (entries: readonly string[]): readonly string[] =>
  entries
    .filter((entry) => entry !== leaf)
    .flatMap((entry) => [entry, `${entry}/`])
    .sort();

interface Wanted {
  readonly prefix: string;
  readonly from: string;
}

const isWanted = (path: string, { prefix, from }: Wanted): boolean =>
  path.endsWith('/')
    ? (path.startsWith(prefix) || prefix.startsWith(path)) && (path >= from || from.startsWith(path))
    : path.startsWith(prefix) && path >= from;

/** Emptied folders go too: the names of what was destroyed say nothing, but cost every later walk. */
const prune = async (folder: string, root: string): Promise<void> => {
  for (let at = folder; at !== root; at = dirname(at)) {
    try {
      await rmdir(at);
    } catch (fault) {
      if (isFault(fault, 'ENOTEMPTY', 'EEXIST', 'ENOENT')) return;
      throw fault;
    }
  }
};

interface Layout {
  readonly root: string;
  readonly drafts: string;
}

const leafOf = ({ root }: Layout, key: string): string => join(root, key, leaf);

async function* descend(at: string, layout: Layout, want: Wanted): AsyncGenerator<string> {
  for (const step of stepsOf(await entriesOf(join(layout.root, at)))) {
    const path = at + step;
    if (!isWanted(path, want)) continue;
    if (path.endsWith('/')) yield* descend(path, layout, want);
    else if ((await entriesOf(leafOf(layout, path))).length > 0) yield path;
  }
}

const attempt = async (layout: Layout, key: string, { name, draft }: { name: string; draft: string }) => {
  const folder = await makeFolders(layout.root, [...key.split('/'), leaf]);
  await rename(draft, join(folder, name));
  await syncFolder(folder);
};

const place = async (layout: Layout, key: string, what: { name: string; draft: string }): Promise<void> => {
  for (let tries = 1; ; tries += 1) {
    try {
      await attempt(layout, key, what);
      return;
    } catch (fault) {
      // A neighbour taken away at this moment took its emptied folders along.
      if (tries === 10 || !isFault(fault, 'ENOENT')) throw fault;
    }
  }
};

const takeAway = async (layout: Layout, key: string, name: string): Promise<boolean> => {
  const folder = leafOf(layout, key);
  const aside = join(layout.drafts, randomUUID());
  try {
    await rename(join(folder, name), aside);
    await syncFolder(folder);
  } catch (fault) {
    if (isFault(fault, 'ENOENT')) return false;
    throw fault;
  }
  await rm(aside, { recursive: true });
  await prune(folder, layout.root);
  return true;
};

export const keyTree = (root: string, drafts: string): KeyTree => {
  const layout = { root, drafts };
  return {
    place: (key, name, draft) => place(layout, key, { name, draft }),
    takeAway: (key, name) => takeAway(layout, key, name),
    names: (key) => entriesOf(leafOf(layout, key)),
    keys: (prefix, from) => descend(prefix.slice(0, prefix.lastIndexOf('/') + 1), layout, { prefix, from }),
    folderOf: (key, name) => join(leafOf(layout, key), name),
  };
};
