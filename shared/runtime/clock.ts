import { dayOf, readDay, readInstant, startOf } from '../archive/day.ts';
import type { Day, Instant } from '../archive/names.ts';
import type { Clock } from '../ports/clock.ts';

const instant = (milliseconds: number): Instant => {
  const read = readInstant(new Date(milliseconds).toISOString());
  if (read === undefined) throw new Error('the machine clock is out of range');
  return read;
};

export const systemClock = (): Clock => {
  const now = () => instant(Date.now());
  return { now, today: () => dayOf(now()) };
};

const A_DAY = 86_400_000;

/** Local only: the rules see one civil day. Its hours pass as the real ones do, and never run backwards. */
export const clockFixedOn = (today: Day): Clock => {
  const midnight = Date.parse(startOf(today));
  const opened = Date.now();
  const hour = (((opened - midnight) % A_DAY) + A_DAY) % A_DAY;
  return { now: () => instant(midnight + hour + (Date.now() - opened)), today: () => today };
};

/** @throws when `text` is set and is not a day: a wrong date must not silently become today. */
export const clockFor = (text: string | undefined): Clock => {
  if (text === undefined || text === '') return systemClock();
  const day = readDay(text);
  if (day === undefined) throw new Error(`ARCHIVE_TODAY is not a date: ${text}. Write it as 2026-01-31.`);
  return clockFixedOn(day);
};
