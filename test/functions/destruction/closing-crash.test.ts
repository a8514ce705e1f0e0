import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { closeOrder } from '../../../functions/destruction/close-order.ts';
import { spreadOrder } from '../../../functions/destruction/spread-order.ts';
import type { KeptCaseFile } from '../../../shared/archive/case-file.ts';
import type { ActId } from '../../../shared/archive/names.ts';
import { findLine } from '../../../shared/register/acts.ts';
import { findCaseFile } from '../../../shared/register/case-files.ts';
import { keys } from '../../../shared/register/keys.ts';
import { findRecord } from '../../../shared/register/records.ts';
import { type ActRoom, type ActWorld, anActRoom, bring } from '../../given/act-room.ts';
import { dieAtEvery, dieTwice, portsOf, type Rehearsal } from '../../given/deaths.ts';
import { aDueFile } from '../../given/due-files.ts';
import { delivering, expectNothingOwed } from '../../given/owed-work.ts';

let room: ActRoom;
beforeAll(async () => {
  room = await anActRoom('2026-11-22', { in: 'memory' });
});
afterAll(() => room.close());

type Scene = { readonly act: string; readonly files: readonly KeptCaseFile[] };

/** Two files on an act whose commission has assembled; the second is held since, and will be spared. */
const assembled = async (): Promise<Scene> => {
  const agent = await room.user('agent-1');
  const files = [await aDueFile(room, agent), await aDueFile(room, agent)];
  const act = await room.drawn('agent-1', { caseFiles: files.map(({ id }) => id) });
  await bring(room, act, 'ordered');
  const held = keys.caseFile((await findLine(room.registry, act as ActId, 2))!.caseFile);
  await room.registry.commit({ updates: [{ key: held, add: { holds: 1, v: 1 } }] });
  for (const one of ['agent-1', 'chair', 'justice']) await room.attend(one, act);
  return { act, files };
};

const ended = async (): Promise<Scene> => {
  const scene = await assembled();
  await room.workOff('spread-order', 'destroy-case-file');
  return scene;
};

const expectClosedOnce = async ({ act, files }: Scene): Promise<void> => {
  await room.workOff();
  expect(await room.destruction(act)).toMatchObject({
    stage: 'closed',
    total: 2,
    destroyed: 1,
    spared: [{ reason: 'OnHold' }],
    incomplete: [],
    pending: 0,
  });
  for (const { id } of files) {
    const file = await findCaseFile(room.registry, id);
    const record = await findRecord(room.registry, id);
    expect(file?.stage === 'destroyed' ? file.record : file?.stage).toBe(record?.sha256 ?? 'entered');
  }
  const { items: kept } = await room.papers.versions(`acts/${act}/part-2`);
  expect(kept.map(({ key }) => key)).toEqual(
    ['json', 'kk.pdf', 'ru.pdf'].map((end) => `acts/${act}/part-2.${end}`),
  );
  await expectNothingOwed(room, act);
};

const plays: readonly (Omit<Rehearsal<ActWorld, Scene>, 'world'> & {
  readonly what: string;
  readonly ports: readonly string[];
})[] = [
  {
    what: 'spreads an order',
    ports: ['registry'],
    scene: assembled,
    deliver: (world, scene) => delivering(room, 'spread-order', spreadOrder)(world, scene),
    expectEnded: expectClosedOnce,
  },
  {
    what: 'closes an order and files part two',
    ports: ['evidence', 'papers', 'printPartTwo', 'registry'],
    scene: ended,
    deliver: (world, scene) => delivering(room, 'close-order', closeOrder)(world, scene),
    expectEnded: expectClosedOnce,
  },
];

describe.each(plays)('A process that $what', ({ what: _what, ports, ...play }) => {
  test.each(['before', 'after'] as const)(
    'and dies %s any one of its calls: the next one ends it once, and nothing stays owed',
    async (when) => {
      const places = await dieAtEvery({ ...play, world: room.world }, when);
      expect(portsOf(places)).toEqual(ports);
    },
    240_000,
  );

  test('and dies, and dies again at the next delivery, does no more harm', async () => {
    expect(await dieTwice({ ...play, world: room.world }, 8)).toBeGreaterThan(0);
  }, 240_000);
});
