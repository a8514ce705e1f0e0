import { beforeAll, describe, expect, test } from '@jest/globals';
import { dynamoMissing } from '../lanes/dynamodb.ts';
import { faultsOf, sweepBench, type SweptArchive } from './sweep.ts';

const missing = dynamoMissing();

if (missing === undefined) {
  describe('What a sweep costs', () => {
    let archives: readonly SweptArchive[];
    beforeAll(async () => {
      archives = await sweepBench(20, [20, 400]);
    }, 180_000);

    test('finds all that is due, and the second time finds it due already', () => {
      for (const { first, second } of archives) {
        expect(first).toMatchObject({ due: 20, alreadyDue: 0 });
        expect(second).toMatchObject({ due: 0, alreadyDue: 20 });
      }
    });

    test('depends on what is due and not on what is kept, to the unit', () => {
      const [small, large] = archives;
      expect(small?.first['readUnits']).toBeGreaterThan(0);
      expect(small?.first['writeUnits']).toBeGreaterThan(0);
      expect(large?.first).toEqual(small?.first);
      expect(large?.second).toEqual(small?.second);
      expect(faultsOf(archives)).toEqual([]);
    });

    test('never scans, and the second sweep writes nothing', () => {
      for (const { requests, second } of archives) {
        expect(Object.keys(requests).sort()).toEqual(['QueryCommand', 'TransactWriteItemsCommand']);
        expect(second['writeUnits']).toBe(0);
      }
    });
  });
} else {
  describe.skip(`what a sweep costs, not run: ${missing}`, () => {
    test.todo('depends on what is due and not on what is kept');
  });
}
