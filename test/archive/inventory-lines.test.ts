import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { finalEntryOf, numbersAfter } from '../../shared/archive/inventory-lines.ts';

describe('numbers that we give', () => {
  test('begin with 1 and have no gap', () => {
    expect(numbersAfter([], 3)).toEqual([1, 2, 3]);
  });

  test('go on after the highest one of the earlier edition, or of the paper', () => {
    expect(numbersAfter([1, 2, 3], 2)).toEqual([4, 5]);
    expect(numbersAfter([1, '7а', '3'], 1)).toEqual([8]);
    expect(numbersAfter(['б/н'], 1)).toEqual([1]);
    expect(numbersAfter([5], 0)).toEqual([]);
  });

  test('leave nothing missing, edition after edition', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 20 }), { maxLength: 6 }), (counts) => {
        const lines = counts.reduce<number[]>(
          (given, count) => [...given, ...numbersAfter(given, count)],
          [],
        );
        const entry = finalEntryOf(lines.map((line) => ({ line, volumes: 1 })));
        expect([entry.missing, entry.lettered, entry.files]).toEqual([[], [], lines.length]);
        expect(entry.upTo ?? 0).toBe(lines.length);
      }),
    );
  });
});

describe('the final entry', () => {
  test('counts files and volumes, and names first and last', () => {
    const lines = [
      { line: 2, volumes: 3 },
      { line: 1, volumes: 1 },
    ];
    expect(finalEntryOf(lines)).toEqual({
      files: 2,
      volumes: 4,
      from: 1,
      upTo: 2,
      lettered: [],
      missing: [],
    });
  });

  test('lists letters and gaps that were taken over from paper', () => {
    const lines = ['3', '3а', 4, '9', '12б'].map((line) => ({ line, volumes: 1 }));
    expect(finalEntryOf(lines)).toEqual({
      files: 5,
      volumes: 5,
      from: 3,
      upTo: 12,
      lettered: ['3а', '12б'],
      missing: [
        { from: 1, upTo: 2 },
        { from: 5, upTo: 8 },
        { from: 10, upTo: 11 },
      ],
    });
  });

  test('of an empty inventory names no numbers', () => {
    expect(finalEntryOf([])).toEqual({ files: 0, volumes: 0, lettered: [], missing: [] });
  });
});
