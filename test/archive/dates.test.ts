/**
 * The whole way of a date, told by a second calendar that shares no line with the first: closing day and
 * event → last day of keeping → due day → lock → what the file says of itself in three languages.
 */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { dayOf, endOf, nextDay, startOf, yearsAfter } from '../../shared/archive/day.ts';
import { explain } from '../../shared/archive/explanation.ts';
import type { Language } from '../../shared/archive/names.ts';
import { isPast, keepUntilOf, lockUntilOf } from '../../shared/archive/retention.ts';
import {
  beginsAt,
  dateOf,
  dayAt,
  endOfYears,
  endsAt,
  instantAt,
  numberOf,
  spoken,
  written,
  yearsLater,
} from '../given/calendar.ts';
import { cases, factsOf, lastDayOf, namedIn } from '../given/dated-cases.ts';
import { day, instant } from '../given/days.ts';
import { inFull } from '../given/full.ts';

const languages: readonly Language[] = ['kk', 'ru', 'en'];

const at = (second: number) => instant(instantAt(second));

/** fast-check's own `expect` in every run would cost more than the rules do: only what differs is told. */
const differing = (pairs: Readonly<Record<string, readonly [unknown, unknown]>>): string[] =>
  Object.entries(pairs)
    .filter(([, [is, should]]) => is !== should)
    .map(([name, [is, should]]) => `${name}: ${String(is)}, not ${String(should)}`);

describe('The whole way of a date agrees with a second calendar', () => {
  test('from the closing or the event to the last day, the day it is due, and the lock', () => {
    const seconds = fc.integer({ min: 1_141_171_200, max: 2_900_000_000 });
    const property = fc.property(cases, seconds, (one, second) => {
      const last = lastDayOf(one);
      const keepUntil = keepUntilOf(one.term, factsOf(one));
      expect(keepUntil).toBe(last ? written(last) : null);
      if (!last || keepUntil === null) return;
      const [end, cap] = [endsAt(last), yearsLater(second, 10)];
      const due = dateOf(numberOf(last) + 1);
      const lock = end <= second ? null : instantAt(Math.min(end, cap));
      const past = (moment: number) => {
        const [now, today] = [at(moment), dayOf(at(moment))];
        return isPast({ keepUntil, lockedUntil: at(end - 1) }, { now, today });
      };
      expect(
        differing({
          due: [nextDay(keepUntil), written(due)],
          begins: [startOf(keepUntil), instantAt(beginsAt(last))],
          ends: [endOf(keepUntil), instantAt(end)],
          lock: [lockUntilOf(keepUntil, at(second)), lock],
          tenYears: [yearsAfter(at(second), 10), instantAt(cap)],
          today: [dayOf(at(second)), written(dayAt(second))],
          dueInItsLastSecond: [past(end - 1), false],
          dueWhenItHasEnded: [past(end), true],
        }),
      ).toEqual([]);
    });
    fc.assert(property, { numRuns: inFull(1_000_000, 20_000) });
  }, 3_600_000);

  test('and the file names, in each language, every day that it was counted from and to', () => {
    const property = fc.property(cases, fc.boolean(), (one, appraisalMark) => {
      const last = lastDayOf(one);
      const facts = factsOf(one);
      const file = {
        ...facts,
        term: { ...one.term, appraisalMark },
        keepUntil: last ? day(written(last)) : null,
      };
      for (const language of languages) {
        const text = explain(file, language);
        const days = namedIn(one, last).filter((date) => !text.includes(spoken(date, language)));
        expect([text, days.map(written)]).toEqual([text, []]);
        expect(text).not.toMatch(/undefined|null|NaN|\d{4}-\d\d/);
      }
    });
    fc.assert(property, { numRuns: inFull(1_000_000, 5000) });
  }, 3_600_000);

  test('which is itself right where days are known by heart', () => {
    const date = (year: number, month: number, one: number) => ({ year, month, date: one });
    expect(written(endOfYears(date(2021, 3, 15), 3))).toBe('2024-12-31');
    expect(written(dateOf(numberOf(date(2024, 2, 29)) + 1))).toBe('2024-03-01');
    expect(written(dateOf(numberOf(date(2100, 2, 28)) + 1))).toBe('2100-03-01');
    expect(instantAt(1_709_233_200)).toBe('2024-02-29T19:00:00.000Z');
    expect(beginsAt(date(2024, 3, 1))).toBe(1_709_233_200);
    expect(beginsAt(date(2024, 2, 29))).toBe(1_709_233_200 - 25 * 3600);
    expect(instantAt(yearsLater(beginsAt(date(2024, 3, 1)), 10))).toBe('2034-02-28T19:00:00.000Z');
    expect(spoken(date(2024, 2, 29), 'en')).toBe('29 February 2024');
  });
});

describe('Across 1 March 2024, when the clocks went back from six hours to five', () => {
  const lockOf = (keepUntil: string, now: string) => lockUntilOf(day(keepUntil), instant(now));

  test('a lock ends with its day as it was lasting then, whichever side it is asked from', () => {
    for (const now of ['2021-06-01T00:00:00Z', '2024-02-28T17:59:59Z'])
      expect(lockOf('2024-02-28', now)).toBe('2024-02-28T18:00:00.000Z');
    for (const now of ['2021-06-01T00:00:00Z', '2024-02-29T18:30:00Z'])
      expect(lockOf('2024-02-29', now)).toBe('2024-02-29T19:00:00.000Z');
    for (const now of ['2021-06-01T00:00:00Z', '2024-02-29T19:00:00Z'])
      expect(lockOf('2024-03-01', now)).toBe('2024-03-01T19:00:00.000Z');
    expect(lockOf('2024-02-29', '2024-02-29T19:00:00Z')).toBeNull();
  });

  test('the hour that was lived twice belongs to 29 February both times: nothing is due in it', () => {
    const file = { keepUntil: day('2024-02-29'), lockedUntil: instant('2024-02-29T18:00:00Z') };
    const past = (now: string) => isPast(file, { now: instant(now), today: dayOf(instant(now)) });
    expect(['2024-02-29T18:00:01Z', '2024-02-29T18:59:59.999Z'].map(past)).toEqual([false, false]);
    expect(past('2024-02-29T19:00:00Z')).toBe(true);
  });

  test('what was locked ten years ahead before it ends at the same moment of UTC after it', () => {
    expect(lockOf('2095-12-31', '2020-02-29T18:30:00Z')).toBe('2030-02-28T18:30:00.000Z');
    expect(dayOf(instant('2030-02-28T18:30:00Z'))).toBe('2030-02-28');
    expect(dayOf(instant('2020-02-29T18:30:00Z'))).toBe('2020-03-01');
  });
});

test('the machine’s own zone, whatever it is set to, changes no date', () => {
  const asked = process.env['TZ'];
  const zone = new Intl.DateTimeFormat().resolvedOptions().timeZone;
  expect(zone).toBe(asked ?? zone);
  expect(dayOf(instant('2026-12-31T18:59:59.999Z'))).toBe('2026-12-31');
  expect(dayOf(instant('2026-12-31T19:00:00.000Z'))).toBe('2027-01-01');
});
