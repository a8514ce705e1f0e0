import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { drawLines } from '../../../functions/allocation/draw-lines.ts';
import { drawUpAct } from '../../../functions/allocation/draw-up-act.ts';
import type { CaseFileId } from '../../../shared/archive/names.ts';
import { type ActRoom, type ActWorld, anActRoom } from '../../given/act-room.ts';
import { dieAtEvery, dieTwice, portsOf } from '../../given/deaths.ts';
import { inFull } from '../../given/full.ts';
import { actsOf, dueFiles, expectListedOnce, noting } from '../../given/listed-once.ts';
import { delivering } from '../../given/owed-work.ts';
import { codeOf } from '../../given/requests.ts';

let room: ActRoom;
let noted: ReturnType<typeof noting>;
beforeAll(async () => {
  room = await anActRoom('2026-11-22', { in: 'memory' });
  noted = noting(room.world);
});
afterAll(() => room.close());

/** One more than a commit of the drawing takes. */
const FILES = 25;

interface Scene {
  readonly act: string;
  readonly ids: readonly CaseFileId[];
}

/** The world of a process that dies as soon as an act was begun, as one above two hundred lines is left to its room. */
const stoppedOnceBegun = (): { readonly world: ActWorld; readonly begun: () => string } => {
  let act = '';
  const commit: ActWorld['registry']['commit'] = async (change) => {
    const done = await room.registry.commit(change);
    const drawn = change.puts?.find(({ item }) => item['stage'] === 'drawing');
    if (!drawn) return done;
    act = drawn.item.pk.slice('ACT#'.length);
    throw new Error('the process died when the act was begun');
  };
  return { world: { ...room.world, registry: { ...room.registry, commit } }, begun: () => act };
};

const begun = async (): Promise<Scene> => {
  const ids = await dueFiles(room, FILES);
  const stopped = stoppedOnceBegun();
  await expect(room.draw('agent-1', { caseFiles: ids }, stopped.world)).rejects.toThrow('begun');
  return { act: stopped.begun(), ids };
};

const drawing = () => ({
  world: noted.world,
  scene: begun,
  deliver: delivering(room, 'draw-lines', drawLines),
  expectEnded: async ({ act, ids }: Scene) => {
    expect(await room.stageOf(act)).toBe('drafted');
    await expectListedOnce(room, act, ids);
    expect(noted.facts('ActDrafted', act)).toBe(1);
    expect((await room.papers.versions(`acts/${act}/part-1`)).items).toHaveLength(3);
  },
});

describe.each(['before', 'after'] as const)('A process that dies %s any one of its calls', (when) => {
  test('while a large act is drawn: the next one ends the draft, each file on it once', async () => {
    const step = inFull(1, 9);
    const places = await dieAtEvery(drawing(), when, step);
    expect(places.length).toBeGreaterThan(10);
    if (step === 1) expect(portsOf(places)).toEqual(['papers', 'printPartOne', 'registry']);
  }, 600_000);

  test('while the drafter waits for his act: asked again, no file stands on two, and none half drawn', async () => {
    const places = await dieAtEvery(
      {
        world: room.world,
        scene: () => dueFiles(room, 2),
        deliver: async (world, ids) => {
          const body = { language: 'ru' as const, caseFiles: ids };
          const asked = await room.ask(drawUpAct, 'agent-1', { body, over: world });
          // What the dead process had begun may have been drawn when he asks again.
          expect([undefined, 'CaseFilesNotDue']).toContain(codeOf(asked));
        },
        expectEnded: async (ids) => {
          await room.workOff('draw-lines', 'release-lines');
          const acts = await actsOf(room, ids);
          expect(acts).toHaveLength(1);
          await expectListedOnce(room, acts[0] ?? '', ids);
        },
      },
      when,
      inFull(1, 3),
    );
    expect(places.length).toBeGreaterThan(10);
  }, 600_000);
});

test('A drawing that dies, and dies again at the next delivery, ends as one that dies once', async () => {
  expect(await dieTwice(drawing(), inFull(100, 5))).toBeGreaterThan(0);
}, 600_000);
