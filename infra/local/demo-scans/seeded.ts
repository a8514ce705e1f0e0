/** Numbers that look random and are the same for the same seed (mulberry32). */
export type Chance = () => number;

/** Answers numbers from 0 up to and without 1. */
export const seeded = (seed: number): Chance => {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
};

/** A number between the two. */
export const between = (chance: Chance, low: number, high: number): number => low + (high - low) * chance();
