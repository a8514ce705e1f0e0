import { expect } from '@jest/globals';
import { keepLog } from '../../functions/evidence/keep-log.ts';
import type { CaseFileId, Sha256 } from '../../shared/archive/names.ts';
import type { Registry } from '../../shared/ports/registry.ts';
import type { Vault } from '../../shared/ports/vault.ts';
import { inBatches } from '../../shared/register/batches.ts';
import { readWhole } from '../../shared/register/kept-papers.ts';
import { findLogHead } from '../../shared/register/log-head.ts';
import { readTile } from '../../shared/register/log-tiles.ts';
import { findRecord, recordPuts } from '../../shared/register/records.ts';
import type { Logging } from '../../shared/register/log.ts';
import { newId } from '../../shared/runtime/ids.ts';
import { checkpointsBy } from '../../shared/signature/checkpoints.ts';
import { sha256Hex } from '../../shared/signature/canonical-json.ts';
import { merkle } from '../../shared/signature/merkle.ts';
import { instant } from './days.ts';
import { aSeal } from './seals.ts';

const at = instant('2026-11-22T05:00:00.000Z');

export const aLog = async (of: { readonly registry: Registry; readonly evidence: Vault }) => {
  const seal = await aSeal();
  const clock = { now: () => at, today: () => at.slice(0, 10) as ReturnType<Logging['clock']['today']> };
  const needs: Logging = { ...of, clock, newId, tree: merkle, checkpoints: checkpointsBy(seal) };
  return { seal, needs };
};

/** Files so many records, as the executor does at the end of a destruction. */
export const fileRecords = async (registry: Registry, count: number): Promise<readonly CaseFileId[]> => {
  const ids = Array.from({ length: count }, () => newId() as CaseFileId);
  for (let from = 0; from < count; from += 100)
    await registry.commit({
      puts: ids.slice(from, from + 100).flatMap((caseFile) => {
        const bytes = Buffer.from(`{"caseFile":"${caseFile}"}`);
        const sha256 = sha256Hex(bytes) as Sha256;
        return recordPuts({ caseFile, bytes, signature: Buffer.from(sha256), sha256, at });
      }),
    });
  return ids;
};

const keysUnder = async (store: Vault, prefix: string): Promise<readonly string[]> => {
  const keys: string[] = [];
  let cursor: string | undefined;
  do {
    const page = await store.versions(prefix, cursor);
    keys.push(...page.items.map(({ key }) => key));
    cursor = page.cursor;
  } while (cursor !== undefined);
  return [...new Set(keys)];
};

interface Line {
  readonly seq: number;
  readonly caseFile: CaseFileId;
  readonly leaf: Sha256;
  readonly record: string;
}

/** All bundles of the log in the store, in its order. */
export const archivedLines = async (evidence: Vault): Promise<readonly Line[]> => {
  const keys = (await keysUnder(evidence, 'log/')).toSorted();
  const texts = await inBatches(keys, async (key) =>
    Buffer.from(await readWhole(evidence, (await evidence.find(key))!)).toString(),
  );
  return texts.flatMap((text) =>
    text
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Line),
  );
};

export const checkpointKeys = (evidence: Vault) => keysUnder(evidence, 'checkpoints/');

/** Each of these records stands in the log once, without a gap, the same in registry, tiles and store. */
export const expectSoundLog = async (needs: Logging, ids: readonly CaseFileId[]): Promise<void> => {
  const records = await inBatches(ids, (id) => findRecord(needs.registry, id));
  const bySeq = new Map(records.map((record) => [record!.seq, record!]));
  expect([...bySeq.keys()].toSorted((one, other) => one! - other!)).toEqual(ids.map((_, seq) => seq));
  const leaves = ids.map((_, seq) => merkle.leafOf(bySeq.get(seq)!.bytes));

  const head = (await findLogHead(needs.registry))!;
  expect(head).toMatchObject({ size: ids.length, archived: ids.length });
  expect(merkle.rootOfFrontier(head)).toBe(merkle.rootOf(leaves));
  for (let tile = 0; tile * 256 < leaves.length; tile += 1)
    expect(await readTile(needs.registry, 0, tile)).toEqual(leaves.slice(tile * 256, (tile + 1) * 256));

  const lines = await archivedLines(needs.evidence);
  expect(lines.map(({ seq, leaf }) => [seq, leaf])).toEqual(leaves.map((leaf, seq) => [seq, leaf]));
  for (const { seq, caseFile, record } of lines) {
    expect(bySeq.get(seq)!.caseFile).toBe(caseFile);
    expect(Buffer.from(record, 'base64').equals(bySeq.get(seq)!.bytes)).toBe(true);
  }
};

/** A run whose store is busy is run again, as a queue would. */
export const keepUntilDone = async (needs: Logging, ids: readonly CaseFileId[] = []): Promise<void> => {
  for (let tries = 1; ; tries += 1)
    try {
      await keepLog(needs, ids);
      return;
    } catch (fault) {
      if (tries === 20 || !(fault instanceof Error && fault.name === 'TransientFault')) throw fault;
    }
};
