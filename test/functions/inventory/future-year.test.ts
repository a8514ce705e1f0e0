import { expect, test } from '@jest/globals';
import { anInventoryRoom } from '../../given/inventory-room.ts';
import { codeOf } from '../../given/requests.ts';

test('No inventory is compiled of a year that has not begun; of the year that runs it is', async () => {
  const room = await anInventoryRoom('2026-11-22');
  const of = (year: number) => room.compile('agent-1', { year, section: 'permanent' });
  expect(await of(2027)).toMatchObject({
    refusal: { code: 'Malformed', faults: [{ pointer: '/year', detail: 'этот год ещё не наступил' }] },
  });
  expect(codeOf(await of(2026))).toBeUndefined();
  room.close();
});
