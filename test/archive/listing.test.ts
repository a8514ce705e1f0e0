import { describe, expect, test } from '@jest/globals';
import type { KeptCaseFile } from '../../shared/archive/case-file.ts';
import {
  judgeListing,
  type ListingOn,
  reasonNotSubmittable,
  refusalOf,
} from '../../shared/archive/listing.ts';
import { aSealedCaseFile } from '../given/case-files.ts';
import { day, instant } from '../given/days.ts';

const on: ListingOn = {
  today: day('2025-01-01'),
  now: instant('2025-01-01T04:00:00.000Z'),
  cohortMarked: true,
  wideHolds: 0,
  list: 'list-1',
};
const entered = (more: Partial<KeptCaseFile> = {}) => aSealedCaseFile({ stage: 'entered', ...more });
const marked = { ...entered().term, appraisalMark: true };

describe('A file that is not due is refused with its own reason', () => {
  test.each<[string, Partial<KeptCaseFile>, Partial<ListingOn>]>([
    ['term-running', {}, { today: day('2024-12-31') }],
    ['no-end', { keepUntil: null }, {}],
    ['lock-running', { lockedUntil: instant('2025-06-30T19:00:00.000Z') }, {}],
    ['review-open', { term: marked }, {}],
    ['not-swept', {}, { cohortMarked: false }],
    ['term-running', {}, { today: day('2024-12-31'), cohortMarked: false }],
    ['on-another-act', { stage: 'listed' }, {}],
    ['on-another-act', { stage: 'destroying' }, {}],
  ])('%s', (reason, more, moreOn) => {
    const file = entered(more);
    expect(refusalOf([judgeListing(file, { ...on, ...moreOn }), judgeListing(entered(), on)])).toEqual({
      code: 'CaseFilesNotDue',
      caseFiles: [file.id],
      why: [{ caseFile: file.id, reason }],
    });
  });

  test('and one that may be listed, or not for another reason, has none', () => {
    expect(judgeListing(entered(), on)).toEqual({ file: entered(), why: undefined });
    expect(judgeListing(entered({ holds: 1 }), { ...on, cohortMarked: false })).toEqual({
      file: entered({ holds: 1 }),
      why: 'CaseFilesOnHold',
    });
  });

  test('on its act too: it has left it, or has not outlived its term after all', () => {
    const act = { act: 'act-1', line: 1 } as NonNullable<KeptCaseFile['act']>;
    const listed = entered({ stage: 'listed', act, lockedUntil: instant('2025-06-30T19:00:00.000Z') });
    expect(reasonNotSubmittable(listed, { ...on, act: 'act-1' })).toBe('lock-running');
    expect(reasonNotSubmittable(listed, { ...on, act: 'act-2' })).toBe('off-this-act');
    expect(reasonNotSubmittable(undefined, { ...on, act: 'act-1' })).toBe('off-this-act');
  });
});
