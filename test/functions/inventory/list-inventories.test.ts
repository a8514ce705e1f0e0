import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { MalformedCursor } from '../../../shared/ports/faults.ts';
import { anInventoryRoom, type InventoryRoom } from '../../given/inventory-room.ts';
import { codeOf, jsonOf } from '../../given/requests.ts';

let room: InventoryRoom;
beforeEach(async () => {
  room = await anInventoryRoom('2026-11-22');
});
afterEach(() => room.close());

const compiled = async (by: string, year: number, section: 'permanent' | 'up-to-10-years' = 'permanent') =>
  String(jsonOf(await room.compile(by, { year, section }))['id']);
interface Listed {
  readonly id: string;
  readonly year: number;
  readonly section: string;
}
const pageOf = async (by: string, query: Record<string, string> = {}) =>
  jsonOf(await room.list(by, query)) as unknown as {
    items: Listed[];
    cursor?: string;
  };
const idsOf = async (by: string, query: Record<string, string> = {}) =>
  (await pageOf(by, query)).items.map(({ id }) => id);

describe('The list of inventories', () => {
  test('shows the chamber all of its own, the newest year first, with who made them and how they stand', async () => {
    const [old, newest, others] = [
      await compiled('agent-1', 2019),
      await compiled('agent-1', 2021),
      await compiled('agent-2', 2020),
    ];
    for (const who of ['head', 'officer', 'chair', 'justice'])
      expect(await idsOf(who)).toEqual([newest, others, old]);
    const { items } = await pageOf('officer');
    const first = await room.user('agent-1');
    expect(items[0]).toMatchObject({
      number: 1,
      edition: 1,
      stage: 'compiled',
      approver: 'erc-chairman',
      creator: first.id,
      drawnUpBy: first.id,
      total: 0,
    });
  });

  test('shows an agent his own, and to others and their chambers nobody’s', async () => {
    const own = await compiled('agent-1', 2019);
    await compiled('agent-2', 2019);
    expect(await idsOf('agent-1')).toEqual([own]);
    for (const who of ['other-officer', 'other-agent', 'auditor', 'agent-3'])
      expect(await idsOf(who)).toEqual([]);
  });

  test('is narrowed by creator, year and section', async () => {
    const [first, second] = [await room.user('agent-1'), await room.user('agent-2')];
    const [permanent, short] = [
      await compiled('agent-1', 2019),
      await compiled('agent-1', 2019, 'up-to-10-years'),
    ];
    const later = await compiled('agent-1', 2020);
    const theirs = await compiled('agent-2', 2019);
    expect(await idsOf('head', { creator: second.id })).toEqual([theirs]);
    expect(await idsOf('head', { creator: first.id, year: '2019' })).toEqual([short, permanent]);
    expect(await idsOf('head', { section: 'permanent', year: '2019' })).toHaveLength(2);
    expect(await idsOf('agent-1', { section: 'permanent' })).toEqual([later, permanent]);
    expect(await idsOf('head', { creator: first.chamber })).toEqual([]);
  });

  test('of somebody whom the caller may not ask about is refused', async () => {
    const second = await room.user('agent-2');
    expect(codeOf(await room.list('agent-1', { creator: second.id }))).toBe('PersonUnknown');
    expect(codeOf(await room.list('other-officer', { creator: second.id }))).toBe('PersonUnknown');
    expect(codeOf(await room.list('head', { creator: 'nobody' }))).toBe('PersonUnknown');
  });

  test.each(['head', 'agent-1'])('goes on where a page ended, whoever asks (%s)', async (who) => {
    const all = [];
    for (let year = 2010; year < 2017; year += 1) all.push(await compiled('agent-1', year));
    await compiled('agent-2', 2012, 'up-to-10-years');
    const found: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await pageOf(who, { limit: '2', section: 'permanent', ...(cursor && { cursor }) });
      expect(page.items.length).toBeLessThanOrEqual(2);
      found.push(...page.items.map(({ id }) => id));
      cursor = page.cursor;
    } while (cursor !== undefined);
    expect(found).toEqual(all.toReversed());
    await expect(room.list(who, { cursor: 'x' })).rejects.toThrow(MalformedCursor);
  });
});
