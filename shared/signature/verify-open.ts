/** A bundle's files, read: the data on its papers, its records, its proofs. What cannot be read is a finding. */
import * as z from 'zod';
import { readCheckpoint, type Checkpoint } from '../archive/checkpoint.ts';
import type { DeletionRecord } from '../archive/deletion-record.ts';
import type { CaseFileId, Sha256 } from '../archive/names.ts';
import { readRecordBytes } from './record-bytes.ts';
import { finding, where, type Checked, type Finding } from './verify-findings.ts';
import type { Files } from './verify-unpack.ts';

const hex = z.string().regex(/^[0-9a-f]{64}$/) as unknown as z.ZodType<Sha256>;
const count = z.int().nonnegative();
const head = z.looseObject({ size: count, root: hex });

const act = z.looseObject({ id: z.string(), number: z.int() });
const line = {
  no: z.int(),
  caseFile: z.string() as unknown as z.ZodType<CaseFileId>,
  heading: z.string(),
  index: z.string(),
  volumes: z.int(),
};

const forms = {
  'papers/part-1.json': z.looseObject({
    act,
    language: z.enum(['kk', 'ru']),
    lines: z.array(z.looseObject(line)),
    total: z.int(),
    files: z.int(),
    checkpoint: z.looseObject({ origin: z.string(), size: count, root: hex }).optional(),
  }),
  'papers/part-2.json': z.looseObject({
    act,
    partOne: z.looseObject({ sha256: hex }),
    language: z.enum(['kk', 'ru']),
    order: z.looseObject({ sha256: hex.optional() }),
    lines: z.array(z.looseObject({ ...line, outcome: z.enum(['destroyed', 'spared']) })),
  }),
  'signatures.json': z.looseObject({
    act: z.string(),
    submission: z.looseObject({ person: z.string(), paper: hex, sha256: hex.optional() }),
    votes: z.array(
      z.looseObject({ person: z.string(), paper: hex, verdict: z.string(), sha256: hex.optional() }),
    ),
    order: z.looseObject({ person: z.string(), paper: hex, sha256: hex.optional() }),
    attendance: z.array(z.looseObject({ office: z.string(), person: z.string(), on: z.string() })),
    certifiedBy: z.array(z.looseObject({ paper: hex })),
  }),
};

const inclusion = z.looseObject({
  schema: z.literal('kz.archive.inclusion-proof/1'),
  caseFile: z.string(),
  seq: count,
  leaf: hex,
  size: count,
  path: z.array(hex).max(64),
});

const consistency = z.looseObject({
  schema: z.literal('kz.archive.consistency-proof/1'),
  from: z.looseObject({ size: count, root: hex.optional() }),
  to: head,
  path: z.array(hex).max(128),
});

export type PartOneRead = z.output<(typeof forms)['papers/part-1.json']>;
export type PartTwoRead = z.output<(typeof forms)['papers/part-2.json']>;
export type SignaturesRead = z.output<(typeof forms)['signatures.json']>;
export type InclusionRead = z.output<typeof inclusion>;
export type ConsistencyRead = z.output<typeof consistency>;

export interface RecordFile {
  /** The file's name without folder and ending: the case file, if nobody renamed it. */
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly seal: Uint8Array | undefined;
  readonly record: DeletionRecord | undefined;
  readonly proof: InclusionRead | undefined;
}

export interface Opened {
  readonly files: Files;
  readonly records: readonly RecordFile[];
  readonly partOne: PartOneRead | undefined;
  readonly partTwo: PartTwoRead | undefined;
  readonly signatures: SignaturesRead | undefined;
  readonly checkpoint: Checkpoint | undefined;
  readonly consistency: ConsistencyRead | undefined;
  /** By part two nothing was destroyed: there are no records to be shown. */
  readonly isAllSpared: boolean;
  /** What could not be read, and what is not there. */
  readonly opening: Checked;
}

const needed = [...Object.keys(forms), 'records/root.pem', 'SHA256SUMS', 'SHA256SUMS.p7s'];
const neededOfLog = ['log/checkpoint.txt', 'log/checkpoint.sig', 'log/checkpoint.pem'];

export const textOf = (bytes: Uint8Array | undefined): string => new TextDecoder().decode(bytes);

export const jsonOf = (bytes: Uint8Array): unknown => {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return undefined;
  }
};

/** Undefined where the proof is not of its form. */
export const readInclusion = (bytes: Uint8Array): InclusionRead | undefined =>
  inclusion.safeParse(jsonOf(bytes)).data;

/** The same. */
export const readConsistency = (bytes: Uint8Array): ConsistencyRead | undefined =>
  consistency.safeParse(jsonOf(bytes)).data;

export const open = (files: Files): Opened => {
  const read = <Form extends z.ZodType>(name: string, form: Form): z.output<Form> | undefined => {
    const bytes = files.get(name);
    return bytes && form.safeParse(jsonOf(bytes)).data;
  };
  const stem = (name: string) => name.slice('records/'.length, -'.json'.length);
  const names = [...files.keys()].filter((name) => /^records\/[^/]+\.json$/.test(name)).toSorted();
  const checkpoint = readCheckpoint(textOf(files.get('log/checkpoint.txt')));
  const partTwo = read('papers/part-2.json', forms['papers/part-2.json']);
  const opened = {
    files,
    records: names.map(stem).map((name) => recordOf(name, files, read(`log/${name}.json`, inclusion))),
    partOne: read('papers/part-1.json', forms['papers/part-1.json']),
    partTwo,
    isAllSpared: isAllSparedBy(partTwo),
    signatures: read('signatures.json', forms['signatures.json']),
    checkpoint: checkpoint.accepted ? checkpoint.value : undefined,
    consistency: read('log/consistency.json', consistency),
  };
  return { ...opened, opening: { check: 'bundle', of: files.size, findings: faultsOf(opened) } };
};

const isAllSparedBy = (partTwo: PartTwoRead | undefined): boolean =>
  partTwo !== undefined &&
  partTwo.lines.length > 0 &&
  partTwo.lines.every(({ outcome }) => outcome === 'spared');

const recordOf = (name: string, files: Files, proof: InclusionRead | undefined): RecordFile => {
  const bytes = files.get(`records/${name}.json`) ?? new Uint8Array();
  const read = readRecordBytes(bytes);
  return {
    name,
    bytes,
    seal: files.get(`records/${name}.p7s`),
    record: read.accepted ? read.value : undefined,
    proof,
  };
};

/** All were spared, and nothing had been destroyed before: part one prints no checkpoint, for there was no log. */
const isBeforeAnyLog = ({ files, isAllSpared, partOne }: Omit<Opened, 'opening'>): boolean =>
  isAllSpared &&
  partOne !== undefined &&
  partOne.checkpoint === undefined &&
  ![...files.keys()].some((name) => name.startsWith('log/'));

const faultsOf = (opened: Omit<Opened, 'opening'>): readonly Finding[] => {
  const { files, records, partOne, partTwo, signatures, checkpoint } = opened;
  const unread = (name: string, read: unknown): readonly [boolean, Finding] => [
    files.has(name) && read === undefined,
    finding('PartMalformed', name),
  ];
  return [
    ...[...needed, ...(isBeforeAnyLog(opened) ? [] : neededOfLog)]
      .filter((name) => !files.has(name))
      .map((name) => finding('PartMissing', name)),
    ...where(
      unread('papers/part-1.json', partOne),
      unread('papers/part-2.json', partTwo),
      unread('signatures.json', signatures),
      unread('log/checkpoint.txt', checkpoint),
      unread('log/consistency.json', opened.consistency),
    ),
    ...records.flatMap(({ name, record, proof }) =>
      where(
        [record === undefined, finding('PartMalformed', `records/${name}.json`)],
        unread(`log/${name}.json`, proof),
      ),
    ),
    ...where([records.length === 0 && !opened.isAllSpared, finding('NothingToVerify', 'records')]),
  ];
};
