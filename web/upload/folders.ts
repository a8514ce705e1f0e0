/** The first level of folder names turns files into case files. */

export interface Chosen {
  /** From the chosen folder on, parts by `/`; the bare name of a file that was chosen by itself. */
  readonly path: string;
  readonly file: File;
}

/** Files that make one case file. */
export interface Folder {
  /** Where they lie; empty for files that were chosen by themselves. */
  readonly path: string;
  readonly papers: readonly Paper[];
}

export interface Paper extends Chosen {
  /** What the document will be called: the path below the folder, without the volume. */
  readonly name: string;
  readonly volume: number;
}

/** Whether a chosen folder is one case file or holds one in each of its folders; found by what lies in it unless said. */
export type Shape = 'found' | 'one' | 'many';

const volumeFolder = /^(?:том|т|volume|vol|v)[\s._-]*(\d{1,3})(?:[\s._-]*том)?$|^(\d{1,3})[\s._-]*том$/iu;

const volumeIn = (folder: string | undefined): number | undefined => {
  const [, before, after] = volumeFolder.exec(folder ?? '') ?? [];
  const number = Number(before ?? after);
  return number >= 1 && number <= 500 ? number : undefined;
};

export const foldersOf = (chosen: readonly Chosen[], shape: Shape = 'found'): readonly Folder[] => {
  const manyIn = holdsMany(chosen, shape);
  const folders = new Map<string, Paper[]>();
  for (const one of chosen) {
    const parts = one.path.split('/');
    const depth = parts.length === 1 ? 0 : manyIn.has(parts[0] ?? '') && parts.length > 2 ? 2 : 1;
    const path = parts.slice(0, depth).join('/');
    const papers = folders.get(path) ?? [];
    papers.push({ ...one, ...placeIn(parts.slice(depth)) });
    folders.set(path, papers);
  }
  return [...folders].map(([path, papers]) => ({ path, papers: papers.sort(byPlace) })).sort(byPath);
};

const order = new Intl.Collator('ru', { numeric: true });
const byPath = (one: { readonly path: string }, other: { readonly path: string }): number =>
  order.compare(one.path, other.path);

/** By volumes; what lies in the folder itself before what lies deeper. */
const byPlace = (one: Paper, other: Paper): number =>
  one.volume - other.volume ||
  one.name.split('/').length - other.name.split('/').length ||
  order.compare(one.name, other.name);

const placeIn = (below: readonly string[]): Pick<Paper, 'name' | 'volume'> => {
  const volume = below.length > 1 ? volumeIn(below[0]) : undefined;
  return { name: (volume === undefined ? below : below.slice(1)).join('/'), volume: volume ?? 1 };
};

/** Whether any chosen folder has folders in it, so that the person may say what they are. */
export const hasFolders = (chosen: readonly Chosen[]): boolean =>
  chosen.some(({ path }) => path.split('/').length > 2);

/** The chosen folders whose own folders are case files: those with no file beside them, but for a list. */
const holdsMany = (chosen: readonly Chosen[], shape: Shape): ReadonlySet<string> => {
  const tops = new Map<string, { files: number; folders: Set<string> }>();
  for (const { path } of chosen) {
    const [top = '', second = '', ...rest] = path.split('/');
    const seen = tops.get(top) ?? { files: 0, folders: new Set() };
    if (rest.length > 0) seen.folders.add(second);
    else if (!isList(path)) seen.files += 1;
    tops.set(top, seen);
  }
  const isMany = ({ files, folders }: { files: number; folders: Set<string> }): boolean => {
    if (shape !== 'found') return shape === 'many';
    return files === 0 && [...folders].some((one) => volumeIn(one) === undefined);
  };
  return new Set([...tops].flatMap(([top, seen]) => (isMany(seen) ? [top] : [])));
};

export const isList = (path: string): boolean => /\.(csv|tsv)$/i.test(path);
