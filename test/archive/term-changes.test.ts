import { describe, expect, test } from '@jest/globals';
import { appraiseFile } from '../../shared/archive/appraised-file.ts';
import { whyNotDue } from '../../shared/archive/due.ts';
import { awaitedBy, recordEvent } from '../../shared/archive/missing-fact.ts';
import { isReopened, reopen } from '../../shared/archive/reopening.ts';
import { renewalOf } from '../../shared/archive/retention.ts';
import { decideTerm } from '../../shared/archive/term-decision.ts';
import { dayOutside } from '../../shared/archive/term-change.ts';
import { unknownRule } from '../../shared/archive/term.ts';
import { aCaseFile, aSealedCaseFile } from '../given/case-files.ts';
import { day, instant } from '../given/days.ts';

const today = day('2026-11-22');
const { term } = aCaseFile();
const file = aSealedCaseFile();
const { startedOn: _none, ...waiting } = aSealedCaseFile({
  term: { ...term, kind: 'years-after', event: 'dismissed', years: 75 },
  keepUntil: null,
});
const fact = { event: 'dismissed', on: day('2022-01-01') };

describe('the fact that a term waits for', () => {
  test('is the event that the term names, once', () => {
    expect(awaitedBy(waiting)).toBe('dismissed');
    expect(awaitedBy(aSealedCaseFile({ term: { ...term, kind: 'until-need' } }))).toBe('need-ended');
    expect(awaitedBy(file)).toBeUndefined();
    expect(awaitedBy(aSealedCaseFile({ term: { ...term, kind: 'permanent' } }))).toBeUndefined();
    expect(awaitedBy(aSealedCaseFile({ term: unknownRule('no-such-line') }))).toBeUndefined();
    expect(recordEvent(waiting, fact, today)).toEqual({ accepted: true, value: { events: [fact] } });
    expect(recordEvent({ ...waiting, events: [fact] }, fact, today)).toMatchObject({
      refusal: { code: 'EventAlreadyRecorded', on: fact.on },
    });
  });

  test('is the closing, of a sealed file without one or reopened; an open one is corrected', () => {
    const unclosed = aSealedCaseFile({ closedOn: null, keepUntil: null });
    expect(awaitedBy(unclosed)).toBe('closed');
    expect(awaitedBy({ ...unclosed, stage: 'open' })).toBeUndefined();
    expect(awaitedBy(aSealedCaseFile({ term: unknownRule('reopened') }))).toBe('closed');
    const closed = { event: 'closed', on: day('2022-01-01') };
    expect(recordEvent(unclosed, closed, today)).toEqual({
      accepted: true,
      value: { closedOn: '2022-01-01' },
    });
    const started = { ...unclosed, startedOn: day('2022-01-02') };
    expect(recordEvent(started, closed, today)).toEqual({
      accepted: false,
      refusal: { code: 'DateNotAllowed', from: '2022-01-02', upTo: today },
    });
  });

  test('happened between the closing and today, both days counted', () => {
    const on = (text: string) => recordEvent(waiting, { ...fact, on: day(text) }, today);
    for (const text of ['2021-03-15', '2026-11-22']) expect(on(text)).toMatchObject({ accepted: true });
    for (const text of ['2021-03-14', '2026-11-23'])
      expect(on(text)).toMatchObject({
        refusal: { code: 'DateNotAllowed', from: '2021-03-15', upTo: today },
      });
    expect(dayOutside(day('2026-11-23'), undefined, today)).toEqual({ code: 'DateNotAllowed', upTo: today });
    expect(dayOutside(day('1990-01-01'), undefined, today)).toBeUndefined();
  });
});

test('a decision needs a day that is counted', () => {
  const decision = { keepUntil: day('2030-12-31'), decision: { number: '4', datedOn: today } };
  expect(decideTerm(file, decision, today)).toEqual({
    accepted: true,
    value: { keepUntil: '2030-12-31', decided: { number: '4', datedOn: today } },
  });
  for (const lacking of [{ keepUntil: null }, { closedOn: null }])
    expect(decideTerm({ ...file, ...lacking }, decision, today)).toMatchObject({
      refusal: { code: 'TermNotRunning' },
    });
});

test('a reopened file keeps its mark of personnel, and is told apart from one whose term is not known', () => {
  const reopened = reopen({ stage: 'listed', term: { ...term, personnel: true } });
  expect(reopened).toMatchObject({ value: { keepUntil: null, term: { why: 'reopened', personnel: true } } });
  const on = { today, now: instant('2026-11-22T07:00:00Z'), cohortMarked: true, wideHolds: 0 };
  const without = (why: 'reopened' | 'no-such-line') =>
    aSealedCaseFile({ stage: 'entered', keepUntil: null, term: unknownRule(why) });
  expect(whyNotDue(without('reopened'), on)).toBe('reopened');
  expect(whyNotDue(without('no-such-line'), on)).toBe('no-end');
  expect([isReopened(without('reopened')), isReopened(file)]).toEqual([true, false]);
});

test('an appraisal takes the head’s earlier decision off, but for one to destroy', () => {
  const decided = { number: '4', datedOn: day('2022-01-01') };
  const marked = aSealedCaseFile({ term: { ...term, appraisalMark: true }, decided });
  const minutes = { number: '2', datedOn: day('2026-01-15') };
  const kept = appraiseFile(marked, { verdict: 'keep', years: 2, minutes }, today);
  expect(kept).toMatchObject({
    value: { keepUntil: '2028-12-31', events: [{ event: 'appraised', on: '2026-01-15' }] },
  });
  expect(kept.accepted && 'decided' in kept.value).toBe(false);
  const destroyed = appraiseFile(marked, { verdict: 'destroy', minutes }, today);
  expect(destroyed).toMatchObject({
    value: { decided, keepUntil: '2024-12-31', term: { appraisalMark: false } },
  });
  const again = {
    ...marked,
    keepUntil: day('2025-12-31'),
    events: [{ event: 'appraised', on: day('2023-01-01') }],
  };
  expect(appraiseFile(again, { verdict: 'keep', years: 2, minutes }, today)).toMatchObject({
    value: { keepUntil: '2028-12-31' },
  });
});

describe('a lock is renewed', () => {
  const now = instant('2026-11-22T07:00:00.500Z');
  const needs = (keepUntil: string, lockedUntil?: string) =>
    renewalOf({ keepUntil: day(keepUntil), ...(lockedUntil && { lockedUntil: instant(lockedUntil) }) }, now);

  test('where less than nine years of it are left and the term runs longer', () => {
    expect(needs('2095-12-31', '2035-11-22T06:59:59Z')).toBe('2036-11-22T07:00:00.000Z');
    expect(needs('2095-12-31', '2035-11-22T07:00:00Z')).toBeNull();
    expect(needs('2029-12-31', '2029-12-31T18:59:59Z')).toBe('2029-12-31T19:00:00.000Z');
    expect(needs('2029-12-31', '2029-12-31T19:00:00Z')).toBeNull();
  });

  test('where the store was asked for it and has not answered for every scan, however far it is told to reach', () => {
    const asked = instant('2029-12-31T19:00:00.000Z');
    const file = { keepUntil: day('2029-12-31'), lockedUntil: asked, lockAsked: asked };
    expect(renewalOf(file, now)).toBe('2029-12-31T19:00:00.000Z');
    expect(renewalOf({ ...file, keepUntil: day('2026-11-21') }, now)).toBeNull();
  });

  test('where there is none; never for a term that is over or has no last day', () => {
    expect(needs('2029-12-31')).toBe('2029-12-31T19:00:00.000Z');
    expect(needs('2026-11-21')).toBeNull();
    expect(renewalOf({ keepUntil: null }, now)).toBeNull();
  });
});
