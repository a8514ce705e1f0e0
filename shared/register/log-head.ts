/** Where the evidence log stands: how many records it holds, and how many of them lie in the store of evidence. */
import * as z from 'zod';
import type { CaseFileId, Sha256 } from '../archive/names.ts';
import type { Item, Registry } from '../ports/registry.ts';
import type { Frontier } from '../ports/tree.ts';
import { all, itemOf, named, readItem } from './items.ts';
import { keys, partitionOf } from './keys.ts';

export interface LogHead extends Frontier {
  /** Opaque id of this installation's log. */
  readonly log: string;
  /** The first so many records are in the store. */
  readonly archived: number;
}

const head: z.ZodType<LogHead> = z.object({
  log: z.string(),
  size: z.int(),
  hashes: z.array(named<Sha256>()),
  archived: z.int(),
});

export const findLogHead = async (registry: Registry): Promise<LogHead | undefined> => {
  const item = await registry.get(keys.logHead);
  return item && readItem(head, item);
};

export const logHeadItem = (one: LogHead): Item => itemOf(keys.logHead, one);

/** What one append took up, in the order of the log. */
export interface LogBatch {
  readonly first: number;
  readonly caseFiles: readonly CaseFileId[];
}

const batch: z.ZodType<LogBatch> = z.object({
  first: z.int(),
  caseFiles: z.array(named<CaseFileId>()),
});

export const logBatchItem = (one: LogBatch): Item => itemOf(keys.logBatch(one.first), one);

/** The batch that begins at `first`; consistent. */
export const findLogBatch = async (registry: Registry, first: number): Promise<LogBatch | undefined> => {
  const item = await registry.get(keys.logBatch(first));
  return item && readItem(batch, item);
};

/** Every file whose record is in the log; consistent. */
export const loggedFiles = async (registry: Registry): Promise<ReadonlySet<CaseFileId>> => {
  const batches = await all(registry, partitionOf.log, 'BATCH#');
  return new Set(batches.flatMap((item) => readItem(batch, item).caseFiles));
};

/** The newest checkpoint, as the registry names it: what is served, proved against and printed on acts. */
export const namedCheckpoint = z.object({
  log: z.string(),
  size: z.int(),
  root: named<Sha256>(),
  text: z.string(),
  signature: z.string(),
  certificates: z.string(),
  stamp: z.string().exactOptional(),
});

export type NamedCheckpoint = z.infer<typeof namedCheckpoint>;

export const findCheckpoint = async (registry: Registry): Promise<NamedCheckpoint | undefined> => {
  const item = await registry.get(keys.checkpoint);
  return item && readItem(namedCheckpoint, item);
};

export const checkpointItem = (one: NamedCheckpoint): Item => itemOf(keys.checkpoint, one);
