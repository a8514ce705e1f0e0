import { describe, expect, test } from '@jest/globals';
import { inFull } from '../given/full.ts';
import { runModel, type Wanted } from './runs.ts';

/**
 * A failure names its seed and path: MODEL_SEED and MODEL_PATH repeat it. MODEL_RUNS says how many
 * runs there are to be, and has it told how fast they went and how many reached what.
 */
const { MODEL_SEED, MODEL_PATH, MODEL_RUNS } = process.env;
const again = {
  ...(MODEL_SEED === undefined ? {} : { seed: Number(MODEL_SEED) }),
  ...(MODEL_PATH === undefined ? {} : { path: MODEL_PATH }),
};
const sized = (full: number, usual: number) => Number(MODEL_RUNS ?? inFull(full, usual));

const WAYS = sized(40_000, 200);
const MEETINGS = sized(65_000, 200);
const HOURS = 6 * 60 * 60 * 1000;

/** Which share of the runs reached what. */
const shares = async (wanted: Wanted): Promise<(what: string) => number> => {
  const begun = performance.now();
  const reached = await runModel({ ...wanted, ...again });
  const perSecond = (wanted.runs / (performance.now() - begun)) * 1000;
  if (MODEL_RUNS !== undefined)
    process.stdout.write(`${perSecond.toFixed(1)}/s ${JSON.stringify([...reached].sort())}\n`);
  return (what) => (reached.get(what) ?? 0) / wanted.runs;
};

describe('Whatever people, works and days do to the archive', () => {
  test(
    `in ${WAYS} ways from drawing up to part two no rule is broken`,
    async () => {
      const share = await shares({ runs: WAYS });

      // What never destroys proves nothing.
      expect(share('destroyed')).toBeGreaterThan(0.4);
      expect(share('certified')).toBeGreaterThan(0.3);
      expect(share('spared')).toBeGreaterThan(0.05);
      for (const what of ['revoked', 'lapsed', 'returned', 'withdrawn', 'hold released'])
        expect(share(what)).toBeGreaterThan(0.003);
    },
    HOURS,
  );

  test(
    `in ${MEETINGS} meetings at the claim the last word is kept`,
    async () => {
      const share = await shares({ runs: MEETINGS, atTheClaim: true });

      expect(share('destroyed')).toBeGreaterThan(0.4);
      for (const why of ['OnHold', 'OrderRevoked', 'PermanentInventoryMissing'])
        expect(share(`spared: ${why}`)).toBeGreaterThan(0.03);
    },
    HOURS,
  );
});
