/** What is uploaded: case files to be, and their scans. The upload alone changes them; pages show them. */
import type { Problem } from '../api/problem.ts';
import type { AnswerOf } from '../../shared/contract/routes/client.ts';
import type { Described } from './described.ts';
import type { MediaType, Unfit } from './fit.ts';
import type { Note } from './match-list.ts';

/** A case file as the service shows it while it is kept. */
export type Shown = Exclude<AnswerOf<'showCaseFile'>, { readonly stage: 'destroyed' }>;
export type Finding = Shown['findings'][number];

export type ScanState =
  /** Its digest is being found. */
  | 'reading'
  | 'ready'
  /** Not to be sent: it is twice, or the person does not want it. */
  | 'left-out'
  /** The service would not take it. */
  | 'unfit'
  | 'sending'
  | 'sent'
  /** The service said no. */
  | 'refused'
  /** The service waits for it, and the file has not been chosen on this machine. */
  | 'lacking';

export interface Scan {
  /** Of the request that adds it, so that it is added once. */
  key: string;
  name: string;
  volume: number;
  readonly path: string;
  readonly bytes: number;
  state: ScanState;
  /** Bytes that have arrived. */
  arrived: number;
  file?: File;
  sha256?: string;
  mediaType?: MediaType;
  unfit?: Unfit;
  problem?: Problem;
  /** Of the document at the service. */
  document?: string;
  /** Path of the scan that is the same byte for byte. */
  twin?: string;
  /** The person wants it although it is twice. */
  isMeant?: boolean;
  finding?: Finding;
}

export type RowStage =
  /** Known here alone. */
  | 'drafted'
  | 'opening'
  | 'open'
  | 'sealing'
  | 'sealed'
  /** The service knows nothing of it any more, or somebody else went on with it. */
  | 'elsewhere';

export interface Row {
  /** Of the request that opens it, so that it is opened once. */
  key: string;
  readonly place: string;
  /** By which it is known again when it is chosen again: its place, or the paths of files chosen by themselves. */
  readonly identity: string;
  scans: Scan[];
  described: Described;
  stage: RowStage;
  /** The person has asked for it to be uploaded. */
  isBegun: boolean;
  isConfirmed: boolean;
  note?: Note;
  caseFile?: string;
  /** Documents with a finding that nobody has done anything about since; the empty text stands for the whole file. */
  unanswered: ReadonlySet<string>;
  shown?: Shown;
  /** Language in which `shown` explains itself. */
  shownIn?: string;
  /** What the service said to the last thing that was asked for it. */
  problem?: Problem;
}

export const isWanted = ({ state }: Scan): boolean => state !== 'left-out';

export const volumesOf = ({ scans }: Row): number =>
  scans.reduce((most, one) => Math.max(most, isWanted(one) ? one.volume : 1), 1);

/** Every document is there: nothing stands against sealing. */
export const isComplete = ({ scans }: Row): boolean => {
  const wanted = scans.filter(isWanted);
  return wanted.length > 0 && wanted.every(({ state }) => state === 'sent');
};

export const findingsOfWhole = ({ shown, unanswered }: Row): readonly Finding[] =>
  unanswered.has('') ? (shown?.findings ?? []).filter(({ document }) => document === undefined) : [];

/** Something was done about it: the next sealing will tell whether it was enough. */
export const answer = (row: Row, document = ''): void => {
  row.unanswered = new Set([...row.unanswered].filter((one) => one !== document));
  for (const scan of row.scans) if (scan.document === document) delete scan.finding;
};

/** Found of the sending, not of the file: the same file once more mends it. */
export const isMendedBySending = ({ code }: Finding): boolean =>
  ['LengthDiffers', 'DigestDiffers', 'UploadExpired'].includes(code);
