import { describe, expect, test } from '@jest/globals';
import { faults } from './faults.ts';
import { runModel, type Wanted } from './runs.ts';

/** What the ledger says of a broken world. */
const foundIn = async (wanted: Omit<Wanted, 'runs'>): Promise<string> => {
  try {
    await runModel({ ...wanted, runs: 1500, shrink: false });
  } catch (error) {
    return error instanceof Error ? String(error.cause) : '';
  }
  return 'nothing is wrong';
};

describe('A guard that is missing is missed', () => {
  test.each(Object.entries(faults))(
    'when %s',
    async (_what, { found, ...broken }) => {
      expect(await foundIn({ ...broken, seed: 386 })).toMatch(found);
    },
    600_000,
  );
});

describe('What is found', () => {
  test('is told by the shortest way to it, with the seed that repeats it', async () => {
    const { fault } = faults['a revoked order still destroys']!;
    const failing = runModel({ fault, runs: 1500, seed: 386, atTheClaim: true });
    await expect(failing).rejects.toThrow(/seed: 386, path: "[\d:]+"[^]*Counterexample: [^]*revokes order/);
  }, 600_000);
});
