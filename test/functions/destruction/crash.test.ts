import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { KeptCaseFile } from '../../../shared/archive/case-file.ts';
import type { ActId } from '../../../shared/archive/names.ts';
import { destroyCaseFile } from '../../../functions/destruction/destroy-case-file.ts';
import { TransientFault } from '../../../shared/ports/faults.ts';
import { findLine } from '../../../shared/register/acts.ts';
import { findCaseFile } from '../../../shared/register/case-files.ts';
import { filePrefix } from '../../../shared/register/documents.ts';
import { findRecord } from '../../../shared/register/records.ts';
import { verifyServiceCms } from '../../../shared/signature/verify-seal.ts';
import { type ActRoom, type ActWorld, anActRoom, bring } from '../../given/act-room.ts';
import { aDueFile } from '../../given/due-files.ts';
import { dieAtEvery, dieTwice, portsOf, type Rehearsal } from '../../given/deaths.ts';

let room: ActRoom;
beforeAll(async () => {
  room = await anActRoom('2026-11-22', { in: 'memory' });
});
afterAll(() => room.close());

const orderedFile = async (): Promise<{ readonly file: KeptCaseFile; readonly act: string }> => {
  const file = await aDueFile(room, await room.user('agent-1'), { scans: ['бірінші', 'екінші', 'үшінші'] });
  const act = await bring(room, await room.drawn('agent-1', { caseFiles: [file.id] }), 'destroying');
  await room.workOff('spread-order');
  return { file, act };
};

const versionsLeft = async (file: KeptCaseFile) =>
  (await room.vault.versions(filePrefix(file.id))).items.length;

const expectDestroyedOnce = async (file: KeptCaseFile, act: string): Promise<void> => {
  expect(await versionsLeft(file)).toBe(0);
  const line = await findLine(room.registry, act as ActId, 1);
  const record = (await findRecord(room.registry, file.id))!;
  expect(line).toMatchObject({ state: 'destroyed', record: record.sha256 });
  expect(await findCaseFile(room.registry, file.id)).toMatchObject({
    stage: 'destroyed',
    record: record.sha256,
  });
  const seal = { cms: record.signature, content: record.bytes, root: room.seal.root, at: new Date() };
  expect((await verifyServiceCms(seal)).accepted).toBe(true);
  const json: unknown = JSON.parse(Buffer.from(record.bytes).toString('utf8'));
  expect(json).toMatchObject({ caseFile: file.id, objects: [{}, {}, {}], strays: [] });
  const { items } = await room.registry.query({ partition: `CF#${file.id}` });
  expect(items.map(({ sk }) => sk).sort()).toEqual(['CF', 'RECORD']);
};

const ends = async (act: string): Promise<number> => {
  const { items } = await room.registry.query({ partition: `ACT#${act}`, prefix: 'LINE#' });
  const owed = await room.registry.owed('close-order', 1000);
  const ofThis = owed.filter((fact) => fact['act'] === act && fact['name'] === 'CaseFileDestroyed');
  return items.length === 1 ? ofThis.length : -1;
};

type Scene = Awaited<ReturnType<typeof orderedFile>>;

const destroying = (world: ActWorld): Omit<Rehearsal<ActWorld, Scene>, 'expectEnded'> => ({
  world,
  scene: orderedFile,
  deliver: (one, { act }) => destroyCaseFile(one, `${act}-1`),
});

const expectEnded = async ({ file, act }: Scene): Promise<void> => {
  await expectDestroyedOnce(file, act);
  expect(await ends(act)).toBe(1);
};

const expectSparedWithHolds = async ({ file, act }: Scene): Promise<void> => {
  expect(await findLine(room.registry, act as ActId, 1)).toMatchObject({
    state: 'spared',
    reason: 'LockStillRunning',
  });
  expect(await findCaseFile(room.registry, file.id)).toMatchObject({ stage: 'entered' });
  const { items } = await room.vault.versions(filePrefix(file.id));
  expect(items).toHaveLength(3);
  for (const one of items) expect(await room.vault.custody(one)).toMatchObject({ hold: true });
  expect(await findRecord(room.registry, file.id)).toBeUndefined();
};

describe.each(['before', 'after'] as const)('A process that dies %s any one of its calls', (when) => {
  test('leaves, once the work is delivered again, one outcome and one record, and nothing in the vault', async () => {
    const places = await dieAtEvery({ ...destroying(room.world), expectEnded }, when);
    expect(places.length).toBeGreaterThan(25);
    for (const port of ['registry', 'vault', 'intake', 'evidence', 'destroyer', 'records'])
      expect(portsOf(places)).toContain(port);
  }, 120_000);

  test('has the holds back on a file whose lock turns out to run on, and spares it', async () => {
    const destroyer: ActWorld['destroyer'] = {
      ...room.destroyer,
      remove: () => Promise.resolve('refused'),
    };
    const refusing = { ...room.world, destroyer };
    await dieAtEvery({ ...destroying(refusing), expectEnded: expectSparedWithHolds }, when);
  }, 120_000);
});

test('A process that dies, and dies again at the next delivery, leaves no more than one that dies once', async () => {
  expect(await dieTwice({ ...destroying(room.world), expectEnded })).toBeGreaterThan(3);
}, 240_000);

describe('Two processes at one file', () => {
  test('destroy it once: one record, one outcome', async () => {
    for (let round = 0; round < 10; round += 1) {
      const { file, act } = await orderedFile();
      await Promise.allSettled([1, 2, 3].map(() => destroyCaseFile(room.world, `${act}-1`)));
      await destroyCaseFile(room.world, `${act}-1`);
      await expectDestroyedOnce(file, act);
      expect(await ends(act)).toBe(1);
    }
  });

  test('one that cannot file its end because the file changed does not leave the line behind', async () => {
    const { file, act } = await orderedFile();
    let refusals = 1;
    const registry: ActWorld['registry'] = {
      ...room.registry,
      commit: (change) => {
        const ending = change.puts?.some(({ item }) => item['name'] === 'CaseFileDestroyed') ?? false;
        refusals -= ending ? 1 : 0;
        return ending && refusals >= 0
          ? Promise.resolve({ committed: false, refused: [] })
          : room.registry.commit(change);
      },
    };
    await expect(destroyCaseFile({ ...room.world, registry }, `${act}-1`)).rejects.toThrow(TransientFault);
    await destroyCaseFile(room.world, `${act}-1`);
    await expectDestroyedOnce(file, act);
  });
});
