/** Brings the lines of a list and the chosen folders together. */
import type { Described } from './described.ts';
import { describedByName } from './folder-name.ts';
import type { Folder, Paper } from './folders.ts';
import type { List, ListLine } from './list.ts';

export type Note = 'notInList' | 'notFound' | 'namedTwice' | 'manyCalledSo';

/** A case file to be, as folders and list tell it. */
export interface Told {
  /** Folder, or the file where a line names one. */
  readonly place: string;
  readonly described: Described;
  readonly papers: readonly Paper[];
  readonly note?: Note;
  readonly line?: number;
}

export const toldBy = (folders: readonly Folder[], list: List | undefined): readonly Told[] => {
  if (!list) return folders.map(byFolder);
  const places = placesOf(folders);
  const told = list.lines.map((line) => byLine(line, places));
  return [...joined(told), ...leftOf(folders, places)];
};

const byFolder = ({ path, papers }: Folder): Told => ({
  place: path,
  described: describedByName(path === '' ? firstName(papers) : path),
  papers,
});

/** Files chosen by themselves: one that is alone names the case file. */
const firstName = (papers: readonly Paper[]): string =>
  papers.length === 1 ? (papers[0]?.name ?? '').replace(/\.[^.]+$/, '') : '';

interface Places {
  readonly folders: ReadonlyMap<string, Folder>;
  /** Folders by what their name is but for signs. */
  readonly plain: ReadonlyMap<string, Folder>;
  readonly papers: ReadonlyMap<string, readonly Paper[]>;
  /** Folders and files that a line has named. */
  readonly taken: Set<Folder | Paper>;
}

const placesOf = (folders: readonly Folder[]): Places => {
  const papers = new Map<string, Paper[]>();
  for (const paper of folders.flatMap((one) => one.papers))
    for (const end of endsOf(paper.path)) {
      const alike = papers.get(end);
      if (alike) alike.push(paper);
      else papers.set(end, [paper]);
    }
  const named = folders.filter(({ path }) => path !== '');
  return {
    folders: new Map(named.flatMap((one) => endsOf(one.path).map((end): [string, Folder] => [end, one]))),
    plain: new Map(named.map((one) => [asFolder(endsOf(one.path).at(-1)), one])),
    papers,
    taken: new Set(),
  };
};

/** `a/b/c`, `b/c` and `c`: a list may name any of them. */
const endsOf = (path: string): readonly string[] => {
  const parts = path.toLowerCase().split('/');
  return parts.map((_, at) => parts.slice(at).join('/'));
};

const asFolder = (text = ''): string => text.toLowerCase().replaceAll(/[^\p{L}\d]+/gu, '-');

const byLine = (line: ListLine, places: Places): Told => {
  const { place, papers, things } = meantBy(line, places);
  const isTwice = things.some((one) => places.taken.has(one));
  if (things.length === 1) for (const one of things) places.taken.add(one);
  const told = { place, described: { ...describedByName(place), ...line.described }, line: line.line };
  const note = noteOf(isTwice, things.length);
  return note === undefined ? { ...told, papers } : { ...told, papers: [], note };
};

interface Meant {
  readonly place: string;
  readonly papers: readonly Paper[];
  /** The folder, or the files that are called so. */
  readonly things: readonly (Folder | Paper)[];
}

const meantBy = (line: ListLine, places: Places): Meant => {
  const folder = folderOf(line, places);
  if (folder) return { place: folder.path, papers: folder.papers, things: [folder] };
  const wanted = line.file || line.folder;
  const papers = places.papers.get(wanted.toLowerCase()) ?? [];
  return { place: papers[0]?.path ?? wanted, papers, things: papers };
};

const noteOf = (isTwice: boolean, found: number): Note | undefined => {
  if (isTwice) return 'namedTwice';
  if (found > 1) return 'manyCalledSo';
  return found === 0 ? 'notFound' : undefined;
};

const folderOf = ({ folder, file, described }: ListLine, places: Places): Folder | undefined => {
  if (folder !== '') return places.folders.get(folder.toLowerCase());
  // A list without folders: the number of the proceeding, written as a folder can be called.
  return file === '' && described.number !== undefined
    ? places.plain.get(asFolder(described.number))
    : undefined;
};

/** Lines that name files of one case file, by its number and heading, are one. */
const joined = (told: readonly Told[]): readonly Told[] => {
  const all = new Map<string, Told>();
  for (const one of told) {
    const { number, heading, index } = one.described;
    const isFile = one.papers[0]?.path === one.place && number !== '';
    const key = isFile ? [number, heading, index].join('\n') : `line ${one.line ?? 0}`;
    const before = all.get(key);
    all.set(key, before ? { ...before, papers: [...before.papers, ...one.papers] } : one);
  }
  return [...all.values()];
};

const leftOf = (folders: readonly Folder[], { taken }: Places): readonly Told[] =>
  folders
    .filter((one) => !taken.has(one))
    .map(({ path, papers }) => ({ path, papers: papers.filter((one) => !taken.has(one)) }))
    .filter(({ papers }) => papers.length > 0)
    .map((folder) => ({ ...byFolder(folder), note: 'notInList' as const }));
