import { describe, expect, test } from '@jest/globals';
import { inFull } from '../given/full.ts';
import { runModel } from './runs.ts';

/** MODEL_SEED (and MODEL_PATH) repeat a run that failed; MODEL_RUNS says how many there are to be. */
const { MODEL_SEED, MODEL_PATH, MODEL_RUNS } = process.env;
const again = {
  ...(MODEL_SEED === undefined ? {} : { seed: Number(MODEL_SEED) }),
  ...(MODEL_PATH === undefined ? {} : { path: MODEL_PATH }),
};
const runs = (full: number, usual: number) => Number(MODEL_RUNS ?? inFull(full, usual));

const WHOLE_WAYS = runs(75_000, 90);
const CLAIMS = runs(30_000, 60);

const HOURS = 6 * 60 * 60 * 1000;

describe('Whatever people, works and days do to the archive', () => {
  test(
    `in ${WHOLE_WAYS} ways from drawing up to part two, no rule is broken`,
    async () => {
      const reached = await runModel({ runs: WHOLE_WAYS, ...again });
      const share = (what: string) => (reached.get(what) ?? 0) / WHOLE_WAYS;
      process.stdout.write(`${JSON.stringify([...reached].sort())}\n`);

      // What never destroys proves nothing.
      for (const often of ['destroyed', 'certified']) expect(share(often)).toBeGreaterThan(0.3);
      for (const what of ['spared', 'held', 'hold released', 'given back'])
        expect([what, share(what)]).toEqual([what, expect.any(Number)]);
      const usual = ['spared', 'revoked', 'lapsed', 'returned', 'withdrawn', 'held'];
      if (WHOLE_WAYS >= 80) expect(usual.filter((what) => share(what) < 0.005)).toEqual([]);
    },
    HOURS,
  );

  test(
    `in ${CLAIMS} meetings at the claim, the last word is kept`,
    async () => {
      const reached = await runModel({ runs: CLAIMS, atTheClaim: true, ...again });
      const share = (what: string) => (reached.get(what) ?? 0) / CLAIMS;

      process.stdout.write(`${JSON.stringify([...reached].sort())}\n`);
      expect(share('destroyed')).toBeGreaterThan(0.3);
      expect(share('spared')).toBeGreaterThan(0.1);
    },
    HOURS,
  );
});
