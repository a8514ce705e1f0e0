/** Deletion records in the registry: the exact bytes that were signed, and the signature over them. */
import * as z from 'zod';
import type { CaseFileId, Instant, Sha256 } from '../archive/names.ts';
import type { Item, Registry, Update } from '../ports/registry.ts';
import { itemOf, named, readItem } from './items.ts';
import { indexKeys, keys } from './keys.ts';

export interface FiledRecord {
  readonly caseFile: CaseFileId;
  readonly bytes: Uint8Array;
  /** Detached CMS, DER. */
  readonly signature: Uint8Array;
  readonly sha256: Sha256;
  readonly at: Instant;
  /** Its place in the evidence log, from 0; absent until the log has taken it up. */
  readonly seq?: number;
}

const base64 = z.base64().transform((text) => new Uint8Array(Buffer.from(text, 'base64')));

const record = z.object({
  caseFile: named<CaseFileId>(),
  bytes: base64,
  signature: base64,
  sha256: named<Sha256>(),
  at: named<Instant>(),
  seq: z.int().exactOptional(),
});

/** Until the evidence log takes it up, it stands in the index of what is not logged. */
export const recordItem = (one: FiledRecord): Item =>
  itemOf(
    keys.record(one.caseFile),
    {
      ...one,
      bytes: Buffer.from(one.bytes).toString('base64'),
      signature: Buffer.from(one.signature).toString('base64'),
    },
    { pendingKey: indexKeys.unlogged, pendingSort: `${one.at}#${one.caseFile}` },
  );

export const findRecord = async (registry: Registry, id: CaseFileId): Promise<FiledRecord | undefined> => {
  const item = await registry.get(keys.record(id));
  return item && readItem(record, item);
};

/** Into the log at this place, once: refused where the record is not there or has its place. */
export const logged = (id: CaseFileId, seq: number): Update => ({
  key: keys.record(id),
  set: { seq },
  remove: ['pendingKey', 'pendingSort'],
  when: [{ item: 'present' }, { field: 'seq', missing: true }],
});

/** A page of the records that the index calls unlogged, oldest first; it may lag both ways. */
export const unloggedPage = async (
  registry: Registry,
  { limit, cursor }: { readonly limit: number; readonly cursor: string | undefined },
): Promise<{ readonly records: readonly FiledRecord[]; readonly cursor?: string }> => {
  const page = await registry.query({
    index: 'pending',
    partition: indexKeys.unlogged,
    limit,
    ...(cursor === undefined ? {} : { cursor }),
  });
  const records = page.items.map((item) => readItem(record, item));
  return { records, ...(page.cursor === undefined ? {} : { cursor: page.cursor }) };
};
