/** Sends a scan that belongs to no case file, and waits until the service has looked into it. */
import { call, Unreachable } from '../api/call.ts';
import type { Problem } from '../api/problem.ts';
import type { AnswerOf, BodyOf } from '../../shared/contract/routes/client.ts';
import { type Unfit, unfitnessOf } from './fit.ts';
import { put } from './put.ts';
import { readFile } from './reader.ts';

export type LoneScan =
  | { readonly state: 'sound'; readonly id: string }
  | { readonly state: 'unfit'; readonly why: Unfit }
  /** By what the service found in it. */
  | { readonly state: 'faulty'; readonly detail: string }
  | { readonly state: 'refused'; readonly problem: Problem }
  | { readonly state: 'unreachable' };

type Added = BodyOf<'addScan'>;
type Addresses = NonNullable<AnswerOf<'addScan'>['upload']>;

const LOOK_MS = 500;
/** Papers are pages: no recording is one. */
const isPaper = (type: string): type is Added['mediaType'] => /^(application\/pdf|image\/)/.test(type);

class Said extends Error {
  readonly problem: Problem;
  constructor(problem: Problem) {
    super(problem.detail);
    this.problem = problem;
  }
}

/** @param onSent part of the scan that has gone, 0 to 1 */
export const sendLoneScan = async (
  file: File,
  signal: AbortSignal,
  onSent: (part: number) => void,
): Promise<LoneScan> => {
  const { mediaType, sha256, isUnreadable } = await readFile(file);
  const why = isUnreadable ? 'unreadable' : unfitnessOf(file.size, mediaType);
  if (why !== undefined) return { state: 'unfit', why };
  if (mediaType === undefined || sha256 === undefined || !isPaper(mediaType))
    return { state: 'unfit', why: 'type' };
  const body = { name: file.name.slice(-500), mediaType, bytes: file.size, sha256 };
  try {
    const { id, upload } = good(await call('addScan', { body, key: crypto.randomUUID(), signal }));
    if (upload) await putAll(upload, file, { signal, onSent });
    good(await call('completeScan', { params: { scan: id }, body: {}, signal }));
    return await lookedInto(id, signal);
  } catch (error) {
    if (error instanceof Said) return { state: 'refused', problem: error.problem };
    if (error instanceof Unreachable) return { state: 'unreachable' };
    throw error;
  }
};

const good = <Answer>(answered: Awaited<ReturnType<typeof call>> & { readonly answer?: Answer }): Answer => {
  if (!answered.ok) throw new Said(answered.problem);
  return answered.answer as Answer;
};

interface Sending {
  readonly signal: AbortSignal;
  readonly onSent: (part: number) => void;
}

const putAll = async (upload: Addresses, file: File, { signal, onSent }: Sending): Promise<void> => {
  const pieces =
    'parts' in upload
      ? upload.parts.map((part) => ({
          to: part,
          from: (part.number - 1) * upload.partSize,
          body: file.slice((part.number - 1) * upload.partSize, part.number * upload.partSize),
        }))
      : [{ to: upload, from: 0, body: file }];
  // One after the other: a paper is small, and a slow line is no faster with several.
  for (const { to, from, body } of pieces) {
    const sent = (bytes: number): void => onSent((from + bytes) / file.size);
    const { status } = await put(to, { body, signal, onSent: sent });
    if (status >= 300) throw new Unreachable(`the store answered ${status}`);
  }
};

const lookedInto = async (scan: string, signal: AbortSignal): Promise<LoneScan> => {
  for (;;) {
    const { state, finding } = good(await call('showScan', { params: { scan }, signal }));
    if (state === 'sound') return { state, id: scan };
    if (state === 'faulty') return { state, detail: finding?.detail ?? '' };
    await new Promise((done) => setTimeout(done, LOOK_MS));
    signal.throwIfAborted();
  }
};
