/** The paper that says what is left in the registry of each file that an act destroyed; it lies in the store of evidence. */
import type { ActId, CaseFileId, Instant } from '../archive/names.ts';

/** Edition 1 calls `left` `holds`, which is the word for what keeps a file from destruction; else they are the same. */
export const absenceSchema = 'kz.archive.absence/2';

/** One item left of a destroyed file, with the sparse indexes in which it stands. */
export interface LeftItem {
  readonly item: string;
  readonly indexes: readonly string[];
}

export interface Absence {
  readonly schema: typeof absenceSchema;
  readonly act: ActId;
  /** When the registry was asked; after the last line had its outcome. */
  readonly lookedAt: Instant;
  /** Names of the fields that the items of these files have, by item: what is left to know of any of them. */
  readonly fields: Readonly<Record<string, readonly string[]>>;
  /** In the order of the act's lines. */
  readonly files: readonly { readonly caseFile: CaseFileId; readonly left: readonly LeftItem[] }[];
}

export const absenceKey = (act: ActId): string => `acts/${act}/absence.json`;
