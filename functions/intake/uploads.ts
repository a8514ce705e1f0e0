/** Where a document or a scan is uploaded to: one PUT, or parts; always only what has not arrived yet. */
import type { Document } from '../../shared/archive/case-file.ts';
import type { SignedUpload, Uploads } from '../../shared/ports/vault.ts';

const HOUR = 3600;
const MOST_AT_ONCE = 100_000_000;
const PART = 64 * 1024 * 1024;
const MOST_PARTS = 200;

export type Upload =
  | SignedUpload
  | { readonly partSize: number; readonly parts: readonly (SignedUpload & { readonly number: number })[] };

export const goesInParts = ({ bytes }: Pick<Document, 'bytes'>): boolean => bytes > MOST_AT_ONCE;

/** Each part has this size, the last one what remains. */
export const partSizeOf = (bytes: number): number => Math.max(PART, Math.ceil(bytes / MOST_PARTS));

/** Numbers and lengths of the parts, from 1. */
export const partsOf = (bytes: number): readonly { readonly number: number; readonly bytes: number }[] => {
  const size = partSizeOf(bytes);
  return Array.from({ length: Math.ceil(bytes / size) }, (_, at) => ({
    number: at + 1,
    bytes: Math.min(size, bytes - at * size),
  }));
};

/** The parts that have not arrived in their full length. */
export const missingParts = async (
  intake: Uploads,
  key: string,
  { upload, bytes }: { readonly upload: string; readonly bytes: number },
): Promise<readonly { readonly number: number; readonly bytes: number }[]> => {
  const arrived = await intake.parts(key, upload);
  return partsOf(bytes).filter(
    (part) => !arrived.some((one) => one.number === part.number && one.bytes === part.bytes),
  );
};

/** What was promised, and how it is uploaded. */
export type Promised = Pick<Document, 'bytes' | 'sha256' | 'mediaType' | 'upload' | 'uploaded'> & {
  readonly state: string;
};

/** Fresh URLs for an hour; undefined once nothing is awaited. */
export const signUpload = async (
  intake: Uploads,
  key: string,
  { state, bytes, sha256, mediaType, upload }: Promised,
): Promise<Upload | undefined> => {
  if (state !== 'awaited') return undefined;
  if (upload === undefined) return intake.signPut(key, { bytes, sha256, mediaType }, HOUR);
  const missing = await missingParts(intake, key, { upload, bytes });
  const sign = async (part: { readonly number: number; readonly bytes: number }) => ({
    number: part.number,
    ...(await intake.signPart(key, { upload, ...part, seconds: HOUR })),
  });
  return { partSize: partSizeOf(bytes), parts: await Promise.all(missing.map(sign)) };
};
