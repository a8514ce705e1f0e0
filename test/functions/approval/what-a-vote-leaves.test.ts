import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { voteOnAct } from '../../../functions/approval/vote-on-act.ts';
import { findCaseFile } from '../../../shared/register/case-files.ts';
import { keys } from '../../../shared/register/keys.ts';
import type { Item } from '../../../shared/ports/registry.ts';
import { type ActRoom, type ActWorld, anActRoom, bring } from '../../given/act-room.ts';
import { day, instant } from '../../given/days.ts';
import { aDueFile } from '../../given/due-files.ts';

let room: ActRoom;
beforeEach(async () => {
  room = await anActRoom('2026-11-22', { in: 'memory' });
});
afterEach(() => room.close());

const submitted = async () => {
  const file = await aDueFile(room, await room.user('agent-1'));
  return { file, act: await bring(room, await room.drawn('agent-1'), 'submitted') };
};
/** A world that notes which facts are filed. */
const noting = () => {
  const facts: Item[] = [];
  const commit: typeof room.registry.commit = (change) => {
    facts.push(...(change.puts ?? []).map(({ item }) => item).filter((item) => 'fact' in item));
    return room.registry.commit(change);
  };
  return { facts, over: { ...room.world, registry: { ...room.registry, commit } } };
};
const approve = { verdict: 'approve' } as const;

describe('A vote', () => {
  test('that decides nothing yet files no fact and releases no file', async () => {
    const { act, file } = await submitted();
    const { facts, over } = noting();
    await room.ask(voteOnAct, 'agent-2', { act, body: approve, over });
    expect(facts).toEqual([]);
    expect(await findCaseFile(room.registry, file.id)).toMatchObject({ stage: 'listed', act: { act } });
  });

  test('that approves files the approval with the number of votes, and the files stay on the act', async () => {
    const { act, file } = await submitted();
    for (const by of ['agent-2', 'agent-3']) await room.vote(by, act);
    const { facts, over } = noting();
    await room.ask(voteOnAct, 'chair', { act, body: approve, over });
    expect(facts).toMatchObject([{ name: 'ActApproved', act, votes: 3 }]);
    expect(await findCaseFile(room.registry, file.id)).toMatchObject({ stage: 'listed', act: { act } });
    expect(await room.lines(act)).toMatchObject([{ state: 'frozen' }]);
  });

  test('that returns files the return with the number of votes', async () => {
    const { act } = await submitted();
    const { facts, over } = noting();
    await room.ask(voteOnAct, 'chair', { act, body: { verdict: 'return', reason: 'ошибка' }, over });
    expect(facts).toMatchObject([{ name: 'ActReturned', act, votes: 1 }]);
  });

  test('is kept with its reason, or without one', async () => {
    const { act } = await submitted();
    await room.vote('agent-2', act);
    await room.vote('chair', act, { verdict: 'return', reason: 'не тот год' });
    const found = await room.act(act);
    const [first, second] = 'votes' in found ? found.votes : [];
    expect(first).not.toHaveProperty('reason');
    expect(first).not.toHaveProperty('exclude');
    expect(second).toMatchObject({ reason: 'не тот год' });
  });
});

describe('A vote is refused, and not kept,', () => {
  const expectNoVote = async (act: string) => expect(await room.act(act)).toMatchObject({ votes: [] });
  const asked = (act: string, more: { readonly over?: ActWorld; readonly signature?: string }) =>
    room.ask(voteOnAct, 'agent-2', {
      act,
      body: { ...approve, signature: more.signature },
      ...(more.over && { over: more.over }),
    });

  test('with a signature that nobody checks', async () => {
    const { act } = await submitted();
    expect(await asked(act, { signature: 'MIIB' })).toMatchObject({
      refusal: { code: 'SignatureNotYetPossible' },
    });
    await expectNoVote(act);
  });

  test('without a personal signature where the chamber is not on file to say that it attests', async () => {
    const { act } = await submitted();
    const { pk, sk } = keys.chamber((await room.user('chair')).chamber);
    const get: typeof room.registry.get = (key) =>
      key.pk === pk && key.sk === sk ? Promise.resolve(undefined) : room.registry.get(key);
    const over = { ...room.world, registry: { ...room.registry, get } };
    expect(await asked(act, { over })).toMatchObject({ refusal: { code: 'SignatureNotYetPossible' } });
    await expectNoVote(act);
  });

  test('before any order has named a commission', async () => {
    const { act } = await submitted();
    const clock = { now: () => instant('2000-01-01T00:00:00.000Z'), today: () => day('2000-01-01') };
    expect(
      await room.ask(voteOnAct, 'agent-1', { act, body: approve, over: { ...room.world, clock } }),
    ).toMatchObject({ refusal: { code: 'NotInCommission', seats: [] } });
    await expectNoVote(act);
  });

  test('on an act that is not on file', async () => {
    expect(await room.vote('chair', 'no-such-act')).toMatchObject({ refusal: { code: 'ActUnknown' } });
  });
});

describe('An absence', () => {
  test('is for the chairman of the commission or the head to record, and who may not is told so', async () => {
    const { act } = await submitted();
    expect(await room.absent('agent-3', act, 'agent-2')).toMatchObject({
      refusal: { code: 'NotPermitted', who: ['erc-chairman', 'head'] },
    });
  });
});
