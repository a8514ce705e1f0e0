import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { holdCaseFile } from '../../../functions/custody/hold-case-file.ts';
import { destroyCaseFile } from '../../../functions/destruction/destroy-case-file.ts';
import { replayLog } from '../../../functions/evidence/replay-log.ts';
import type { KeptCaseFile } from '../../../shared/archive/case-file.ts';
import type { ActId } from '../../../shared/archive/names.ts';
import { linesOf } from '../../../shared/register/acts.ts';
import { findCaseFile } from '../../../shared/register/case-files.ts';
import { filePrefix } from '../../../shared/register/documents.ts';
import { type ActWorld, bring, workOff } from '../../given/act-room.ts';
import { day } from '../../given/days.ts';
import { aDueFile } from '../../given/due-files.ts';
import { faulty } from '../../given/faulty.ts';
import { ask, codeOf } from '../../given/requests.ts';
import { aTimeline, type Timeline } from '../../given/timeline.ts';

let time: Timeline;
let file: KeptCaseFile;
beforeEach(async () => {
  time = await aTimeline();
  file = await aDueFile(time.room, await time.room.user('agent-1'), { scans: ['бірінші', 'екінші'] });
});
afterEach(() => time.room.close());

const assembled = async () => {
  const act = await bring(
    time.room,
    await time.room.drawn('agent-1', { caseFiles: [file.id] }),
    'destroying',
  );
  await workOff(time.world, ['spread-order']);
  time.remember();
  return { act: act as ActId, before: time.moments.length - 1 };
};
const hold = async (world: ActWorld) =>
  ask(holdCaseFile, world, {
    by: await time.room.user('officer'),
    params: { caseFile: file.id },
    body: {
      reason: 'определение суда',
      basis: { kind: 'court', number: '2-17', datedOn: day('2026-11-20') },
    },
  });
const refusing = (world: ActWorld, first: () => Promise<unknown> = () => Promise.resolve()): ActWorld => ({
  ...world,
  destroyer: { ...world.destroyer, remove: () => first().then(() => 'refused' as const) },
});

describe('A file that the store refused to give up, in a registry set back to before it was claimed', () => {
  test('is whole and is not claimed again: the court’s hold is entered anew, and the file is spared', async () => {
    const { act, before } = await assembled();
    await workOff(refusing(time.world), ['destroy-case-file']);
    expect(codeOf(await hold(time.room.world))).toBeUndefined();
    time.remember();
    const world = time.restored(before);
    expect(await replayLog(world)).toMatchObject({ begun: [], waiting: [], stranded: [] });
    expect(codeOf(await hold(world))).toBeUndefined();
    await workOff(world);
    expect(await findCaseFile(world.registry, file.id)).toMatchObject({ stage: 'entered', holds: 1 });
    expect((await linesOf(world.registry, act))[0]).toMatchObject({ state: 'spared', reason: 'OnHold' });
    expect((await world.vault.versions(filePrefix(file.id))).items).toHaveLength(2);
  });

  test('is claimed anew under a number of its own, so that no intent is taken for another', async () => {
    const { act, before } = await assembled();
    await workOff(refusing(time.world), ['destroy-case-file']);
    time.remember();
    const world = time.restored(before);
    const intents = async () =>
      (await world.evidence.versions(`intents/${file.id}/`)).items.map(({ key }) => key);
    const lost = await intents();
    await replayLog(world);
    await workOff(world);
    expect((await linesOf(world.registry, act))[0]).toMatchObject({ state: 'destroyed' });
    expect(lost).toHaveLength(1);
    expect(new Set(await intents()).size).toBe(2);
  });

  test('is claimed again where a hold was lifted, though nothing was deleted', async () => {
    const { act, before } = await assembled();
    const lift = async () => {
      const [first] = (await time.room.vault.versions(filePrefix(file.id))).items;
      await time.room.destroyer.lift(first!);
      throw new Error('the process died');
    };
    await expect(destroyCaseFile(refusing(time.world, lift), `${act}-1`)).rejects.toThrow('died');
    time.remember();
    const world = time.restored(before);
    expect(await replayLog(world)).toMatchObject({ begun: [file.id] });
    await workOff(world);
    expect(await findCaseFile(world.registry, file.id)).toMatchObject({ stage: 'destroyed' });
  });

  test('keeps the claim that the registry has, where it is set back to the middle of it', async () => {
    const { act } = await assembled();
    const dying = faulty(time.world, { at: 1, when: 'before', of: ['destroyer'] });
    await expect(destroyCaseFile(dying.world, `${act}-1`)).rejects.toThrow('died');
    time.remember();
    const world = time.restored(time.moments.length - 1);
    expect(await replayLog(world)).toMatchObject({ begun: [], waiting: [], stranded: [] });
    expect(await findCaseFile(world.registry, file.id)).toMatchObject({ stage: 'destroying' });
  });
});

describe('A file that was spared under one act and begun under another', () => {
  const pagesOfOne = (world: ActWorld): ActWorld => {
    const versions: ActWorld['evidence']['versions'] = async (prefix, cursor, after) => {
      const { items } = await world.evidence.versions(prefix, undefined, after);
      const at = Number(cursor ?? 0);
      const page = items.slice(at, at + 1);
      return at + 1 < items.length ? { items: page, cursor: String(at + 1) } : { items: page };
    };
    return { ...world, evidence: { ...world.evidence, versions } };
  };
  const begunTwice = async () => {
    const { act, before } = await assembled();
    await workOff(refusing(time.world));
    await workOff(time.world);
    time.remember();
    const second = await bring(
      time.room,
      await time.room.drawn('agent-1', { caseFiles: [file.id] }),
      'destroying',
    );
    await workOff(time.world, ['spread-order']);
    time.remember();
    const dying = faulty(time.world, { at: 1, when: 'after', of: ['destroyer'] });
    await expect(destroyCaseFile(dying.world, `${second}-1`)).rejects.toThrow('died');
    time.remember();
    return { first: act, second: second as ActId, before };
  };

  test.each([
    ['one page', (world: ActWorld) => world],
    ['two pages', pagesOfOne],
  ])(
    'is claimed under the second alone, its intents being on %s, and the first act closes',
    async (_on, paged) => {
      const { first, before } = await begunTwice();
      const world = time.restored(before);
      expect(await replayLog(paged(world))).toMatchObject({ begun: [], stranded: [file.id] });
      expect((await linesOf(world.registry, first))[0]).toMatchObject({
        state: 'spared',
        reason: 'RegistryRestored',
      });
      await workOff(world);
      expect(await world.registry.get({ pk: `ACT#${first}`, sk: 'ACT' })).toMatchObject({ stage: 'closed' });
    },
  );

  test('leaves its first act, where the registry has it begun under that one, and is finished under the second', async () => {
    const { first, second } = await begunTwice();
    // The registry knows both acts, and the file as it was claimed under the first.
    const world = time.restored(time.moments.length - 1);
    const claimed = { act: first, line: 1, at: '2026-11-21T19:00:00.000Z', attempt: 2 };
    const item = (await world.registry.get({ pk: `CF#${file.id}`, sk: 'CF' }))!;
    await world.registry.commit({
      puts: [{ item: { ...item, act: { act: first, line: 1 }, claim: claimed, v: 3 } }],
      updates: [
        { key: { pk: `ACT#${first}`, sk: 'LINE#00001' }, set: { state: 'begun' }, remove: ['reason'] },
        { key: { pk: `ACT#${first}`, sk: 'ACT' }, set: { stage: 'destroying' } },
        { key: { pk: `ACT#${second}`, sk: 'LINE#00001' }, set: { state: 'frozen' } },
      ],
    });
    expect(await replayLog(world)).toMatchObject({ begun: [file.id], waiting: [], stranded: [] });
    await workOff(world);
    for (const act of [first, second])
      expect(await world.registry.get({ pk: `ACT#${act}`, sk: 'ACT' })).toMatchObject({ stage: 'closed' });
    expect(await findCaseFile(world.registry, file.id)).toMatchObject({
      stage: 'destroyed',
      act: { act: second },
    });
  });
});
