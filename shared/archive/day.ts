/**
 * A day is a civil date in Kazakhstan, and the only time the rules know. This file
 * alone turns texts and instants into days, so a `Day` is always a real date of
 * fixed width and days compare as texts. The offset is written out rather than
 * asked of the machine: zone data differ from machine to machine, and a term must not.
 */
import type { Day, Instant } from './names.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

// One zone since 1 March 2024, 00:00: the clocks of Almaty went back an hour, so 29 February lasted 25 hours.
// Before 15 March 2005 there was summer time, which is not modelled: no instant of the service is that old.
const ONE_ZONE_FROM = '2024-03-01';
const ONE_ZONE_AT = Date.UTC(2024, 1, 29, 18);
const BEFORE = 6 * HOUR;
const SINCE = 5 * HOUR;

const FIRST_YEAR = 1900;
const LAST_YEAR = 2199;

const dayText = /^\d{4}-\d{2}-\d{2}$/;
const instantText = /^\d{4}-\d{2}-\d{2}T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,9})?Z$/;

/** Reads `YYYY-MM-DD`: a date of the calendar, 1900 to 2199; else undefined. */
export const readDay = (text: string): Day | undefined => (isDay(text) ? text : undefined);

const isDay = (text: string): text is Day => {
  if (!dayText.test(text)) return false;
  const year = Number(text.slice(0, 4));
  const midnight = Date.UTC(year, Number(text.slice(5, 7)) - 1, Number(text.slice(8)));
  return year >= FIRST_YEAR && year <= LAST_YEAR && dayAt(midnight) === text;
};

/** Reads an RFC 3339 instant in UTC with or without a fraction, 1900 to 2199; answers it with milliseconds, else undefined. */
export const readInstant = (text: string): Instant | undefined =>
  instantText.test(text) && isDay(text.slice(0, 10)) ? instantAt(Date.parse(text)) : undefined;

/** A day written out in the code, where nothing has to be read. */
export const civilDay = (year: number, month: number, date: number): Day =>
  dayAt(Date.UTC(year, month - 1, date));

export const yearOf = (day: Day): number => Number(day.slice(0, 4));

export const firstDayOf = (year: number): Day => civilDay(year, 1, 1);

export const lastDayOf = (year: number): Day => civilDay(year, 12, 31);

export const nextDay = (day: Day): Day => dayAt(midnightOf(day) + DAY);

export const laterOf = (one: Day, other: Day): Day => (one < other ? other : one);

/** The day it is in Kazakhstan at an instant. Right for instants from 15 March 2005 on. */
export const dayOf = (instant: Instant): Day => {
  const at = Date.parse(instant);
  return dayAt(at + (at < ONE_ZONE_AT ? BEFORE : SINCE));
};

/** The instant at which a day begins in Kazakhstan; a whole second. */
export const startOf = (day: Day): Instant =>
  instantAt(midnightOf(day) - (day < ONE_ZONE_FROM ? BEFORE : SINCE));

/** The instant at which a day has ended in Kazakhstan, which is the first of the next day; a whole second. */
export const endOf = (day: Day): Instant => startOf(nextDay(day));

/** The same moment so many years later, cut to a whole second, 29 February to 28: never more than these years ahead. */
export const yearsAfter = (instant: Instant, years: number): Instant => {
  const at = new Date(instant);
  const month = at.getUTCMonth();
  at.setUTCMilliseconds(0);
  at.setUTCFullYear(at.getUTCFullYear() + years);
  if (at.getUTCMonth() !== month) at.setUTCDate(0);
  return instantAt(at.getTime());
};

const midnightOf = (day: Day): number => Date.parse(`${day}T00:00:00.000Z`);

// The two brands are given here and nowhere else.
const dayAt = (time: number): Day => new Date(time).toISOString().slice(0, 10) as Day;
const instantAt = (time: number): Instant => new Date(time).toISOString() as Instant;
