/**
 * Taking records into the evidence log (protocols.md 6). Any number of hands may do it at once:
 * the size of the log is a condition of every append, so one of them does and the others look again.
 */
import type { CaseFileId, Sha256 } from '../archive/names.ts';
import { IntegrityFault, TransientFault } from '../ports/faults.ts';
import type { Change, Put, Update } from '../ports/registry.ts';
import type { Checkpoints, TimeStamps } from '../ports/checkpoints.ts';
import type { Tree } from '../ports/tree.ts';
import type { World } from '../ports/world.ts';
import { inBatches } from './batches.ts';
import { fileFact } from './facts.ts';
import { findHalt, notHalted } from './halt.ts';
import { putNew } from './items.ts';
import { keys } from './keys.ts';
import { findLogHead, logBatchItem, type LogHead, logHeadItem } from './log-head.ts';
import { growTiles } from './log-tiles.ts';
import { findUnread, logged, type UnreadRecord, unloggedPage } from './records.ts';

/** What keeping the log needs of the world. */
export type Logging = Pick<World, 'registry' | 'evidence' | 'clock' | 'newId'> & {
  readonly tree: Tree;
  readonly checkpoints: Checkpoints;
  /** Absent where no authority is configured. */
  readonly timeStamps?: TimeStamps | undefined;
};

/** With the head, the tiles, the batch, its fact and the halt these stay below the 100 items of a commit. */
export const TAKE = 90;
/**
 * Of their bytes no more than this, or one record. A commit takes 4 MB, counting the whole items that it changes, and
 * an item has its record's bytes in base64; and the bundle of an append is made in memory.
 */
export const TAKE_BYTES = 2_400_000;
const TRIES = 50;

/** A record as it is appended: its bytes are looked into once, and not kept. */
interface Leaf {
  readonly caseFile: CaseFileId;
  readonly leaf: Sha256;
}

/** Those of these that have a record which is not in the log; the index is not asked, for it may lag. */
export const appendRecords = async (needs: Logging, caseFiles: readonly CaseFileId[]): Promise<void> => {
  for (let at = 0; at < caseFiles.length; at += TAKE) {
    const found = await inBatches(caseFiles.slice(at, at + TAKE), (id) => findUnread(needs.registry, id));
    await take(
      needs,
      found.filter((record) => record !== undefined),
    );
  }
};

/** All that the index calls unlogged; what it does not show yet is taken at the next run. */
export const appendUnlogged = async (needs: Logging): Promise<void> => {
  let cursor: string | undefined;
  do {
    const page = await unloggedPage(needs.registry, { limit: TAKE, cursor });
    await take(needs, page.records);
    cursor = page.cursor;
  } while (cursor !== undefined);
};

/** A record's bytes never change, and its place is a condition of the commit: it may have been read from the index. */
const take = async (needs: Logging, found: readonly UnreadRecord[]): Promise<void> => {
  for (const records of inTakes(found.filter(({ seq }) => seq === undefined))) {
    const leaves = await inBatches(
      records,
      async ({ caseFile, read }) => ({ caseFile, leaf: needs.tree.leafOf(await read()) }),
      A_FEW,
    );
    await append(needs, leaves);
  }
};

/** So many long records in memory at a time. */
const A_FEW = 4;

/** In their order, each time as many as one bundle may hold; one at least. */
const inTakes = (records: readonly UnreadRecord[]): readonly (readonly UnreadRecord[])[] => {
  const takes: UnreadRecord[][] = [];
  let room = 0;
  for (const record of records) {
    if (record.size > room) {
      takes.push([]);
      room = TAKE_BYTES;
    }
    takes.at(-1)?.push(record);
    room -= record.size;
  }
  return takes;
};

const append = async (needs: Logging, taken: readonly Leaf[]): Promise<void> => {
  const { registry } = needs;
  let records = taken;
  for (let tries = 0; tries < TRIES && records.length > 0; tries += 1) {
    const head = await findLogHead(registry);
    const done = await registry.commit(await appending(needs, head, records));
    if (done.committed) return;
    await mustNotBeHalted(needs);
    // Others took these; what is refused beside them, such as the head, is read anew.
    const refused = new Set(done.refused.map(({ key }) => key.pk));
    records = records.filter(({ caseFile }) => !refused.has(keys.record(caseFile).pk));
  }
  if (records.length > 0) throw new TransientFault('others take records into the log');
};

/** @throws IntegrityFault while the archive is halted. */
export const mustNotBeHalted = async ({ registry }: Pick<Logging, 'registry'>): Promise<void> => {
  const halted = await findHalt(registry);
  if (halted) throw new IntegrityFault(`the archive is halted since ${halted.at}: ${halted.reason}`);
};

const appending = async (
  needs: Logging,
  head: LogHead | undefined,
  taken: readonly Leaf[],
): Promise<Change> => {
  const { registry, tree, clock, newId } = needs;
  const leaves = taken.map(({ leaf }) => leaf);
  const first = head?.size ?? 0;
  const caseFiles = taken.map(({ caseFile }) => caseFile);
  const told = { id: newId(), at: clock.now() };
  const grown = leaves.reduce(tree.grow, head ?? tree.emptyFrontier);
  const moved = head
    ? { updates: [forward(head, grown)], puts: [] }
    : { updates: [], puts: [begun({ log: newId(), ...grown, archived: 0 })] };
  return {
    checks: [notHalted()],
    puts: [
      ...moved.puts,
      ...(await growTiles(registry, tree, { level: 0, size: first, added: leaves })),
      putNew(logBatchItem({ first, caseFiles })),
      fileFact({ name: 'RecordsLogged', first, count: taken.length }, told),
    ],
    updates: [...moved.updates, ...caseFiles.map((id, at) => logged(id, first + at))],
  };
};

const begun = (head: LogHead): Put => putNew(logHeadItem(head));

const forward = (head: LogHead, { size, hashes }: Pick<LogHead, 'size' | 'hashes'>): Update => ({
  key: keys.logHead,
  set: { size, hashes },
  when: [{ field: 'size', is: head.size }],
});
