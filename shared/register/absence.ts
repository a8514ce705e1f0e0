/** The paper that says what the registry still holds of each file that an act destroyed; it lies in the store of evidence. */
import type { ActId, CaseFileId, Instant } from '../archive/names.ts';

export const absenceSchema = 'kz.archive.absence/1';

/** One item of a destroyed file, with the sparse indexes in which it stands. */
export interface StillHeld {
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
  readonly files: readonly { readonly caseFile: CaseFileId; readonly holds: readonly StillHeld[] }[];
}

export const absenceKey = (act: ActId): string => `acts/${act}/absence.json`;
