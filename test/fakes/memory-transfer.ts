import { contentDisposition } from '../../shared/contract/attachment.ts';
import type { ClaimTo } from '../../shared/embedded/signed-urls.ts';
import type { MemoryStores } from './memory-stores.ts';
import { keepPart } from './memory-uploads.ts';
import { findVersion, keep, type MemoryStore, sha256Of } from './memory-versions.ts';

const answered = (status: number, headers: Record<string, string> = {}): Response =>
  new Response(null, { status, headers });

const put = async (request: Request, store: MemoryStore, claim: ClaimTo<'put'>): Promise<Response> => {
  const { key, mediaType, bytes, sha256 } = claim;
  const content = new Uint8Array(await request.arrayBuffer());
  const promised = content.length === bytes && sha256Of(content) === sha256;
  if (!promised || request.headers.get('content-type') !== mediaType) return answered(403);
  keep(store, { key }, { content, mediaType, hold: false });
  return answered(200, { etag: `"${sha256}"` });
};

const putPart = async (request: Request, store: MemoryStore, claim: ClaimTo<'part'>): Promise<Response> => {
  const content = new Uint8Array(await request.arrayBuffer());
  if (content.length !== claim.bytes) return answered(403);
  const etag = keepPart(store, claim, content);
  return etag === undefined ? answered(404) : answered(200, { etag });
};

/** The whole, or one range with both its ends or without its last. */
const get = (request: Request, store: MemoryStore, claim: ClaimTo<'get'>): Response => {
  const found = findVersion(store, claim);
  if (!found) return answered(404);
  const { content } = found;
  const [, first, last] = /^bytes=(\d+)-(\d*)$/.exec(request.headers.get('range') ?? '') ?? [];
  const headers = {
    'content-type': claim.mediaType,
    'content-disposition': contentDisposition(claim.mediaType, claim.fileName),
  };
  if (first === undefined) return new Response(Buffer.from(content), { headers });
  const from = Number(first);
  const to = Math.min(last ? Number(last) : Infinity, content.length - 1);
  if (from > to) return answered(416, { 'content-range': `bytes */${content.length}` });
  const range = { 'content-range': `bytes ${from}-${to}/${content.length}` };
  return new Response(Buffer.from(content.subarray(from, to + 1)), {
    status: 206,
    headers: { ...headers, ...range },
  });
};

/** Receives and gives out bodies by signed URLs, as the receiver of the local service does, without its problem documents. */
export const memoryTransfer =
  ({ behind: { urls, storeOf } }: Pick<MemoryStores, 'behind'>) =>
  async (request: Request): Promise<Response | undefined> => {
    const claim = urls.read(request.method, new URL(request.url).pathname);
    if (claim === undefined) return undefined;
    if (typeof claim === 'string') return answered(403);
    const store = storeOf(claim.store);
    if (claim.does === 'put') return put(request, store, claim);
    return claim.does === 'part' ? putPart(request, store, claim) : get(request, store, claim);
  };
