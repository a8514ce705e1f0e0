import { beforeAll, describe, expect, test } from '@jest/globals';
import type { Condition, Registry } from '../../../shared/ports/registry.ts';

const there = { pk: 'CF#conditions', sk: 'there' };
const absent = { pk: 'CF#conditions', sk: 'absent' };
const fields = { stage: 'listed', v: 3, on: '2025-12-31', open: false, line: null, word: '～', list: [1] };

const met: readonly [string, Condition][] = [
  ['the item is present', { item: 'present' }],
  ['a text is the same', { field: 'stage', is: 'listed' }],
  ['a number is the same', { field: 'v', is: 3 }],
  ['a truth value is the same', { field: 'open', is: false }],
  ['a field is null', { field: 'line', is: null }],
  ['a value is one of several', { field: 'stage', in: ['due', 'listed'] }],
  ['a value is none of several', { field: 'stage', notIn: ['destroying', 'destroyed', 3, null] }],
  ['a value is none of nothing', { field: 'stage', notIn: [] }],
  ['a list is none of several scalars', { field: 'list', notIn: ['destroyed'] }],
  ['a day is before another', { field: 'on', below: '2026-01-01' }],
  ['a number is lower', { field: 'v', below: 4 }],
  ['a sign stands before another of a higher code point', { field: 'word', below: '\u{10348}' }],
  ['a field is missing', { field: 'act', missing: true }],
  [
    'one of several holds',
    {
      any: [
        { field: 'act', is: 'x' },
        { field: 'v', is: 3 },
      ],
    },
  ],
  ['one within one of several holds', { any: [{ item: 'absent' }, { any: [{ field: 'v', below: 9 }] }] }],
];

const unmet: readonly [string, Condition][] = [
  ['the item is absent', { item: 'absent' }],
  ['a text differs', { field: 'stage', is: 'entered' }],
  ['a number is asked for as text', { field: 'v', is: '3' }],
  ['null is asked of a text', { field: 'stage', is: null }],
  ['a list is compared with a scalar', { field: 'list', is: 1 }],
  ['a value is none of those asked for', { field: 'stage', in: ['due'] }],
  ['a value is asked to be one of nothing', { field: 'stage', in: [] }],
  ['a value is one of those barred', { field: 'stage', notIn: ['destroyed', 'listed'] }],
  ['a day is the bound itself', { field: 'on', below: '2025-12-31' }],
  ['a number is the bound itself', { field: 'v', below: 3 }],
  ['a number is compared with a text', { field: 'v', below: '9' }],
  ['a text is compared with a number', { field: 'on', below: 9999 }],
  ['null is compared with a number', { field: 'line', below: 1 }],
  ['a field is there, though null', { field: 'line', missing: true }],
  ['none of several holds', { any: [{ field: 'v', is: 4 }, { item: 'absent' }] }],
  ['there are none to choose from', { any: [] }],
];

const ofMissingField: readonly [string, Condition][] = [
  ['is', { field: 'act', is: 'x' }],
  ['is null', { field: 'act', is: null }],
  ['in', { field: 'act', in: ['x'] }],
  ['not in', { field: 'act', notIn: ['x'] }],
  ['not in nothing', { field: 'act', notIn: [] }],
  ['below a text', { field: 'act', below: 'x' }],
  ['below a number', { field: 'act', below: 1 }],
];

export const conditionsContract = (registry: () => Registry): void => {
  describe('a condition', () => {
    beforeAll(async () => {
      await registry().commit({ puts: [{ item: { ...there, ...fields } }] });
    });
    const check = (key: typeof there, ...when: Condition[]) => registry().commit({ checks: [{ key, when }] });
    const refused = { committed: false, refused: [{ key: there, item: { ...there, ...fields } }] };

    test.each(met)('holds when %s', async (_when, condition) => {
      expect(await check(there, condition)).toEqual({ committed: true });
    });

    test.each(unmet)('does not hold when %s', async (_when, condition) => {
      expect(await check(there, condition)).toEqual(refused);
    });

    test.each(ofMissingField)('of a missing field does not hold: %s', async (_what, condition) => {
      expect(await check(there, condition)).toEqual(refused);
      expect(await check(absent, condition)).toEqual({ committed: false, refused: [{ key: absent }] });
    });

    test('of an absent item: every field is missing', async () => {
      expect(await check(absent, { item: 'absent' }, { field: 'v', missing: true })).toEqual({
        committed: true,
      });
      expect(await check(absent, { item: 'present' })).toEqual({
        committed: false,
        refused: [{ key: absent }],
      });
    });

    test('must hold together with all the others', async () => {
      expect(await check(there, { field: 'v', is: 3 }, { field: 'stage', is: 'listed' })).toEqual({
        committed: true,
      });
      expect(await check(there, { field: 'v', is: 3 }, { field: 'stage', is: 'due' })).toEqual(refused);
    });

    test('guards puts, updates and removals alike', async () => {
      const when = [{ field: 'v', is: 4 }];

      expect(await registry().commit({ puts: [{ item: there, when }] })).toEqual(refused);
      expect(await registry().commit({ updates: [{ key: there, set: { v: 5 }, when }] })).toEqual(refused);
      expect(await registry().commit({ removals: [{ key: there, when }] })).toEqual(refused);
      expect(await registry().get(there)).toEqual({ ...there, ...fields });
    });

    test('sees the item before the change, not after it', async () => {
      const key = { pk: 'CF#conditions', sk: 'before' };
      await registry().commit({ puts: [{ item: { ...key, v: 1 } }] });

      expect(
        await registry().commit({ updates: [{ key, set: { v: 2 }, when: [{ field: 'v', is: 1 }] }] }),
      ).toEqual({
        committed: true,
      });
    });
  });
};
