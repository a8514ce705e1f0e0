import { describe, expect, test } from '@jest/globals';
import { OWED_SHARDS, owedKeyOf, shardOf } from '../../../shared/archive/owed.ts';
import type { Item, Registry } from '../../../shared/ports/registry.ts';

const factOf = (story: string, n: number): Item => {
  const id = `${story}-${n}`;
  const at = new Date(Date.UTC(2026, 0, 1, 0, 0, n)).toISOString();

  return {
    pk: `FACT#${id}`,
    sk: 'FACT',
    owedKey: owedKeyOf(story, shardOf(id, OWED_SHARDS)),
    owedSort: `${at}#${id}`,
  };
};

export const facultiesContract = (registry: () => Registry): void => {
  describe('facts owed to a story', () => {
    test('come oldest first over all shards, at most as many as asked for', async () => {
      const facts = Array.from({ length: 30 }, (_, n) => factOf('enter-file', n));
      await registry().commit({ puts: facts.toReversed().map((item) => ({ item })) });

      expect(new Set(facts.map(({ owedKey }) => owedKey)).size).toBe(OWED_SHARDS);
      expect(await registry().owed('enter-file', 100)).toEqual(facts);
      expect(await registry().owed('enter-file', 7)).toEqual(facts.slice(0, 7));
    });

    test('are those of that story alone', async () => {
      const mine = factOf('enter', 1);
      await registry().commit({ puts: [{ item: mine }, { item: factOf('enter-act', 2) }] });

      expect(await registry().owed('enter', 10)).toEqual([mine]);
      expect(await registry().owed('nobody', 10)).toEqual([]);
    });

    test('are owed no longer once the story has worked them off in its own change', async () => {
      const facts = [1, 2, 3].map((n) => factOf('work-off', n));
      await registry().commit({ puts: facts.map((item) => ({ item })) });
      const [, worked] = facts;
      const key = { pk: worked!.pk, sk: worked!.sk };
      await registry().commit({ updates: [{ key, remove: ['owedKey', 'owedSort'] }] });

      expect(await registry().owed('work-off', 10)).toEqual([facts[0], facts[2]]);
      expect(await registry().get(key)).toEqual(key);
    });
  });

  describe('under many hands', () => {
    test('thirty writers draw numbers without gap or repetition', async () => {
      const key = { pk: 'NUM#agent-1', sk: '2026' };
      await registry().commit({ puts: [{ item: { ...key, last: 0 } }] });

      const draw = async (): Promise<number> => {
        const last = Number((await registry().get(key))?.['last']);
        const number = last + 1;
        const answer = await registry().commit({
          puts: [{ item: { pk: key.pk, sk: `2026#${number}` }, when: [{ item: 'absent' }] }],
          updates: [{ key, set: { last: number }, when: [{ field: 'last', is: last }] }],
        });
        return answer.committed ? number : draw();
      };
      const drawn = await Promise.all(Array.from({ length: 30 }, draw));

      expect(drawn.toSorted((one, other) => one - other)).toEqual(
        Array.from({ length: 30 }, (_, n) => n + 1),
      );
      expect((await registry().query({ partition: key.pk, prefix: '2026#' })).items).toHaveLength(30);
    }, 60_000);

    test('thirty additions at once all count', async () => {
      const key = { pk: 'CHAMBER#many', sk: 'FENCE#0' };
      await registry().commit({ puts: [{ item: key }] });
      await Promise.all(
        Array.from({ length: 30 }, () => registry().commit({ updates: [{ key, add: { epoch: 1 } }] })),
      );

      expect(await registry().get(key)).toEqual({ ...key, epoch: 30 });
    }, 60_000);

    test('of many who put the same item if absent, one wins and the others are told what stands', async () => {
      const key = { pk: 'IDEM#one', sk: 'k' };
      const answers = await Promise.all(
        Array.from({ length: 12 }, (_, by) =>
          registry().commit({ puts: [{ item: { ...key, by }, when: [{ item: 'absent' }] }] }),
        ),
      );
      const stands = await registry().get(key);

      expect(answers.filter(({ committed }) => committed)).toHaveLength(1);
      expect(answers.filter(({ committed }) => !committed)).toEqual(
        Array.from({ length: 11 }, () => ({ committed: false, refused: [{ key, item: stands }] })),
      );
    });
  });

  describe('large things', () => {
    test('an item of 350 KB is kept, refused with its content, and paged through', async () => {
      const items = [1, 2, 3, 4].map((n) => ({
        pk: 'CF#large',
        sk: `RECORD#${n}`,
        bytes: 'қ'.repeat(175 * 1024),
      }));
      for (const item of items) await registry().commit({ puts: [{ item }] });
      const barred = await registry().commit({ puts: [{ item: items[0]!, when: [{ item: 'absent' }] }] });

      expect(await registry().get({ pk: 'CF#large', sk: 'RECORD#1' })).toEqual(items[0]);
      expect(barred).toMatchObject({ refused: [{ item: items[0] }] });
      expect((await registry().query({ partition: 'CF#large', limit: 4 })).items).toEqual(items);
    });
  });

  describe('counting', () => {
    test('a metered registry is the same registry and counts, where the store counts, only its own work', async () => {
      const metered = registry().metered();
      const key = { pk: 'CF#metered', sk: 'CF' };
      const before = metered.units();
      await metered.commit({ puts: [{ item: key }] });
      await metered.get(key);
      await metered.query({ partition: key.pk });
      const after = metered.units();

      expect(await registry().get(key)).toEqual(key);
      if (after === undefined) return;
      expect(before).toEqual({ read: 0, write: 0 });
      expect(after).toEqual({ read: expect.any(Number), write: expect.any(Number) });
      expect(after.read).toBeGreaterThanOrEqual(2);
      expect(after.write).toBeGreaterThanOrEqual(1);
      expect(registry().metered().units()).toEqual({ read: 0, write: 0 });
    });
  });
};
