import { describe, expect, test } from '@jest/globals';
import type { Change, Registry } from '../../../shared/ports/registry.ts';

const key = { pk: 'CF#malformed', sk: 'CF' };
const put = (fields: Readonly<Record<string, unknown>>): Change => ({
  puts: [{ item: { ...key, ...fields } }],
});

const mistakes: readonly [string, Change][] = [
  [
    'more than a hundred items',
    { puts: Array.from({ length: 101 }, (_, n) => ({ item: { pk: key.pk, sk: `${n}` } })) },
  ],
  ['an item named twice', { puts: [{ item: key }], checks: [{ key, when: [] }] }],
  ['an empty key', { puts: [{ item: { pk: key.pk, sk: '' } }] }],
  [
    'a field both set and removed',
    { updates: [{ key, set: { v: 1 }, remove: ['v'], when: [{ item: 'absent' }] }] },
  ],
  [
    'a field both set and added to',
    { updates: [{ key, set: { v: 1 }, add: { v: 1 }, when: [{ item: 'absent' }] }] },
  ],
  ['a key changed', { updates: [{ key, set: { sk: 'other' }, when: [{ item: 'absent' }] }] }],
  ['a value that is undefined', put({ v: undefined })],
  ['a value that is no number', put({ v: Number.NaN })],
  ['a whole number that is not exact', put({ v: 2 ** 53 })],
  ['bytes', put({ v: new Uint8Array(1) })],
  ['a place in an index that is no text', put({ listKey: 'k', listSort: 1 })],
  ['an empty place in an index', put({ dueKey: '', dueSort: 's' })],
];

export const malformedContract = (registry: () => Registry): void => {
  describe('a change that no store could carry out', () => {
    test.each(mistakes)('is thrown out whole: %s', async (_what, change) => {
      const other = { item: { pk: key.pk, sk: 'other' } };

      await expect(registry().commit({ ...change, puts: [other, ...(change.puts ?? [])] })).rejects.toThrow(
        TypeError,
      );
      expect((await registry().query({ partition: key.pk })).items).toEqual([]);
    });

    test('an item above 400 KB, or a sum with a text, is thrown out whole', async () => {
      const at = (sk: string) => ({ pk: 'CF#mistaken', sk });
      await registry().commit({ puts: [{ item: { ...at('a'), v: 'text' } }] });

      await expect(
        registry().commit({ puts: [{ item: at('b') }], updates: [{ key: at('a'), add: { v: 1 } }] }),
      ).rejects.toThrow();
      await expect(
        registry().commit({
          puts: [{ item: at('b') }, { item: { ...at('c'), bytes: 'x'.repeat(410 * 1024) } }],
        }),
      ).rejects.toThrow();
      expect((await registry().query({ partition: 'CF#mistaken' })).items).toEqual([
        { ...at('a'), v: 'text' },
      ]);
    });

    test('items above 4 MB together are thrown out whole, though none is above 400 KB', async () => {
      const puts = Array.from({ length: 11 }, (_, n) => ({
        item: { pk: 'CF#heavy', sk: `${n}`, bytes: 'x'.repeat(390 * 1024) },
      }));

      await expect(registry().commit({ puts })).rejects.toThrow();
      expect((await registry().query({ partition: 'CF#heavy' })).items).toEqual([]);
      expect(await registry().commit({ puts: puts.slice(1) })).toEqual({ committed: true });
    });
  });
};
