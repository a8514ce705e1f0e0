/** Deletion records in the registry: the exact bytes that were signed, and the signature over them. */
import { createHash } from 'node:crypto';
import * as z from 'zod';
import type { CaseFileId, Instant, Sha256 } from '../archive/names.ts';
import { IntegrityFault } from '../ports/faults.ts';
import type { Item, Put, Registry, Update } from '../ports/registry.ts';
import { inBatches } from './batches.ts';
import { itemOf, named, putNew, readItem } from './items.ts';
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

/** A record before its bytes are read: some are so long that few of them fit in memory at once. */
export interface UnreadRecord extends Omit<FiledRecord, 'bytes'> {
  /** How long the bytes are. */
  readonly size: number;
  readonly read: () => Promise<Uint8Array>;
}

/** A record of more bytes could not be filed: one commit takes 4 MB, and base64 makes four bytes of three. */
export const MOST_RECORD_BYTES = 2_400_000;

/** A record of no more bytes lies whole in its own item. A longer one would burden the index as well. */
const WHOLE = 60_000;

/** So many bytes of a longer one go into one item, which takes 400 KB. */
const A_PART = 270_000;

const base64 = z.base64().transform((text) => new Uint8Array(Buffer.from(text, 'base64')));
const coded = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');

const record = z.object({
  caseFile: named<CaseFileId>(),
  bytes: base64.exactOptional(),
  /** Where the bytes lie in items of their own. */
  spread: z.object({ parts: z.int(), size: z.int() }).exactOptional(),
  signature: base64,
  sha256: named<Sha256>(),
  at: named<Instant>(),
  seq: z.int().exactOptional(),
});

const part = z.object({ bytes: base64 });

/**
 * All items of a record, to be put in one commit. Until the evidence log takes it up, its first stands in the
 * index of what is not logged.
 */
export const recordPuts = (one: FiledRecord): readonly Put[] =>
  (one.bytes.length <= WHOLE
    ? [recordItem(one, { bytes: coded(one.bytes) })]
    : [recordItem(one, { spread: spreadOf(one) }), ...partItems(one)]
  ).map(putNew);

const spreadOf = ({ bytes }: FiledRecord) => ({
  parts: Math.ceil(bytes.length / A_PART),
  size: bytes.length,
});

const recordItem = ({ bytes: _bytes, signature, ...one }: FiledRecord, content: object): Item =>
  itemOf(
    keys.record(one.caseFile),
    { ...one, ...content, signature: coded(signature) },
    { pendingKey: indexKeys.unlogged, pendingSort: `${one.at}#${one.caseFile}` },
  );

const partItems = (one: FiledRecord): readonly Item[] =>
  Array.from({ length: spreadOf(one).parts }, (_, at) =>
    itemOf(keys.recordPart(one.caseFile, at), {
      bytes: coded(one.bytes.subarray(at * A_PART, (at + 1) * A_PART)),
    }),
  );

export const findRecord = async (registry: Registry, id: CaseFileId): Promise<FiledRecord | undefined> => {
  const found = await findUnread(registry, id);
  if (!found) return undefined;
  const { size: _size, read, ...one } = found;
  return { ...one, bytes: await read() };
};

export const findUnread = async (registry: Registry, id: CaseFileId): Promise<UnreadRecord | undefined> => {
  const item = await registry.get(keys.record(id));
  return item && unreadOf(registry, item);
};

const unreadOf = (registry: Registry, item: Item): UnreadRecord => {
  const { bytes, spread, ...one } = readItem(record, item);
  if (bytes) return { ...one, size: bytes.length, read: () => Promise.resolve(bytes) };
  if (!spread) throw new IntegrityFault(`the record of ${one.caseFile} has no bytes`);
  return { ...one, size: spread.size, read: () => joined(registry, one, spread.parts) };
};

/** @throws IntegrityFault where the parts are not what was signed. */
const joined = async (
  registry: Registry,
  { caseFile, sha256 }: Pick<FiledRecord, 'caseFile' | 'sha256'>,
  parts: number,
): Promise<Uint8Array> => {
  const read = await inBatches(
    Array.from({ length: parts }, (_, at) => at),
    async (at) => {
      const item = await registry.get(keys.recordPart(caseFile, at));
      return item ? readItem(part, item).bytes : new Uint8Array();
    },
  );
  const bytes = Buffer.concat(read);
  if (createHash('sha256').update(bytes).digest('hex') !== sha256)
    throw new IntegrityFault(`the record of ${caseFile} is not what was signed`);
  return bytes;
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
): Promise<{ readonly records: readonly UnreadRecord[]; readonly cursor?: string }> => {
  const page = await registry.query({
    index: 'pending',
    partition: indexKeys.unlogged,
    limit,
    ...(cursor === undefined ? {} : { cursor }),
  });
  const records = page.items.map((item) => unreadOf(registry, item));
  return { records, ...(page.cursor === undefined ? {} : { cursor: page.cursor }) };
};
