import { describe, expect, test } from '@jest/globals';
import { dayOf } from '../../shared/archive/day.ts';
import { clockFixedOn, clockFor, systemClock } from '../../shared/runtime/clock.ts';
import { clockContract } from '../contracts/clock.suite.ts';
import { day } from '../given/days.ts';

clockContract('the machine', systemClock);
clockContract('a day that stands still', () => clockFixedOn(day('2029-01-02')));

describe('the day of the rules', () => {
  test('is the day in Kazakhstan at the moment told', () => {
    const clock = systemClock();
    const before = dayOf(clock.now());
    const told = clock.today();
    expect([before, dayOf(clock.now())]).toContain(told);
  });

  test('stands where it was fixed', () => {
    const clock = clockFor('2029-01-02');
    expect(clock.today()).toBe('2029-01-02');
    expect(dayOf(clock.now()) >= '2029-01-02').toBe(true);
  });

  test('is the machine’s where nothing is fixed', () => {
    expect(clockFor(undefined).today()).toBe(systemClock().today());
    expect(clockFor('').today()).toBe(systemClock().today());
  });

  test.each(['2029-02-30', 'tomorrow', '02.01.2029'])(
    '%s is no day: a wrong date never silently becomes today',
    (text) => {
      expect(() => clockFor(text)).toThrow('Write it as 2026-01-31');
    },
  );
});
