import { describe, expect, test } from '@jest/globals';
import type { ChamberId, PersonId } from '../../shared/archive/names.ts';
import { malformed } from '../../shared/archive/malformed.ts';
import { holdersFor, mayOpen, ownHolders } from '../../shared/archive/opening.ts';
import type { Licence, Person } from '../../shared/archive/people.ts';
import { day } from '../given/days.ts';

const today = day('2026-11-22');
const named = (text: string) => text as PersonId & ChamberId; // names are given here
const licence: Licence = { number: '1', issuedOn: day('2015-01-01'), suspensions: [], member: true };

const person = (id: string, more: Partial<Person> = {}): Person => ({
  id: named(id),
  name: 'Үлгібаев',
  chamber: named('chamber-1'),
  appointments: [],
  ...more,
});

const officer = person('officer', {
  appointments: [{ office: 'officer', chamber: named('chamber-1'), from: day('2020-01-01'), basis: 'order' }],
});
const agent = person('agent', { licence });
const ceased = person('ceased', { licence: { ...licence, ceasedOn: today } });

describe('A case file is opened', () => {
  test('by an active agent for himself and by an officer for his chamber', () => {
    expect([agent, officer, ceased, person('clerk')].map((one) => mayOpen(one, today))).toEqual([
      true,
      true,
      false,
      false,
    ]);
    expect(ownHolders(agent, today)).toEqual({ chamber: 'chamber-1', creator: 'agent', keeper: 'agent' });
    expect(ownHolders(officer, today)).toEqual({
      chamber: 'chamber-1',
      creator: 'chamber-1',
      keeper: 'chamber-1',
    });
  });

  test('by an officer for an agent of his chamber from the day on which he ceased (rule 48)', () => {
    expect(holdersFor(officer, ceased, today)).toEqual({
      accepted: true,
      value: { chamber: 'chamber-1', creator: 'ceased', keeper: 'chamber-1' },
    });
    expect(holdersFor(officer, ceased, day('2026-11-21'))).toMatchObject({
      refusal: { code: 'AgentStillActive' },
    });
  });

  test.each<[string, Person, Person | undefined, string]>([
    ['somebody else by an agent', agent, ceased, 'NotPermitted'],
    ['nobody', officer, undefined, 'PersonUnknown'],
    ['who is no agent', officer, person('clerk'), 'PersonUnknown'],
    ['an agent of another chamber', officer, { ...ceased, chamber: named('chamber-2') }, 'PersonUnknown'],
  ])('never for %s', (...[, by, agent, code]) => {
    expect(holdersFor(by, agent, today)).toMatchObject({ refusal: { code } });
  });
});

describe('A request that cannot be read', () => {
  test('is answered with the place and the fault', () => {
    expect(malformed('/closedOn', 'the date cannot be in the future')).toEqual({
      accepted: false,
      refusal: {
        code: 'Malformed',
        faults: [{ pointer: '/closedOn', detail: 'the date cannot be in the future' }],
      },
    });
  });
});
