/** A PDF's bytes, read from its file where they are asked for: one window is kept, so size does not matter. */
import { readSync } from 'node:fs';
import { OutOfBytes, type Reading } from './pdf-lexer.ts';
import { tooComplex } from './scan-refused.ts';

export interface PdfBytes {
  readonly length: number;
  /** Bytes from `from` up to and without `to`, cut at the end of the file. Valid until the next call. */
  slice(from: number, to: number): Buffer;
}

const windowBytes = 1024 * 1024;
const smallestReading = 4 * 1024;
const growth = 32;
const largestReading = 4 * 1024 * 1024;

export const pdfBytes = (file: number, length: number): PdfBytes => {
  let window: Buffer = Buffer.alloc(0);
  let start = 0;
  const load = (from: number, to: number) => {
    const fresh = Buffer.alloc(Math.min(Math.max(to - from, windowBytes), length - from));
    let filled = 0;
    while (filled < fresh.length) {
      const read = readSync(file, fresh, filled, fresh.length - filled, from + filled);
      if (read === 0) break;
      filled += read;
    }
    window = fresh.subarray(0, filled);
    start = from;
  };
  return {
    length,
    slice(from, to) {
      const first = Math.min(Math.max(from, 0), length);
      const end = Math.min(Math.max(to, first), length);
      if (first < start || end > start + window.length) load(first, end);
      return window.subarray(first - start, end - start);
    },
  };
};

/** Reads what stands at `offset`, taking more bytes until it is whole. */
export const readAt = <Read>(bytes: PdfBytes, offset: number, read: (reading: Reading) => Read): Read => {
  for (let size = smallestReading; size <= largestReading; size *= growth) {
    const reading = {
      bytes: bytes.slice(offset, offset + size),
      at: 0,
      whole: offset + size >= bytes.length,
    };
    try {
      return read(reading);
    } catch (thrown) {
      if (!(thrown instanceof OutOfBytes)) throw thrown;
    }
  }
  throw tooComplex('an object without an end');
};
