import { describe, expect, test } from '@jest/globals';
import { readDay, readInstant } from '../../shared/archive/day.ts';
import type { Clock } from '../../shared/ports/clock.ts';

/** The rules of the port of time, for any clock. */
export const clockContract = (name: string, open: () => Clock): void => {
  describe(`time by ${name}`, () => {
    test('is told as instants and civil days that the rules can read', () => {
      const clock = open();
      const [now, today] = [clock.now(), clock.today()];
      expect(readInstant(now)).toBe(now);
      expect(readDay(today)).toBe(today);
    });

    test('never runs backwards', () => {
      const clock = open();
      const told = Array.from({ length: 1000 }, () => clock.now());
      expect(told).toEqual(told.toSorted());
    });
  });
};
