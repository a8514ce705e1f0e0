import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { inFull } from '../given/full.ts';
import { closingDayFault, countingOf, keepUntilOf, laterKeepUntil } from '../../shared/archive/retention.ts';
import type { Term } from '../../shared/archive/term.ts';
import { day } from '../given/days.ts';

const years = (n: number): Term => ({ kind: 'years', years: n });
const afterPayments = (n: number): Term => ({ kind: 'years-after', event: 'payments-ended', years: n });
const days = (from: string, to: string) =>
  fc
    .date({ min: new Date(`${from}T00:00:00Z`), max: new Date(`${to}T00:00:00Z`), noInvalidDate: true })
    .map((date) => day(date.toISOString().slice(0, 10)));

describe('a term of years', () => {
  test.each([
    ['2021-03-15', 3, '2024-12-31'],
    ['2021-01-01', 3, '2024-12-31'],
    ['2021-12-31', 3, '2024-12-31'],
    ['2022-01-01', 3, '2025-12-31'],
    ['2024-02-29', 1, '2025-12-31'],
    ['2023-12-31', 5, '2028-12-31'],
    ['2024-02-29', 10, '2034-12-31'],
    ['2024-03-01', 10, '2034-12-31'],
    ['1999-12-31', 75, '2074-12-31'],
    ['2000-01-01', 100, '2100-12-31'],
  ])('closed on %s for %d years is kept until %s inclusive', (closedOn, n, keepUntil) => {
    expect(keepUntilOf(years(n), { closedOn: day(closedOn) })).toBe(keepUntil);
  });

  test('counts whole calendar years, the first beginning on 1 January after the closing', () => {
    // Told by walking from year's end to year's end; that of the closing year is not counted.
    const oracle = (closedOn: string, n: number): string => {
      let year = Number(closedOn.slice(0, 4));
      for (let endsSeen = -1; ; year += 1) {
        endsSeen += 1;
        if (endsSeen === n) return `${String(year)}-12-31`;
      }
    };
    fc.assert(
      fc.property(days('1950-01-01', '2099-12-31'), fc.integer({ min: 1, max: 100 }), (closedOn, n) =>
        expect(keepUntilOf(years(n), { closedOn })).toBe(oracle(closedOn, n)),
      ),
      { numRuns: inFull(1_000_000, 3000) },
    );
  });

  test.each([0, -1, 1.5, 101, Number.NaN])('of %d years is no term: the file is never due', (n) => {
    expect(keepUntilOf(years(n), { closedOn: day('2021-03-15') })).toBeNull();
  });

  test('shows from which day to which it was counted', () => {
    const closedOn = day('2021-03-15');
    expect(countingOf(years(3), { closedOn })).toEqual({
      counted: true,
      closedOn,
      years: 3,
      from: '2022-01-01',
      until: '2024-12-31',
    });
    const event = { event: 'payments-ended', on: day('2022-05-12') };
    expect(countingOf(afterPayments(3), { closedOn, events: [event] })).toMatchObject({
      event,
      from: '2023-01-01',
      until: '2025-12-31',
    });
  });

  test('does not run while the closing day is not recorded, or lies before the start', () => {
    expect(keepUntilOf(years(3), { closedOn: null })).toBeNull();
    expect(keepUntilOf(years(3), { closedOn: day('2021-03-15'), startedOn: day('2021-03-16') })).toBeNull();
    expect(keepUntilOf(years(3), { closedOn: day('2021-03-15'), startedOn: day('2021-03-15') })).toBe(
      '2024-12-31',
    );
  });
});

describe('a term that waits for an event', () => {
  test('does not run before the event is recorded', () => {
    expect(keepUntilOf(afterPayments(3), { closedOn: day('2021-03-15') })).toBeNull();
    const other = [{ event: 'dismissed', on: day('2022-01-01') }];
    expect(keepUntilOf(afterPayments(3), { closedOn: day('2021-03-15'), events: other })).toBeNull();
  });

  test('counts from 1 January after the year of the event', () => {
    const ended = (on: string) => ({
      closedOn: day('2021-03-15'),
      events: [{ event: 'payments-ended', on: day(on) }],
    });
    expect(keepUntilOf(afterPayments(3), ended('2022-12-31'))).toBe('2025-12-31');
    expect(keepUntilOf(afterPayments(3), ended('2023-01-01'))).toBe('2026-12-31');
  });

  test('counts from the latest of several such events', () => {
    const events = ['2023-05-01', '2025-05-01', '2024-05-01'].map((on) => ({
      event: 'payments-ended',
      on: day(on),
    }));
    expect(keepUntilOf(afterPayments(1), { closedOn: day('2021-03-15'), events })).toBe('2026-12-31');
  });

  test('never begins before the file was closed', () => {
    const facts = {
      closedOn: day('2021-03-15'),
      events: [{ event: 'payments-ended', on: day('2019-01-01') }],
    };
    expect(keepUntilOf(afterPayments(3), facts)).toBe('2024-12-31');
    expect(keepUntilOf(afterPayments(3), { ...facts, closedOn: null })).toBeNull();
  });

  test('"until need" and "until replaced" end with the year in which a person records that end', () => {
    const closedOn = day('2021-03-15');
    expect(keepUntilOf({ kind: 'until-need' }, { closedOn })).toBeNull();
    const ended = [{ event: 'need-ended', on: day('2023-06-01') }];
    expect(keepUntilOf({ kind: 'until-need' }, { closedOn, events: ended })).toBe('2023-12-31');
    const replaced = [{ event: 'replaced', on: day('2024-02-29') }];
    expect(keepUntilOf({ kind: 'until-replaced' }, { closedOn, events: replaced })).toBe('2024-12-31');
  });
});

test.each<[string, Term]>([
  ['permanent', { kind: 'permanent' }],
  ['unknown', { kind: 'unknown', why: 'reopened' }],
])('a file whose term is %s has no last day', (_kind, term) => {
  expect(keepUntilOf(term, { closedOn: day('2021-03-15') })).toBeNull();
});

test('of two terms the later day binds; where one is not known, no day does', () => {
  expect(laterKeepUntil(day('2024-12-31'), day('2026-12-31'))).toBe('2026-12-31');
  expect(laterKeepUntil(day('2026-12-31'), day('2024-12-31'))).toBe('2026-12-31');
  expect(laterKeepUntil(null, day('2024-12-31'))).toBeNull();
  expect(laterKeepUntil(day('2024-12-31'), null)).toBeNull();
});

describe('a closing day', () => {
  const today = day('2026-11-22');

  test('may be today, not tomorrow', () => {
    expect(closingDayFault({ closedOn: today }, today)).toBeUndefined();
    expect(closingDayFault({ closedOn: day('2026-11-23') }, today)).toBe('in-the-future');
  });

  test('may be the day of the start, not the day before', () => {
    expect(
      closingDayFault({ closedOn: day('2021-03-15'), startedOn: day('2021-03-15') }, today),
    ).toBeUndefined();
    expect(closingDayFault({ closedOn: day('2021-03-14'), startedOn: day('2021-03-15') }, today)).toBe(
      'before-the-start',
    );
  });

  test('may be unknown', () => {
    expect(closingDayFault({ closedOn: null, startedOn: day('2027-01-01') }, today)).toBeUndefined();
  });
});
