import type { Instant } from '../archive/names.ts';

/** Rounded up: no store may give a version free before the time that was asked for, and some cut the fraction off. */
export const wholeSecond = (until: Instant | Date): Instant =>
  new Date(Math.ceil(new Date(until).getTime() / 1000) * 1000).toISOString() as Instant; // the form of every Date
