import { describe, expect, test } from '@jest/globals';
import { appraiseFile } from '../../shared/archive/appraised-file.ts';
import type { Stage } from '../../shared/archive/case-file.ts';
import { recordEvent } from '../../shared/archive/missing-fact.ts';
import type { InventoryId } from '../../shared/archive/names.ts';
import { isReopened, reopen } from '../../shared/archive/reopening.ts';
import { dayOutside } from '../../shared/archive/term-change.ts';
import { decideTerm, type TermDecision } from '../../shared/archive/term-decision.ts';
import { unknownRule } from '../../shared/archive/term.ts';
import { aCaseFile, aSealedCaseFile } from '../given/case-files.ts';
import { day } from '../given/days.ts';

const today = day('2026-11-22');
const { term } = aCaseFile();
const stages: readonly Stage[] = [
  'open',
  'sealing',
  'sealed',
  'entered',
  'listed',
  'destroying',
  'destroyed',
];
const allowed = (by: (stage: Stage) => { readonly accepted: boolean }) =>
  stages.filter((stage) => by(stage).accepted);

describe('A decision on the term of one file', () => {
  const file = aSealedCaseFile();
  const asked: TermDecision = {
    keepUntil: day('2030-12-31'),
    decision: { number: '4', datedOn: day('2026-11-20') },
  };
  const minutes = { number: '2', datedOn: day('2026-11-18') };
  const decided = (more: Partial<TermDecision>) => decideTerm(file, { ...asked, ...more }, today);

  test('is for a file that is sealed and on no act', () => {
    expect(allowed((stage) => decideTerm({ ...file, stage } as typeof file, asked, today))).toEqual([
      'sealed',
      'entered',
    ]);
    expect(decideTerm({ ...file, stage: 'listed' }, asked, today)).toEqual({
      accepted: false,
      refusal: { code: 'TermNotChangeable', stage: 'listed' },
    });
  });

  test('changes something', () => {
    expect(decided({ keepUntil: day('2024-12-31') })).toEqual({
      accepted: false,
      refusal: { code: 'TermUnchanged' },
    });
    expect(decided({ keepUntil: day('2024-12-31'), minutes })).toMatchObject({
      refusal: { code: 'TermUnchanged' },
    });
  });

  test('shortens a term on the minutes of the commission alone, and lengthens it without them', () => {
    expect(decided({ keepUntil: day('2024-12-30') })).toEqual({
      accepted: false,
      refusal: { code: 'MinutesMissing' },
    });
    expect(decided({ keepUntil: day('2024-12-30'), minutes })).toMatchObject({ accepted: true });
    expect(decided({ keepUntil: day('2025-01-01') })).toMatchObject({ accepted: true });
  });

  test('keeps the file no longer than a hundred years, and not to a day before its closing', () => {
    expect(decided({ keepUntil: day('2121-12-31') })).toMatchObject({ accepted: true });
    for (const [keepUntil, more] of [
      ['2122-01-01', {}],
      ['2021-03-14', { minutes }],
    ] as const)
      expect(decided({ keepUntil: day(keepUntil), ...more })).toEqual({
        accepted: false,
        refusal: { code: 'DateNotAllowed', from: '2021-03-15', upTo: '2121-12-31' },
      });
  });

  test('comes after the minutes, they after the closing, and neither in advance', () => {
    const dated = (text: string) => ({ number: '1', datedOn: day(text) });
    expect(decided({ minutes: dated('2021-03-14') })).toMatchObject({
      refusal: { code: 'DateNotAllowed', from: '2021-03-15', upTo: today },
    });
    expect(decided({ minutes: dated('2026-11-23'), decision: dated('2026-11-22') })).toMatchObject({
      refusal: { code: 'DateNotAllowed', from: '2021-03-15', upTo: today },
    });
    expect(decided({ minutes, decision: dated('2026-11-17') })).toMatchObject({
      refusal: { code: 'DateNotAllowed', from: '2026-11-18', upTo: today },
    });
    expect(decided({ minutes, decision: dated('2026-11-18') })).toMatchObject({ accepted: true });
    expect(decided({ decision: dated('2026-11-23') })).toMatchObject({ refusal: { code: 'DateNotAllowed' } });
    expect(decided({ decision: dated('2021-03-14') })).toMatchObject({
      refusal: { code: 'DateNotAllowed', from: '2021-03-15' },
    });
  });
});

describe('A file is reopened', () => {
  test('from its sealing to the write that begins its destruction', () => {
    expect(allowed((stage) => reopen({ stage, term }))).toEqual(['sealed', 'entered', 'listed']);
    expect(reopen({ stage: 'destroying', term })).toEqual({
      accepted: false,
      refusal: { code: 'TermNotChangeable', stage: 'destroying' },
    });
  });

  test('once, and what had happened before counts no more', () => {
    expect(reopen({ stage: 'sealed', term: { ...term, ...unknownRule('reopened') } })).toEqual({
      accepted: false,
      refusal: { code: 'AlreadyReopened' },
    });
    expect(reopen({ stage: 'sealed', term })).toMatchObject({ value: { keepUntil: null, events: [] } });
    expect(isReopened({ term: { kind: 'years', years: 3, why: 'reopened' } as never })).toBe(false);
  });
});

describe('A fact is entered', () => {
  const file = aSealedCaseFile({
    term: { ...term, kind: 'years-after', event: 'dismissed', years: 75 },
    keepUntil: null,
  });
  const fact = { event: 'dismissed', on: day('2022-01-01') };

  test('of a file that is on no act and not being sealed', () => {
    expect(allowed((stage) => recordEvent({ ...file, stage } as typeof file, fact, today))).toEqual([
      'open',
      'sealed',
      'entered',
    ]);
    expect(recordEvent({ ...file, stage: 'listed' }, fact, today)).toMatchObject({
      refusal: { code: 'TermNotChangeable', stage: 'listed' },
    });
  });

  test('which its term waits for, whatever other facts are on record', () => {
    const other = { event: 'audited', on: day('2022-01-01') };
    expect(recordEvent(file, other, today)).toEqual({
      accepted: false,
      refusal: { code: 'EventNotAwaited' },
    });
    expect(recordEvent({ ...file, events: [other] }, fact, today)).toEqual({
      accepted: true,
      value: { events: [other, fact] },
    });
  });
});

describe('An appraisal', () => {
  const minutes = { number: '2', datedOn: day('2026-01-15') };
  const place = { inventory: 'inventory-1' as InventoryId, number: 1, line: 1 };
  const marked = aSealedCaseFile({ stage: 'entered', place, term: { ...term, appraisalMark: true } });
  const keep = { verdict: 'keep', years: 2, minutes } as const;

  test('is of a file that is sealed and on no act', () => {
    expect(allowed((stage) => appraiseFile({ ...marked, stage } as typeof marked, keep, today))).toEqual([
      'sealed',
      'entered',
    ]);
    expect(appraiseFile({ ...marked, stage: 'listed' }, keep, today)).toEqual({
      accepted: false,
      refusal: { code: 'TermNotChangeable', stage: 'listed' },
    });
  });

  test('is written in minutes of today or before, not in advance', () => {
    const on = (text: string) =>
      appraiseFile(marked, { ...keep, minutes: { ...minutes, datedOn: day(text) } }, today);
    expect(on('2026-11-22')).toMatchObject({ accepted: true });
    expect(on('2026-11-23')).toEqual({
      accepted: false,
      refusal: { code: 'DateNotAllowed', upTo: today },
    });
  });

  test('is made of a file whose line bears the mark', () => {
    const unmarked = aSealedCaseFile();
    expect(appraiseFile(unmarked, { verdict: 'destroy', minutes }, today)).toMatchObject({ accepted: false });
  });

  test('for good takes the file off its inventory and leaves it no last day', () => {
    const kept = appraiseFile(marked, { verdict: 'permanent', minutes }, today);
    expect(kept).toMatchObject({
      accepted: true,
      value: { stage: 'sealed', keepUntil: null, term: { kind: 'permanent' } },
    });
    expect(kept.accepted && 'place' in kept.value).toBe(false);
  });
});

test('A day that may lie anywhere before is refused without a first day', () => {
  expect(dayOutside(day('2026-11-23'), undefined, today)).toStrictEqual({
    code: 'DateNotAllowed',
    upTo: today,
  });
});
