import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { closeOrder } from '../../../functions/destruction/close-order.ts';
import { destroyCaseFile } from '../../../functions/destruction/destroy-case-file.ts';
import type { ActId } from '../../../shared/archive/names.ts';
import { TransientFault } from '../../../shared/ports/faults.ts';
import { readFact } from '../../../shared/register/facts.ts';
import { keys } from '../../../shared/register/keys.ts';
import { readWhole } from '../../../shared/register/kept-papers.ts';
import { type ActRoom, anActRoom, bring } from '../../given/act-room.ts';
import { isAppointed, leavesOffice } from '../../given/altered-people.ts';
import { day } from '../../given/days.ts';
import { aDueFile } from '../../given/due-files.ts';
import { codeOf } from '../../given/requests.ts';

let room: ActRoom;
beforeEach(async () => {
  room = await anActRoom('2026-11-22', { in: 'memory' });
});
afterEach(() => room.close());

/** Two files on one act; the first is destroyed, the second waits. */
const halfDone = async () => {
  for (const index of ['02-01', '02-02']) await aDueFile(room, await room.user('agent-1'), { index });
  const act = await bring(room, await room.drawn('agent-1'), 'destroying');
  await room.workOff('spread-order');
  await destroyCaseFile(room.world, `${act}-1`);
  return act;
};
const partTwoOf = async (act: string) => {
  const found = await room.act(act);
  if (found.stage !== 'closed') throw new Error(found.stage);
  const text = Buffer.from(await readWhole(room.papers, found.partTwo.data)).toString();
  return { text, told: JSON.parse(text) as Record<string, unknown> };
};
const grounds = { on: '2026-11-24', reason: 'жалоба', basis: 'письмо № 3' };

describe('Part two of an act whose order was taken back', () => {
  test('says on which day, why and on what basis, beside the lines that were spared for it', async () => {
    const act = await halfDone();
    room.on('2026-11-24');
    await room.revoke('head', act);
    room.on('2026-11-25');
    await room.workOff();
    const { told } = await partTwoOf(act);
    expect(told).toMatchObject({
      lines: [{ outcome: 'destroyed' }, { outcome: 'spared', reason: 'OrderRevoked' }],
      closedOn: '2026-11-25',
    });
    expect(told['revoked']).toEqual(grounds);
  });

  test('names no person for it, by name or otherwise: the office alone', async () => {
    const act = await halfDone();
    const chamber = (await room.user('head')).chamber;
    await leavesOffice(room, 'head', '2026-11-23');
    await isAppointed(room, 'officer', { office: 'head', chamber, from: day('2026-11-24') });
    room.on('2026-11-24');
    expect(codeOf(await room.revoke('officer', act))).toBeUndefined();
    await room.workOff();
    const { text, told } = await partTwoOf(act);
    expect(told['revoked']).toEqual(grounds);
    const { id, name } = await room.user('officer');
    for (const one of [id, name]) expect(text).not.toContain(one);
  });

  test('cites, where somebody acted for the head that day, the order by which he acted', async () => {
    const act = await halfDone();
    const chamber = (await room.user('head')).chamber;
    const acting = { number: '12-К', datedOn: day('2026-11-23') };
    await leavesOffice(room, 'head', '2026-11-23');
    await isAppointed(room, 'officer', { office: 'head', chamber, from: day('2026-11-24'), acting });
    room.on('2026-11-24');
    await room.revoke('officer', act);
    await leavesOffice(room, 'officer', '2026-11-24');
    room.on('2026-11-25');
    await room.workOff();
    expect((await partTwoOf(act)).told['revoked']).toEqual({ ...grounds, acting });
  });

  test('is of the act as it closes: one drawn before the order was taken back does not close it', async () => {
    const act = await halfDone();
    const stale = (await room.registry.get(keys.act(act as ActId)))!;
    await room.revoke('head', act);
    await destroyCaseFile(room.world, `${act}-2`);
    const [item] = await room.registry.owed('close-order', 1);
    const { fact } = readFact(item!);
    let isFirst = true;
    const get: typeof room.registry.get = (key) => {
      if (key.pk !== stale.pk || key.sk !== stale.sk || !isFirst) return room.registry.get(key);
      isFirst = false;
      return Promise.resolve(stale);
    };
    const late = { ...room.world, registry: { ...room.registry, get } };
    await expect(closeOrder(late, fact)).rejects.toThrow(TransientFault);
    expect(await room.stageOf(act)).toBe('destroying');
    await closeOrder(room.world, fact);
    expect((await partTwoOf(act)).told['revoked']).toEqual({ ...grounds, on: '2026-11-22' });
  });
});
