import { describe, expect, test } from '@jest/globals';
import type { Act, SubmittedAct } from '../../shared/archive/act.ts';
import type { ActId, ChamberId, PersonId } from '../../shared/archive/names.ts';
import type { Office, Person } from '../../shared/archive/people.ts';
import {
  actsForKeeper,
  maySeeAct,
  maySeeCaseFile,
  mayReadContents,
  sitsOn,
} from '../../shared/archive/visibility.ts';
import { aSealedCaseFile } from '../given/case-files.ts';
import { day } from '../given/days.ts';

const today = day('2026-11-22');
const named = (text: string) => text as PersonId & ChamberId & ActId; // names are given here

const person = (id: string, more: Partial<Person> = {}): Person => ({
  id: named(id),
  name: 'Үлгібаев',
  chamber: named('chamber-1'),
  appointments: [],
  ...more,
});

const officeOf = (office: Office, chamber?: string, to?: string): Person =>
  person(office, {
    appointments: [
      {
        office,
        from: day('2020-01-01'),
        basis: 'order 1',
        ...(chamber !== undefined && { chamber: named(chamber) }),
        ...(to !== undefined && { to: day(to) }),
      },
    ],
  });

const licence = { number: '1', issuedOn: day('2015-01-01'), suspensions: [], member: true };
const agent = (id: string): Person => person(id, { licence });

const file = aSealedCaseFile({ stage: 'listed', act: { act: named('act-1'), line: 1 } });

const act = (stage: Act['stage'], more: object = {}): Act =>
  ({
    id: named('act-1'),
    chamber: named('chamber-1'),
    keeper: named('agent-1'),
    drafter: { person: named('drafter'), capacity: 'officer' },
    stage,
    ...(stage !== 'drawing' && { seats: [{ seat: 'member', person: named('agent-9') }] }),
    ...more,
  }) as Partial<SubmittedAct> as Act; // what is asked about who sees it

describe('A case file is seen whole', () => {
  test('by its keeper, and by head, deputy head and officer of its chamber while they hold office', () => {
    expect(mayReadContents(agent('agent-1'), file, { today })).toBe(true);
    for (const office of ['head', 'deputy-head', 'officer'] as const) {
      expect(mayReadContents(officeOf(office, 'chamber-1'), file, { today })).toBe(true);
      expect(mayReadContents(officeOf(office, 'chamber-1', '2026-11-21'), file, { today })).toBe(false);
      expect(maySeeCaseFile(officeOf(office, 'chamber-2'), file, { today })).toBe(false);
    }
  });

  test.each<[Act['stage'], boolean]>([
    ['drafted', false],
    ['submitted', true],
    ['approved', true],
    ['ordered', true],
    ['destroying', true],
    ['returned', false],
    ['closed', false],
  ])('by who sits on the act that lists it: %s is %s', (stage, sees) => {
    const member = person('agent-9', { chamber: named('chamber-2'), licence });
    expect(mayReadContents(member, file, { today, act: act(stage) })).toBe(sees);
    expect(maySeeCaseFile(member, file, { today, act: act(stage) })).toBe(sees);
  });

  test('not by who sits on another act, or has no seat', () => {
    expect(mayReadContents(agent('agent-9'), file, { today, act: act('submitted', { id: 'act-2' }) })).toBe(
      false,
    );
    expect(mayReadContents(agent('agent-8'), file, { today, act: act('submitted') })).toBe(false);
    expect(sitsOn(act('drawing'), named('agent-9'))).toBe(false);
    const others = ['chair', 'agent-9', 'agent-7'].map((name) => ({ seat: 'member', person: named(name) }));
    expect(sitsOn(act('submitted', { seats: others }), named('agent-9'))).toBe(true);
    expect(maySeeAct(agent('agent-9'), act('closed', { seats: others }), today)).toBe(true);
    expect(sitsOn(act('submitted', { seats: [] }), named('agent-9'))).toBe(false);
    expect(maySeeAct(agent('agent-9'), act('closed', { seats: [] }), today)).toBe(false);
    const open = aSealedCaseFile({ stage: 'open' });
    expect(mayReadContents(agent('agent-9'), open, { today, act: act('submitted') })).toBe(false);
  });
});

describe('A case file is seen without its contents', () => {
  test('by the justice body of its territory, the Republican Chamber and the auditor', () => {
    for (const one of [officeOf('justice', 'chamber-1'), officeOf('republican'), officeOf('auditor')]) {
      expect(maySeeCaseFile(one, file, { today })).toBe(true);
      expect(mayReadContents(one, file, { today })).toBe(false);
    }
    expect(maySeeCaseFile(officeOf('justice', 'chamber-2'), file, { today })).toBe(false);
  });

  test('by no other agent', () => {
    expect(maySeeCaseFile(agent('agent-2'), file, { today })).toBe(false);
  });
});

describe('Papers of an act', () => {
  test.each<[string, Person]>([
    ['its keeper', agent('agent-1')],
    ['its drafter', person('drafter')],
    ['the head of its chamber', officeOf('head', 'chamber-1')],
    ['the justice body of its territory', officeOf('justice', 'chamber-1')],
    ['who sat on it', agent('agent-9')],
  ])('are read by %s, also once it is closed', (_who, one) => {
    expect(maySeeAct(one, act('closed'), today)).toBe(true);
  });

  test.each<[string, Person]>([
    ['another agent', agent('agent-2')],
    ['the head of another chamber', officeOf('head', 'chamber-2')],
    ['the auditor, who reads evidence', officeOf('auditor')],
  ])('are unknown to %s', (_who, one) => {
    expect(maySeeAct(one, act('closed'), today)).toBe(false);
    expect(maySeeAct(one, act('drawing'), today)).toBe(false);
  });
});

describe('A keeper', () => {
  const suspended = { ...licence, suspensions: [{ from: day('2026-01-01'), basis: 'order' }] };

  test('who is an agent acts for himself while he is active', () => {
    expect(actsForKeeper(agent('agent-1'), file, today)).toBe(true);
    expect(actsForKeeper(person('agent-1', { licence: suspended }), file, today)).toBe(false);
    expect(actsForKeeper(agent('agent-2'), file, today)).toBe(false);
    expect(actsForKeeper(officeOf('officer', 'chamber-1'), file, today)).toBe(false);
  });

  test('which is the chamber acts by its officer', () => {
    const kept = { keeper: named('chamber-1'), chamber: named('chamber-1') };
    expect(actsForKeeper(officeOf('officer', 'chamber-1'), kept, today)).toBe(true);
    expect(actsForKeeper(officeOf('head', 'chamber-1'), kept, today)).toBe(false);
    expect(actsForKeeper(officeOf('officer', 'chamber-2'), kept, today)).toBe(false);
  });
});
