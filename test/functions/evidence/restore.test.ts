import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { destroyCaseFile } from '../../../functions/destruction/destroy-case-file.ts';
import { keepLog } from '../../../functions/evidence/keep-log.ts';
import { replayLog } from '../../../functions/evidence/replay-log.ts';
import type { KeptCaseFile } from '../../../shared/archive/case-file.ts';
import type { CaseFileId } from '../../../shared/archive/names.ts';
import { findCaseFile } from '../../../shared/register/case-files.ts';
import { filePrefix } from '../../../shared/register/documents.ts';
import { findHalt } from '../../../shared/register/halt.ts';
import { findLogHead } from '../../../shared/register/log-head.ts';
import { findRecord } from '../../../shared/register/records.ts';
import { type ActWorld, bring, workOff } from '../../given/act-room.ts';
import { aDueFile } from '../../given/due-files.ts';
import { expectSoundLog } from '../../given/evidence-log.ts';
import { faulty } from '../../given/faulty.ts';
import { inFull } from '../../given/full.ts';
import { codeOf } from '../../given/requests.ts';
import { aTimeline, destroyOver, type Timeline } from '../../given/timeline.ts';

let time: Timeline;
let files: readonly KeptCaseFile[];
let halfGone: KeptCaseFile;
let acts: readonly string[];
/** What the log held in the end, by file. */
const logged = new Map<CaseFileId, string>();

const dueFile = async () =>
  aDueFile(time.room, await time.room.user('agent-1'), { scans: ['бірінші', 'екінші'] });
const assembled = async (of: readonly KeptCaseFile[]) => {
  const act = await time.room.drawn('agent-1', { caseFiles: of.map(({ id }) => id) });
  return bring(time.room, act, 'destroying');
};

/** Two acts are destroyed to the end, one after the other; of a third the only file is half gone when all stops. */
beforeAll(async () => {
  time = await aTimeline();
  const [one, two, three] = [[await dueFile(), await dueFile()], [await dueFile()], [await dueFile()]];
  acts = [await assembled(one), await assembled(two), await assembled(three)];
  files = [...one, ...two, ...three];
  halfGone = three[0]!;
  time.remember();
  await workOff(time.world, ['spread-order']);
  for (const [at, of] of [one, two].entries()) {
    for (const line of of.keys()) await destroyCaseFile(time.world, `${acts[at]}-${line + 1}`);
    await workOff(time.world, ['close-order', 'log-records']);
  }
  for (const { id } of files) {
    const record = await findRecord(time.room.registry, id);
    if (record?.seq !== undefined) logged.set(id, record.sha256);
  }
  await dieHalfWay(time.world, `${acts[2]}-1`);
  time.remember();
}, 120_000);
afterAll(() => time.room.close());

/** The process dies when one scan is gone and one is not. */
const dieHalfWay = async (world: ActWorld, fact: string): Promise<void> => {
  const dying = faulty(world, { at: 1, when: 'after', of: ['destroyer'] });
  await expect(destroyCaseFile(dying.world, fact)).rejects.toThrow('died');
};

const expectNothingServed = async (world: ActWorld): Promise<void> => {
  for (const { id } of files) {
    const file = await findCaseFile(world.registry, id);
    expect(logged.has(id) ? ['destroyed'] : ['destroyed', 'destroying', 'listed']).toContain(file?.stage);
    const drawn = await time.room.draw('agent-1', { caseFiles: [id] }, world);
    expect(codeOf(drawn)).toMatch(/^CaseFilesNot(Due|Entered)$/);
  }
};

/** One outcome and one record a file: the one in the log where it had come so far, else one signed after the restore. */
const expectDestroyedOnce = async (world: ActWorld): Promise<void> => {
  for (const { id } of files) {
    const record = await findRecord(world.registry, id);
    expect(record).toBeDefined();
    expect(record?.sha256).toBe(logged.get(id) ?? record?.sha256);
    const file = await findCaseFile(world.registry, id);
    expect(file).toMatchObject({ stage: 'destroyed', record: record?.sha256 });
    expect((await world.vault.versions(filePrefix(id))).items).toEqual([]);
    const { items } = await world.registry.query({ partition: `CF#${id}` });
    expect(items.map(({ sk }) => sk)).toEqual(['CF', 'RECORD']);
  }
};

const expectWhole = async (world: ActWorld): Promise<void> => {
  await workOff(world);
  await expectDestroyedOnce(world);
  for (const act of acts)
    expect((await world.registry.get({ pk: `ACT#${act}`, sk: 'ACT' }))?.['stage']).toBe('closed');
  await keepLog(world);
  expect(await findHalt(world.registry)).toBeUndefined();
  await expectSoundLog(
    world,
    files.map(({ id }) => id),
  );
};

describe('A registry set back to any moment of a destruction, beside stores that know more', () => {
  test('brings back nothing that was destroyed: one record each, and the log as it was under its checkpoints', async () => {
    expect(time.moments.length).toBeGreaterThan(15);
    expect(logged.size).toBe(3);
    for (let at = 0; at < time.moments.length; at += 1) {
      const world = time.restored(at);
      const replayed = await replayLog(world);
      expect(replayed).toMatchObject({ done: true, waiting: [], stranded: [], toWithdraw: [] });
      await expectNothingServed(world);
      await expectWhole(world);
    }
  }, 240_000);

  test('and stores of any later moment', async () => {
    const step = inFull(1, 5);
    let pair = 0;
    for (let stores = 0; stores < time.moments.length; stores += 1)
      for (let at = 0; at <= stores; at += 1) {
        if ((pair += 1) % step !== 0) continue;
        const world = time.restored(at, stores);
        await replayLog(world);
        await workOff(world);
        await keepLog(world);
        expect(await findHalt(world.registry)).toBeUndefined();
        for (const { id } of files) expect(await findRecord(world.registry, id)).toBeDefined();
        expect((await findLogHead(world.registry))?.size).toBe(files.length);
      }
    expect(pair).toBeGreaterThan(100);
  }, 600_000);

  test('goes on with its work: another file is destroyed and logged after it', async () => {
    for (let at = 0; at < time.moments.length; at += inFull(1, 6)) {
      const world = time.restored(at);
      await replayLog(world);
      await workOff(world);
      const before = (await findLogHead(world.registry))?.size ?? 0;
      const { id } = await aDueFile(world, await time.room.user('agent-1'), { scans: ['жаңа'] });
      await destroyOver(time.room, world, id);
      expect(await findCaseFile(world.registry, id)).toMatchObject({ stage: 'destroyed' });
      expect((await findRecord(world.registry, id))?.seq).toBe(before);
    }
  }, 240_000);

  test('run again, or broken off at any call, the replay ends in the same', async () => {
    for (let at = 1, died = true; died; at += inFull(1, 7)) {
      const world = time.restored(0);
      const dying = faulty(world, { at, when: at % 2 === 0 ? 'before' : 'after' });
      died = await replayLog(dying.world).then(
        () => false,
        () => true,
      );
      expect(died).toBe(dying.struck());
      await replayLog(world);
      expect(await replayLog(world)).toMatchObject({ records: 0, begun: [] });
      await expectNothingServed(world);
      await expectWhole(world);
    }
  }, 600_000);

  test('is looked through in portions, where the operator has little time', async () => {
    const world = time.restored(0);
    let left = 0;
    for (let rounds = 1, done = false; !done; rounds += 1) {
      left = 1;
      ({ done } = await replayLog(world, { isOver: () => (left -= 1) < 0 }));
      expect(rounds).toBeLessThan(10);
    }
    await expectWhole(world);
  });
});

test('Where nothing was restored, nothing is put back, and what is begun goes on', async () => {
  const last = time.moments.length - 1;
  const world = time.restored(last);
  expect(await replayLog(world)).toEqual({
    done: true,
    records: 0,
    begun: [],
    waiting: [],
    stranded: [],
    toWithdraw: [],
  });
  expect(await findCaseFile(world.registry, halfGone.id)).toMatchObject({ stage: 'destroying' });
  await expectWhole(world);
});
