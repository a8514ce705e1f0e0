import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { findCaseFile } from '../../../shared/register/case-files.ts';
import { type ActRoom, anActRoom, bring } from '../../given/act-room.ts';
import { ceases } from '../../given/altered-people.ts';
import { aDueFile } from '../../given/due-files.ts';
import { codeOf, jsonOf } from '../../given/requests.ts';

let room: ActRoom;
beforeEach(async () => {
  room = await anActRoom('2026-11-22', { in: 'memory' });
});
afterEach(() => room.close());

const due = async () => aDueFile(room, await room.user('agent-1'));
const brought = async (to: Parameters<typeof bring>[2]) => {
  const file = await due();
  return { file, act: await bring(room, await room.drawn('agent-1'), to) };
};

describe('An order is revoked', () => {
  test('before the commission assembled: the act lapses and its files are due again', async () => {
    const { act, file } = await brought('ordered');
    expect(codeOf(await room.revoke('chair', act))).toBe('NotPermitted');
    expect(jsonOf(await room.revoke('head', act))).toMatchObject({
      stage: 'lapsed',
      order: { number: '7-П' },
    });
    expect(await findCaseFile(room.registry, file.id)).toMatchObject({ stage: 'entered' });
    expect(codeOf(await room.attend('chair', act))).toBe('NotPermitted');
    expect(codeOf(await room.revoke('head', act))).toBe('NotOrdered');
  });

  test('by whom, when, why and on what basis stays on the act that lapsed by it, beside the void order', async () => {
    const { act } = await brought('ordered');
    const revoked = {
      reason: 'жалоба',
      basis: 'письмо № 3',
      by: (await room.user('head')).id,
      at: room.clock.now(),
    };
    expect(jsonOf(await room.revoke('head', act))).toMatchObject({ stage: 'lapsed', revoked });
    room.on('2026-11-25');
    expect(await room.act(act)).toMatchObject({ order: { number: '7-П' }, revoked });
  });

  test('and of an act that came to nothing otherwise no revocation is told', async () => {
    const { act } = await brought('ordered');
    await ceases(room, 'agent-1', '2026-11-22');
    expect(codeOf(await room.attend('chair', act))).toBe('DrafterCeased');
    expect(await room.act(act)).toMatchObject({ stage: 'lapsed', order: { number: '7-П' } });
    expect(await room.act(act)).not.toHaveProperty('revoked');
  });

  test('after it: every file not begun is spared, and the first grounds stand', async () => {
    const files = [await due(), await due()];
    const act = await bring(room, await room.drawn('agent-1'), 'destroying');
    expect(codeOf(await room.revoke('head', act))).toBeUndefined();
    const before = await room.act(act);
    expect(codeOf(await room.revoke('head', act))).toBeUndefined();
    expect(await room.act(act)).toMatchObject({ revoked: 'revoked' in before && before.revoked });
    await room.workOff();
    expect(await room.destruction(act)).toMatchObject({
      stage: 'closed',
      destroyed: 0,
      spared: [{ reason: 'OrderRevoked' }, { reason: 'OrderRevoked' }],
    });
    for (const { id } of files)
      expect(await findCaseFile(room.registry, id)).toMatchObject({ stage: 'entered' });
  });

  test('not before it is given, and not once every line has begun', async () => {
    const { act } = await brought('approved');
    expect(codeOf(await room.revoke('head', act))).toBe('NotOrdered');
    await room.order('head', act);
    for (const one of ['agent-1', 'chair', 'justice']) await room.attend(one, act);
    await room.workOff('spread-order', 'destroy-case-file');
    expect(await room.revoke('head', act)).toMatchObject({ refusal: { code: 'AllLinesBegun', begun: 1 } });
  });
});
