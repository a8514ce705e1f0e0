import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { attendCommission } from '../../../functions/destruction/attend-commission.ts';
import { issueOrder } from '../../../functions/destruction/issue-order.ts';
import { showDestruction } from '../../../functions/destruction/show-destruction.ts';
import { signDestruction } from '../../../functions/destruction/sign-destruction.ts';
import { keys } from '../../../shared/register/keys.ts';
import { type ActRoom, anActRoom, bring } from '../../given/act-room.ts';
import { ceases } from '../../given/altered-people.ts';
import { day } from '../../given/days.ts';
import { aDueFile } from '../../given/due-files.ts';
import { jsonOf } from '../../given/requests.ts';

let room: ActRoom;
beforeEach(async () => {
  room = await anActRoom('2026-11-22', { in: 'memory' });
});
afterEach(() => room.close());

const brought = async (to: Parameters<typeof bring>[2]) => {
  const file = await aDueFile(room, await room.user('agent-1'));
  const act = await bring(room, await room.drawn('agent-1'), to);
  return { file, act };
};
const closed = async () => {
  const { act } = await brought('destroying');
  await room.workOff();
  return act;
};
const order = { number: '7-П', datedOn: day('2026-11-22') };
const refused = (code: string, more: object = {}) => ({ accepted: false, refusal: { code, ...more } });

describe('Who may not is told who may', () => {
  test('order, revoke: the head', async () => {
    const { act } = await brought('approved');
    const onlyHead = refused('NotPermitted', { who: ['head'] });
    expect(await room.draftOrder('officer', act)).toEqual(onlyHead);
    expect(await room.order('officer', act)).toEqual(onlyHead);
    expect(await room.revoke('officer', act)).toEqual(onlyHead);
  });

  test('attend, sign: the drafter, the chairman, the justice body', async () => {
    const { act } = await brought('ordered');
    const three = refused('NotPermitted', { who: ['drafter', 'erc-chairman', 'justice'] });
    expect(await room.attend('head', act)).toEqual(three);
    expect(await room.sign('head', act)).toEqual(three);
  });

  test('sign in the drafter’s place: himself, while he may', async () => {
    const act = await closed();
    expect(await room.sign('officer', act)).toEqual(refused('NotPermitted', { who: ['drafter'] }));
  });
});

describe('Too early or too late, an act says how far it is', () => {
  test('for an order', async () => {
    const { act } = await brought('submitted');
    expect(await room.draftOrder('head', act)).toEqual(refused('NotApproved', { stage: 'submitted' }));
    expect(await room.order('head', act)).toEqual(refused('NotApproved', { stage: 'submitted' }));
    expect(await room.revoke('head', act)).toEqual(refused('NotOrdered', { stage: 'submitted' }));
    expect(await room.attend('chair', act)).toEqual(refused('NotOrdered', { stage: 'submitted' }));
    expect(await room.sign('chair', act)).toEqual(refused('DestructionNotEnded', { stage: 'submitted' }));
  });

  test('and an act that is not there is unknown', async () => {
    const unknown = refused('ActUnknown');
    expect(await room.order('head', 'no-act')).toEqual(unknown);
    expect(await room.sign('chair', 'no-act')).toEqual(unknown);
    expect(await room.ask(showDestruction, 'head', { act: 'no-act' })).toEqual(unknown);
  });

  test('a day outside is refused for a drafted order as for a signed one', async () => {
    const { act } = await brought('approved');
    expect(await room.draftOrder('head', act, day('2026-11-23'))).toMatchObject(refused('DateNotAllowed'));
  });
});

describe('A signature that nobody checks is refused, and nothing changes,', () => {
  const signature = 'MIIB';

  test('under an order', async () => {
    const { act } = await brought('approved');
    const asked = { act, body: { ...order, signature } };
    expect(await room.ask(issueOrder, 'head', asked)).toEqual(refused('SignatureNotYetPossible'));
    expect(await room.stageOf(act)).toBe('approved');
  });

  test('under part two', async () => {
    const act = await closed();
    const asked = { act, body: { signature } };
    expect(await room.ask(signDestruction, 'chair', asked)).toEqual(refused('SignatureNotYetPossible'));
    expect(await room.act(act)).toMatchObject({ certifiedBy: [] });
  });

  test('and without one where the chamber is not on file to say that it attests', async () => {
    const act = await closed();
    const { pk, sk } = keys.chamber((await room.user('chair')).chamber);
    const get: typeof room.registry.get = (key) =>
      key.pk === pk && key.sk === sk ? Promise.resolve(undefined) : room.registry.get(key);
    const over = { ...room.world, registry: { ...room.world.registry, get } };
    expect(await room.ask(signDestruction, 'chair', { act, body: {}, over })).toEqual(
      refused('SignatureNotYetPossible'),
    );
  });
});

describe('What is answered', () => {
  test('to a drafted order: its number, day and digest', async () => {
    const { act } = await brought('approved');
    const { sha256 } = jsonOf(await room.draftOrder('head', act));
    expect(jsonOf(await room.draftOrder('head', act))).toEqual({ ...order, sha256 });
    const found = await room.act(act);
    expect('orderDraft' in found && found.orderDraft.paper.sha256).toBe(sha256);
  });

  test('of a destruction: each spared file with its reason, and that nothing is half gone', async () => {
    const { act, file } = await brought('destroying');
    expect(await room.destruction(act)).toEqual({
      stage: 'destroying',
      total: 1,
      destroyed: 0,
      spared: [],
      incomplete: [],
      notLookedAt: 0,
      pending: 1,
      certified: false,
    });
    await room.revoke('head', act);
    await room.workOff();
    expect(await room.destruction(act)).toMatchObject({
      stage: 'closed',
      spared: [{ caseFile: file.id, reason: 'OrderRevoked' }],
      pending: 0,
    });
  });

  test('of a remark under part two: it stands with the signature that made it', async () => {
    const act = await closed();
    await room.ask(signDestruction, 'chair', { act, body: { remark: 'без замечаний' } });
    await room.sign('justice', act);
    const found = await room.act(act);
    const [first, second] = 'certifiedBy' in found ? found.certifiedBy : [];
    expect(first).toMatchObject({ remark: 'без замечаний' });
    expect(second).not.toHaveProperty('remark');
  });
});

describe('An act whose drafter has ceased', () => {
  test('goes on to no order: the act lapses', async () => {
    const { act } = await brought('approved');
    await ceases(room, 'agent-1', '2026-11-01');
    expect(await room.draftOrder('head', act)).toMatchObject({ accepted: false });
    expect(await room.stageOf(act)).toBe('lapsed');
    expect(await room.order('head', act)).toEqual(refused('NotApproved', { stage: 'lapsed' }));
  });
});

describe('What part two could not print', () => {
  test('is refused while it can be said otherwise: of guests as of a place', async () => {
    const { act } = await brought('ordered');
    const paper = { destroyedOn: day('2026-11-22'), manner: 'сожжение', place: 'Алматы ☃' };
    for (const body of [{ others: 'гость ☃' }, { paper }])
      expect(
        await room.ask(attendCommission, 'chair', { act, body: { present: true, ...body } }),
      ).toMatchObject(refused('CharacterWithoutGlyph', { characters: ['☃'] }));
    expect(await room.act(act)).toMatchObject({ attendance: [] });
  });
});
