import { describe, expect, test } from '@jest/globals';
import {
  type LineDraft,
  type Nomenclature,
  type NomenclatureDraft,
  checkNomenclature,
  lineFor,
  termRuleOf,
} from '../../shared/archive/nomenclature.ts';
import type { Term } from '../../shared/archive/term.ts';
import { day } from '../given/days.ts';

const today = day('2026-11-22');
const years = (n: number): Term => ({ kind: 'years', years: n });
const aLine = (given: Partial<LineDraft> = {}): LineDraft => ({
  index: '02-01',
  kind: 'proceeding',
  heading: 'Исполнительные производства о взыскании',
  term: years(3),
  article: '77',
  ...given,
});
const aDraft = (...lines: LineDraft[]): NomenclatureDraft => ({
  year: 2026,
  basis: 'Решение № 4 от 10.12.2025',
  list: '279-НҚ',
  lines,
});
const approved = (...lines: LineDraft[]): Nomenclature => {
  const outcome = checkNomenclature(aDraft(...lines), undefined, today);
  if (!outcome.accepted) throw new Error('The test gives a nomenclature that cannot stand.');
  return outcome.value;
};
describe('the line of a file', () => {
  const nomenclature = approved(aLine(), aLine({ index: '02-99', reserve: true }));

  test('is found by index and kind', () => {
    expect(lineFor(nomenclature, '02-01', 'proceeding')).toBe(nomenclature.lines[0]);
    expect(lineFor(nomenclature, '02-01', 'register')).toBeUndefined();
    expect(lineFor(nomenclature, '02-02', 'proceeding')).toBeUndefined();
  });

  test('is not what an agent added before an officer confirms it', () => {
    const addition = {
      ...aLine({ index: '09-01' }),
      appraisalMark: false,
      personnel: false,
      addedBy: 'agent',
    } as const;
    const by = (confirmed: boolean) => ({ lines: [{ ...addition, confirmed }] });
    expect(lineFor(by(false), '09-01', 'proceeding')).toBeUndefined();
    expect(lineFor(by(true), '09-01', 'proceeding')).toBeDefined();
  });

  test('is not a number kept in reserve', () => {
    expect(lineFor(nomenclature, '02-99', 'proceeding')).toBeUndefined();
  });

  test('gives the term with its ground', () => {
    const [line] = approved(aLine({ note: 'демонстрация', personnel: true, appraisalMark: true })).lines;
    expect(termRuleOf(line!, '279-НҚ')).toEqual({
      kind: 'years',
      years: 3,
      list: '279-НҚ',
      article: '77',
      note: 'демонстрация',
      appraisalMark: true,
      personnel: true,
      confirmed: true,
    });
    const [without] = approved(aLine({ article: '' })).lines;
    expect(termRuleOf(without!, '279-НҚ')).toMatchObject({ article: null, confirmed: false });
  });
});
