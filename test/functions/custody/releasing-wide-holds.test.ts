import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { aDueFile } from '../../given/due-files.ts';
import { aHoldRoom, type HoldRoom } from '../../given/hold-room.ts';
import { codeOf, jsonOf } from '../../given/requests.ts';

let room: HoldRoom;
beforeEach(async () => {
  room = await aHoldRoom();
});
afterEach(() => room.close());

describe('A wide hold is released', () => {
  test('by officer or head, once, and by nobody else', async () => {
    const { id } = await room.placed('justice', { query: { year: 2019 } });
    for (const by of ['justice', 'chair', 'republican', 'agent-2'])
      expect(codeOf(await room.release(by, id))).toBe('NotPermitted');
    for (const by of ['agent-1', 'other-officer'])
      expect(codeOf(await room.release(by, id))).toBe('HoldUnknown');
    expect(jsonOf(await room.release('officer', id))).toMatchObject({
      state: 'released',
      released: { reason: 'жалоба должника' },
    });
    expect(codeOf(await room.release('head', id))).toBe('HoldAlreadyReleased');
    expect(await room.listed('officer', { state: 'placed' })).toEqual([]);
    expect(await room.listed('officer', { state: 'released' })).toEqual([id]);
  });

  test('never by the drafter of an act that lists a file it covers; the files are named', async () => {
    const { id: ceased, chamber } = await room.user('agent-ceased');
    const file = await aDueFile(room, { id: ceased, chamber }, { keeper: chamber, scans: [], parties: [] });
    const act = await room.drawn('officer', { creator: ceased });
    const { id } = await room.placed('head', { agent: ceased });
    const elsewhere = await room.placed('head', { query: { year: 1999 } });
    expect(await room.release('officer', id)).toMatchObject({
      refusal: { code: 'DrafterMayNotRelease', caseFiles: [file.id] },
    });
    jsonOf(await room.release('officer', elsewhere['id']));
    jsonOf(await room.withdraw('officer', act));
    jsonOf(await room.release('officer', id));
  });

  test('by fifty at once, each its own, while fifty are placed: none is lost', async () => {
    const old = await Promise.all(Array.from({ length: 50 }, () => room.placed('officer', room.overAgent)));
    await Promise.all([
      ...old.map(({ id }) => room.release('head', id)),
      ...Array.from({ length: 50 }, () => room.placed('officer', room.overAgent)),
    ]);
    expect(await room.listed('officer', { state: 'placed' })).toHaveLength(50);
    expect(await room.listed('officer', { state: 'released' })).toHaveLength(50);
  });
});

describe('The list of wide holds', () => {
  test('is of the chamber, those in force first, page by page', async () => {
    const ids = [];
    for (let year = 2000; year < 2005; year += 1)
      ids.push((await room.placed('head', { query: { year } }))['id']);
    jsonOf(await room.release('officer', ids[0]));
    const first = jsonOf(await room.list('chair', { limit: '3' }));
    const second = jsonOf(await room.list('chair', { limit: '3', cursor: String(first['cursor']) }));
    const items = [first, second].flatMap((page) => page['items'] as { id: string; state: string }[]);
    expect(items.map(({ state }) => state)).toEqual(['placed', 'placed', 'placed', 'placed', 'released']);
    expect(items.map(({ id }) => id).sort()).toEqual(ids.toSorted());
    expect(second['cursor']).toBeUndefined();
  });

  test('shows an agent those over himself and his own, and other chambers nothing', async () => {
    const [his, , own] = [
      await room.placed('head', room.overAgent),
      await room.placed('head', { query: { year: 2019 } }),
      await room.placed('agent-1', room.overAgent),
    ];
    expect((await room.listed('agent-1')).sort()).toEqual([his['id'], own['id']].map(String).sort());
    expect(await room.listed('other-officer')).toEqual([]);
    expect(codeOf(await room.list('auditor'))).toBe('NotPermitted');
    expect(codeOf(await room.list('other-officer', { chamber: room.agent.chamber }))).toBe('ChamberUnknown');
  });
});
