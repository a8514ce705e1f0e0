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

const beginsAsPdf = (head: Uint8Array): boolean =>
  /^%PDF-\d\.\d/.test(Buffer.from(head.subarray(0, 8)).toString('latin1'));

/**
 * A PDF begins with its header, as PDF/A demands: with anything before it, it could be a file of
 * another kind as well, and its offsets would be in doubt.
 */
export const trueTypeOf = async (head: Uint8Array): Promise<string | undefined> => {
  if (beginsAsPdf(head)) return pdf;
  const found = (await fileTypeFromBuffer(head))?.mime;
  if (found === undefined || found === pdf) return undefined;
  return canonical[found] ?? found;
};
