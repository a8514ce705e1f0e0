import { createHmac, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';
import { sha256 } from './sidecar.ts';

const store = z.enum(['intake', 'vault', 'papers', 'evidence']);

const claim = z.discriminatedUnion('does', [
  z.object({
    does: z.literal('put'),
    store,
    key: z.string(),
    mediaType: z.string(),
    bytes: z.int(),
    sha256,
  }),
  z.object({
    does: z.literal('part'),
    store,
    key: z.string(),
    upload: z.string(),
    number: z.int(),
    bytes: z.int(),
  }),
  z.object({
    does: z.literal('get'),
    store,
    key: z.string(),
    version: z.string(),
    mediaType: z.string(),
    fileName: z.string(),
  }),
]);

/** What a URL permits its bearer: one thing, with one object, for a short time. */
export type Claim = z.infer<typeof claim>;
export type ClaimTo<Does extends Claim['does']> = Extract<Claim, { does: Does }>;

const signedClaim = z.object({ claim, until: z.int() });

export interface SignedUrls {
  sign(claim: Claim, seconds: number): string;
  /** Undefined when the path is none of ours. */
  read(method: string, path: string): Claim | 'UrlExpired' | 'UrlAltered' | undefined;
}

const kinds: Readonly<Record<Claim['does'], { method: string; folder: string }>> = {
  put: { method: 'PUT', folder: 'uploads' },
  part: { method: 'PUT', folder: 'parts' },
  get: { method: 'GET', folder: 'downloads' },
};

const ours = /^\/local\/(?:uploads|parts|downloads)\/([\w-]+)\.([\w-]+)$/;

/** Expiry is measured in real time, whatever day the rules are told: a URL is a key in a stranger's hand. */
export const signedUrls = (origin: () => string, secret: Uint8Array): SignedUrls => {
  const sealOf = (method: string, body: string): Buffer =>
    createHmac('sha256', secret).update(`${method} ${body}`).digest();

  return {
    sign(claim, seconds) {
      const { method, folder } = kinds[claim.does];
      const body = Buffer.from(JSON.stringify({ claim, until: Date.now() + seconds * 1000 })).toString(
        'base64url',
      );
      return `${origin()}/local/${folder}/${body}.${sealOf(method, body).toString('base64url')}`;
    },

    read(method, path) {
      const [, body, seal] = ours.exec(path) ?? [];
      if (body === undefined || seal === undefined) return undefined;
      const expected = sealOf(method, body);
      const given = Buffer.from(seal, 'base64url');
      if (given.length !== expected.length || !timingSafeEqual(given, expected)) return 'UrlAltered';
      const read = signedClaim.safeParse(JSON.parse(Buffer.from(body, 'base64url').toString()));
      if (!read.success || kinds[read.data.claim.does].method !== method) return 'UrlAltered';
      return read.data.until < Date.now() ? 'UrlExpired' : read.data.claim;
    },
  };
};
