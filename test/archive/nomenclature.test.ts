import { describe, expect, test } from '@jest/globals';
import {
  type LineDraft,
  type Nomenclature,
  type NomenclatureDraft,
  checkNomenclature,
  needsDecision,
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
const faultsOf = (outcome: ReturnType<typeof checkNomenclature>) =>
  outcome.accepted ? [] : outcome.refusal.lines.map(({ index, why }) => `${index} ${why}`);

describe('a nomenclature', () => {
  test('is approved as its first edition, marks spelt out and terms confirmed by their articles', () => {
    expect(checkNomenclature(aDraft(aLine()), undefined, today)).toEqual({
      accepted: true,
      value: {
        ...aDraft(),
        edition: 1,
        lines: [{ ...aLine(), appraisalMark: false, personnel: false, confirmed: true }],
      },
    });
  });

  test.each([1, 3, 5, 10, 75, 100])('may state %d years', (n) => {
    expect(faultsOf(checkNomenclature(aDraft(aLine({ term: years(n) })), undefined, today))).toEqual([]);
  });

  test.each([0, 101, 2.5, -3, Number.NaN])('may not state %d years', (n) => {
    const after: Term = { kind: 'years-after', event: 'dismissed', years: n };
    const draft = aDraft(aLine({ term: years(n) }), aLine({ index: '02-02', term: after }));
    expect(faultsOf(checkNomenclature(draft, undefined, today))).toEqual([
      '02-01 YearsOutOfRange',
      '02-02 YearsOutOfRange',
    ]);
  });

  test('names every line that cannot stand, and an index given thrice once', () => {
    const unknown: Term = { kind: 'unknown', why: 'no-such-line' };
    const draft = aDraft(
      aLine(),
      aLine(),
      aLine({ kind: 'register' }),
      aLine({ index: '02-09', term: unknown }),
    );
    expect(faultsOf(checkNomenclature(draft, undefined, today))).toEqual([
      '02-01 IndexTaken',
      '02-09 TermUnknown',
    ]);
  });
});

describe('a decision of the chamber is needed', () => {
  test.each<[string, Partial<LineDraft>, boolean]>([
    ['for a proceeding kept two years', { term: years(2) }, true],
    ['not for a proceeding kept three years', { term: years(3) }, false],
    [
      'for a proceeding kept two years after an event',
      { term: { kind: 'years-after', event: 'x', years: 2 } },
      true,
    ],
    ['for a proceeding kept until no longer needed', { term: { kind: 'until-need' } }, true],
    ['not for a proceeding kept permanently', { term: { kind: 'permanent' } }, false],
    ['not for one whose term is found out later', { term: { kind: 'unknown', why: 'reopened' } }, false],
    ['not for a register kept one year', { kind: 'register', term: years(1) }, false],
    ['for any line without an article', { kind: 'register', term: years(10), article: '' }, true],
  ])('%s', (_rule, given, needed) => {
    expect(needsDecision(aLine(given))).toBe(needed);
  });

  test('and until it is taken no file of the line can be listed', () => {
    expect(approved(aLine({ term: years(2) })).lines[0]).toMatchObject({ confirmed: false });
  });

  test('it stays with the line while term and article stay, and lapses when they change', () => {
    const first = approved(aLine({ term: years(1) }));
    const decided = {
      ...first,
      lines: first.lines.map((line) => ({
        ...line,
        confirmed: true,
        decision: { number: '7', datedOn: day('2026-02-01') },
      })),
    };
    const next = (line: LineDraft) => {
      const outcome = checkNomenclature(aDraft(line), decided, today);
      return outcome.accepted ? outcome.value.lines[0] : undefined;
    };
    expect(next(aLine({ term: years(1), heading: 'Иначе' }))).toMatchObject({
      confirmed: true,
      decision: { number: '7' },
    });
    expect(next(aLine({ term: years(2) }))).toMatchObject({ confirmed: false });
    expect(next(aLine({ term: years(1), article: '78' }))).toMatchObject({ confirmed: false });
  });
});

describe('a nomenclature in force can only be extended', () => {
  const inForce = approved(
    aLine({ appraisalMark: true }),
    aLine({ index: '01-01', kind: 'register', personnel: true, term: years(75) }),
  );

  test('by longer terms and further lines, as the next edition', () => {
    const draft = aDraft(
      aLine({ term: years(5), appraisalMark: true }),
      aLine({ index: '01-01', kind: 'register', personnel: true, term: { kind: 'permanent' } }),
      aLine({ index: '03-01', kind: 'order-file' }),
    );
    expect(checkNomenclature(draft, inForce, today)).toMatchObject({ accepted: true, value: { edition: 2 } });
  });

  test('never by shorter or uncertain terms, lost marks, another kind or a line left out; all are named', () => {
    expect(
      faultsOf(checkNomenclature(aDraft(aLine({ term: years(2), kind: 'register' })), inForce, today)),
    ).toEqual(['02-01 KindChanged', '02-01 TermShortened', '02-01 MarkRemoved', '01-01 LineRemoved']);
    const uncertain: Term = { kind: 'until-need' };
    const draft = aDraft(
      aLine({ term: uncertain, appraisalMark: true }),
      aLine({ index: '01-01', kind: 'register', term: years(75) }),
    );
    expect(faultsOf(checkNomenclature(draft, inForce, today))).toEqual([
      '02-01 TermShortened',
      '01-01 MarkRemoved',
    ]);
  });

  test('a line that becomes permanent needs no appraisal mark any more', () => {
    const draft = aDraft(aLine({ term: { kind: 'permanent' } }), {
      ...aLine({ index: '01-01', kind: 'register', personnel: true, term: years(75) }),
    });
    expect(faultsOf(checkNomenclature(draft, inForce, today))).toEqual([]);
  });

  test('it is in force from 1 January: on 31 December it may still be changed freely', () => {
    const draft = aDraft(aLine({ term: years(3) }));
    expect(checkNomenclature(draft, inForce, day('2025-12-31'))).toMatchObject({
      accepted: true,
      value: { edition: 2 },
    });
    expect(checkNomenclature(draft, inForce, day('2026-01-01'))).toMatchObject({ accepted: false });
  });

  test('what chambers and agents added stays, and may not be shortened either', () => {
    const addition = {
      ...aLine({ index: '09-01', kind: 'register', term: years(5) }),
      appraisalMark: false,
      personnel: false,
      confirmed: true,
      addedBy: 'officer',
    } as const;
    const added: Nomenclature = { ...approved(aLine()), lines: [...approved(aLine()).lines, addition] };
    const next = checkNomenclature(aDraft(aLine()), added, today);
    expect(next.accepted && next.value.lines.map((line) => line.index)).toEqual(['02-01', '09-01']);
    const more = checkNomenclature(
      aDraft(aLine(), aLine({ index: '09-01', kind: 'register', term: years(9) })),
      added,
      today,
    );
    expect(more.accepted && more.value.lines.map((line) => line.index)).toEqual(['02-01', '09-01']);
    const shorter = aDraft(aLine(), aLine({ index: '09-01', kind: 'register', term: years(3) }));
    expect(faultsOf(checkNomenclature(shorter, added, today))).toEqual(['09-01 TermShortened']);
  });
});
