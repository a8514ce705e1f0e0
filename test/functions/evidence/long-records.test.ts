import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { destroyCaseFile } from '../../../functions/destruction/destroy-case-file.ts';
import { keepLog } from '../../../functions/evidence/keep-log.ts';
import { replayLog } from '../../../functions/evidence/replay-log.ts';
import type { CaseFileId, Sha256 } from '../../../shared/archive/names.ts';
import { IntegrityFault } from '../../../shared/ports/faults.ts';
import type { Registry } from '../../../shared/ports/registry.ts';
import { findCaseFile } from '../../../shared/register/case-files.ts';
import { keys } from '../../../shared/register/keys.ts';
import { readBundle } from '../../../shared/register/log-bundles.ts';
import { TAKE_BYTES } from '../../../shared/register/log.ts';
import { findRecord, MOST_RECORD_BYTES, recordPuts, unloggedPage } from '../../../shared/register/records.ts';
import { newId } from '../../../shared/runtime/ids.ts';
import { sha256Hex } from '../../../shared/signature/canonical-json.ts';
import type { MemoryRegistry } from '../../fakes/memory-registry.ts';
import { anArchive, type ArchiveGiven } from '../../given/archive.ts';
import { instant } from '../../given/days.ts';
import { aLog, expectSoundLog } from '../../given/evidence-log.ts';
import { aFullFile, aGround, worldOf } from '../../given/full-size.ts';

let archive: ArchiveGiven;
beforeEach(async () => {
  archive = await anArchive('2026-11-22');
});
afterEach(() => archive.close());

const at = instant('2026-11-22T05:00:00.000Z');
const filed = async (registry: Registry, size: number) => {
  const caseFile = newId() as CaseFileId;
  const bytes = Buffer.alloc(size, `${caseFile} `);
  const sha256 = sha256Hex(bytes) as Sha256;
  const record = { caseFile, bytes, signature: Buffer.from(sha256), sha256, at };
  const { committed } = await registry.commit({ puts: recordPuts(record) });
  expect(committed).toBe(true);
  return record;
};

describe('A long record', () => {
  test.each([1, 60_000, 60_001, 270_000, 270_001, 540_001, MOST_RECORD_BYTES])(
    'of %i bytes is read back as it was signed, to the byte',
    async (size) => {
      const { caseFile, bytes, signature } = await filed(archive.registry, size);
      const found = (await findRecord(archive.registry, caseFile))!;
      expect(Buffer.compare(found.bytes, bytes)).toBe(0);
      expect(Buffer.compare(found.signature, signature)).toBe(0);
      const { records } = await unloggedPage(archive.registry, { limit: 9, cursor: undefined });
      expect(records.map((one) => one.size)).toEqual([size]);
    },
  );

  test('is filed once, whole or not at all', async () => {
    const record = await filed(archive.registry, 600_000);
    const { committed } = await archive.registry.commit({ puts: recordPuts(record) });
    expect(committed).toBe(false);
  });

  test.each([
    ['is lost', { removals: [{ key: keys.recordPart('file' as CaseFileId, 1) }] }],
    ['was altered', { updates: [{ key: keys.recordPart('file' as CaseFileId, 1), set: { bytes: 'AAAA' } }] }],
  ])('of which a part %s is given out to nobody', async (_what, harm) => {
    const bytes = Buffer.alloc(600_000, 'x');
    const caseFile = 'file' as CaseFileId;
    const sha256 = sha256Hex(bytes) as Sha256;
    await archive.registry.commit({
      puts: recordPuts({ caseFile, bytes, signature: Buffer.alloc(9), sha256, at }),
    });
    await archive.registry.commit(harm);
    await expect(findRecord(archive.registry, caseFile)).rejects.toThrow(IntegrityFault);
  });

  test('and one without any bytes is none', async () => {
    const { caseFile } = await filed(archive.registry, 5);
    await archive.registry.commit({ updates: [{ key: keys.record(caseFile), remove: ['bytes'] }] });
    await expect(findRecord(archive.registry, caseFile)).rejects.toThrow(IntegrityFault);
  });
});

describe('Long records in the log', () => {
  test('stand in bundles that fit in memory, the same in registry, tiles and store', async () => {
    const { needs } = await aLog(archive);
    const sizes = [2_400_000, 2_400_000, 2_400_000, 2_400_000, 300, 300, 1_000_000, 2_400_000];
    const ids: CaseFileId[] = [];
    for (const size of sizes) ids.push((await filed(archive.registry, size)).caseFile);
    await keepLog(needs, ids);
    await expectSoundLog(needs, ids);
    const { items } = await archive.evidence.versions('log/');
    expect(items.length).toBeGreaterThan(1);
    // Base64 makes four bytes of three.
    for (const { bytes } of items) expect(bytes).toBeLessThan(TAKE_BYTES * 1.5);
  }, 120_000);

  test('are put back into a registry that was set back behind them, with their files', async () => {
    const ground = await aGround();
    const registry = ground.registry as MemoryRegistry;
    const { file, fact } = await aFullFile(ground, 1000);
    const older = registry.copy();
    const world = worldOf(ground);
    await destroyCaseFile(world, fact);
    await keepLog(world, [file.id]);
    const record = (await findRecord(registry, file.id))!;
    expect(record.bytes.length).toBeGreaterThan(270_000);

    expect(await replayLog({ ...world, registry: older })).toMatchObject({ done: true, records: 1 });
    const back = (await findRecord(older, file.id))!;
    expect(Buffer.compare(back.bytes, record.bytes)).toBe(0);
    expect(back.seq).toBe(0);
    expect(await findCaseFile(older, file.id)).toMatchObject({ stage: 'destroyed', record: record.sha256 });
    const [bundle] = (await world.evidence.versions('log/')).items;
    expect(await readBundle(world.evidence, bundle!)).toMatchObject([{ caseFile: file.id }]);
    await ground.close();
  }, 120_000);
});
