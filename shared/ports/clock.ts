import type { Day, Instant } from '../archive/names.ts';

/** The one clock. `today` is the civil day in Kazakhstan (Asia/Almaty). */
export interface Clock {
  now(): Instant;
  today(): Day;
}
