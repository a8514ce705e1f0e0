import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { revokeOrder } from '../../../functions/destruction/revoke-order.ts';
import { revokeOrder as form } from '../../../shared/contract/routes/destruction.ts';
import { type ActRoom, anActRoom, bring } from '../../given/act-room.ts';
import { isAppointed } from '../../given/altered-people.ts';
import { day } from '../../given/days.ts';
import { aDueFile } from '../../given/due-files.ts';
import { codeOf } from '../../given/requests.ts';

let room: ActRoom;
beforeEach(async () => {
  room = await anActRoom('2026-11-22', { in: 'memory' });
});
afterEach(() => room.close());

const destroying = async () => {
  await aDueFile(room, await room.user('agent-1'));
  return bring(room, await room.drawn('agent-1'), 'destroying');
};

describe('The grounds on which an order is taken back', () => {
  test('are refused while they can be said otherwise, where no paper could print them', async () => {
    const act = await destroying();
    for (const body of [
      { reason: 'снег ☃', basis: 'письмо № 3' },
      { reason: 'жалоба', basis: 'письмо ☃' },
    ])
      expect(await room.ask(revokeOrder, 'head', { act, body })).toMatchObject({
        refusal: { code: 'CharacterWithoutGlyph', characters: ['☃'] },
      });
    expect(await room.act(act)).not.toHaveProperty('revoked');
  });

  test('and the order by which somebody acts for the head is printed beside them', async () => {
    const act = await destroying();
    const chamber = (await room.user('head')).chamber;
    const acting = { number: '12-☃', datedOn: day('2026-11-22') };
    await isAppointed(room, 'officer', { office: 'head', chamber, from: day('2026-11-22'), acting });
    expect(await room.revoke('officer', act)).toMatchObject({
      refusal: { code: 'CharacterWithoutGlyph', characters: ['☃'] },
    });
    expect(codeOf(await room.revoke('head', act))).toBeUndefined();
  });

  test('hold no personal number: they stand in the data of a paper', () => {
    const said = (body: object) => form.body!.safeParse({ reason: 'жалоба', basis: 'письмо № 3', ...body });
    expect(said({}).success).toBe(true);
    for (const body of [{ reason: 'должник 850101300123' }, { basis: 'ИИН 850101300123' }])
      expect(said(body).error?.issues).toMatchObject([{ message: 'longNumber' }]);
  });
});
