/** Makes rows of what was chosen and listed. What is begun stays as it is. */
import { breath } from './chosen.ts';
import type { Described } from './described.ts';
import { type Chosen, foldersOf, isList, type Paper } from './folders.ts';
import { readList } from './list.ts';
import { type Told, toldBy } from './match-list.ts';
import { readScan } from './read-scans.ts';
import type { Row, Scan } from './row.ts';
import { changed, upload } from './state.ts';

/** What somebody typed into a row, so that it outlives a new list. */
const typed = new Map<string, Partial<Described>>();

export const describe = (row: Row, part: Partial<Described>): void => {
  typed.set(row.place, { ...typed.get(row.place), ...part });
  row.described = { ...row.described, ...part };
  // What the service said was said of what stood there before.
  delete row.problem;
};

export const describeMany = (rows: readonly Row[], part: Partial<Described>): void => {
  for (const row of rows) describe(row, part);
  changed();
};

/** The person does not want them uploaded: they go from the page. */
export const dropRows = (rows: readonly Row[]): void => {
  const dropped = new Set(rows);
  const paths = new Set(rows.flatMap((row) => row.scans.map(({ path }) => path)));
  upload.rows = upload.rows.filter((row) => !dropped.has(row));
  upload.chosen = upload.chosen.filter(({ path }) => !paths.has(path));
  changed();
};

/** A list that lies among what was chosen is taken for the list. */
export const addChosen = async (chosen: readonly Chosen[]): Promise<void> => {
  const known = new Set(upload.chosen.map(({ path }) => path));
  const lists = chosen.filter(({ path }) => isList(path) && path.split('/').length <= 2);
  upload.chosen = [...upload.chosen, ...chosen.filter((one) => !known.has(one.path) && !lists.includes(one))];
  const [list] = lists;
  if (list) await takeList(list.file);
};

const takeList = async (file: File): Promise<void> => {
  const list = readList(file.name, new Uint8Array(await file.arrayBuffer()));
  upload.unreadList = list ? undefined : file.name;
  if (list) upload.list = list;
};

export const makeRows = async (): Promise<void> => {
  const begun = upload.rows.filter((row) => row.isBegun);
  const drafted = new Map(upload.rows.filter((row) => !row.isBegun).map((row) => [row.place, row]));
  const scans = new Map(upload.rows.flatMap((row) => row.scans).map((scan) => [scan.path, scan]));
  const taken = new Set(begun.flatMap((row) => row.scans.filter(({ file }) => file).map(({ path }) => path)));
  const left = upload.chosen.filter(({ path }) => !taken.has(path));
  await breath();
  const told = toldBy(foldersOf(left, upload.shape), upload.list).filter(isNews(begun));
  await breath();
  upload.rows = [...begun, ...told.map((one) => rowOf(one, drafted.get(one.place), scans))];
  changed();
  for (const row of upload.rows)
    for (const scan of row.scans) if (scan.state === 'reading') void readScan(scan);
};

/** A line of the list whose case file is begun has nothing more to find. */
const isNews =
  (begun: readonly Row[]) =>
  ({ papers, place, note }: Told): boolean =>
    papers.length > 0 || note === undefined || !begun.some((row) => row.place === place);

const rowOf = (
  { place, described, papers, note }: Told,
  before: Row | undefined,
  scans: ReadonlyMap<string, Scan>,
): Row => ({
  key: before?.key ?? crypto.randomUUID(),
  place,
  identity: place === '' ? papers.map(({ path }) => path).join('\n') : place,
  described: { ...described, ...typed.get(place) },
  scans: papers.map((paper) => scanAgain(paper, scans.get(paper.path))),
  stage: 'drafted',
  isBegun: false,
  isConfirmed: false,
  unanswered: new Set(),
  ...(note === undefined ? {} : { note }),
});

/** What has been read of it once stays. */
const scanAgain = (paper: Paper, before: Scan | undefined): Scan =>
  before ? Object.assign(before, { name: paper.name, volume: paper.volume }) : scanOf(paper);

/** An empty file needs no reading. */
export const scanOf = ({ path, name, volume, file }: Paper): Scan => ({
  key: crypto.randomUUID(),
  ...{ path, name, volume, file },
  bytes: file.size,
  arrived: 0,
  ...(file.size === 0 ? { state: 'unfit', unfit: 'empty' } : { state: 'reading' }),
});
