import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { findInventory } from '../../../shared/register/inventories.ts';
import type { InventoryId } from '../../../shared/archive/names.ts';
import { anInventoryRoom, type InventoryRoom, terms } from '../../given/inventory-room.ts';
import { codeOf, jsonOf } from '../../given/requests.ts';

let room: InventoryRoom;
beforeEach(async () => {
  room = await anInventoryRoom('2026-11-22');
});
afterEach(() => room.close());

const upTo10 = { year: 2021, section: 'up-to-10-years' } as const;
const statusOf = (answer: Awaited<ReturnType<InventoryRoom['compile']>>) =>
  answer.accepted && 'json' in answer.value ? answer.value.status : undefined;

describe('Compiling an inventory (rules 39-41)', () => {
  test('takes the sealed files of one creator, closing year and section, and numbers their lines from 1', async () => {
    const [agent, other] = [await room.user('agent-1'), await room.user('agent-2')];
    const [second, first] = [await room.sealed(agent, { index: '02-02' }), await room.sealed(agent)];
    await room.sealed(other);
    await room.sealed(agent, { year: 2022 });
    await room.sealed(agent, { stage: 'open' });
    await room.sealed(agent, { term: terms.permanent, keepUntil: null });
    await room.sealed(agent, { term: terms.personnel });
    await room.sealed(agent, { term: terms.unknown, keepUntil: null });

    const answer = await room.compile('agent-1', upTo10);
    expect(statusOf(answer)).toBe(201);
    expect(jsonOf(answer)).toMatchObject({
      number: 1,
      edition: 1,
      stage: 'compiled',
      total: 2,
      lines: [
        { no: 1, caseFile: first.id, heading: first.heading },
        { no: 2, caseFile: second.id },
      ],
    });
  });

  test('in the order of the index and of the numbers of the proceedings, however they were sealed', async () => {
    const agent = await room.user('agent-1');
    const numbers = ['12/2021', '9/2021', '11/2021', '10/2021'];
    for (const proceedingNumber of numbers)
      await room.sealed(agent, { proceedingNumber, heading: `Дело № ${proceedingNumber}` });
    const { lines } = jsonOf(await room.compile('agent-1', upTo10)) as { lines: { heading: string }[] };
    expect(lines.map(({ heading }) => heading)).toEqual([
      'Дело № 9/2021',
      'Дело № 10/2021',
      'Дело № 11/2021',
      'Дело № 12/2021',
    ]);
  });

  test('there is one of a creator, year and section: not yet approved, it is compiled anew', async () => {
    const agent = await room.user('agent-1');
    await room.sealed(agent);
    const first = jsonOf(await room.compile('agent-1', upTo10));
    await room.sealed(agent);
    const again = await room.compile('agent-1', upTo10);
    expect(statusOf(again)).toBe(200);
    expect(jsonOf(again)).toMatchObject({ id: first['id'], number: 1, edition: 1, total: 2 });
    expect(jsonOf(again)['digest']).not.toBe(first['digest']);
  });

  test('the digest is that of the lines: what has not changed keeps it', async () => {
    await room.sealed(await room.user('agent-1'));
    const digests = [await room.compile('agent-1', upTo10), await room.compile('agent-1', upTo10)].map(
      (answer) => jsonOf(answer)['digest'],
    );
    expect(digests[0]).toMatch(/^[0-9a-f]{64}$/);
    expect(digests[1]).toBe(digests[0]);
  });

  test('two who compile at once make one inventory, and numbers are not skipped', async () => {
    await room.sealed(await room.user('agent-1'));
    const [one, other] = await Promise.all([
      room.compile('agent-1', upTo10),
      room.compile('agent-1', upTo10),
    ]);
    expect(jsonOf(one)['id']).toBe(jsonOf(other)['id']);
    const next = jsonOf(await room.compile('agent-1', { ...upTo10, section: 'permanent' }));
    expect([jsonOf(one)['number'], next['number']]).toEqual([1, 2]);
  });

  test('compiling anew leaves no line of the compilation before', async () => {
    const agent = await room.user('agent-1');
    const file = await room.sealed(agent);
    const { id } = jsonOf(await room.compile('agent-1', upTo10));
    await room.compile('agent-1', upTo10);
    const { items } = await room.registry.query({ partition: `INV#${String(id)}`, prefix: 'LINES#' });
    expect(items.length).toBe(1);
    expect(JSON.stringify(items)).toContain(file.id);
  });

  test('a large inventory is read page by page', async () => {
    const agent = await room.user('agent-1');
    for (let count = 0; count < 450; count += 1) await room.sealed(agent);
    const first = jsonOf(await room.compile('agent-1', upTo10));
    const seen = [...(first['lines'] as { no: number }[])];
    let cursor = first['linesCursor'];
    while (typeof cursor === 'string') {
      const page = jsonOf(await room.show('agent-1', first['id'], { limit: '200', cursor }));
      seen.push(...(page['lines'] as { no: number }[]));
      cursor = page['linesCursor'];
    }
    expect(seen.map(({ no }) => no)).toEqual(Array.from({ length: 450 }, (_, at) => at + 1));
  });
});

describe('Who draws it up (rule 48)', () => {
  test('the officer, for an agent who has ceased, of the files that the chamber keeps', async () => {
    const ceased = await room.user('agent-ceased');
    const file = await room.sealed(ceased, { keeper: ceased.chamber });
    const answer = jsonOf(await room.compile('officer', { ...upTo10, creator: ceased.id }));
    expect(answer).toMatchObject({ creator: ceased.id, lines: [{ caseFile: file.id }] });
  });

  test('not the officer for an agent who is active or only suspended', async () => {
    for (const name of ['agent-1', 'agent-suspended']) {
      const creator = (await room.user(name)).id;
      expect(codeOf(await room.compile('officer', { ...upTo10, creator }))).toBe('AgentStillActive');
    }
  });

  test('not an agent for another, and nobody for another chamber', async () => {
    const [other, elsewhere] = [await room.user('agent-2'), await room.user('other-agent')];
    expect(codeOf(await room.compile('agent-1', { ...upTo10, creator: other.id }))).toBe('PersonUnknown');
    expect(codeOf(await room.compile('officer', { ...upTo10, creator: elsewhere.id }))).toBe('PersonUnknown');
    expect(codeOf(await room.compile('head', upTo10))).toBe('NotPermitted');
  });

  test('the officer, without naming anybody, for the chamber’s own registers', async () => {
    const officer = await room.user('officer');
    await room.sealed(officer, { creator: officer.chamber, keeper: officer.chamber });
    const { id } = jsonOf(await room.compile('officer', upTo10));
    expect(await findInventory(room.registry, id as InventoryId)).toMatchObject({
      creator: officer.chamber,
      keeper: officer.chamber,
    });
  });
});

describe('Who sees it', () => {
  test('its keeper and its chamber; to others it is unknown', async () => {
    await room.sealed(await room.user('agent-1'));
    const { id } = jsonOf(await room.compile('agent-1', upTo10));
    for (const name of ['agent-1', 'officer', 'chair', 'head', 'justice'])
      expect(codeOf(await room.show(name, id))).toBeUndefined();
    for (const name of ['agent-2', 'other-agent', 'other-officer', 'auditor'])
      expect(codeOf(await room.show(name, id))).toBe('InventoryUnknown');
  });
});
