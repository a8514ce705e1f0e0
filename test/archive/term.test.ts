import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { inFull } from '../given/full.ts';
import { type Term, isAtLeast, longerOf, spanOf, unknownRule } from '../../shared/archive/term.ts';

const years = (n: number): Term => ({ kind: 'years', years: n });
const after = (event: string, n: number): Term => ({ kind: 'years-after', event, years: n });
const permanent: Term = { kind: 'permanent' };
const unknown: Term = { kind: 'unknown', why: 'no-such-line' };
const untilNeed: Term = { kind: 'until-need' };
const untilReplaced: Term = { kind: 'until-replaced' };
const nobodyCanSay = { kind: 'unknown', why: 'terms-not-comparable' };

const terms = fc.oneof(
  fc.constantFrom(permanent, unknown, untilNeed, untilReplaced),
  fc.integer({ min: 1, max: 100 }).map(years),
  fc
    .tuple(fc.constantFrom('payments-ended', 'dismissed'), fc.integer({ min: 1, max: 100 }))
    .map(([event, n]) => after(event, n)),
);

describe('the longer of two terms', () => {
  test.each<[string, Term, Term]>([
    ['five years rather than three', years(5), years(3)],
    ['75 years rather than ten', years(75), years(10)],
    ['permanent rather than a hundred years', permanent, years(100)],
    ['permanent rather than unknown: neither ends, and permanent is settled', permanent, unknown],
    ['unknown rather than any number of years, for it may prove permanent', unknown, years(100)],
    ['unknown rather than until need', unknown, untilNeed],
    ['three years after an event rather than three years', after('payments-ended', 3), years(3)],
    [
      'five years after an event rather than three after the same',
      after('payments-ended', 5),
      after('payments-ended', 3),
    ],
  ])('is %s', (_rule, longer, shorter) => {
    expect(longerOf(longer, shorter)).toBe(longer);
    expect(longerOf(shorter, longer)).toBe(longer);
    expect([isAtLeast(longer, shorter), isAtLeast(shorter, longer)]).toEqual([true, false]);
  });

  test('of two equal terms is the first', () => {
    const first = years(3);
    expect(longerOf(first, years(3))).toBe(first);
  });

  test.each<[string, Term, Term]>([
    ['three years after an event and five years', after('payments-ended', 3), years(5)],
    ['three years after one event and five after another', after('payments-ended', 3), after('dismissed', 5)],
    ['until need and one year', untilNeed, years(1)],
    ['until need and until replaced', untilNeed, untilReplaced],
  ])('cannot be said of %s: then it is unknown and nothing falls due', (_rule, one, other) => {
    expect(longerOf(one, other)).toEqual(nobodyCanSay);
    expect(longerOf(other, one)).toEqual(nobodyCanSay);
  });

  test('does not depend on which is named first, and is never shorter than either', () => {
    fc.assert(
      fc.property(terms, terms, (one, other) => {
        const longer = longerOf(one, other);
        expect(longerOf(other, one)).toEqual(longer);
        expect(isAtLeast(longer, one) && isAtLeast(longer, other)).toBe(true);
      }),
      { numRuns: inFull(200_000, 2000) },
    );
  });
});

describe('a term that has an end', () => {
  test('runs a number of years after the closing or after an event', () => {
    expect(spanOf({ kind: 'years', years: 3 })).toEqual({ years: 3 });
    expect(spanOf({ kind: 'years-after', event: 'dismissed', years: 75 })).toEqual({
      years: 75,
      event: 'dismissed',
    });
  });

  test('ends with the year in which the need ended or the document was replaced', () => {
    expect(spanOf({ kind: 'until-need' })).toEqual({ years: 0, event: 'need-ended' });
    expect(spanOf({ kind: 'until-replaced' })).toEqual({ years: 0, event: 'replaced' });
  });
});

test('a file without a term says why, cites no article and cannot be listed', () => {
  expect(unknownRule('no-nomenclature-in-force')).toEqual({
    kind: 'unknown',
    why: 'no-nomenclature-in-force',
    list: null,
    article: null,
    appraisalMark: false,
    personnel: false,
    confirmed: false,
  });
});
