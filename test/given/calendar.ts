/**
 * A calendar of the tests' own, to tell the archive's dates by: days are counted one by one from the
 * lengths of years and months. No Date, no zone of the machine, nothing of shared/archive/day.ts.
 */
export interface CivilDate {
  readonly year: number;
  readonly month: number;
  readonly date: number;
}

export const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

export const monthLength = (year: number, month: number): number => {
  if (month === 2) return isLeap(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
};

const FIRST = 1900;
const LAST = 2210;

/** Days before 1 January of each year, counted from 1 January 1900. */
const before: readonly number[] = (() => {
  const days = [0];
  for (let year = FIRST; year <= LAST; year += 1) days.push((days.at(-1) ?? 0) + (isLeap(year) ? 366 : 365));
  return days;
})();

const beforeYear = (year: number): number => before[year - FIRST] ?? Number.NaN;

/** 0 is 1 January 1900. */
export const numberOf = ({ year, month, date }: CivilDate): number => {
  let number = beforeYear(year) + date - 1;
  for (let one = 1; one < month; one += 1) number += monthLength(year, one);
  return number;
};

export const dateOf = (number: number): CivilDate => {
  let year = FIRST + Math.floor(number / 366);
  while (beforeYear(year + 1) <= number) year += 1;
  let rest = number - beforeYear(year);
  let month = 1;
  while (rest >= monthLength(year, month)) {
    rest -= monthLength(year, month);
    month += 1;
  }
  return { year, month, date: rest + 1 };
};

const two = (number: number): string => String(number).padStart(2, '0');

export const written = ({ year, month, date }: CivilDate): string => `${year}-${two(month)}-${two(date)}`;

const months = [
  ...['January', 'February', 'March', 'April', 'May', 'June', 'July'],
  ...['August', 'September', 'October', 'November', 'December'],
];

export const spoken = ({ year, month, date }: CivilDate, language: 'kk' | 'ru' | 'en'): string =>
  language === 'en' ? `${date} ${months[month - 1] ?? ''} ${year}` : `${two(date)}.${two(month)}.${year}`;

/** The last day of so many whole calendar years, the first of which begins on 1 January after this day. */
export const endOfYears = (from: CivilDate, years: number): CivilDate => {
  const begins = numberOf({ year: from.year + 1, month: 1, date: 1 });
  let days = 0;
  for (let year = from.year + 1; year <= from.year + years; year += 1) days += isLeap(year) ? 366 : 365;
  return dateOf(begins + days - 1);
};

const epoch = numberOf({ year: 1970, month: 1, date: 1 });
const oneZone = numberOf({ year: 2024, month: 3, date: 1 });
const HOUR = 3600;
const DAY = 24 * HOUR;

/** The second, from 1970 in UTC, with which a day begins in Kazakhstan: six hours ahead, five since 1 March 2024. */
export const beginsAt = (day: CivilDate): number => {
  const number = numberOf(day);
  return (number - epoch) * DAY - (number < oneZone ? 6 : 5) * HOUR;
};

export const endsAt = (day: CivilDate): number => beginsAt(dateOf(numberOf(day) + 1));

/** The day it is in Kazakhstan at a second: the last one that has begun by then. */
export const dayAt = (second: number): CivilDate => {
  let number = Math.floor(second / DAY) + epoch + 2;
  while (beginsAt(dateOf(number)) > second) number -= 1;
  return dateOf(number);
};

/** A second as RFC 3339 writes it in UTC. */
export const instantAt = (second: number): string => {
  const day = Math.floor(second / DAY);
  const rest = second - day * DAY;
  const clock = [rest / HOUR, (rest % HOUR) / 60, rest % 60].map((part) => two(Math.floor(part)));
  return `${written(dateOf(day + epoch))}T${clock.join(':')}.000Z`;
};

/** The same second so many years later in UTC, 29 February cut to 28. */
export const yearsLater = (second: number, years: number): number => {
  const day = Math.floor(second / DAY);
  const { year, month, date } = dateOf(day + epoch);
  const later = { year: year + years, month, date: Math.min(date, monthLength(year + years, month)) };
  return (numberOf(later) - epoch) * DAY + (second - day * DAY);
};
