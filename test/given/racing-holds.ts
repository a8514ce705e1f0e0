import { expect } from '@jest/globals';
import type { KeptCaseFile } from '../../shared/archive/case-file.ts';
import type { HoldId } from '../../shared/archive/names.ts';
import { findCaseFile } from '../../shared/register/case-files.ts';
import { fileFact } from '../../shared/register/facts.ts';
import { advanceFence } from '../../shared/register/fences.ts';
import { itemOf, putNew } from '../../shared/register/items.ts';
import { keys } from '../../shared/register/keys.ts';
import type { ActRoom } from './act-room.ts';

/** A hold on one file, as custody places it. */
export const holdFile = async (room: ActRoom, file: KeptCaseFile): Promise<'placed' | 'too late'> => {
  const id = room.newId() as HoldId;
  const by = (await room.user('officer')).id;
  const { committed } = await room.registry.commit({
    puts: [
      fileFact({ name: 'HoldPlaced', caseFile: file.id, hold: id, by }, { id, at: room.clock.now() }),
      putNew(itemOf(keys.hold(file.id, id), { id })),
    ],
    updates: [
      {
        key: keys.caseFile(file.id),
        add: { holds: 1, v: 1 },
        when: [{ field: 'stage', notIn: ['destroying', 'destroyed'] }],
      },
    ],
  });
  return committed ? 'placed' : 'too late';
};

/** A hold on all files of a year, written once; answers whether its destruction had begun by then. */
export const holdYear = async (room: ActRoom, file: KeptCaseFile): Promise<'placed' | 'too late'> => {
  const hold = { id: room.newId() as HoldId, chamber: file.chamber, state: 'in-force' };
  const scope = { kind: 'query', year: file.year, index: file.index };
  const { committed } = await room.registry.commit({
    puts: [putNew(itemOf(keys.wideHold(file.chamber, hold.id), { ...hold, scope }))],
    updates: advanceFence(file.chamber),
  });
  expect(committed).toBe(true);
  const after = await findCaseFile(room.registry, file.id);
  return after?.stage === 'listed' || after?.stage === 'entered' ? 'placed' : 'too late';
};
