import { verify } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { keepLog } from '../../../functions/evidence/keep-log.ts';
import { readCheckpoint } from '../../../shared/archive/checkpoint.ts';
import type { Logging } from '../../../shared/register/log.ts';
import { findCheckpoint, findLogHead } from '../../../shared/register/log-head.ts';
import { merkle } from '../../../shared/signature/merkle.ts';
import { anArchive, type ArchiveGiven } from '../../given/archive.ts';
import {
  archivedLines,
  checkpointKeys,
  expectSoundLog,
  fileRecords,
  aLog,
} from '../../given/evidence-log.ts';
import type { GivenSeal } from '../../given/seals.ts';
import { inFull } from '../../given/full.ts';

let archive: ArchiveGiven;
let needs: Logging;
let seal: GivenSeal;
beforeEach(async () => {
  archive = await anArchive('2026-11-22');
  ({ needs, seal } = await aLog(archive));
});
afterEach(() => archive.close());

const rootOf = async () => merkle.rootOf((await archivedLines(archive.evidence)).map(({ leaf }) => leaf));
const named = async () => (await findCheckpoint(archive.registry))!;

describe('A run over the log', () => {
  test('takes up what is unlogged, archives it and signs a checkpoint over it', async () => {
    const ids = await fileRecords(archive.registry, 3);
    await keepLog(needs);
    await expectSoundLog(needs, ids);

    const { text, signature, certificates } = await named();
    expect(readCheckpoint(text)).toMatchObject({ value: { size: 3, root: await rootOf() } });
    expect(verify('sha256', Buffer.from(text), seal.publicKey, Buffer.from(signature, 'base64'))).toBe(true);
    expect(certificates).toBe(await seal.chain());
    expect(await checkpointKeys(archive.evidence)).toEqual(['checkpoints/000000000003.json']);
  });

  test('takes up the next after it, in tiles of 256 and commits of 90', async () => {
    const ids = [...(await fileRecords(archive.registry, 250))];
    await keepLog(needs);
    ids.push(...(await fileRecords(archive.registry, inFull(66_000, 280))));
    await keepLog(needs);
    await expectSoundLog(needs, ids);
    expect(await named()).toMatchObject({ size: ids.length, root: await rootOf() });
  }, 600_000);

  test('that finds nothing new writes nothing', async () => {
    await keepLog(needs);
    expect(await findLogHead(archive.registry)).toBeUndefined();
    await fileRecords(archive.registry, 1);
    await keepLog(needs);
    const before = await archive.evidence.versions('');
    await keepLog(needs);
    expect(await archive.evidence.versions('')).toEqual(before);
  });

  test('takes up what it is told of though the index of unlogged records lags', async () => {
    const ids = await fileRecords(archive.registry, 2);
    const query: Logging['registry']['query'] = (asked) =>
      asked.index === 'pending' ? Promise.resolve({ items: [] }) : archive.registry.query(asked);
    const lagging = { ...needs, registry: { ...archive.registry, query } };
    await keepLog(lagging);
    expect(await findLogHead(archive.registry)).toBeUndefined();
    await keepLog(lagging, ids);
    await expectSoundLog(needs, ids);
  });

  test('takes up nothing twice though the index still shows it', async () => {
    const ids = await fileRecords(archive.registry, 2);
    const shown = await archive.registry.query({ index: 'pending', partition: 'UNLOGGED' });
    await keepLog(needs);
    const query: Logging['registry']['query'] = (asked) =>
      asked.index === 'pending' ? Promise.resolve(shown) : archive.registry.query(asked);
    await keepLog({ ...needs, registry: { ...archive.registry, query } }, ids);
    await expectSoundLog(needs, ids);
  });
});
