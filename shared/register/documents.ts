/** Documents of a case file: one item each, never a list attribute. */
import * as z from 'zod';
import type { Document } from '../archive/case-file.ts';
import type { CaseFileId, Day, DocumentId, Instant, Sha256 } from '../archive/names.ts';
import type { Item, Registry } from '../ports/registry.ts';
import { all, itemOf, named, readItem } from './items.ts';
import { keys, partitionOf } from './keys.ts';

const document: z.ZodType<Document> = z.object({
  id: named<DocumentId>(),
  state: z.enum(['awaited', 'uploaded', 'sealed']),
  name: z.string(),
  kind: z.string().exactOptional(),
  volume: z.int(),
  mediaType: z.string(),
  bytes: z.int(),
  sha256: named<Sha256>(),
  datedOn: named<Day>().exactOptional(),
  registryNumber: z.string().exactOptional(),
  sheets: z.int().exactOptional(),
  addedAt: named<Instant>(),
  upload: z.string().exactOptional(),
  uploaded: z.string().exactOptional(),
  version: z.string().exactOptional(),
  pages: z.int().exactOptional(),
});

export const readDocument = (item: Item): Document => readItem(document, item);

export const documentItem = (caseFile: CaseFileId, one: Document): Item =>
  itemOf(keys.document(caseFile, one.id), one);

export const findDocument = async (
  registry: Registry,
  caseFile: CaseFileId,
  id: DocumentId,
): Promise<Document | undefined> => {
  const item = await registry.get(keys.document(caseFile, id));
  return item && readDocument(item);
};

/** In the order in which they were added. */
export const documentsOf = async (registry: Registry, caseFile: CaseFileId): Promise<readonly Document[]> => {
  const items = await all(registry, partitionOf.caseFile(caseFile), 'DOC#');
  return items.map(readDocument).sort((a, b) => order(a).localeCompare(order(b)));
};

const order = (one: Document): string => `${one.addedAt}#${one.id}`;

/** Where a document lies: the same key in the store of uploads and in the vault. */
export const objectKey = (caseFile: CaseFileId, id: DocumentId): string => `${filePrefix(caseFile)}${id}`;

/** Under which everything of a case file lies. */
export const filePrefix = (caseFile: CaseFileId): string => `${allFiles}${caseFile}/`;

/** Under which everything of every case file lies. */
export const allFiles = 'case-files/';
