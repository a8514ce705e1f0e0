import { describe, expect, test } from '@jest/globals';
import { addLine, confirmLine, yearEndOf } from '../../shared/archive/nomenclature-additions.ts';
import { type LineDraft, type Nomenclature, lineFor } from '../../shared/archive/nomenclature.ts';
import type { Term } from '../../shared/archive/term.ts';
import { day } from '../given/days.ts';

const years = (n: number): Term => ({ kind: 'years', years: n });
const aLine = (given: Partial<LineDraft> = {}): LineDraft => ({
  index: '05-10',
  kind: 'register',
  heading: 'Журнал учёта',
  term: years(5),
  article: '150',
  ...given,
});
const nomenclature: Nomenclature = {
  year: 2026,
  edition: 1,
  basis: 'Решение № 4 от 10.12.2025',
  list: '279-НҚ',
  lines: [
    {
      ...aLine({ index: '02-01', kind: 'proceeding', article: '' }),
      appraisalMark: false,
      personnel: false,
      confirmed: false,
    },
  ],
};
const articles = { '150': years(5) };
const add = (line: LineDraft, by: 'agent' | 'officer' = 'officer') =>
  addLine(nomenclature, { line, by, articles });

describe('an addition to the nomenclature (rule 34)', () => {
  test('by the officer counts at once', () => {
    const outcome = add(aLine());
    expect(outcome.accepted && lineFor(outcome.value, '05-10', 'register')).toMatchObject({
      confirmed: true,
      addedBy: 'officer',
    });
  });

  test('has an index of its own among all lines, and keeps its marks', () => {
    const first = add(aLine({ appraisalMark: true }));
    if (!first.accepted) throw new Error('It was to be accepted.');
    expect(first.value.lines.map((line) => line.appraisalMark)).toEqual([false, true]);
    const again = (index: string) => addLine(first.value, { line: aLine({ index }), by: 'agent', articles });
    expect([again('02-01').accepted, again('05-10').accepted, again('05-11').accepted]).toEqual([
      false,
      false,
      true,
    ]);
  });

  test('by an agent counts only after an officer has confirmed it', () => {
    const added = add(aLine({ kind: 'order-file', personnel: true, appraisalMark: true }), 'agent');
    if (!added.accepted) throw new Error('It was to be accepted.');
    expect(lineFor(added.value, '05-10', 'order-file')).toBeUndefined();
    const decision = { number: '12', datedOn: day('2026-03-01') };
    const confirmed = confirmLine(added.value, '05-10', decision);
    expect(confirmed.accepted && lineFor(confirmed.value, '05-10', 'order-file')).toMatchObject({
      confirmed: true,
      decision,
      personnel: true,
    });
  });

  test.each<[string, LineDraft, object]>([
    ['is never a proceeding', aLine({ kind: 'proceeding' }), { code: 'ProceedingMayNotBeAdded' }],
    ['has an index of its own', aLine({ index: '02-01' }), { code: 'IndexTaken', index: '02-01' }],
    [
      'has a term that can be stated',
      aLine({ term: years(0) }),
      { code: 'TermRefused', why: 'YearsOutOfRange' },
    ],
    [
      'cites an article of the list',
      aLine({ article: '999' }),
      { code: 'ArticleNotInList', article: '999', list: '279-НҚ' },
    ],
    [
      'cites no article by accident of its name',
      aLine({ article: 'toString' }),
      { code: 'ArticleNotInList', article: 'toString', list: '279-НҚ' },
    ],
    [
      'is not shorter than the list',
      aLine({ term: years(4) }),
      { code: 'TermShorterThanList', article: '150', listed: years(5) },
    ],
  ])('%s', (_rule, line, refusal) => {
    expect(add(line)).toEqual({ accepted: false, refusal });
  });
});

describe("the chamber's decision", () => {
  const decision = { number: '12', datedOn: day('2026-03-01') };

  test('confirms a line that is there, and leaves the others as they are', () => {
    const added = add(aLine(), 'agent');
    const outcome = added.accepted ? confirmLine(added.value, '05-10', decision) : added;
    expect(outcome.accepted && outcome.value.lines.map((line) => line.confirmed)).toEqual([false, true]);
    expect(confirmLine(nomenclature, '07-07', decision)).toMatchObject({
      refusal: { code: 'LineUnknown', index: '07-07' },
    });
  });

  test('does not stand in for an article: an act has to cite one', () => {
    expect(confirmLine(nomenclature, '02-01', decision)).toMatchObject({
      refusal: { code: 'ArticleMissing', index: '02-01' },
    });
  });
});

test('the final entry of the year counts the files by term (rule 36)', () => {
  const file = (section: Parameters<typeof yearEndOf>[0][number]['section'], marks = {}) => ({
    section,
    appraisalMark: false,
    carriedOver: false,
    ...marks,
  });
  const files = [
    file('permanent'),
    file('over-10-years', { appraisalMark: true }),
    file('up-to-10-years'),
    file('up-to-10-years', { carriedOver: true }),
    file('personnel'),
    file(undefined),
  ];
  expect(yearEndOf(files)).toEqual({
    permanent: 1,
    overTenYears: 1,
    upToTenYears: 2,
    personnel: 1,
    unknown: 1,
    withAppraisalMark: 1,
    carriedOver: 1,
    total: 6,
  });
});
