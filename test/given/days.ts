import { readDay, readInstant } from '../../shared/archive/day.ts';
import type { Day, Instant } from '../../shared/archive/names.ts';

/** A real day, or the test is wrong. */
export const day = (text: string): Day => readDay(text) ?? wrong(text);

export const instant = (text: string): Instant => readInstant(text) ?? wrong(text);

const wrong = (text: string): never => {
  throw new Error(`The test gives ${JSON.stringify(text)}, which is no day and no instant.`);
};
