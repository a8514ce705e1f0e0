import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { keepLog } from '../../../functions/evidence/keep-log.ts';
import type { Sha256 } from '../../../shared/archive/names.ts';
import { IntegrityFault } from '../../../shared/ports/faults.ts';
import { findHalt, halt } from '../../../shared/register/halt.ts';
import { keys } from '../../../shared/register/keys.ts';
import type { Logging } from '../../../shared/register/log.ts';
import { findCheckpoint, findLogHead } from '../../../shared/register/log-head.ts';
import { findRecord, recordPuts } from '../../../shared/register/records.ts';
import { checkpointsBy } from '../../../shared/signature/checkpoints.ts';
import { anArchive, type ArchiveGiven } from '../../given/archive.ts';
import { aLog, checkpointKeys, fileRecords } from '../../given/evidence-log.ts';
import { aSeal } from '../../given/seals.ts';

let archive: ArchiveGiven;
let needs: Logging;
beforeEach(async () => {
  archive = await anArchive('2026-11-22', { in: 'memory' });
  ({ needs } = await aLog(archive));
});
afterEach(() => archive.close());

const named = async () => (await findCheckpoint(archive.registry))!;

describe('The archive halts', () => {
  const halted = async (over: Logging = needs) => {
    await expect(keepLog(over)).rejects.toThrow(IntegrityFault);
    expect(await findHalt(archive.registry)).toBeDefined();
  };
  /** The registry as it is now, to be set back to later. */
  const backup = async () => {
    const items = [keys.logHead, keys.checkpoint, keys.logTile(0, 0)].map((key) => archive.registry.get(key));
    const kept = (await Promise.all(items)).filter((item) => item !== undefined);
    return () => archive.registry.commit({ puts: kept.map((item) => ({ item })) });
  };
  const signed = () => checkpointKeys(archive.evidence);

  test('where the registry is behind a checkpoint of the store', async () => {
    await fileRecords(archive.registry, 2);
    await keepLog(needs);
    const setBack = await backup();
    await fileRecords(archive.registry, 2);
    await keepLog(needs);
    await setBack();
    await fileRecords(archive.registry, 5);
    const before = await signed();
    await halted();
    expect(await signed()).toEqual(before);
    expect((await findLogHead(archive.registry))?.size).toBe(2);
  });

  test('where the registry is behind a bundle of the store, signed or not', async () => {
    await fileRecords(archive.registry, 2);
    await keepLog(needs);
    const setBack = await backup();
    await fileRecords(archive.registry, 2);
    const sign = () => Promise.reject(new Error('the process died'));
    const dying = { ...needs, checkpoints: { ...needs.checkpoints, sign } };
    await expect(keepLog(dying)).rejects.toThrow('died');
    await setBack();
    await halted();
  });

  test('where the registry has lost the log', async () => {
    await fileRecords(archive.registry, 2);
    await keepLog(needs);
    await archive.registry.commit({
      removals: [keys.logHead, keys.checkpoint, keys.logTile(0, 0), keys.logBatch(0)].map((key) => ({ key })),
    });
    await fileRecords(archive.registry, 2);
    await halted();
    expect(await findLogHead(archive.registry)).toBeUndefined();
  });

  test('where a hash of the log was altered', async () => {
    await fileRecords(archive.registry, 3);
    await keepLog(needs);
    const tile = (await archive.registry.get(keys.logTile(0, 0)))!;
    const hashes = (tile['hashes'] as Sha256[]).with(1, 'f'.repeat(64) as Sha256);
    await archive.registry.commit({ puts: [{ item: { ...tile, hashes } }] });
    await halted();
  });

  test('where a hash of the log was lost', async () => {
    await fileRecords(archive.registry, 3);
    await keepLog(needs);
    await archive.registry.commit({ removals: [{ key: keys.logTile(0, 0) }] });
    await halted();
  });

  test('where the whole log was rewritten, head and all', async () => {
    await fileRecords(archive.registry, 1);
    await keepLog(needs);
    const head = (await archive.registry.get(keys.logHead))!;
    const hashes = ['e'.repeat(64)];
    await archive.registry.commit({
      puts: [{ item: { ...head, hashes } }, { item: { ...keys.logTile(0, 0), schema: 1, hashes } }],
    });
    await halted();
  });

  test('where a record was altered after it was logged and before it was archived', async () => {
    const [id] = await fileRecords(archive.registry, 1);
    const write = () => Promise.reject(new Error('the process died'));
    const dying = { ...needs, evidence: { ...archive.evidence, write } };
    await expect(keepLog(dying)).rejects.toThrow('died');
    const record = (await findRecord(archive.registry, id!))!;
    const altered = recordPuts({ ...record, bytes: Buffer.from('{"another":"one"}') });
    await archive.registry.commit({ puts: altered.map(({ item }) => ({ item })) });
    await halted();
  });
  test('where a newer checkpoint of the store was signed by somebody else', async () => {
    await fileRecords(archive.registry, 2);
    await keepLog(needs);
    await fileRecords(archive.registry, 1);
    await keepLog({ ...needs, checkpoints: checkpointsBy(await aSeal()) });
    const first = { ...(await named()), size: 2 };
    await archive.registry.commit({ puts: [{ item: { ...first, ...keys.checkpoint, schema: 1 } }] });
    await halted();
  });

  test('where the checkpoint that the registry names is not in the store', async () => {
    await fileRecords(archive.registry, 2);
    await keepLog(needs);
    const find: Logging['evidence']['find'] = () => Promise.resolve(undefined);
    await halted({ ...needs, evidence: { ...archive.evidence, find } });
  });

  test('and then signs nothing and takes up nothing until a person acts', async () => {
    await fileRecords(archive.registry, 1);
    await archive.registry.commit({ puts: [halt('tried out', archive.clock.now())] });
    await expect(keepLog(needs)).rejects.toThrow('tried out');
    expect(await findLogHead(archive.registry)).toBeUndefined();
    expect(await signed()).toEqual([]);

    await archive.registry.commit({ removals: [{ key: keys.halt }] });
    await keepLog(needs);
    expect((await named()).size).toBe(1);
  });

  test('and what was halted in the middle of a run is not signed by it', async () => {
    await fileRecords(archive.registry, 1);
    const commit: Logging['registry']['commit'] = async (change) => {
      const done = await archive.registry.commit(change);
      if (change.updates?.some(({ set }) => set?.['archived'] !== undefined))
        await archive.registry.commit({ puts: [halt('in the middle', archive.clock.now())] });
      return done;
    };
    await expect(keepLog({ ...needs, registry: { ...archive.registry, commit } })).rejects.toThrow('middle');
    expect(await signed()).toEqual([]);
  });
});
