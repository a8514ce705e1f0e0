/** A list of case files: each of its lines describes one, or one document of one. */
import { cellsOf, decode } from './csv.ts';
import { readDay } from './days.ts';
import type { Carrier, Described, Party } from './described.ts';
import { type ColumnName, columnCalled } from './list-columns.ts';

export interface ListLine {
  /** As a table program counts it. */
  readonly line: number;
  readonly folder: string;
  readonly file: string;
  /** Only what the line says. */
  readonly described: Partial<Described>;
}

export interface List {
  readonly name: string;
  readonly lines: readonly ListLine[];
  /** Headings that are no column's. */
  readonly unknown: readonly string[];
  /** Saved so that letters of Kazakh may have become question marks. */
  readonly hasLostLetters: boolean;
}

/** Undefined when its first line names no column. */
export const readList = (name: string, bytes: Uint8Array): List | undefined => {
  const { text, isWindows } = decode(bytes);
  const [headings = [], ...rows] = cellsOf(text);
  const columns = headings.map(columnCalled);
  if (columns.every((one) => one === undefined)) return undefined;
  return {
    name,
    lines: rows.map((cells, at) => lineOf(at + 2, columns, cells)),
    unknown: headings.filter((heading, at) => columns[at] === undefined && !isOrdinal(heading)),
    hasLostLetters: isWindows && /\p{L}\?|\?\p{L}/u.test(text),
  };
};

const isOrdinal = (heading: string): boolean => /^(№( п\/п)?|п\/п|р\/с|#|)$/i.test(heading.trim());

const lineOf = (
  line: number,
  columns: readonly (ColumnName | undefined)[],
  cells: readonly string[],
): ListLine => {
  const told: Partial<Record<ColumnName, string>> = {};
  for (const [at, column] of columns.entries()) {
    const cell = (cells[at] ?? '').normalize('NFC');
    if (column !== undefined && cell !== '') told[column] = cell;
  }
  const { folder = '', file = '' } = told;
  return { line, folder: pathOf(folder), file: pathOf(file), described: describedIn(told) };
};

const pathOf = (cell: string): string => cell.replaceAll('\\', '/').replaceAll(/^\/+|\/+$/g, '');

const describedIn = (told: Partial<Record<ColumnName, string>>): Partial<Described> => {
  const { index, heading, number, paperPlace } = told;
  const parties = [
    ...partyOf('debtor', told.debtor, told.debtorNumber),
    ...partyOf('recoveror', told.recoveror, told.recoverorNumber),
  ];
  return {
    ...(index === undefined ? {} : { index }),
    ...(heading === undefined ? {} : { heading }),
    ...(number === undefined ? {} : { number }),
    ...(paperPlace === undefined ? {} : { paperPlace }),
    ...languageOf(told.language),
    ...carrierOf(told.carrier),
    ...dayOf('startedOn', told.startedOn),
    ...dayOf('closedOn', told.closedOn),
    ...(parties.length === 0 ? {} : { parties }),
  };
};

const dayOf = (field: 'startedOn' | 'closedOn', cell: string | undefined): Partial<Described> =>
  cell === undefined ? {} : { [field]: readDay(cell) ?? cell };

const languageOf = (cell = ''): Partial<Described> => {
  if (/^(kk|kaz|каз|қаз)/i.test(cell)) return { language: 'kk' };
  return /^(ru|рус|орыс)/i.test(cell) ? { language: 'ru' } : {};
};

const carriers: readonly (readonly [RegExp, Carrier])[] = [
  [/^(paper|бума|қағаз)/i, 'paper'],
  [/^(electr|электр)/i, 'electronic'],
  [/^(mixed|смеш|аралас)/i, 'mixed'],
];

const carrierOf = (cell = ''): Partial<Described> => {
  const [, carrier] = carriers.find(([called]) => called.test(cell)) ?? [];
  return carrier === undefined ? {} : { carrier };
};

/** The fifth digit tells a person's number from an organisation's. */
export const numberedAs = (number: string): 'iin' | 'bin' => (/^\d{4}[4-6]/.test(number) ? 'bin' : 'iin');

const partyOf = (role: string, name: string | undefined, cell = ''): readonly Party[] => {
  if (name === undefined) return [];
  const number = cell.replaceAll(/[\s']/g, '');
  return [{ role, name, ...(number === '' ? {} : { [numberedAs(number)]: number }) }];
};
