import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { placeWideHold } from '../../../functions/custody/place-wide-hold.ts';
import type { AskedScope } from '../../../shared/contract/routes/custody.ts';
import * as forms from '../../../shared/contract/routes/custody.ts';
import { aHoldRoom, type HoldRoom } from '../../given/hold-room.ts';
import { codeOf, jsonOf } from '../../given/requests.ts';

let room: HoldRoom;
beforeEach(async () => {
  room = await aHoldRoom();
});
afterEach(() => room.close());

const iin = '000000000001';

describe('A wide hold is placed', () => {
  test.each(['officer', 'head', 'chair', 'justice', 'republican', 'agent-2'])(
    'over anything in the chamber by %s',
    async (by) => {
      const met = { covers: 0, alreadyDestroying: [] };
      for (const scope of [room.overAgent, { query: { year: 2019 } }] satisfies AskedScope[])
        expect(await room.placed(by, scope)).toMatchObject({ state: 'placed', ...met });
      expect(await room.placed(by, { party: { iin } })).toMatchObject({ state: 'placed' });
    },
  );

  test('by an agent over himself only', async () => {
    expect(await room.placed('agent-1', room.overAgent)).toMatchObject({
      scope: room.overAgent,
      by: room.agent.id,
    });
    const other = (await room.user('agent-2')).id;
    for (const scope of [{ agent: other }, { agent: 'nobody' }, { party: { iin } }, { query: {} }])
      expect(codeOf(await room.place('agent-1', scope))).toBe('NotPermitted');
  });

  test('not by the auditor, nor over somebody of another chamber', async () => {
    expect(codeOf(await room.place('auditor', room.overAgent))).toBe('NotPermitted');
    const other = (await room.user('other-agent')).id;
    expect(codeOf(await room.place('officer', { agent: other }))).toBe('PersonUnknown');
    expect(codeOf(await room.place('officer', { agent: (await room.user('head')).id }))).toBe(
      'PersonUnknown',
    );
  });

  test('in another chamber by the Republican Chamber alone', async () => {
    const { id, chamber } = await room.user('other-agent');
    expect(codeOf(await room.place('head', { query: {} }, { chamber }))).toBe('ChamberUnknown');
    expect(codeOf(await room.place('republican', { query: {} }, { chamber: 'nowhere' }))).toBe(
      'ChamberUnknown',
    );
    const there = jsonOf(await room.place('republican', { agent: id }, { chamber }));
    expect(await room.listed('other-officer')).toEqual([there['id']]);
    expect(await room.listed('republican', { chamber })).toEqual([there['id']]);
    expect(await room.listed('officer')).toEqual([]);
  });

  test.each<[string, unknown, boolean]>([
    ['over an agent', { agent: 'k3p9x0' }, true],
    ['over an IIN with leading zeros', { party: { iin: '000000000001' } }, true],
    ['over a BIN', { party: { bin: '000000000001' } }, true],
    ['over a year and an index', { query: { year: 2020, index: '02-01' } }, true],
    ['over the whole chamber', { query: {} }, true],
    ['over an IIN of 11 digits', { party: { iin: '00000000001' } }, false],
    ['over an IIN as a number', { party: { iin: 100000000001 } }, false],
    ['over two numbers', { party: { iin, bin: iin } }, false],
    ['over no number', { party: {} }, false],
    ['over two things', { agent: 'k3p9x0', query: {} }, false],
    ['over nothing', {}, false],
    ['over an index that is an IIN', { query: { index: '000000000001' } }, false],
  ])('%s: as the form reads it', (_over, scope, reads) => {
    expect(
      forms.placeWideHold.body?.safeParse({ reason: 'жалоба', basis: 'письмо № 3', scope }).success,
    ).toBe(reads);
  });

  test('once, and shown again to who repeats the request', async () => {
    await room.due();
    const first = jsonOf(await room.place('officer', room.overAgent, { made: 'hold-1' }));
    await room.due();
    const by = await room.user('officer');
    const asked = { caller: { person: by, language: 'ru' as const }, params: {}, query: {} };
    const found = await placeWideHold.find(room, asked);
    if (!found.accepted) throw new Error('not found');
    const again = await placeWideHold.show(room, { ...asked, subject: found.value, made: 'hold-1' });
    expect(jsonOf(again)).toEqual(first);
    expect(first).toMatchObject({ covers: 1 });
  });

  test('counts what it covers in every stage but those that nothing can be kept from', async () => {
    for (const stage of ['open', 'sealing', 'sealed', 'entered', 'listed', 'destroying'] as const)
      await room.due({ stage, year: 2019 });
    await room.due({ year: 2020 });
    expect(await room.placed('officer', { query: { year: 2019 } })).toMatchObject({ covers: 5 });
    expect(await room.placed('officer', { query: { index: '02-01' } })).toMatchObject({ covers: 6 });
    expect(await room.placed('officer', room.overAgent)).toMatchObject({ covers: 6 });
  });
});
