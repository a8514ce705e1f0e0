import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { countCovered } from '../../../functions/custody/count-covered.ts';
import type { Scope } from '../../../shared/archive/wide-hold.ts';
import { aHoldRoom, type HoldRoom } from '../../given/hold-room.ts';

let room: HoldRoom;
beforeEach(async () => {
  room = await aHoldRoom();
});
afterEach(() => room.close());

const count = (scope: Scope, most: number) =>
  countCovered(room.registry, { chamber: room.agent.chamber, scope }, most);

test.each<[number, boolean]>([
  [4, true],
  [7, false],
])(
  'Files are counted as far as an answer may wait: %i looked at, and said so where there may be more: %s',
  async (most, capped) => {
    for (let at = 0; at < 6; at += 1) await room.due();
    const found = await count({ kind: 'agent', agent: room.agent.id }, most);
    expect(found).toEqual({ covers: Math.min(most, 6), capped });
  },
);

test('A chamber whose lists are not all read is counted as capped too', async () => {
  for (let at = 0; at < 6; at += 1)
    await room.due({ creator: room.agent.chamber, keeper: room.agent.chamber });
  expect(await count({ kind: 'query' }, 6)).toEqual({ covers: 6, capped: true });
  expect(await count({ kind: 'query', year: 1999 }, 6)).toEqual({ covers: 0, capped: false });
});
