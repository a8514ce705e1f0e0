import { describe, expect, test } from '@jest/globals';
import * as told from './suite.ts';

/** What the files of a suite did, test by test. */
const run = async (
  tell: () => void,
  { only, bail = false }: { readonly only?: readonly string[]; readonly bail?: boolean } = {},
) => {
  const root = await told.gather(['file'], () => {
    tell();
    return Promise.resolve();
  });
  const ran = await told.runTests(root, {
    chosen: (id) => only?.includes(id) ?? true,
    begins: () => undefined,
    bail,
  });
  return ran.map(({ id, failure }) => (failure === undefined ? id : `${id}: ${failure}`));
};
type Each = (table: readonly (readonly unknown[])[]) => (title: string, body: (row: unknown) => void) => void;
const describeEach: Each = told.describe.each;
const testEach: Each = told.test.each;
const fails = (): never => {
  throw new Error('so');
};

describe('The suite that mutants meet', () => {
  test('names a test by its file and all that it stands in, each row of a table by its own title', async () => {
    const ran = await run(() => {
      describeEach([['one'], ['two']])('of %s', () => {
        testEach([[1], [2]])('is %d', (number) => told.expect(number).toBe(1));
      });
    });
    expect(ran.map((line) => line.split(':')[0])).toEqual([
      'file of one is 1',
      'file of one is 2',
      'file of two is 1',
      'file of two is 2',
    ]);
    expect(ran[0]).toBe('file of one is 1');
    expect(ran[1]).toContain('Expected');
  });

  test('runs hooks around the tests that are chosen, outer ones outside, and none where no test is', async () => {
    const order: string[] = [];
    const note = (word: string) => () => void order.push(word);
    const tell = () => {
      told.beforeEach(note('outer before'));
      told.afterEach(note('outer after'));
      told.describe('a', () => {
        told.beforeAll(note('all'));
        told.beforeEach(note('inner before'));
        told.afterEach(note('inner after'));
        told.afterAll(note('end'));
        told.test('x', note('x'));
        told.test('y', note('y'));
      });
      told.describe('b', () => {
        told.beforeAll(note('never'));
        told.test('z', note('z'));
      });
    };
    expect(await run(tell, { only: ['file a y'] })).toEqual(['file a y']);
    expect(order).toEqual(['all', 'outer before', 'inner before', 'y', 'inner after', 'outer after', 'end']);
  });

  test('takes a hook that fails for the test it was for', async () => {
    const ran = await run(() => {
      told.describe('all', () => {
        told.beforeAll(fails);
        told.test('x', () => undefined);
      });
      told.describe('each', () => {
        told.beforeEach(fails);
        told.test('x', () => undefined);
      });
      told.describe('after', () => {
        told.afterEach(fails);
        told.test('x', () => undefined);
      });
      told.describe('end', () => {
        told.afterAll(fails);
        told.test('x', () => undefined);
      });
    });
    expect(ran).toEqual([
      'file all x: so',
      'file each x: so',
      'file after x: so',
      'file end x',
      'file end x: so',
    ]);
  });

  test('ends at the first failure where that is enough', async () => {
    const tell = () => {
      told.test('x', () => Promise.reject(new Error('late')));
      told.test('y', () => undefined);
    };
    expect(await run(tell, { bail: true })).toEqual(['file x: late']);
    expect(await run(tell)).toEqual(['file x: late', 'file y']);
  });
});
