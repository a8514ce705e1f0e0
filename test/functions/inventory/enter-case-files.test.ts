import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { approveInventory } from '../../../functions/inventory/approve-inventory.ts';
import { enterCaseFiles } from '../../../functions/inventory/enter-case-files.ts';
import { readFact } from '../../../shared/register/facts.ts';
import { anInventoryRoom, type InventoryRoom } from '../../given/inventory-room.ts';
import { ask, jsonOf } from '../../given/requests.ts';

let room: InventoryRoom;
beforeEach(async () => {
  room = await anInventoryRoom('2026-11-22');
});
afterEach(() => room.close());

const upTo10 = { year: 2021, section: 'up-to-10-years' } as const;
const compiled = async () => jsonOf(await room.compile('agent-1', upTo10))['id'];

describe('Entering the files of an approved inventory', () => {
  test('goes on where a crash left it, and settles its fact once', async () => {
    const agent = await room.user('agent-1');
    const files = await Promise.all(Array.from({ length: 100 }, () => room.sealed(agent)));
    const id = await compiled();
    let commits = 0;
    const registry: typeof room.registry = {
      ...room.registry,
      commit: async (change) => {
        commits += 1;
        // The approval and the first batch are filed, then the power goes.
        if (commits === 3) throw new Error('the power is cut');
        return room.registry.commit(change);
      },
    };
    await expect(
      ask(
        approveInventory,
        { ...room.needs, registry },
        { by: agent, body: {}, params: { inventory: String(id) } },
      ),
    ).rejects.toThrow('the power is cut');
    const entered = async () =>
      (await Promise.all(files.map(room.stageOf))).filter((stage) => stage === 'entered').length;
    expect(await entered()).toBe(45);

    // Those not entered yet are on a line already: nothing is compiled for them a second time.
    expect(jsonOf(await room.compile('agent-1', upTo10))).toMatchObject({ edition: 1, total: 100 });

    const [owed] = await room.registry.owed('enter-case-files', 10);
    const { fact } = readFact(owed!);
    await enterCaseFiles(room.needs, fact);
    expect(await entered()).toBe(100);
    expect(await room.registry.owed('enter-case-files', 10)).toEqual([]);
    await enterCaseFiles(room.needs, fact);
    expect(await entered()).toBe(100);
  });
});
