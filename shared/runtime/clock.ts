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

/** Local only: the rules see one civil day, whose hours pass as the real ones do. */
export const clockFixedOn = (today: Day): Clock => {
  const midnight = Date.parse(startOf(today));
  return {
    now: () => instant(midnight + ((((Date.now() - midnight) % 86_400_000) + 86_400_000) % 86_400_000)),
    today: () => today,
  };
};

/** @throws when `text` is set and is not a day: a wrong date must not silently become today. */
export const clockFor = (text: string | undefined): Clock => {
  if (text === undefined || text === '') return systemClock();
  const day = readDay(text);
  if (day === undefined) throw new Error(`ARCHIVE_TODAY is not a date: ${text}. Write it as 2026-01-31.`);
  return clockFixedOn(day);
};
