/**
 * What the registry keeps of a file beside the file itself: documents, holds and whatever else stands in its
 * partition. It names persons, so it goes with the file (rules.md 9). Only the stub and the record stay.
 */
import type { Document } from '../archive/case-file.ts';
import type { CaseFileId } from '../archive/names.ts';
import type { Item, Key, Registry } from '../ports/registry.ts';
import { readDocument } from './documents.ts';
import { all } from './items.ts';
import { keys, partitionOf } from './keys.ts';

/** Every item of a file's partition but the file and its record; consistent. */
export const whatNames = async (registry: Registry, id: CaseFileId): Promise<readonly Item[]> => {
  const staying = [keys.caseFile(id).sk, keys.record(id).sk];
  return (await all(registry, partitionOf.caseFile(id), '')).filter(({ sk }) => !staying.includes(sk));
};

export const documentsAmong = (items: readonly Item[]): readonly Document[] =>
  items.filter(({ sk }) => sk.startsWith('DOC#')).map(readDocument);

export const keyOf = ({ pk, sk }: Item): Key => ({ pk, sk });
