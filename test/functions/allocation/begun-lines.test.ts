import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { withdrawAct } from '../../../functions/allocation/withdraw-act.ts';
import type { ActId } from '../../../shared/archive/names.ts';
import { keys } from '../../../shared/register/keys.ts';
import { type ActRoom, anActRoom, bring } from '../../given/act-room.ts';
import { ceases } from '../../given/altered-people.ts';
import { aDueFile } from '../../given/due-files.ts';
import { codeOf, jsonOf } from '../../given/requests.ts';

let room: ActRoom;
beforeEach(async () => {
  room = await anActRoom('2026-11-22', { in: 'memory' });
});
afterEach(() => room.close());

/** An act at its stage as a restore may leave it: the destruction of its second file had begun. */
const begunAt = async (stage: 'drafted' | 'submitted' | 'ordered', state = 'begun') => {
  const due = async () => (await aDueFile(room, await room.user('agent-1'))).id;
  const act = await room.drawn('agent-1', { caseFiles: [await due(), await due()] });
  if (stage !== 'drafted') await bring(room, act, stage);
  const record = { record: 'a'.repeat(64) };
  const set = { state, ...(state === 'destroyed' ? record : {}) };
  await room.registry.commit({ updates: [{ key: keys.line(act as ActId, 2), set }] });
  return act;
};
const refused = { code: 'LinesBegun', begun: 1 };

describe('An act of which a file is being destroyed, or is gone, does not come to nothing', () => {
  test.each(['begun', 'destroyed'])('its drafter does not withdraw it while a line is %s', async (state) => {
    const act = await begunAt('drafted', state);
    expect(await room.withdraw('agent-1', act)).toMatchObject({ refusal: refused });
    expect(await room.stageOf(act)).toBe('drafted');
  });

  test('its commission does not return it, and the vote that would is not counted', async () => {
    const act = await begunAt('submitted');
    expect(await room.vote('chair', act, { verdict: 'return', reason: 'нет' })).toMatchObject({
      refusal: refused,
    });
    for (const one of ['chair', 'agent-2', 'agent-3']) jsonOf(await room.vote(one, act));
    expect(await room.stageOf(act)).toBe('approved');
  });

  test('the head does not revoke its order before the commission has assembled', async () => {
    const act = await begunAt('ordered');
    expect(await room.revoke('head', act)).toMatchObject({ refusal: refused });
    expect(await room.stageOf(act)).toBe('ordered');
  });

  test('it does not lapse with its drafter: an officer may not end it, and who votes finds it standing', async () => {
    const act = await begunAt('submitted');
    await ceases(room, 'agent-1', '2026-11-01');
    const body = { reason: 'прекращение' };
    expect(codeOf(await room.ask(withdrawAct, 'officer', { act, body }))).toBe('LinesBegun');
    jsonOf(await room.vote('chair', act));
    expect(await room.stageOf(act)).toBe('submitted');
  });
});
