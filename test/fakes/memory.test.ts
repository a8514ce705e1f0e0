import { describe, expect, test } from '@jest/globals';
import type { Instant } from '../../shared/archive/names.ts';
import { destroyerSuite } from '../contracts/destroyer.suite.ts';
import { registryContract } from '../contracts/registry.suite.ts';
import { shelfSuite } from '../contracts/shelf.suite.ts';
import type { StoresLane } from '../contracts/stores-lane.ts';
import { uploadsSuite } from '../contracts/uploads.suite.ts';
import { vaultSuite } from '../contracts/vault.suite.ts';
import { instant } from '../given/days.ts';
import { localServer } from '../lanes/local-server.ts';
import { memoryRegistry } from './memory-registry.ts';
import { memoryStores } from './memory-stores.ts';
import { memoryTransfer } from './memory-transfer.ts';

const later = (from: Instant, seconds: number): Instant =>
  instant(new Date(Date.parse(from) + seconds * 1000).toISOString());

const lane = async (): Promise<StoresLane> => {
  let now = instant('2026-03-02T09:00:00.000Z');
  let origin = '';
  const pageSize = 4;
  const stores = memoryStores({ clock: { now: () => now }, origin: () => origin, pageSize });
  const server = await localServer(memoryTransfer(stores));
  origin = server.origin;

  return {
    ...stores,
    intakeDestroyer: stores.destroyerOf('intake'),
    pageSize,
    comparesHashes: true,
    ahead: (seconds) => later(now, seconds),
    past: (until) => {
      now = until;
    },
    close: () => server.stop(),
  };
};

registryContract('plain maps', () => Promise.resolve({ registry: memoryRegistry(), close: () => undefined }));
describe('vault in memory', () => vaultSuite(lane));
describe('lists and downloads from memory', () => shelfSuite(lane));
describe('uploads into memory', () => uploadsSuite(lane));
describe('destroying in memory', () => destroyerSuite(lane));

describe('a copy', () => {
  const key = { pk: 'CF#1', sk: 'CF' };
  const at = { now: () => instant('2026-03-02T09:00:00.000Z') };

  test('of a registry and its original go their own ways', async () => {
    const original = memoryRegistry();
    await original.commit({ puts: [{ item: { ...key, listKey: 'l', listSort: '1', v: 1 } }] });
    const copy = original.copy();
    await copy.commit({ updates: [{ key, add: { v: 1 }, remove: ['listKey'] }] });
    await original.commit({ puts: [{ item: { ...key, sk: 'DOC' } }] });

    expect(await original.get(key)).toMatchObject({ v: 1 });
    expect(await copy.get(key)).toEqual({ ...key, listSort: '1', v: 2 });
    expect((await original.query({ partition: 'l', index: 'list' })).items).toHaveLength(1);
    expect(copy.all()).toHaveLength(1);
    expect(original.all().map(({ sk }) => sk)).toEqual(['CF', 'DOC']);
  });

  test('of stores and their originals go their own ways', async () => {
    const original = memoryStores({ clock: at });
    const version = await original.vault.write('a/b', Buffer.from('x'), { mediaType: 'a/b', hold: true });
    const copy = original.copy(at);
    await copy.destroyer.lift(version);
    await copy.destroyer.destroy(version);

    expect(await copy.vault.custody(version)).toBeUndefined();
    expect(await original.vault.custody(version)).toEqual({ hold: true });
  });

  test('what a registry gave out cannot be written upon', async () => {
    const registry = memoryRegistry();
    await registry.commit({ puts: [{ item: { ...key, deep: { a: [1] } } }] });
    const item = (await registry.get(key)) as { deep: { a: number[] } } | undefined;
    expect(() => item?.deep.a.push(2)).toThrow(TypeError);
  });
});
