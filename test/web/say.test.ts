import { describe, expect, test } from '@jest/globals';
import { bytesIn } from '../../web/say/bytes.ts';
import { dayIn, dayOfInstant, instantIn, sinceIn } from '../../web/say/dates.ts';
import { numberIn } from '../../web/say/numbers.ts';
import { fill } from '../../web/say/words.ts';

describe('what the pages say', () => {
  test('names days as each language does, with months that no browser knows in Kazakh', () => {
    expect(dayIn('2027-01-01', 'kk')).toBe('2027 жылғы 1 қаңтар');
    expect(dayIn('2027-01-01', 'ru')).toBe('1 января 2027 года');
    expect(dayIn('2027-01-01', 'en')).toBe('1 January 2027');
    expect(dayIn('2024-02-29', 'kk')).toBe('2024 жылғы 29 ақпан');
    expect(sinceIn('2027-01-01', 'kk')).toBe('2027 жылғы 1 қаңтардан бастап');
    expect(sinceIn('2027-01-01', 'ru')).toBe('с 1 января 2027 года');
    expect(sinceIn('2027-01-01', 'en')).toBe('from 1 January 2027');
    expect(sinceIn('2026-04-30', 'kk')).toBe('2026 жылғы 30 сәуірден бастап');
  });

  test('gives back as it stands what is no day', () => {
    for (const text of ['', '2027', '2027-13-01', 'unknown']) expect(dayIn(text, 'kk')).toBe(text);
  });

  test('names every month differently in each language', () => {
    const named = (['kk', 'ru', 'en'] as const).flatMap((language) =>
      Array.from({ length: 12 }, (_, at) => dayIn(`2026-${String(at + 1).padStart(2, '0')}-05`, language)),
    );
    expect(new Set(named).size).toBe(36);
  });

  test('tells instants by the clock of Kazakhstan, on either side of its change of 1 March 2024', () => {
    expect(instantIn('2024-02-29T17:59:00Z', 'en')).toBe('29 February 2024, 23:59');
    expect(instantIn('2024-02-29T18:00:00Z', 'en')).toBe('29 February 2024, 23:00');
    expect(dayOfInstant('2024-02-28T18:00:00Z')).toBe('2024-02-29');
    expect(dayOfInstant('2024-12-31T18:59:59Z')).toBe('2024-12-31');
    expect(instantIn('2024-12-31T19:00:00Z', 'kk')).toBe('2025 жылғы 1 қаңтар, 00:00');
    expect(instantIn('2026-11-22T12:05:00+05:00', 'ru')).toBe('22 ноября 2026 года, 12:05');
  });

  test('sets thousands apart and decimals behind a comma', () => {
    expect([0, 999, 1000, 10_542, 1_234_567, -1000, 1.5].map((value) => numberIn(value, 'kk'))).toEqual([
      '0',
      '999',
      '1\u00a0000',
      '10\u00a0542',
      '1\u00a0234\u00a0567',
      '−1\u00a0000',
      '1,5',
    ]);
  });

  test('does so in English by the signs of English', () => {
    expect([1000, 1_234_567, -1000, 1.5].map((value) => numberIn(value, 'en'))).toEqual([
      '1,000',
      '1,234,567',
      '−1,000',
      '1.5',
    ]);
  });

  test('tells sizes in the units of each language', () => {
    expect(bytesIn(0, 'ru')).toBe('0\u00a0байт');
    expect(bytesIn(999, 'en')).toBe('999\u00a0bytes');
    expect(bytesIn(1000, 'en')).toBe('1\u00a0kB');
    expect(bytesIn(1_540_000, 'kk')).toBe('1,5\u00a0МБ');
    expect(bytesIn(536_870_912, 'ru')).toBe('537\u00a0МБ');
    expect(bytesIn(5_368_709_120, 'en')).toBe('5.4\u00a0GB');
  });

  test('never says a thousand of a unit where the next one begins', () => {
    expect(bytesIn(999_999, 'en')).toBe('1\u00a0MB');
    expect(bytesIn(999_960, 'ru')).toBe('1\u00a0МБ');
  });

  test.each([
    [1, 'дело', 'file'],
    [2, 'дела', 'files'],
    [5, 'дел', 'files'],
    [11, 'дел', 'files'],
    [12, 'дел', 'files'],
    [21, 'дело', 'files'],
    [22, 'дела', 'files'],
    [111, 'дел', 'files'],
    [121, 'дело', 'files'],
    [1001, 'дело', 'files'],
    [0, 'дел', 'files'],
  ])('chooses the form that goes with %i', (n, russian, english) => {
    expect(fill('{n|дело|дела|дел}', 'ru', { n })).toBe(russian);
    expect(fill('{n|file|files}', 'en', { n })).toBe(english);
    expect(fill('{n} іс', 'kk', { n })).toBe(`${numberIn(n, 'kk')} іс`);
  });

  test('leaves standing what it has no fact for, and shows a text as it stands', () => {
    expect(fill('{name}: {n}', 'en', { n: 12_000 })).toBe('{name}: 12,000');
    expect(fill('{year}', 'kk', { year: '2026' })).toBe('2026');
    expect(fill('{text}', 'ru', { text: '$& {n}' })).toBe('$& {n}');
  });
});
