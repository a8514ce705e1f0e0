/** How fast bytes go, of the last ten seconds, and so how long the rest will take. */
export interface Pace {
  /** Counts bytes; what must be sent again counts back. */
  readonly count: (bytes: number) => void;
  /** Bytes a second; undefined until it can be told. */
  readonly speed: (now: number) => number | undefined;
}

const WINDOW_MS = 10_000;
const LEAST_MS = 1500;

export const paceFrom = (start: number): Pace => {
  let total = 0;
  let samples: { at: number; total: number }[] = [{ at: start, total: 0 }];
  return {
    count: (bytes) => {
      total += bytes;
    },
    speed: (now) => {
      const last = samples.at(-1);
      if (!last || now - last.at >= 500) samples.push({ at: now, total });
      samples = samples.filter(({ at }, place) => now - at <= WINDOW_MS || place === samples.length - 1);
      const [first] = samples;
      if (!first || now - first.at < LEAST_MS) return undefined;
      return Math.max(0, (total - first.total) / ((now - first.at) / 1000));
    },
  };
};
