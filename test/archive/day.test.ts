import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  civilDay,
  dayOf,
  endOf,
  firstDayOf,
  lastDayOf,
  laterOf,
  nextDay,
  readDay,
  readInstant,
  startOf,
  yearOf,
  yearsAfter,
} from '../../shared/archive/day.ts';
import { inFull } from '../given/full.ts';
import { day, instant } from '../given/days.ts';

const almaty = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Almaty', dateStyle: 'short' });
const instants = fc
  .date({ min: new Date('2005-03-15T00:00:00Z'), max: new Date('2120-01-01T00:00:00Z'), noInvalidDate: true })
  .map((date) => instant(date.toISOString()));
const days = fc
  .date({ min: new Date('2005-03-15T00:00:00Z'), max: new Date('2120-01-01T00:00:00Z'), noInvalidDate: true })
  .map((date) => day(date.toISOString().slice(0, 10)));

describe('a day is a real date of the calendar', () => {
  test.each(['2024-02-29', '2000-02-29', '1900-01-01', '2199-12-31', '2026-11-22'])('%s is one', (text) => {
    expect(readDay(text)).toBe(text);
  });

  test.each([
    ['there is no 29 February in a common year', '2023-02-29'],
    ['1900 was no leap year', '1900-02-29'],
    ['April has thirty days', '2024-04-31'],
    ['there is no thirteenth month', '2024-13-01'],
    ['there is no month 0', '2024-00-10'],
    ['there is no day 0', '2024-01-00'],
    ['before 1900 no file was opened', '1899-12-31'],
    ['after 2199 nobody reads this', '2200-01-01'],
    ['the year 0 is not taken for 1900', '0000-01-01'],
    ['the form is fixed', '2024-1-05'],
    ['no time belongs to it', '2024-01-05T00:00:00Z'],
    ['no other form is read', '05.01.2024'],
    ['no line break hides after it', '2024-01-05\n'],
    ['nothing is no day', ''],
  ])('%s: %j is none', (_why, text) => {
    expect(readDay(text)).toBeUndefined();
  });

  test('after the last day of February comes 29 February in a leap year only', () => {
    expect(nextDay(day('2024-02-28'))).toBe('2024-02-29');
    expect(nextDay(day('2023-02-28'))).toBe('2023-03-01');
    expect(nextDay(day('2024-02-29'))).toBe('2024-03-01');
  });

  test('a day written out in the code is that day', () => {
    expect(civilDay(2024, 2, 29)).toBe('2024-02-29');
  });

  test('a year goes from 1 January to 31 December', () => {
    expect([firstDayOf(2024), lastDayOf(2024), nextDay(lastDayOf(2024))]).toEqual([
      '2024-01-01',
      '2024-12-31',
      '2025-01-01',
    ]);
    expect(yearOf(day('2024-12-31'))).toBe(2024);
  });

  test('the later of two days is the same whichever is named first', () => {
    expect(laterOf(day('2024-12-31'), day('2025-01-01'))).toBe('2025-01-01');
    expect(laterOf(day('2025-01-01'), day('2024-12-31'))).toBe('2025-01-01');
  });
});

describe('the day in Kazakhstan', () => {
  test('until 29 February 2024 a day begins at 18:00 UTC', () => {
    expect(dayOf(instant('2023-12-31T17:59:59.999Z'))).toBe('2023-12-31');
    expect(dayOf(instant('2023-12-31T18:00:00.000Z'))).toBe('2024-01-01');
    expect(startOf(day('2024-02-29'))).toBe('2024-02-28T18:00:00.000Z');
  });

  test('29 February 2024 lasted 25 hours: the clocks went back at its end', () => {
    expect(dayOf(instant('2024-02-29T17:59:59.999Z'))).toBe('2024-02-29');
    expect(dayOf(instant('2024-02-29T18:00:00.000Z'))).toBe('2024-02-29');
    expect(dayOf(instant('2024-02-29T18:59:59.999Z'))).toBe('2024-02-29');
    expect(dayOf(instant('2024-02-29T19:00:00.000Z'))).toBe('2024-03-01');
    expect(endOf(day('2024-02-29'))).toBe('2024-02-29T19:00:00.000Z');
  });

  test('since 1 March 2024 a day begins at 19:00 UTC', () => {
    expect(startOf(day('2024-03-01'))).toBe('2024-02-29T19:00:00.000Z');
    expect(endOf(day('2024-12-31'))).toBe('2024-12-31T19:00:00.000Z');
    expect(dayOf(instant('2024-12-31T18:59:59.999Z'))).toBe('2024-12-31');
    expect(dayOf(instant('2024-12-31T19:00:00.000Z'))).toBe('2025-01-01');
  });

  test('is the day of Asia/Almaty at every instant since 15 March 2005', () => {
    fc.assert(
      fc.property(instants, (at) => expect(dayOf(at)).toBe(almaty.format(new Date(at)))),
      { numRuns: inFull(1_000_000, 3000) },
    );
  });

  test('begins at its first instant and ends with its last', () => {
    fc.assert(
      fc.property(days, (today) => {
        const [first, end] = [startOf(today), endOf(today)];
        const before = (at: string) => instant(new Date(Date.parse(at) - 1).toISOString());
        expect([dayOf(first), dayOf(before(end)), dayOf(end)]).toEqual([today, today, nextDay(today)]);
        expect(dayOf(before(first)) < today).toBe(true);
        expect(Date.parse(first) % 1000).toBe(0);
      }),
      { numRuns: inFull(200_000, 2000) },
    );
  });
});

describe('an instant is read as RFC 3339 in UTC', () => {
  test.each([
    ['2026-01-01T00:00:00Z', '2026-01-01T00:00:00.000Z'],
    ['2026-01-01T00:00:00.5Z', '2026-01-01T00:00:00.500Z'],
    ['2026-01-01T23:59:59.999999999Z', '2026-01-01T23:59:59.999Z'],
  ])('%s is %s', (text, canonical) => {
    expect(readInstant(text)).toBe(canonical);
  });

  test.each([
    '2026-01-01',
    '2026-01-01T00:00:00',
    '2026-01-01T00:00:00+05:00',
    '2026-02-29T00:00:00Z',
    '2026-01-01T24:00:00Z',
    '2026-01-01T00:60:00Z',
    '2026-01-01T00:00:60Z',
    '1899-12-31T00:00:00Z',
    '2026-01-01T00:00:00.Z',
    'now',
  ])('%j is none', (text) => {
    expect(readInstant(text)).toBeUndefined();
  });

  test('so many years later is never more than these years, and a whole second', () => {
    expect(yearsAfter(instant('2026-11-22T07:41:07.999Z'), 10)).toBe('2036-11-22T07:41:07.000Z');
    expect(yearsAfter(instant('2024-02-29T12:00:00.000Z'), 10)).toBe('2034-02-28T12:00:00.000Z');
    expect(yearsAfter(instant('2024-02-29T12:00:00.000Z'), 4)).toBe('2028-02-29T12:00:00.000Z');
  });
});
