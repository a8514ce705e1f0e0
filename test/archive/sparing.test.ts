import { describe, expect, test } from '@jest/globals';
import type { KeptCaseFile } from '../../shared/archive/case-file.ts';
import { whyNotSubmittable } from '../../shared/archive/listing.ts';
import { whySpared } from '../../shared/archive/sparing.ts';
import { unknownRule } from '../../shared/archive/term.ts';
import { aSealedCaseFile } from '../given/case-files.ts';
import { day, instant } from '../given/days.ts';

const on = {
  act: 'act-1',
  today: day('2025-01-01'),
  now: instant('2025-01-01T04:00:00.000Z'),
  wideHolds: 0,
};
const act = { act: 'act-1', line: 1 } as NonNullable<KeptCaseFile['act']>;
const listed = (more: Partial<KeptCaseFile> = {}) => aSealedCaseFile({ stage: 'listed', act, ...more });
const { term } = listed();

describe('When its destruction would begin, a listed file is judged as at submission, and spared', () => {
  test.each<[string, string, Partial<KeptCaseFile>]>([
    ['OnHold', 'that is held', { holds: 1 }],
    ['OnHold', 'that is held, though its term runs too', { holds: 1, keepUntil: day('2025-01-01') }],
    ['NotDue', 'whose term runs', { keepUntil: day('2025-01-01') }],
    ['NotDue', 'whose term has no end', { keepUntil: null }],
    ['NotDue', 'whose value the commission has yet to judge', { term: { ...term, appraisalMark: true } }],
    ['NotDue', 'that is not on the act', { stage: 'entered' }],
    ['Reopened', 'that was reopened', { term: unknownRule('reopened'), keepUntil: null }],
    ['LockStillRunning', 'that the store still locks', { lockedUntil: instant('2025-01-01T04:00:00.000Z') }],
  ])('%s one %s', (reason, _what, more) => {
    expect(whySpared(listed(more), on)).toBe(reason);
    expect(whyNotSubmittable(listed(more), on)).toBeDefined();
  });

  test('OnHold one that a wide hold covers', () => {
    expect(whySpared(listed(), { ...on, wideHolds: 1 })).toBe('OnHold');
  });

  test('for no reason where it may go', () => {
    expect(whySpared(listed(), on)).toBeUndefined();
    expect(whyNotSubmittable(listed(), on)).toBeUndefined();
  });
});
