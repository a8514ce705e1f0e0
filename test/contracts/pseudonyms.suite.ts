import { describe, expect, test } from '@jest/globals';
import type { Pseudonyms } from '../../shared/ports/pseudonyms.ts';

/** What every keeper of the key of pseudonyms keeps to; `open` opens the same key each time, `openOther` another. */
export const pseudonymsSuite = (
  open: () => Promise<Pseudonyms>,
  openOther: () => Promise<Pseudonyms>,
): void => {
  describe('a pseudonym', () => {
    test('is 64 hexadecimal digits that hold nothing of the number', async () => {
      const of = await (await open()).of('000123456789');
      expect(of).toMatch(/^[0-9a-f]{64}$/);
      expect(of).not.toContain('123456789');
    });

    test('is the same for the same number, also after a restart', async () => {
      expect(await (await open()).of('000123456789')).toBe(await (await open()).of('000123456789'));
    });

    test('keeps leading zeros apart, and numbers', async () => {
      const pseudonyms = await open();
      const some = ['000123456789', '123456789', '0000123456789', '000123456780'];
      const made = await Promise.all(some.map((number) => pseudonyms.of(number)));
      expect(new Set(made).size).toBe(some.length);
    });

    test('is another one under another key', async () => {
      expect(await (await open()).of('000123456789')).not.toBe(await (await openOther()).of('000123456789'));
    });
  });
};
