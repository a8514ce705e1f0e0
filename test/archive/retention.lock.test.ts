import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { inFull } from '../given/full.ts';
import type { Instant } from '../../shared/archive/names.ts';
import { isPast, lockUntilOf } from '../../shared/archive/retention.ts';
import { day, instant } from '../given/days.ts';

const days = fc
  .date({ min: new Date('2005-03-15T00:00:00Z'), max: new Date('2150-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => day(date.toISOString().slice(0, 10)));

describe('the lock asked of the store', () => {
  test('ends with the last day of the term in Kazakhstan', () => {
    expect(lockUntilOf(day('2028-12-31'), instant('2026-11-22T07:00:00.123Z'))).toBe(
      '2028-12-31T19:00:00.000Z',
    );
    expect(lockUntilOf(day('2022-12-31'), instant('2021-01-01T00:00:00.000Z'))).toBe(
      '2022-12-31T18:00:00.000Z',
    );
  });

  test('is not asked for when that day has ended, to the millisecond', () => {
    expect(lockUntilOf(day('2025-12-31'), instant('2025-12-31T18:59:59.999Z'))).toBe(
      '2025-12-31T19:00:00.000Z',
    );
    expect(lockUntilOf(day('2025-12-31'), instant('2025-12-31T19:00:00.000Z'))).toBeNull();
    expect(lockUntilOf(null, instant('2026-11-22T07:00:00.000Z'))).toBeNull();
  });

  test('lies at most ten years ahead, and is renewed', () => {
    const now = instant('2026-11-22T07:41:07.999Z');
    expect(lockUntilOf(day('2101-12-31'), now)).toBe('2036-11-22T07:41:07.000Z');
    expect(lockUntilOf(day('2036-11-21'), now)).toBe('2036-11-21T19:00:00.000Z');
    expect(lockUntilOf(day('2036-11-22'), now)).toBe('2036-11-22T07:41:07.000Z');
  });

  test('is a whole second, ahead, never beyond the term and never beyond ten years', () => {
    const moments = fc
      .date({
        min: new Date('2005-03-15T00:00:00Z'),
        max: new Date('2090-01-01T00:00:00Z'),
        noInvalidDate: true,
      })
      .map((date) => instant(date.toISOString()));
    fc.assert(
      fc.property(days, moments, (keepUntil, now) => {
        const until = lockUntilOf(keepUntil, now);
        const hours = keepUntil < '2024-02-29' ? 18 : 19;
        const end = Date.parse(`${keepUntil}T00:00:00Z`) + hours * 3_600_000;
        if (until === null) {
          expect(end).toBeLessThanOrEqual(Date.parse(now));
          return;
        }
        const ahead = Date.parse(until) - Date.parse(now);
        expect(Date.parse(until) % 1000).toBe(0);
        expect([ahead > 0, Date.parse(until) <= end, ahead <= 3653 * 86_400_000]).toEqual([true, true, true]);
        expect(Date.parse(until) === end || ahead > 3650 * 86_400_000).toBe(true);
      }),
      { numRuns: inFull(1_000_000, 3000) },
    );
  });
});

describe('a file may be listed when both dates have passed', () => {
  const newYear = { today: day('2025-01-01'), now: instant('2025-01-01T05:00:00.000Z') };

  test('the day after the term, not its last day', () => {
    const file = { keepUntil: day('2024-12-31') };
    expect(isPast(file, { today: day('2024-12-31'), now: instant('2024-12-31T18:59:59.999Z') })).toBe(false);
    expect(isPast(file, { today: day('2025-01-01'), now: instant('2024-12-31T19:00:00.000Z') })).toBe(true);
  });

  test('after the lock of the store, not at its last instant', () => {
    const file = (lockedUntil: Instant | null) => ({ keepUntil: day('2024-12-31'), lockedUntil });
    expect(isPast(file(instant('2025-01-01T05:00:00.000Z')), newYear)).toBe(false);
    expect(isPast(file(instant('2025-01-01T04:59:59.999Z')), newYear)).toBe(true);
    expect(isPast(file(instant('2030-01-01T00:00:00.000Z')), newYear)).toBe(false);
    expect(isPast(file(null), newYear)).toBe(true);
  });

  test('never while there is no last day', () => {
    expect(isPast({ keepUntil: null }, newYear)).toBe(false);
    expect(isPast({ keepUntil: null, lockedUntil: instant('2020-01-01T00:00:00.000Z') }, newYear)).toBe(
      false,
    );
  });
});
