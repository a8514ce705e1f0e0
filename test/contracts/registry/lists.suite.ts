import { beforeAll, describe, expect, test } from '@jest/globals';
import { MalformedCursor } from '../../../shared/ports/faults.ts';
import type { Item, Query, Registry } from '../../../shared/ports/registry.ts';

const partition = 'ACT#lists';
const lineOf = (n: number): string => `LINE#${String(n).padStart(5, '0')}`;
const lines: readonly Item[] = Array.from({ length: 25 }, (_, n) => ({ pk: partition, sk: lineOf(n), n }));
const others: readonly Item[] = ['ACT', 'LIND#9', 'LINE', 'LINF#0'].map((sk) => ({ pk: partition, sk }));
const inList: readonly Item[] = Array.from({ length: 7 }, (_, n) => ({
  pk: `CF#lists-${n}`,
  sk: 'CF',
  listKey: 'agent-1#sealed',
  listSort: `20${n < 4 ? 20 : 21}#1-01`,
  stage: 'sealed',
}));

const pagesOf = async (registry: Registry, query: Query): Promise<readonly (readonly Item[])[]> => {
  const page = await registry.query(query);
  if (page.cursor === undefined) return [page.items];

  return [page.items, ...(await pagesOf(registry, { ...query, cursor: page.cursor }))];
};
const allOf = async (registry: Registry, query: Query): Promise<readonly Item[]> =>
  (await pagesOf(registry, query)).flat();

export const listsContract = (registry: () => Registry): void => {
  beforeAll(async () => {
    const puts = [...lines, ...others, ...inList].map((item) => ({ item }));
    await registry().commit({ puts });
  });

  describe('a query of one partition', () => {
    const numbers = (items: readonly Item[]) => items.map(({ n }) => n);
    const range = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, n) => from + n);

    test('answers its items in order, from either end', async () => {
      const inOrder = ['ACT', 'LIND#9', 'LINE', ...lines.map(({ sk }) => sk), 'LINF#0'];

      expect((await allOf(registry(), { partition })).map(({ sk }) => sk)).toEqual(inOrder);
      expect((await allOf(registry(), { partition, newestFirst: true })).map(({ sk }) => sk)).toEqual(
        inOrder.toReversed(),
      );
    });

    test('answers a prefix and nothing beside it', async () => {
      expect(await allOf(registry(), { partition, prefix: 'LINE#' })).toEqual(lines);
      expect(await allOf(registry(), { partition, prefix: 'LINE#0001', newestFirst: true })).toEqual(
        lines.slice(10, 20).toReversed(),
      );
      expect(await allOf(registry(), { partition, prefix: 'NONE#' })).toEqual([]);
    });

    test('takes both bounds as inclusive', async () => {
      const within = async (query: Partial<Query>) =>
        numbers(await allOf(registry(), { partition, ...query }));

      expect(await within({ from: lineOf(3), upTo: lineOf(5) })).toEqual([3, 4, 5]);
      expect(await within({ from: lineOf(22) })).toEqual([22, 23, 24, undefined]);
      expect(await within({ upTo: lineOf(1) })).toEqual([undefined, undefined, undefined, 0, 1]);
      expect(await within({ from: lineOf(5), upTo: lineOf(3) })).toEqual([]);
      expect(await within({ from: lineOf(3), upTo: lineOf(5), newestFirst: true })).toEqual([5, 4, 3]);
    });

    test.each([1, 2, 7, 24, 25, 26])(
      'gives pages of %i without gap or repetition, both ways',
      async (limit) => {
        const query = { partition, prefix: 'LINE#', limit };
        const forward = await pagesOf(registry(), query);
        const backward = await pagesOf(registry(), { ...query, newestFirst: true });

        expect(numbers(forward.flat())).toEqual(range(0, 24));
        expect(numbers(backward.flat())).toEqual(range(0, 24).toReversed());
        expect(forward[0]).toHaveLength(Math.min(limit, 25));
        for (const page of [...forward, ...backward]) expect(page.length).toBeLessThanOrEqual(limit);
      },
    );

    test('gives pages within bounds', async () => {
      const query = { partition, from: lineOf(3), upTo: lineOf(12), limit: 4 };

      expect(numbers(await allOf(registry(), query))).toEqual(range(3, 12));
      expect(numbers(await allOf(registry(), { ...query, newestFirst: true }))).toEqual(
        range(3, 12).toReversed(),
      );
    });

    test('sees what was committed a moment ago', async () => {
      await registry().commit({ puts: [{ item: { pk: 'ACT#now', sk: 'LINE' } }] });

      expect((await registry().query({ partition: 'ACT#now' })).items).toHaveLength(1);
    });

    test('is malformed with a prefix and bounds, or a page of no items or of too many', async () => {
      for (const wrong of [{ prefix: 'L', from: 'L' }, { limit: 0 }, { limit: 1001 }, { limit: 1.5 }])
        await expect(registry().query({ partition, ...wrong })).rejects.toThrow(TypeError);
    });
  });

  describe('an index', () => {
    const list = { partition: 'agent-1#sealed', index: 'list' } as const;
    const idsOf = (items: readonly Item[]) => items.map(({ pk }) => pk).sort();

    test('holds the whole item, in order, a page at a time, those of one sort value included', async () => {
      for (const newestFirst of [false, true])
        for (const limit of [1, 3, 200]) {
          const found = await allOf(registry(), { ...list, limit, newestFirst });
          const sorts = found.map(({ listSort }) => (typeof listSort === 'string' ? listSort : ''));

          expect(idsOf(found)).toEqual(idsOf(inList));
          expect(newestFirst ? sorts.toReversed() : sorts).toEqual(sorts.toSorted());
          expect(found).toEqual(expect.arrayContaining([...inList]));
        }
    });

    test('answers prefixes and bounds of its sort value', async () => {
      expect(idsOf(await allOf(registry(), { ...list, prefix: '2021#' }))).toEqual(idsOf(inList.slice(4)));
      expect(idsOf(await allOf(registry(), { ...list, upTo: '2020#1-01' }))).toEqual(
        idsOf(inList.slice(0, 4)),
      );
      expect(await allOf(registry(), { ...list, from: '2022' })).toEqual([]);
    });

    test('holds an item only while both its fields are there', async () => {
      const key = { pk: 'CF#leaving', sk: 'CF' };
      const due = { partition: 'agent-9#2025-12-31', index: 'due' } as const;
      const found = async () => (await registry().query(due)).items;

      await registry().commit({ puts: [{ item: { ...key, dueKey: due.partition } }] });
      expect(await found()).toEqual([]);
      await registry().commit({ updates: [{ key, set: { dueSort: '1' } }] });
      expect(await found()).toEqual([{ ...key, dueKey: due.partition, dueSort: '1' }]);
      await registry().commit({ updates: [{ key, remove: ['dueKey'] }] });
      expect(await found()).toEqual([]);
      expect(await registry().get(key)).toEqual({ ...key, dueSort: '1' });
    });

    test.each(['list', 'due', 'owed', 'pending'] as const)(
      '%s is one of its own, and forgets what is removed',
      async (index) => {
        const item: Item = { pk: `CF#${index}`, sk: 'CF', [`${index}Key`]: 'own', [`${index}Sort`]: '1' };
        await registry().commit({ puts: [{ item }] });

        expect((await registry().query({ partition: 'own', index })).items).toEqual([item]);
        await registry().commit({ removals: [{ key: { pk: item.pk, sk: item.sk } }] });
        expect((await registry().query({ partition: 'own', index })).items).toEqual([]);
      },
    );
  });

  describe('a cursor', () => {
    const ask = (query: Query) => registry().query(query);

    test('that nobody gave out is malformed', async () => {
      for (const cursor of [
        '',
        'nonsense',
        'bnVsbA',
        'WzFd',
        Buffer.from('["a","b","c","d"]').toString('base64url'),
      ])
        await expect(ask({ partition, cursor })).rejects.toThrow(MalformedCursor);
    });

    test('serves only the list it was given out for', async () => {
      const { cursor = '' } = await ask({ partition, prefix: 'LINE#', limit: 3 });

      expect((await ask({ partition, prefix: 'LINE#', limit: 1, cursor })).items).toEqual([lines[3]]);
      for (const other of [
        { partition: 'ACT#other', prefix: 'LINE#' },
        { partition, prefix: 'LIND#' },
        { partition },
        { partition, prefix: 'LINE#', newestFirst: true },
        { partition, prefix: 'LINE#', index: 'list' as const },
      ])
        await expect(ask({ ...other, cursor })).rejects.toThrow(MalformedCursor);
    });
  });
};
