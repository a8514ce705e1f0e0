import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { replaceAct } from '../../../shared/register/acts.ts';
import { type ActRoom, anActRoom, bring } from '../../given/act-room.ts';
import { digestOf } from '../../given/archive.ts';
import { aDueFile } from '../../given/due-files.ts';
import { jsonOf } from '../../given/requests.ts';

let room: ActRoom;
beforeEach(async () => {
  room = await anActRoom('2026-11-22', { in: 'memory' });
});
afterEach(() => room.close());

const brought = async (to: 'submitted' | 'approved') => {
  await aDueFile(room, await room.user('agent-1'));
  return bring(room, await room.drawn('agent-1'), to);
};
/** What no story does: part one of a submitted act becomes another paper. */
const swapPartOne = async (act: string) => {
  const found = await room.act(act);
  if (found.stage !== 'submitted' && found.stage !== 'approved') throw new Error(found.stage);
  const signed = { ...found.partOne.signed, sha256: digestOf(Buffer.from('another paper')) };
  await room.registry.commit({
    puts: [replaceAct(found, { ...found, partOne: { ...found.partOne, signed } })],
  });
};

describe('The commission', () => {
  test('votes on the bytes of part one that the drafter submitted', async () => {
    const act = await brought('approved');
    const found = await room.act(act);
    if (found.stage !== 'approved') throw new Error(found.stage);
    const { sha256: paper } = found.partOne.signed;
    expect(found.submission).toMatchObject({ paper });
    expect(found.votes).toMatchObject([{ paper }, { paper }, { paper }]);
  });

  test('counts no vote that was given on other bytes of part one', async () => {
    const act = await brought('submitted');
    for (const by of ['agent-2', 'agent-3']) await room.vote(by, act);
    await swapPartOne(act);
    expect(jsonOf(await room.vote('chair', act))).toMatchObject({ stage: 'submitted', votes: [{}, {}, {}] });
  });
});
