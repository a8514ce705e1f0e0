/** Sends one scan: adds it, puts what is missing of it, and says that it is there. */
import { Unreachable } from '../api/call.ts';
import type { Problem } from '../api/problem.ts';
import type { AnswerOf } from '../../shared/contract/routes/client.ts';
import { ask, Refused, signalOfRun, trying } from './ask.ts';
import { Stopped } from './patience.ts';
import { put, type PutAnswer } from './put.ts';
import { answer as answerFinding, type Row, type Scan } from './row.ts';
import { slotsFor } from './slots.ts';
import { moved, upload } from './state.ts';

type Addresses = NonNullable<AnswerOf<'addDocument'>['upload']>;

/** The file is not what it was when its digest was found. */
class FileChanged extends Error {}
/** The store did not take the bytes, for the last time; what it said, if it was the service's own. */
class NotTaken extends Error {
  readonly problem: Problem | undefined;
  constructor(text: string) {
    super(text);
    this.problem = problemIn(text);
  }
}

const problemIn = (text: string): Problem | undefined => {
  if (!text.startsWith('{')) return undefined;
  const said = JSON.parse(text) as Problem;
  return typeof said.detail === 'string' ? { ...said, facts: {} } : undefined;
};

/** Bodies on their way at once, whatever they belong to. */
const bodies = slotsFor(4);
const ROUNDS = 3;

/** @throws Stopped when the person pauses. */
export const sendScan = async (row: Row, scan: Scan): Promise<void> => {
  if (scan.state !== 'ready' || !scan.file || row.stage !== 'open') return;
  scan.state = 'sending';
  delete scan.problem;
  moved();
  try {
    await bring(row, scan, scan.file);
    scan.state = 'sent';
    arrive(scan, scan.bytes);
  } catch (error) {
    if (error instanceof Stopped) {
      scan.state = 'ready';
      arrive(scan, 0);
      throw error;
    }
    giveUp(scan, error);
  } finally {
    moved();
  }
};

const giveUp = (scan: Scan, error: unknown): void => {
  arrive(scan, 0);
  scan.state = 'refused';
  if (error instanceof Refused) scan.problem = error.problem;
  else if (error instanceof FileChanged) [scan.state, scan.unfit] = ['unfit', 'changed'];
  else if (error instanceof NotTaken && error.problem) scan.problem = error.problem;
  else if (error instanceof NotTaken) scan.unfit = 'notTaken';
  else throw error;
};

const arrive = (scan: Scan, bytes: number): void => {
  upload.pace.count(bytes - scan.arrived);
  scan.arrived = bytes;
};

const bring = async (row: Row, scan: Scan, file: File): Promise<void> => {
  if (mayBeThere(scan) && (await isThere(row, scan))) return;
  for (let round = 1; ; round += 1) {
    const addresses = await addressesOf(row, scan);
    if (!addresses) return;
    const refusal = await putAll(addresses, scan, file);
    if (refusal === undefined && (await isThere(row, scan))) return;
    if (round === ROUNDS) throw new NotTaken(refusal?.text ?? '');
  }
};

/** It may have arrived just before the page was left; a document with a finding is to be sent anew. */
const mayBeThere = ({ document, finding }: Scan): boolean => document !== undefined && !finding;

/** Says that everything has been sent; false where the service misses some of it. */
const isThere = async (row: Row, { document = '' }: Scan): Promise<boolean> => {
  try {
    await ask('completeUpload', { params: { caseFile: row.caseFile ?? '', document }, body: {} });
    return true;
  } catch (error) {
    if (error instanceof Refused && error.problem.code === 'UploadIncomplete') return false;
    throw error;
  }
};

/** Where to send what is missing; undefined when nothing is. */
const addressesOf = async (row: Row, scan: Scan): Promise<Addresses | undefined> => {
  const caseFile = row.caseFile ?? '';
  const { document } = scan;
  const answer =
    document === undefined
      ? await add(caseFile, scan)
      : await ask('renewUpload', { params: { caseFile, document }, body: {} });
  scan.document = answer.id;
  answerFinding(row, answer.id);
  return answer.upload;
};

const add = async (caseFile: string, scan: Scan): Promise<AnswerOf<'addDocument'>> => {
  const { name, volume, bytes, mediaType, sha256 } = scan;
  if (mediaType === undefined || sha256 === undefined) throw new FileChanged();
  // The end of a long path says more than its beginning.
  const body = { name: name.slice(-500), volume, bytes, mediaType, sha256 };
  return ask('addDocument', { params: { caseFile }, body, key: scan.key });
};

/** Answers how the store refused, if it did: its addresses may be too old. */
const putAll = async (addresses: Addresses, scan: Scan, file: File): Promise<PutAnswer | undefined> => {
  if (!('parts' in addresses)) {
    const answer = await putOne(addresses, file, (sent) => arrive(scan, sent));
    return isTaken(answer) ? undefined : answer;
  }
  const { partSize, parts } = addresses;
  const pieces = parts.map((part) => ({
    ...part,
    body: file.slice((part.number - 1) * partSize, part.number * partSize),
  }));
  const sent = new Map<number, number>();
  const there = scan.bytes - pieces.reduce((sum, { body }) => sum + body.size, 0);
  const answers = await Promise.all(
    pieces.map((one) =>
      putOne(one, one.body, (bytes) => {
        sent.set(one.number, bytes);
        arrive(
          scan,
          [...sent.values()].reduce((sum, some) => sum + some, there),
        );
      }),
    ),
  );
  return answers.find((answer) => !isTaken(answer));
};

const isTaken = ({ status }: PutAnswer): boolean => status >= 200 && status < 300;

type To = Parameters<typeof put>[0];

const putOne = (to: To, body: Blob, onSent: (bytes: number) => void): Promise<PutAnswer> =>
  bodies.take(() =>
    trying(async () => {
      try {
        return await put(to, {
          body,
          signal: signalOfRun(),
          onSent: (bytes) => {
            onSent(bytes);
            moved();
          },
        });
      } catch (error) {
        if (error instanceof Unreachable && !signalOfRun().aborted && !(await isReadable(body)))
          throw new FileChanged();
        throw error;
      }
    }),
  );

/** A browser does not say whether the network failed or the file is gone. */
const isReadable = (body: Blob): Promise<boolean> =>
  body
    .slice(0, 1)
    .arrayBuffer()
    .then(
      () => true,
      () => false,
    );
