/** Things waiting for the same work, so many at a time. What was stopped in the middle waits again, first. */
import { Stopped } from './patience.ts';

export interface Lane<Thing> {
  readonly add: (...things: readonly Thing[]) => void;
  /** Goes on with what waits. */
  readonly goOn: () => void;
  readonly isIdle: () => boolean;
}

interface LaneOf<Thing> {
  readonly atOnce: number;
  readonly work: (thing: Thing) => Promise<void>;
  readonly mayRun: () => boolean;
}

export const laneOf = <Thing>({ atOnce, work, mayRun }: LaneOf<Thing>): Lane<Thing> => {
  const waiting: Thing[] = [];
  let busy = 0;

  const run = async (): Promise<void> => {
    busy += 1;
    try {
      for (;;) {
        const thing = mayRun() ? waiting.shift() : undefined;
        if (thing === undefined) return;
        await workOn(thing);
      }
    } finally {
      busy -= 1;
    }
  };

  const workOn = async (thing: Thing): Promise<void> => {
    try {
      await work(thing);
    } catch (error) {
      if (!(error instanceof Stopped)) throw error;
      waiting.unshift(thing);
    }
  };

  const goOn = (): void => {
    for (let free = Math.min(atOnce - busy, waiting.length); free > 0; free -= 1) void run();
  };

  return {
    add: (...things) => {
      waiting.push(...things);
      goOn();
    },
    goOn,
    isIdle: () => busy === 0 && waiting.length === 0,
  };
};
