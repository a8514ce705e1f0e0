import type { StoreName } from '../ports/vault.ts';
import { type Draft, draftOf, dropDraft } from './draft.ts';
import { download } from './local-download.ts';
import type { FileStores } from './file-stores.ts';
import { type FileStore, keep } from './file-versions.ts';
import { problem } from './local-problem.ts';
import type { ClaimTo } from './signed-urls.ts';
import { keepPart } from './upload-parts.ts';

/** What came is not what was promised: a matter of the sender, not of ours. */
class NotAsPromised extends Error {
  readonly code: 'BytesMissing' | 'TooManyBytes';
  constructor(code: 'BytesMissing' | 'TooManyBytes') {
    super();
    this.code = code;
  }
}

/** Stops reading at the first byte more than was promised. */
async function* atMost(bytes: number, body: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let passed = 0;
  for await (const chunk of unbroken(body)) {
    passed += chunk.byteLength;
    if (passed > bytes) throw new NotAsPromised('TooManyBytes');
    yield chunk;
  }
}

/** A sender who goes away in the middle is an everyday matter. */
async function* unbroken(body: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    yield* body;
  } catch {
    throw new NotAsPromised('BytesMissing');
  }
}

async function* nothing(): AsyncGenerator<Uint8Array> {
  // An empty body is no stream at all.
}

/** The draft of what came, or the answer that says why it was not taken; then nothing is kept. */
const receive = async (request: Request, store: FileStore, bytes: number): Promise<Draft | Response> => {
  const said = request.headers.get('content-length');
  if (said !== null && Number(said) !== bytes) return problem(request, 'UploadAltered');
  try {
    const draft = await draftOf(store.drafts, atMost(bytes, request.body ?? nothing()));
    if (draft.bytes === bytes) return draft;
    await dropDraft(draft);
    return problem(request, 'BytesMissing');
  } catch (fault) {
    if (fault instanceof NotAsPromised) return problem(request, fault.code);
    throw fault;
  }
};

const taken = (etag: string): Response => new Response(null, { status: 200, headers: { etag } });

const put = async (request: Request, store: FileStore, claim: ClaimTo<'put'>): Promise<Response> => {
  const { key, mediaType, bytes, sha256 } = claim;
  if (request.headers.get('content-type') !== mediaType) return problem(request, 'UploadAltered');
  const draft = await receive(request, store, bytes);
  if (draft instanceof Response) return draft;
  if (draft.sha256 !== sha256) {
    await dropDraft(draft);
    return problem(request, 'HashDiffers');
  }
  await keep(store, { key }, { draft, mediaType, hold: false });
  return taken(`"${sha256}"`);
};

const putPart = async (request: Request, store: FileStore, claim: ClaimTo<'part'>): Promise<Response> => {
  const draft = await receive(request, store, claim.bytes);
  if (draft instanceof Response) return draft;
  const { key, upload, number } = claim;
  const etag = await keepPart(store, { key, upload, number }, draft);
  return etag === undefined ? problem(request, 'UploadUnknown') : taken(etag);
};

/** Receives and gives out bodies by signed URLs. Answers nothing to a path that is not one of them. */
export const localTransfer =
  ({ behind: { urls, storeOf } }: Pick<FileStores, 'behind'>) =>
  async (request: Request): Promise<Response | undefined> => {
    const claim = urls.read(request.method, new URL(request.url).pathname);
    if (claim === undefined) return undefined;
    if (typeof claim === 'string') return problem(request, claim);
    const store: FileStore = storeOf(claim.store satisfies StoreName);
    switch (claim.does) {
      case 'put':
        return put(request, store, claim);
      case 'part':
        return putPart(request, store, claim);
      case 'get':
        return download(request, store, claim);
    }
  };
