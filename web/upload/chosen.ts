/** What a person chose or dropped: files with their paths, and nothing of what systems leave in folders. */
import { isLitter } from './fit.ts';
import type { Chosen } from './folders.ts';

const AT_ONCE = 500;

/** Of a file field, whether a folder or files were chosen. */
export const chosenFiles = async (files: FileList): Promise<readonly Chosen[]> => {
  const chosen: Chosen[] = [];
  for (const [at, file] of [...files].entries()) {
    if (at % AT_ONCE === AT_ONCE - 1) await breath();
    chosen.push({ path: (file.webkitRelativePath || file.name).normalize('NFC'), file });
  }
  return chosen.filter(({ path }) => !isLitter(path));
};

/** Of a drop; the entries must be taken before anything is awaited. */
export const droppedFiles = async (items: DataTransferItemList): Promise<readonly Chosen[]> => {
  const entries = [...items].flatMap((item) => item.webkitGetAsEntry() ?? []);
  const chosen: Chosen[] = [];
  for (const entry of entries) await walk(entry, chosen);
  return chosen.filter(({ path }) => !isLitter(path));
};

const walk = async (entry: FileSystemEntry, into: Chosen[]): Promise<void> => {
  if (isFolder(entry)) {
    for (const one of await entriesIn(entry)) await walk(one, into);
  } else if (isFile(entry)) {
    const file = await new Promise<File>((done, failed) => entry.file(done, failed));
    into.push({ path: entry.fullPath.slice(1).normalize('NFC'), file });
  }
};

const isFolder = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory;
const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile;

/** A reader gives a hundred at a time, and none when it is through. */
const entriesIn = async (folder: FileSystemDirectoryEntry): Promise<readonly FileSystemEntry[]> => {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((done, failed) => reader.readEntries(done, failed));
    if (some.length === 0) return all;
    all.push(...some);
  }
};

/** Lets the page draw and answer before long work goes on. */
export const breath = (): Promise<void> => new Promise((done) => setTimeout(done));
