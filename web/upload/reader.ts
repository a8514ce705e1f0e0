/** Reads scans in a worker: their digests and kinds, a few at a time and one large one. */
import type { MediaType } from './fit.ts';
import { slotsFor } from './slots.ts';

export interface ToRead {
  readonly id: number;
  readonly file: File;
}

export interface WasRead {
  readonly id: number;
  readonly sha256?: string;
  readonly mediaType?: MediaType;
  /** Gone, changed since it was chosen, or not ours to read. */
  readonly isUnreadable?: boolean;
}

const SMALL = 16 * 1024 * 1024;
const small = slotsFor(4);
const large = slotsFor(1);

let worker: Worker | undefined;
let last = 0;
const asked = new Map<number, (answer: WasRead) => void>();

const theWorker = (): Worker => {
  if (worker) return worker;
  worker = new Worker(new URL('./hash-worker.ts', import.meta.url), { type: 'module' });
  worker.addEventListener('message', ({ data }: MessageEvent<WasRead>) => {
    asked.get(data.id)?.(data);
    asked.delete(data.id);
  });
  return worker;
};

export const readFile = (file: File): Promise<WasRead> =>
  (file.size > SMALL ? large : small).take(
    () =>
      new Promise((done) => {
        last += 1;
        asked.set(last, done);
        theWorker().postMessage({ id: last, file } satisfies ToRead);
      }),
  );

/** SHA-256 of a text: what is kept of a path. */
export const digestOfText = async (text: string): Promise<string> => {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
};
