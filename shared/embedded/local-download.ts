import { Readable } from 'node:stream';
import { contentDisposition } from '../contract/attachment.ts';
import type { Range } from '../ports/vault.ts';
import { openBody } from './file-shelf.ts';
import { type FileStore, sidecarOf } from './file-versions.ts';
import { problem } from './local-problem.ts';
import type { Sidecar } from './sidecar.ts';
import type { ClaimTo } from './signed-urls.ts';

const lastOf = (count: number, bytes: number): Range => ({ from: Math.max(0, bytes - count), to: bytes - 1 });

const between = (first: number, last: number, bytes: number): Range => ({
  from: first,
  to: Math.min(last, bytes - 1),
});

/** One range, as RFC 9110 counts it. What is not understood, or names several, is answered whole. */
const rangeOf = (header: string, bytes: number): Range | 'outside' | undefined => {
  const counted = /^bytes=-(\d+)$/.exec(header);
  const named = /^bytes=(\d+)-(\d*)$/.exec(header);
  const upTo = Number(named?.[2] || Infinity); // an empty end stands for the last byte
  if (!counted && (!named || upTo < Number(named[1]))) return undefined;
  const range = counted ? lastOf(Number(counted[1]), bytes) : between(Number(named?.[1]), upTo, bytes);
  return range.from > range.to ? 'outside' : range;
};

const wantsRange = (request: Request, etag: string): boolean =>
  [null, etag].includes(request.headers.get('if-range'));

const headersOf = ({ bytes }: Sidecar, etag: string, claim: ClaimTo<'get'>): Record<string, string> => ({
  'content-type': claim.mediaType,
  'content-disposition': contentDisposition(claim.mediaType, claim.fileName),
  'content-length': String(bytes),
  'accept-ranges': 'bytes',
  'x-content-type-options': 'nosniff',
  'cache-control': 'private, no-store',
  etag,
});

export const download = async (
  request: Request,
  store: FileStore,
  claim: ClaimTo<'get'>,
): Promise<Response> => {
  const beside = await sidecarOf(store, claim);
  if (!beside) return problem(request, 'VersionUnknown');
  const etag = `"${beside.sha256}"`;
  const headers = headersOf(beside, etag, claim);
  const range = wantsRange(request, etag)
    ? rangeOf(request.headers.get('range') ?? '', beside.bytes)
    : undefined;
  if (range === 'outside') {
    return problem(request, 'RangeNotSatisfiable', {
      headers: { 'content-range': `bytes */${beside.bytes}` },
    });
  }
  const body = Readable.toWeb(Readable.from(await openBody(store, claim, range)));
  if (!range) return new Response(body, { headers });
  const { from, to } = range;
  headers['content-length'] = String(to - from + 1);
  headers['content-range'] = `bytes ${from}-${to}/${beside.bytes}`;
  return new Response(body, { status: 206, headers });
};
