import { describe, expect, test } from '@jest/globals';
import type { Item, Registry } from '../../../shared/ports/registry.ts';

const committed = { committed: true };

export const changesContract = (registry: () => Registry): void => {
  describe('a change', () => {
    test('what was put is read back whole: text in three languages, deep values, empty text, null', async () => {
      const item: Item = {
        pk: 'CF#whole',
        sk: 'CF',
        heading: 'Об взыскании задолженности / Берешекті өндіріп алу туралы №123',
        kazakh: 'Әә Ғғ Ққ Ңң Өө Ұұ Үү Һһ Іі',
        beyond: '𐍈 📁',
        quoted: 'a "quoted"\n\\line\u0000',
        empty: '',
        none: null,
        no: false,
        count: 0,
        least: -9007199254740991,
        share: 0.5,
        volumes: [{ sheets: 250, days: ['2020-01-01', null] }, [], {}],
        deep: { a: { b: { c: { 'd.e': [1, [2, [3]]] } } } },
      };

      expect(await registry().commit({ puts: [{ item }] })).toEqual(committed);
      expect(await registry().get({ pk: 'CF#whole', sk: 'CF' })).toEqual(item);
    });

    test('what was never put is not there', async () => {
      expect(await registry().get({ pk: 'CF#never', sk: 'CF' })).toBeUndefined();
    });

    test('putting again replaces the whole item', async () => {
      const key = { pk: 'CF#replaced', sk: 'CF' };
      await registry().commit({ puts: [{ item: { ...key, before: 1 } }] });
      await registry().commit({ puts: [{ item: { ...key, after: 2 } }] });

      expect(await registry().get(key)).toEqual({ ...key, after: 2 });
    });

    test('checks, puts, updates and removals go together', async () => {
      const at = (sk: string) => ({ pk: 'CF#together', sk });
      await registry().commit({
        puts: [
          { item: { ...at('checked'), v: 1 } },
          { item: { ...at('updated'), v: 1 } },
          { item: at('removed') },
        ],
      });
      const answer = await registry().commit({
        checks: [{ key: at('checked'), when: [{ field: 'v', is: 1 }] }],
        puts: [{ item: { ...at('put'), v: 1 }, when: [{ item: 'absent' }] }],
        updates: [{ key: at('updated'), set: { v: 2 } }],
        removals: [{ key: at('removed'), when: [{ item: 'present' }] }],
      });

      expect(answer).toEqual(committed);
      expect((await registry().query({ partition: 'CF#together' })).items).toEqual([
        { ...at('checked'), v: 1 },
        { ...at('put'), v: 1 },
        { ...at('updated'), v: 2 },
      ]);
    });

    test('one refused item keeps all the others as they were', async () => {
      const at = (sk: string) => ({ pk: 'CF#nothing', sk });
      await registry().commit({ puts: [{ item: { ...at('a'), v: 1 } }, { item: { ...at('b'), v: 1 } }] });
      const answer = await registry().commit({
        checks: [{ key: at('gate'), when: [{ item: 'present' }] }],
        puts: [{ item: at('new') }],
        updates: [{ key: at('a'), set: { v: 2 } }],
        removals: [{ key: at('b') }],
      });

      expect(answer).toEqual({ committed: false, refused: [{ key: at('gate') }] });
      expect((await registry().query({ partition: 'CF#nothing' })).items).toEqual([
        { ...at('a'), v: 1 },
        { ...at('b'), v: 1 },
      ]);
    });

    test('a refusal names each item that refused, as it stands, and none that did not', async () => {
      const at = (sk: string) => ({ pk: 'CF#named', sk });
      await registry().commit({
        puts: [
          { item: { ...at('held'), holds: 1, parties: ['Әлия'] } },
          { item: { ...at('free'), holds: 0 } },
        ],
      });
      const noHold = [{ field: 'holds', is: 0 }];
      const answer = await registry().commit({
        checks: [{ key: at('free'), when: noHold }],
        puts: [{ item: at('unconditional') }],
        updates: [{ key: at('held'), set: { stage: 'destroying' }, when: noHold }],
        removals: [{ key: at('gone'), when: [{ item: 'present' }] }],
      });

      expect(answer).toEqual({
        committed: false,
        refused: expect.arrayContaining([
          { key: at('held'), item: { ...at('held'), holds: 1, parties: ['Әлия'] } },
          { key: at('gone') },
        ]),
      });
      expect(answer).toHaveProperty('refused.length', 2);
    });

    test('a hundred items are one change, and one refusal among them leaves nothing', async () => {
      const puts = Array.from({ length: 100 }, (_, n) => ({ item: { pk: 'ACT#100', sk: `LINE#${n}`, n } }));
      const last = puts.at(-1)!;
      const barred = [...puts.slice(0, -1), { ...last, when: [{ item: 'present' as const }] }];

      expect(await registry().commit({ puts: barred })).toMatchObject({
        refused: [{ key: { sk: 'LINE#99' } }],
      });
      expect((await registry().query({ partition: 'ACT#100' })).items).toEqual([]);
      expect(await registry().commit({ puts })).toEqual(committed);
      expect((await registry().query({ partition: 'ACT#100' })).items).toHaveLength(100);
    });

    test('a change of checks alone, and a change of nothing, are answered too', async () => {
      const key = { pk: 'CF#checks', sk: 'CF' };

      expect(await registry().commit({ checks: [{ key, when: [{ item: 'absent' }] }] })).toEqual(committed);
      expect(await registry().commit({ checks: [{ key, when: [{ item: 'present' }] }] })).toMatchObject({
        committed: false,
      });
      expect(await registry().commit({ checks: [{ key, when: [] }] })).toEqual(committed);
      expect(await registry().commit({})).toEqual(committed);
    });
  });

  describe('an update', () => {
    test('sets, adds and removes fields and leaves the rest', async () => {
      const key = { pk: 'CF#update', sk: 'CF' };
      await registry().commit({
        puts: [{ item: { ...key, stage: 'open', holds: 2, dueKey: 'k', kept: ['x'] } }],
      });
      await registry().commit({
        updates: [{ key, set: { stage: 'sealed' }, add: { holds: -1, v: 5 }, remove: ['dueKey', 'never'] }],
      });

      expect(await registry().get(key)).toEqual({ ...key, stage: 'sealed', holds: 1, v: 5, kept: ['x'] });
    });

    test('of an absent item is refused, and makes none', async () => {
      const key = { pk: 'CF#absent', sk: 'CF' };
      const refused = { committed: false, refused: [{ key }] };

      expect(await registry().commit({ updates: [{ key, add: { holds: 1 } }] })).toEqual(refused);
      expect(await registry().commit({ updates: [{ key }] })).toEqual(refused);
      expect(
        await registry().commit({ updates: [{ key, add: { n: 1 }, when: [{ field: 'n', missing: true }] }] }),
      ).toEqual(refused);
      expect(await registry().get(key)).toBeUndefined();
    });

    test('makes the item where its condition speaks of the item itself', async () => {
      const key = { pk: 'NUM#made', sk: 'N' };
      const either = [{ any: [{ item: 'absent' as const }, { field: 'n', below: 2 }] }];
      const count = { updates: [{ key, add: { n: 1 }, when: either }] };

      expect(await registry().commit(count)).toEqual(committed);
      expect(await registry().commit(count)).toEqual(committed);
      expect(await registry().commit(count)).toEqual({
        committed: false,
        refused: [{ key, item: { ...key, n: 2 } }],
      });
    });
  });
};
