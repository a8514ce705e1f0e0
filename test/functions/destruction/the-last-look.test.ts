import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { destroyCaseFile } from '../../../functions/destruction/destroy-case-file.ts';
import type { ActId } from '../../../shared/archive/names.ts';
import { TransientFault } from '../../../shared/ports/faults.ts';
import { findLine } from '../../../shared/register/acts.ts';
import { findRecord } from '../../../shared/register/records.ts';
import { type ActRoom, anActRoom, bring } from '../../given/act-room.ts';
import { aDueFile } from '../../given/due-files.ts';

let room: ActRoom;
beforeAll(async () => {
  room = await anActRoom('2026-11-22', { in: 'memory' });
});
afterAll(() => room.close());

describe('The look after the last deletion', () => {
  test('believes no store that answers "destroyed" and still has the scan: there is no record of it', async () => {
    const file = await aDueFile(room, await room.user('agent-1'));
    const act = await bring(room, await room.drawn('agent-1', { caseFiles: [file.id] }), 'destroying');
    await room.workOff('spread-order');
    const remove = () => Promise.resolve('destroyed' as const);
    const lying = { ...room.world, destroyer: { ...room.destroyer, remove } };
    await expect(destroyCaseFile(lying, `${act}-1`)).rejects.toThrow(TransientFault);
    expect(await findLine(room.registry, act as ActId, 1)).toMatchObject({ state: 'begun' });
    expect(await findRecord(room.registry, file.id)).toBeUndefined();
    await destroyCaseFile(room.world, `${act}-1`);
    expect(await findLine(room.registry, act as ActId, 1)).toMatchObject({ state: 'destroyed' });
  });
});
