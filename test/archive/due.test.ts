import { describe, expect, test } from '@jest/globals';
import { isDue, servedStageOf, whyNotDue } from '../../shared/archive/due.ts';
import type { KeptCaseFile } from '../../shared/archive/case-file.ts';
import { aSealedCaseFile } from '../given/case-files.ts';
import { day, instant } from '../given/days.ts';

const entered = (more: Partial<KeptCaseFile> = {}) => aSealedCaseFile({ stage: 'entered', ...more });
const firstDay = {
  today: day('2025-01-01'),
  now: instant('2025-01-01T04:00:00.000Z'),
  cohortMarked: true,
  wideHolds: 0,
};

describe('A case file is due', () => {
  test('from the day after the last of its term, once it is entered and its cohort marked', () => {
    expect(isDue(entered(), firstDay)).toBe(true);
    expect(isDue(entered(), { ...firstDay, today: day('2024-12-31') })).toBe(false);
    expect(isDue(entered(), { ...firstDay, cohortMarked: false })).toBe(false);
    expect(servedStageOf(entered(), firstDay)).toBe('due');
  });

  test.each<[string, Partial<KeptCaseFile>]>([
    ['while it is only sealed', { stage: 'sealed' }],
    ['once it is listed', { stage: 'listed' }],
    ['while a hold is on it', { holds: 1 }],
    ['while the store still locks it', { lockedUntil: instant('2025-06-30T19:00:00.000Z') }],
    ['without a day', { keepUntil: null }],
    [
      'by itself, where its term bears the mark of appraisal',
      { term: { ...entered().term, appraisalMark: true } },
    ],
  ])('never %s', (_when, more) => {
    const file = entered(more);
    expect(isDue(file, firstDay)).toBe(false);
    expect(servedStageOf(file, firstDay)).toBe(file.stage);
  });
});

describe('A case file under a wide hold', () => {
  test('is not due, and is as entered as before', () => {
    const held = { ...firstDay, wideHolds: 1 };
    expect(isDue(entered(), held)).toBe(false);
    expect(servedStageOf(entered(), held)).toBe('entered');
    expect(whyNotDue(entered(), held)).toBeUndefined();
  });
});

describe('A case file that is not due', () => {
  test('has a reason, and one that is due has none', () => {
    const on = { today: day('2025-01-01'), now: instant('2025-01-01T04:00:00.000Z'), cohortMarked: true };
    const file = aSealedCaseFile({ stage: 'entered' });
    expect(whyNotDue(file, on)).toBeUndefined();
    expect(whyNotDue(file, { ...on, cohortMarked: false })).toBe('not-swept');
  });
});
