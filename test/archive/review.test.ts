import { describe, expect, test } from '@jest/globals';
import type { ReviewPolicy } from '../../shared/archive/people.ts';
import { filesToReview, reviewMissing, reviewOnPaper } from '../../shared/archive/review.ts';

const five: ReviewPolicy = { kind: 'sample', percent: 5 };

describe('a sheet-by-sheet review', () => {
  test('is asked for nothing where the chamber says nothing', () => {
    expect(filesToReview({ lines: 10_000 })).toBe(0);
    expect(reviewMissing({ lines: 10_000, review: { kind: 'none' } })).toBeUndefined();
  });

  test.each([
    [1, 1],
    [20, 1],
    [21, 2],
    [100, 5],
    [10_000, 500],
  ])('of a sample of 5 %% of %s files takes %s', (lines, wanted) => {
    expect(filesToReview({ lines, review: five })).toBe(wanted);
  });

  test('of all takes every file, and says how many are left', () => {
    const act = { lines: 3, review: { kind: 'all' }, reviewed: 1 } as const;
    expect(reviewMissing(act)).toEqual({ code: 'ReviewMissing', wanted: 3, reviewed: 1, missing: 2 });
    expect(reviewMissing({ ...act, reviewed: 3 })).toBeUndefined();
  });

  test('stands on part one with what it asked for', () => {
    expect(reviewOnPaper({ lines: 40 })).toEqual({ kind: 'none' });
    expect(reviewOnPaper({ lines: 40, review: { kind: 'all' } })).toEqual({ kind: 'all' });
    expect(reviewOnPaper({ lines: 41, review: five })).toEqual({ kind: 'sample', percent: 5, files: 3 });
  });
});
