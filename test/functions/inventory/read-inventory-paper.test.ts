import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { approveInventory } from '../../../functions/inventory/approve-inventory.ts';
import { readInventoryPaper } from '../../../functions/inventory/read-inventory-paper.ts';
import type { InventoryId } from '../../../shared/archive/names.ts';
import { inventoryPaper } from '../../../shared/paper/inventory-paper.ts';
import { findInventory } from '../../../shared/register/inventories.ts';
import { anInventoryRoom, type InventoryRoom } from '../../given/inventory-room.ts';
import { ask, codeOf, jsonOf } from '../../given/requests.ts';

let room: InventoryRoom;
beforeEach(async () => {
  room = await anInventoryRoom('2026-11-22');
});
afterEach(() => room.close());

const upTo10 = { year: 2021, section: 'up-to-10-years' } as const;
const compiled = async () => jsonOf(await room.compile('agent-1', upTo10))['id'];

describe('Its paper', () => {
  test('is kept under a hold from the approval on, in both languages, and names every file', async () => {
    const file = await room.sealed(await room.user('agent-1'));
    const id = await compiled();
    const read = async (language?: string) =>
      ask(readInventoryPaper, room.needs, {
        by: await room.user('agent-1'),
        params: { inventory: String(id) },
        query: language === undefined ? {} : { language },
      });
    expect(codeOf(await read())).toBe('InventoryPaperUnknown');
    await room.approve('agent-1', id);
    expect(await read('kk')).toMatchObject({
      value: { location: expect.stringContaining('http') as unknown },
    });
    const [edition] = (await findInventory(room.registry, id as InventoryId))!.editions;
    for (const paper of Object.values(edition!.approval!.papers!)) {
      expect(await room.needs.papers.custody(paper)).toMatchObject({ hold: true });
      const text = await textOf(await room.needs.papers.read(paper));
      expect(text).toContain(file.heading);
      expect(text).toContain('Үлгібаев Сынақ Үлгіұлы');
    }
  });

  test('is drawn as a PDF by the printer of the service', async () => {
    await room.sealed(await room.user('agent-1'));
    const id = await compiled();
    const print = (data: Parameters<typeof inventoryPaper>[0], language: 'kk' | 'ru') =>
      inventoryPaper(data, language);
    const by = await room.user('agent-1');
    const params = { inventory: String(id) };
    await ask(approveInventory, { ...room.needs, print }, { by, body: {}, params });
    const [edition] = (await findInventory(room.registry, id as InventoryId))!.editions;
    const pdf = await textOf(await room.needs.papers.read(edition!.approval!.papers!.ru));
    expect(pdf.slice(0, 5)).toBe('%PDF-');
  });
});

const textOf = async (bytes: AsyncIterable<Uint8Array>): Promise<string> => {
  const parts: Uint8Array[] = [];
  for await (const part of bytes) parts.push(part);
  return Buffer.concat(parts).toString('utf8');
};
