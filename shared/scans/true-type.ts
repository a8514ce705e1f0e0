/** The true type of a scan by its first bytes. */
import { fileTypeFromBuffer } from 'file-type';

/** So many bytes tell every type that can be sealed. */
export const headBytes = 64 * 1024;

/** Names that file-type uses where the archive uses another. */
const canonical: Readonly<Record<string, string>> = {
  'audio/x-m4a': 'audio/mp4',
  'video/x-m4v': 'video/mp4',
  'audio/vnd.wave': 'audio/wav',
  'audio/x-wav': 'audio/wav',
  'video/vnd.avi': 'video/x-msvideo',
  'image/apng': 'image/png',
};

const pdf = 'application/pdf';
const tiff = 'image/tiff';

const beginsAs = (head: Uint8Array, pattern: RegExp): boolean =>
  pattern.test(Buffer.from(head.subarray(0, 8)).toString('latin1'));

/**
 * A PDF begins with its header, as PDF/A demands: with anything before it, it could be a file of
 * another kind as well, and its offsets would be in doubt. A TIFF may keep its directory at its end,
 * where file-type cannot see it; cameras' raw formats begin as TIFF does, and keep their names.
 */
export const trueTypeOf = async (head: Uint8Array): Promise<string | undefined> => {
  if (beginsAs(head, /^%PDF-\d\.\d/)) return pdf;
  const found = (await fileTypeFromBuffer(head))?.mime;
  if (found === pdf) return undefined;
  if (found === undefined) return beginsAs(head, /^(II[*+]\0|MM\0[*+])/) ? tiff : undefined;
  return canonical[found] ?? found;
};
