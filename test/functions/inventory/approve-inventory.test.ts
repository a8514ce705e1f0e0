import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { InventoryId } from '../../../shared/archive/names.ts';
import { findCaseFile } from '../../../shared/register/case-files.ts';
import { findInventory } from '../../../shared/register/inventories.ts';
import { keys } from '../../../shared/register/keys.ts';
import { anInventoryRoom, type InventoryRoom, terms } from '../../given/inventory-room.ts';
import { codeOf, jsonOf } from '../../given/requests.ts';

let room: InventoryRoom;
beforeEach(async () => {
  room = await anInventoryRoom('2026-11-22');
});
afterEach(() => room.close());

const upTo10 = { year: 2021, section: 'up-to-10-years' } as const;
const permanent = { year: 2021, section: 'permanent' } as const;
const compiled = async (body: Parameters<InventoryRoom['compile']>[1], by = 'agent-1') =>
  jsonOf(await room.compile(by, body))['id'];

describe('Approving an inventory', () => {
  test('up to ten years is approved by its keeper, and enters its files with their places', async () => {
    const file = await room.sealed(await room.user('agent-1'));
    const id = await compiled(upTo10);
    expect(codeOf(await room.approve('chair', id))).toBe('NotPermitted');
    expect(jsonOf(await room.approve('agent-1', id))).toMatchObject({
      stage: 'approved',
      approvedOn: '2026-11-22',
      lines: [{ no: 1, stage: 'entered' }],
    });
    expect(await findCaseFile(room.registry, file.id)).toMatchObject({
      stage: 'entered',
      place: { inventory: id, number: 1, line: 1 },
    });
  });

  test('permanent, over ten years and personnel are approved by the chairman of the commission alone', async () => {
    const agent = await room.user('agent-1');
    await room.sealed(agent, { term: terms.personnel });
    await room.sealed(agent, { term: terms.elevenYears });
    for (const body of [
      { ...permanent, section: 'personnel' },
      { ...permanent, section: 'over-10-years' },
    ] as const) {
      const id = await compiled(body);
      for (const by of ['agent-1', 'officer', 'head'])
        expect(codeOf(await room.approve(by, id))).toBe('NotPermitted');
      expect(jsonOf(await room.approve('chair', id))).toMatchObject({ stage: 'approved' });
    }
  });

  test('that it is empty has to be stated, and only where it is', async () => {
    const id = await compiled(permanent);
    expect(codeOf(await room.approve('chair', id))).toBe('EmptinessNotStated');
    expect(jsonOf(await room.approve('chair', id, { empty: true }))).toMatchObject({ statedEmpty: true });
    await room.sealed(await room.user('agent-1'));
    expect(codeOf(await room.approve('agent-1', await compiled(upTo10), { empty: true }))).toBe(
      'InventoryNotEmpty',
    );
  });

  test('the permanent one waits for every file of the year whose term is unknown or which is on no line', async () => {
    const agent = await room.user('agent-1');
    const id = await compiled(permanent);
    const unknown = await room.sealed(agent, { term: terms.unknown, keepUntil: null });
    const late = await room.sealed(agent, { term: terms.permanent, keepUntil: null });
    const refused = await room.approve('chair', id, { empty: true });
    expect(refused).toMatchObject({
      refusal: {
        code: 'FilesUnresolved',
        caseFiles: expect.arrayContaining([unknown.id, late.id]) as unknown,
      },
    });
  });

  test('what has changed since it was compiled is not approved unread', async () => {
    const file = await room.sealed(await room.user('agent-1'));
    const id = await compiled(upTo10);
    await room.registry.commit({
      updates: [{ key: keys.caseFile(file.id), set: { manifest: 'cd'.repeat(32) } }],
    });
    expect(await room.approve('agent-1', id)).toMatchObject({
      refusal: { code: 'InventoryOutdated', caseFiles: [file.id] },
    });
    await compiled(upTo10);
    expect(codeOf(await room.approve('agent-1', id))).toBeUndefined();
  });

  test('two approvals at once are one, and approving again changes nothing', async () => {
    await room.sealed(await room.user('agent-1'));
    const id = await compiled(upTo10);
    const answers = await Promise.all([room.approve('agent-1', id), room.approve('agent-1', id)]);
    expect(answers.map(codeOf)).toEqual([undefined, undefined]);
    const { v } = (await findInventory(room.registry, id as InventoryId))!;
    await room.approve('agent-1', id);
    expect((await findInventory(room.registry, id as InventoryId))?.v).toBe(v);
  });

  test('approving while it is compiled anew approves only what is then on it', async () => {
    const agent = await room.user('agent-1');
    await room.sealed(agent);
    const id = await compiled(upTo10);
    await room.sealed(agent);
    await Promise.all([room.approve('agent-1', id), room.compile('agent-1', upTo10)]);
    await compiled(upTo10);
    await room.approve('agent-1', id);
    const { lines, total } = jsonOf(await room.show('agent-1', id)) as {
      lines: { no: number; stage: string }[];
      total: number;
    };
    expect(total).toBe(2);
    expect(lines.map(({ no, stage }) => [no, stage])).toEqual([
      [1, 'entered'],
      [2, 'entered'],
    ]);
  });
});

describe('The next edition', () => {
  test('adds what was sealed since; lines of earlier editions keep their numbers', async () => {
    const agent = await room.user('agent-1');
    const first = await room.sealed(agent, { index: '02-02' });
    const id = await compiled(upTo10);
    await room.approve('agent-1', id);
    const second = await room.sealed(agent, { index: '02-01' });
    const next = jsonOf(await room.compile('agent-1', upTo10));
    expect(next).toMatchObject({
      id,
      number: 1,
      edition: 2,
      stage: 'compiled',
      lines: [
        { no: 1, caseFile: first.id },
        { no: 2, caseFile: second.id },
      ],
    });
    await room.approve('agent-1', id);
    expect(await findCaseFile(room.registry, second.id)).toMatchObject({ place: { line: 2 } });
  });

  test('is not made where nothing was sealed since', async () => {
    await room.sealed(await room.user('agent-1'));
    const id = await compiled(upTo10);
    await room.approve('agent-1', id);
    expect(jsonOf(await room.compile('agent-1', upTo10))).toMatchObject({ edition: 1, stage: 'approved' });
  });
});
