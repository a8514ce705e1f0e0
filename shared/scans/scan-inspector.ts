/**
 * What a scan's bytes say of themselves. PDF: `read-pdf.ts` says what is found and what is not.
 * Pictures are decoded whole. Audio and video: the type by content and the length alone, so a
 * recording that was cut off is not found. Nothing here looks for malware.
 */
import { createHash, randomUUID } from 'node:crypto';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isSealable } from '../archive/media-types.ts';
import type { Sha256 } from '../archive/names.ts';
import type { Inspection, Inspector } from '../ports/inspector.ts';
import { inspectPdf, type Finding, type PdfLimits } from './pdf.ts';
import { inspectPicture } from './picture.ts';
import { headBytes, trueTypeOf } from './true-type.ts';

export interface ScanInspectorOptions extends Partial<PdfLimits> {
  /** A folder for the copy of a PDF or picture while it is inspected; made where it is missing. */
  readonly temp: string;
}

const patience = 60;

type Chunks = AsyncIterator<Uint8Array, unknown>;

/** Passes a scan on and knows its length and digest once it is through. */
const tallied = (scan: AsyncIterable<Uint8Array>) => {
  const hash = createHash('sha256');
  let bytes = 0;
  const pass = async function* () {
    for await (const chunk of scan) {
      hash.update(chunk);
      bytes += chunk.length;
      yield chunk;
    }
  };
  return { chunks: pass(), tally: () => ({ bytes, sha256: hash.digest('hex') as Sha256 }) };
};

const takeHead = async (chunks: Chunks): Promise<Uint8Array> => {
  const taken: Uint8Array[] = [];
  for (let bytes = 0; bytes < headBytes;) {
    const next = await chunks.next();
    if (next.done === true) break;
    taken.push(next.value);
    bytes += next.value.length;
  }
  return Buffer.concat(taken);
};

const drain = async (chunks: Chunks) => {
  while ((await chunks.next()).done !== true);
};

const wholeOf = async function* (head: Uint8Array, rest: AsyncIterable<Uint8Array>) {
  yield head;
  yield* rest;
};

const isLookedInto = (mediaType: string): boolean =>
  mediaType === 'application/pdf' || mediaType.startsWith('image/');

/** Inspectors share nothing; each call keeps at most one copy, removed before it answers. */
export const scanInspector = ({ temp, seconds = patience, worker }: ScanInspectorOptions): Inspector => {
  const lookInto = async (path: string, mediaType: string): Promise<Finding> =>
    mediaType === 'application/pdf'
      ? inspectPdf(path, { seconds, ...(worker && { worker }) })
      : inspectPicture({ path, mediaType, seconds });

  const inspect = async (scan: AsyncIterable<Uint8Array>): Promise<Inspection> => {
    const { chunks, tally } = tallied(scan);
    const head = await takeHead(chunks);
    const mediaType = await trueTypeOf(head);
    if (mediaType === undefined || !isSealable(mediaType) || !isLookedInto(mediaType)) {
      await drain(chunks);
      return { ...tally(), ...verdictOnHead(head, mediaType) };
    }
    const path = join(temp, `scan-${randomUUID()}`);
    try {
      await mkdir(temp, { recursive: true });
      await writeFile(path, wholeOf(head, chunks), { flag: 'wx', mode: 0o600 });
      return { ...tally(), mediaType, ...(await lookInto(path, mediaType)) };
    } finally {
      await rm(path, { force: true });
    }
  };

  return { inspect };
};

const verdictOnHead = (head: Uint8Array, mediaType: string | undefined): Partial<Inspection> => {
  if (head.length === 0) return { fault: 'DocumentEmpty' };
  if (mediaType === undefined) return { fault: 'DocumentTypeUnsupported' };
  return isSealable(mediaType) ? { mediaType } : { mediaType, fault: 'DocumentTypeUnsupported' };
};
