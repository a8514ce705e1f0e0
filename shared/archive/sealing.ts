/** Sealing: what must be there before it is asked for, and what speaks against a scan once it has been read. */
import type { Document, Finding, KeptCaseFile } from './case-file.ts';
import type { Sha256 } from './names.ts';
import { type Outcome, accept, refuse } from './outcome.ts';

/** More than a proceeding ever had; a file of more is divided. */
export const MOST_DOCUMENTS = 2000;

type NotReady =
  | { readonly code: 'DocumentsMissing' }
  | {
      readonly code: 'UploadIncomplete';
      readonly missing: readonly string[];
      readonly names: readonly string[];
    };

/** Every document has arrived; what has not is named. */
export const judgeReadiness = (documents: readonly Document[]): Outcome<undefined, NotReady> => {
  if (documents.length === 0) return refuse({ code: 'DocumentsMissing' });
  const awaited = documents.filter((one) => one.state === 'awaited');
  if (awaited.length === 0) return accept(undefined);
  const [missing, names] = [awaited.map(({ id }) => id), awaited.map(({ name }) => name)];
  return refuse({ code: 'UploadIncomplete', missing, names });
};

/** What the reading of a scan found. */
export interface Found {
  readonly bytes: number;
  readonly sha256: Sha256;
  readonly mediaType?: string;
  readonly fault?: string;
}

/** Why the document cannot be sealed; nothing where it is what was promised. The first reason is enough. */
export const findingOf = (document: Document, found: Found): Finding | undefined => {
  const code = faultIn(document, found);
  return code === undefined ? undefined : { document: document.id, code };
};

/** What speaks against a scan that is not what was promised of it. */
export const faultIn = (
  promised: Pick<Document, 'bytes' | 'sha256' | 'mediaType'>,
  found: Found,
): string | undefined => {
  if (found.bytes !== promised.bytes) return 'LengthDiffers';
  if (found.sha256 !== promised.sha256) return 'DigestDiffers';
  if (found.fault !== undefined) return found.fault;
  return found.mediaType === promised.mediaType ? undefined : 'MediaTypeDiffers';
};

/** Found of what was uploaded, not of the file that was promised: the same file once more mends it. */
export const isMendedByUpload = ({ code }: Pick<Finding, 'code'>): boolean =>
  ['LengthDiffers', 'DigestDiffers', 'UploadExpired'].includes(code);

/**
 * The heading of a proceeding is its subject and number: it goes on inventories and acts that many read.
 * An IIN in it, or the full name of a party who is a person, is a finding. Names in other cases than
 * the nominative are not found, nor is one word alone: it may be any word.
 */
export const findingsInHeading = ({
  heading,
  parties,
}: Pick<KeptCaseFile, 'heading' | 'parties'>): Finding[] => {
  const words = ` ${wordsOf(heading).join(' ')} `;
  const names = parties.filter((party) => party.bin === undefined).map((party) => wordsOf(party.name));
  const named = names.some((name) => name.length > 1 && words.includes(` ${name.join(' ')} `));
  return named || personalNumber.test(heading) ? [{ code: 'HeadingNamesPerson' }] : [];
};

const personalNumber = /(?<!\d)\d{12}(?!\d)/;

const wordsOf = (text: string): readonly string[] =>
  text
    .normalize('NFC')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [];

/** One document in the manifest of a sealed file. No names: the manifest's digest goes into records. */
export interface ManifestEntry {
  readonly document: string;
  readonly mediaType: string;
  readonly bytes: number;
  readonly sha256: Sha256;
  readonly version: string;
  readonly pages?: number;
}

/**
 * The manifest as canonical JSON (RFC 8785): the documents in the order of their ids, the
 * fields in the order of their names. All values are ASCII and safe integers, so that this order is all it takes.
 */
export const manifestText = (entries: readonly ManifestEntry[]): string =>
  JSON.stringify(
    [...entries]
      .sort((one, other) => (one.document < other.document ? -1 : 1))
      .map(({ bytes, document, mediaType, pages, sha256, version }) => ({
        bytes,
        document,
        mediaType,
        ...(pages === undefined ? {} : { pages }),
        sha256,
        version,
      })),
  );
