import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { destroyCaseFile } from '../../../functions/destruction/destroy-case-file.ts';
import type { ActId } from '../../../shared/archive/names.ts';
import { TransientFault } from '../../../shared/ports/faults.ts';
import type { Change } from '../../../shared/ports/registry.ts';
import { findLine } from '../../../shared/register/acts.ts';
import { settle } from '../../../shared/register/facts.ts';
import { keys } from '../../../shared/register/keys.ts';
import { findRecord } from '../../../shared/register/records.ts';
import { type ActRoom, type ActWorld, anActRoom, bring } from '../../given/act-room.ts';
import { aDueFile } from '../../given/due-files.ts';

let room: ActRoom;
beforeAll(async () => {
  room = await anActRoom('2026-11-22', { in: 'memory' });
});
afterAll(() => room.close());

type Scene = Awaited<ReturnType<typeof ordered>>;
const ordered = async () => {
  const file = await aDueFile(room, await room.user('agent-1'), { scans: ['бірінші', 'екінші'] });
  const act = (await bring(
    room,
    await room.drawn('agent-1', { caseFiles: [file.id] }),
    'destroying',
  )) as ActId;
  await room.workOff('spread-order');
  return { file, act, fact: `${act}-1` };
};
const lineOf = ({ act }: Scene) => findLine(room.registry, act, 1);
const held = ({ file }: Scene) =>
  room.registry.commit({ updates: [{ key: keys.caseFile(file.id), add: { holds: 1, v: 1 } }] });
const locked = (): ActWorld => ({
  ...room.world,
  destroyer: { ...room.destroyer, remove: () => Promise.resolve('refused') },
});
const stagesIn = ({ puts = [] }: Change) => puts.flatMap(({ item }) => item['stage'] ?? []);

/** The world, and what happens before each of its commits. */
const before = (world: ActWorld, meanwhile: (change: Change) => Promise<unknown>): ActWorld => {
  const commit: ActWorld['registry']['commit'] = async (change) => {
    await meanwhile(change);
    return world.registry.commit(change);
  };
  return { ...world, registry: { ...world.registry, commit } };
};

describe('What befalls a file stands in the same commit as the outcome of its line and the end of its work', () => {
  test.each<[string, readonly string[], (scene: Scene) => Promise<ActWorld>]>([
    ['destroyed', ['destroying', 'destroyed'], () => Promise.resolve(room.world)],
    ['spared for its hold', ['entered'], (scene) => held(scene).then(() => room.world)],
    ['spared for its lock', ['destroying', 'entered'], () => Promise.resolve(locked())],
  ])('where it is %s: nobody comes after it', async (_, stages, worldOf) => {
    const scene = await ordered();
    const seen: unknown[] = [];
    const commits = before(await worldOf(scene), (change) => Promise.resolve(seen.push(stagesIn(change))));
    await destroyCaseFile(commits, scene.fact);
    expect(seen).toEqual(stages.map((stage) => [stage]));
    expect(await room.registry.owed('destroy-case-file', 9)).toEqual([]);
  });

  test.each<[string, (scene: Scene) => Promise<unknown>, string]>([
    ['claimed', () => Promise.resolve(), 'destroying'],
    ['spared', held, 'entered'],
    ['ended', () => Promise.resolve(), 'destroyed'],
  ])('and it is not %s where its line has another outcome by then', async (_, given, stage) => {
    const scene = await ordered();
    await given(scene);
    const was = { state: 'spared', reason: 'OrderRevoked' };
    const decided = before(room.world, async (change) => {
      if (stagesIn(change).includes(stage))
        await room.registry.commit({ updates: [{ key: keys.line(scene.act, 1), set: was }] });
    });
    await expect(destroyCaseFile(decided, scene.fact)).rejects.toThrow(TransientFault);
    expect(await lineOf(scene)).toMatchObject(was);
    expect(await findRecord(room.registry, scene.file.id)).toBeUndefined();
    await room.registry.commit({ updates: [settle(scene.fact)] });
  });
});

describe('A record', () => {
  test('tells when the file went, not when it was claimed', async () => {
    const scene = await ordered();
    const remove = () => Promise.reject(new Error('the process dies'));
    const dying = { ...room.world, destroyer: { ...room.destroyer, remove } };
    await expect(destroyCaseFile(dying, scene.fact)).rejects.toThrow('dies');
    room.on('2026-11-24');
    await destroyCaseFile(room.world, scene.fact);
    const record = JSON.parse(
      Buffer.from((await findRecord(room.registry, scene.file.id))!.bytes).toString(),
    ) as object;
    expect(record).toMatchObject({ times: { destroyedAt: room.clock.now() } });
    room.on('2026-11-22');
  });

  test('is of a file of which nothing is left among the uploads either', async () => {
    const scene = await ordered();
    let uploads = [{ key: `cf/${scene.file.id}/upload`, version: 'v1', bytes: 9, marker: false }];
    const versions = () => Promise.resolve({ items: uploads });
    const destroy: ActWorld['intakeDestroyer']['destroy'] = ({ key }) => {
      uploads = uploads.filter((one) => one.key !== key);
      return Promise.resolve('destroyed');
    };
    const intake = { ...room.intake, versions };
    const world = { ...room.world, intake, intakeDestroyer: { ...room.world.intakeDestroyer, destroy } };
    await destroyCaseFile(world, scene.fact);
    expect(uploads).toEqual([]);
    expect(await lineOf(scene)).toMatchObject({ state: 'destroyed' });
  });
});
