/** Where a document is uploaded to: one PUT, or parts; always only what has not arrived yet. */
import type { Document } from '../../shared/archive/case-file.ts';
import type { CaseFileId } from '../../shared/archive/names.ts';
import type { SignedUpload, Uploads } from '../../shared/ports/vault.ts';
import { objectKey } from '../../shared/register/documents.ts';

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

/** Fresh URLs for an hour; undefined once nothing is awaited. */
export const signUpload = async (
  intake: Uploads,
  caseFile: CaseFileId,
  document: Document,
): Promise<Upload | undefined> => {
  if (document.state !== 'awaited') return undefined;
  const { bytes, sha256, mediaType, upload } = document;
  const key = objectKey(caseFile, document.id);
  if (upload === undefined) return intake.signPut(key, { bytes, sha256, mediaType }, HOUR);
  const missing = await missingParts(intake, key, { upload, bytes });
  const sign = async (part: { readonly number: number; readonly bytes: number }) => ({
    number: part.number,
    ...(await intake.signPart(key, { upload, ...part, seconds: HOUR })),
  });
  return { partSize: partSizeOf(bytes), parts: await Promise.all(missing.map(sign)) };
};
