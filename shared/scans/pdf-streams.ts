/** Whether a stream's bytes are whole, read piece by piece: what they expand to is counted and dropped. */
import { once } from 'node:events';
import { constants, createInflate } from 'node:zlib';
import { jpegWalk } from './jpeg-walk.ts';
import type { PdfBytes } from './pdf-bytes.ts';
import { filtersOf, isFlate } from './pdf-filters.ts';
import type { Resolve, Stream } from './pdf-objects.ts';
import { damaged, ScanRefused, tooComplex } from './scan-refused.ts';

const GiB = 1024 ** 3;
/** A page of 400 million pixels in colour fits. */
const largestStream = 2 * GiB;
const largestDocument = 16 * GiB;
const piece = 64 * 1024;

export type CheckStream = (stream: Stream) => Promise<void>;

function* piecesOf(bytes: PdfBytes, { at, end }: Stream): Generator<Uint8Array> {
  for (let from = at; from < end; from += piece) yield bytes.slice(from, Math.min(from + piece, end));
}

const checkJpeg = (bytes: PdfBytes, stream: Stream) => {
  const walk = jpegWalk();
  for (const bytesOfPiece of piecesOf(bytes, stream)) walk.take(bytesOfPiece);
  walk.finish();
};

const expand = async (bytes: PdfBytes, stream: Stream, count: (bytes: number) => void) => {
  const inflate = createInflate({ finishFlush: constants.Z_SYNC_FLUSH, chunkSize: piece });
  inflate.on('data', (plain: Uint8Array) => {
    try {
      count(plain.length);
    } catch (thrown) {
      inflate.destroy(thrown instanceof Error ? thrown : undefined);
    }
  });
  const ended = once(inflate, 'end');
  // Destroyed while nobody waits for it, the stream must not end the worker.
  ended.catch(() => undefined);
  for (const bytesOfPiece of piecesOf(bytes, stream)) {
    // A copy: the window may move on before the stream has read it.
    if (!inflate.write(Buffer.from(bytesOfPiece))) await Promise.race([once(inflate, 'drain'), ended]);
  }
  inflate.end();
  await ended;
};

/** Answers a check that remembers how far the document has expanded so far. */
export const streamCheck = (bytes: PdfBytes, resolve: Resolve): CheckStream => {
  let document = 0;
  return async (stream) => {
    const [filter] = filtersOf(stream, resolve);
    if (filter === '/DCTDecode' || filter === '/DCT') checkJpeg(bytes, stream);
    if (!isFlate(filter ?? null) || stream.end === stream.at) return;
    let expanded = 0;
    const count = (plain: number) => {
      expanded += plain;
      document += plain;
      if (expanded > largestStream || document > largestDocument)
        throw tooComplex('a stream expands too far');
    };
    await expand(bytes, stream, count).catch((thrown: unknown) => {
      throw thrown instanceof ScanRefused ? thrown : damaged('a stream is damaged', thrown);
    });
  };
};
