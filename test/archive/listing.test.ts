import { describe, expect, test } from '@jest/globals';
import type { KeptCaseFile } from '../../shared/archive/case-file.ts';
import {
  judgeListing,
  type ListingOn,
  reasonNotSubmittable,
  refusalOf,
  whyNotSubmittable,
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
    // It was not on the act when it was judged, and is again: all that can be said is what was seen.
    const again = entered({ stage: 'listed', act });
    expect(reasonNotSubmittable(again, { ...on, act: 'act-1' })).toBe('off-this-act');
  });
});

describe('A file may be listed only', () => {
  const refused = (more: Partial<KeptCaseFile>) => judgeListing(entered(more), on).why;

  test('when it stands in an approved inventory', () => {
    for (const stage of ['open', 'sealing', 'sealed'] as const)
      expect(refused({ stage })).toBe('CaseFilesNotEntered');
  });

  test('when its term has a confirmed article of the list that the act cites', () => {
    const { term } = entered();
    expect(refused({ term: { ...term, confirmed: false } })).toBe('TermUnconfirmed');
    expect(refused({ term: { ...term, article: null } })).toBe('TermUnconfirmed');
    expect(refused({ term: { ...term, article: '' } })).toBe('TermUnconfirmed');
    expect(refused({ term: { ...term, list: 'another-list' } })).toBe('TermUnconfirmed');
  });

  test('and all who fall under the first ground are named together', () => {
    const [one, two] = [entered({ stage: 'sealed' }), entered({ stage: 'open' })];
    const judged = [judgeListing(entered({ holds: 1 }), on), judgeListing(one, on), judgeListing(two, on)];
    expect(refusalOf(judged)).toEqual({ code: 'CaseFilesNotEntered', caseFiles: [one.id, two.id] });
    expect(refusalOf([judgeListing(entered(), on)])).toBeUndefined();
  });
});

describe('A listed file may go on', () => {
  const act = { act: 'act-1', line: 1 } as NonNullable<KeptCaseFile['act']>;
  const may = (more: Partial<KeptCaseFile>, moreOn: Partial<ListingOn> = {}) =>
    whyNotSubmittable(entered({ stage: 'listed', act, ...more }), { ...on, ...moreOn, act: 'act-1' });

  test('while it is on this act, past its term and on no hold of its own or over it', () => {
    expect(may({})).toBeUndefined();
    expect(may({ stage: 'entered' })).toBe('CaseFilesNotDue');
    expect(may({ act: { ...act, act: 'act-2' } as typeof act })).toBe('CaseFilesNotDue');
    expect(may({ holds: 1 })).toBe('CaseFilesOnHold');
    expect(may({}, { wideHolds: 1 })).toBe('CaseFilesOnHold');
    expect(may({ keepUntil: day('2025-01-01') })).toBe('CaseFilesNotDue');
  });
});
