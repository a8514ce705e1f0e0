import { describe, expect, test } from '@jest/globals';
import { appraise, isReviewOpen } from '../../shared/archive/appraisal.ts';
import { keepUntilOf } from '../../shared/archive/retention.ts';
import type { TermRule } from '../../shared/archive/term.ts';
import { day } from '../given/days.ts';

const marked: TermRule = {
  kind: 'years',
  years: 5,
  list: '279-НҚ',
  article: '77',
  appraisalMark: true,
  personnel: false,
  confirmed: true,
};
const file = { term: marked, keepUntil: day('2025-12-31') };
const newYear = day('2026-01-01');

describe('the review of a marked file', () => {
  test('opens the day after the term, not on its last day', () => {
    expect(isReviewOpen(file, day('2025-12-31'))).toBe(false);
    expect(isReviewOpen(file, newYear)).toBe(true);
  });

  test('does not open without the mark, or without a date', () => {
    expect(isReviewOpen({ ...file, term: { ...marked, appraisalMark: false } }, newYear)).toBe(false);
    expect(isReviewOpen({ ...file, keepUntil: null }, newYear)).toBe(false);
  });
});

describe('the ERC decides', () => {
  test('to destroy: the mark goes, the term is over, the file may be listed', () => {
    const outcome = appraise(file, { verdict: 'destroy' }, newYear);
    expect(outcome).toEqual({ accepted: true, value: { ...marked, appraisalMark: false } });
    expect(outcome.accepted && isReviewOpen({ ...file, term: outcome.value }, newYear)).toBe(false);
  });

  test('to keep for years from the decision, and to review again', () => {
    const outcome = appraise(file, { verdict: 'keep', years: 3 }, newYear);
    expect(outcome).toMatchObject({
      value: { kind: 'years-after', event: 'appraised', years: 3, appraisalMark: true, article: '77' },
    });
    if (!outcome.accepted) throw new Error('It was to be accepted.');
    const facts = { closedOn: day('2020-05-05'), events: [{ event: 'appraised', on: newYear }] };
    expect(keepUntilOf(outcome.value, facts)).toBe('2029-12-31');
  });

  test('to keep permanently', () => {
    const noted = { ...file, term: { ...marked, note: 'с ЭПК' } };
    expect(appraise(noted, { verdict: 'permanent' }, newYear)).toEqual({
      accepted: true,
      value: {
        kind: 'permanent',
        list: '279-НҚ',
        article: '77',
        note: 'с ЭПК',
        appraisalMark: false,
        personnel: false,
        confirmed: true,
      },
    });
  });

  test.each([1, 100])('may keep for %d years', (years) => {
    expect(appraise(file, { verdict: 'keep', years }, newYear)).toMatchObject({ accepted: true });
  });

  test.each([0, 101, 1.5])('may not keep for %d years', (years) => {
    expect(appraise(file, { verdict: 'keep', years }, newYear)).toEqual({
      accepted: false,
      refusal: { code: 'YearsOutOfRange' },
    });
  });

  test('not before the review has fallen due, and on no file without the mark', () => {
    expect(appraise(file, { verdict: 'destroy' }, day('2025-12-31'))).toEqual({
      accepted: false,
      refusal: { code: 'ReviewNotDue', from: '2025-12-31' },
    });
    expect(
      appraise({ ...file, term: { ...marked, appraisalMark: false } }, { verdict: 'destroy' }, newYear),
    ).toEqual({
      accepted: false,
      refusal: { code: 'NoAppraisalMark' },
    });
  });
});
