import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { attendCommission } from '../../../functions/destruction/attend-commission.ts';
import { draftOrder } from '../../../functions/destruction/draft-order.ts';
import { issueOrder } from '../../../functions/destruction/issue-order.ts';
import { refuse } from '../../../shared/archive/outcome.ts';
import { IntegrityFault } from '../../../shared/ports/faults.ts';
import { replaceAct } from '../../../shared/register/acts.ts';
import { keys } from '../../../shared/register/keys.ts';
import { type ActRoom, type ActWorld, anActRoom, bring } from '../../given/act-room.ts';
import { ceases } from '../../given/altered-people.ts';
import { digestOf } from '../../given/archive.ts';
import { day } from '../../given/days.ts';
import { aDueFile } from '../../given/due-files.ts';
import { codeOf } from '../../given/requests.ts';

let room: ActRoom;
beforeEach(async () => {
  room = await anActRoom('2026-11-22', { in: 'memory' });
});
afterEach(() => room.close());

const brought = async (to: 'approved' | 'ordered') => {
  await aDueFile(room, await room.user('agent-1'));
  return bring(room, await room.drawn('agent-1'), to);
};
const body = { number: '7-П', datedOn: day('2026-11-22') };

describe('No order is given', () => {
  test('on other bytes of part one than the commission approved', async () => {
    const act = await brought('approved');
    const found = await room.act(act);
    if (found.stage !== 'approved') throw new Error(found.stage);
    const signed = { ...found.partOne.signed, sha256: digestOf(Buffer.from('another paper')) };
    const changed = { ...found, partOne: { ...found.partOne, signed } };
    await room.registry.commit({ puts: [replaceAct(found, changed)] });
    expect(codeOf(await room.draftOrder('head', act))).toBe('NotApproved');
    expect(codeOf(await room.order('head', act))).toBe('NotApproved');
  });

  test('that cannot be printed: nothing is drafted and nothing is ordered', async () => {
    const act = await brought('approved');
    const unprintable = { code: 'CharacterWithoutGlyph', characters: ['☃'] } as const;
    const over: ActWorld = { ...room.world, printOrder: () => Promise.resolve(refuse(unprintable)) as never };
    expect(await room.ask(draftOrder, 'head', { act, body, over })).toEqual(refuse(unprintable));
    expect(await room.ask(issueOrder, 'head', { act, body, over })).toEqual(refuse(unprintable));
    expect(await room.act(act)).not.toHaveProperty('orderDraft');
    expect(await room.stageOf(act)).toBe('approved');
  });

  test('by a chamber that is not on file: attested by nobody, and drawn by nobody', async () => {
    const act = await brought('approved');
    const { pk, sk } = keys.chamber((await room.user('head')).chamber);
    const get: typeof room.registry.get = (key) =>
      key.pk === pk && key.sk === sk ? Promise.resolve(undefined) : room.registry.get(key);
    const over = { ...room.world, registry: { ...room.registry, get } };
    expect(codeOf(await room.ask(issueOrder, 'head', { act, body, over }))).toBe('SignatureNotYetPossible');
    await expect(room.ask(draftOrder, 'head', { act, body, over })).rejects.toThrow(IntegrityFault);
  });

  test('once its drafter has ceased, whether it is to be drafted, signed or carried out', async () => {
    await ceases(room, 'agent-1', '2026-11-23');
    const acts = [await brought('approved'), await brought('approved'), await brought('ordered')] as const;
    room.on('2026-11-23');
    const answers = [
      await room.ask(draftOrder, 'head', { act: acts[0], body }),
      await room.ask(issueOrder, 'head', { act: acts[1], body }),
      await room.ask(attendCommission, 'chair', { act: acts[2], body: { present: true } }),
    ];
    for (const answer of answers) expect(answer).toEqual(refuse({ code: 'DrafterCeased' }));
    for (const act of acts) expect(await room.stageOf(act)).toBe('lapsed');
  });
});

describe('Presence', () => {
  const attendance = async (act: string) => {
    const found = await room.act(act);
    return 'attendance' in found ? found.attendance : [];
  };

  test('confirmed twice stands once, as it was said last', async () => {
    const act = await brought('ordered');
    await room.attend('agent-1', act, { others: 'водитель' });
    await room.attend('agent-1', act);
    const { id } = await room.user('agent-1');
    expect(await attendance(act)).toStrictEqual([{ office: 'drafter', person: id, on: '2026-11-22' }]);
  });

  test('of an earlier day does not stand beside that of a later one', async () => {
    const act = await brought('ordered');
    await room.attend('agent-1', act);
    await room.attend('chair', act);
    room.on('2026-11-23');
    await room.attend('chair', act);
    expect(await attendance(act)).toMatchObject([{ office: 'chairman', on: '2026-11-23' }]);
  });
});
