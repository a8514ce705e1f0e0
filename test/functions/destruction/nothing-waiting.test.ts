import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { destroyCaseFile } from '../../../functions/destruction/destroy-case-file.ts';
import { spreadOrder } from '../../../functions/destruction/spread-order.ts';
import type { ActId } from '../../../shared/archive/names.ts';
import { fileFact, readFact, settle } from '../../../shared/register/facts.ts';
import { keys } from '../../../shared/register/keys.ts';
import { type ActRoom, type ActWorld, anActRoom, bring } from '../../given/act-room.ts';
import { dieAtEvery } from '../../given/deaths.ts';
import { aDueFile } from '../../given/due-files.ts';

let room: ActRoom;
beforeEach(async () => {
  room = await anActRoom('2026-11-22', { in: 'memory' });
});
afterEach(() => room.close());

const owed = async (story: string) =>
  (await room.registry.owed(story, 100)).map((item) => readFact(item).fact);

/**
 * An act as a restore leaves it: every line has its outcome before the order is spread, and what its ends told is
 * settled already.
 */
const ended = async (outcome: 'destroyed' | 'spared') => {
  const { id: caseFile } = await aDueFile(room, await room.user('agent-1'));
  const act = await bring(room, await room.drawn('agent-1', { caseFiles: [caseFile] }), 'ordered');
  if (outcome === 'spared')
    await room.registry.commit({ updates: [{ key: keys.caseFile(caseFile), add: { holds: 1, v: 1 } }] });
  for (const one of ['agent-1', 'chair', 'justice']) await room.attend(one, act);
  const told = { name: 'LineOrdered', act: act as ActId, line: 1, caseFile } as const;
  await room.registry.commit({ puts: [fileFact(told, { id: 'told', at: room.clock.now() })] });
  await destroyCaseFile(room.world, 'told');
  await room.registry.commit({ updates: (await owed('close-order')).map(settle) });
  expect(await room.stageOf(act)).toBe('destroying');
  return { act };
};

test.each(['destroyed', 'spared'] as const)(
  'An order that finds nothing waiting closes, though its last file was %s before it was spread',
  async (outcome) => {
    const { act } = await ended(outcome);
    await room.workOff('spread-order');
    const [line] = await room.lines(act);
    const { caseFile, record, reason } = line!;
    const name = outcome === 'destroyed' ? 'CaseFileDestroyed' : 'CaseFileSpared';
    expect((await room.registry.owed('close-order', 9)).map(readFact)).toMatchObject([
      { name, act, line: 1, caseFile, ...(outcome === 'destroyed' ? { record } : { reason }) },
    ]);
    await room.workOff();
    expect(await room.act(act)).toMatchObject({ stage: 'closed', [outcome]: 1 });
  },
);

test('And it closes once, whenever the process that spreads it dies', async () => {
  const spread = async (world: ActWorld) => {
    for (const fact of await owed('spread-order')) await spreadOrder(world, fact);
  };
  await dieAtEvery(
    {
      world: room.world,
      scene: () => ended('destroyed'),
      deliver: spread,
      expectEnded: async ({ act }) => {
        await room.workOff();
        expect(await room.act(act)).toMatchObject({ stage: 'closed', destroyed: 1 });
        expect(await owed('close-order')).toEqual([]);
      },
    },
    'after',
  );
});
