import { describe, expect, test } from '@jest/globals';
import type { ChamberId, PersonId } from '../../shared/archive/names.ts';
import type { Licence, Person, Roster } from '../../shared/archive/people.ts';
import { checkRoster } from '../../shared/archive/roster.ts';
import { day } from '../given/days.ts';

const id = (text: string) => text as PersonId & ChamberId; // names of the test
const licence: Licence = { number: '1', issuedOn: day('2015-01-01'), suspensions: [], member: true };
const ended: Licence = { ...licence, ceasedOn: day('2025-12-31') };

const person = (name: string, more: Partial<Person> = {}): Person => ({
  ...{ id: id(name), name, chamber: id('almaty'), appointments: [], licence },
  ...more,
});

const deputy: Person = {
  ...{ id: id('deputy'), name: 'deputy', chamber: id('almaty') },
  appointments: [{ office: 'deputy-head', chamber: id('almaty'), from: day('2020-01-01'), basis: 'order' }],
};

const people = [
  deputy,
  ...['one', 'two', 'three'].map((name) => person(name)),
  person('ended', { licence: ended }),
  person('elsewhere', { chamber: id('karaganda') }),
];

const why = (more: Partial<Roster> = {}) => {
  const roster: Roster = {
    ...{ chamber: id('almaty'), from: day('2026-01-01'), order: '№ 1' },
    ...{ chairman: id('deputy'), deputyHead: id('deputy') },
    ...{ members: [id('one'), id('two')], substitutes: [] },
    ...more,
  };
  const checked = checkRoster(roster, people, day('2026-11-22'));
  return checked.accepted ? 'lawful' : checked.refusal.why;
};

describe('Seating the commission (rule 50)', () => {
  test('the deputy head chairs, with at least two active agents', () => {
    expect(why()).toBe('lawful');
    expect(why({ members: [id('one')] })).toEqual(['FewerThanTwoMembers']);
    expect(why({ members: [id('one'), id('ended')] })).toEqual(['MemberNotActiveAgent']);
  });

  test('the order may name another chairman, who is an active agent or a deputy head', () => {
    expect(why({ chairman: id('three') })).toBe('lawful');
    expect(why({ chairman: id('ended') })).toEqual(['ChairmanNotInOffice']);
  });

  test('the deputy head holds that office on the day', () => {
    expect(why({ deputyHead: id('three'), chairman: id('deputy') })).toEqual(['DeputyHeadNotInOffice']);
  });

  test('one person has one seat', () => {
    expect(why({ members: [id('one'), id('one')] })).toEqual(['PersonSeatedTwice']);
    expect(why({ chairman: id('one') })).toEqual(['PersonSeatedTwice']);
    expect(why({ substitutes: [id('two')] })).toEqual(['PersonSeatedTwice']);
  });

  test('a substitute may be an active agent of another chamber; a member may not', () => {
    expect(why({ substitutes: [id('elsewhere')] })).toBe('lawful');
    expect(why({ substitutes: [id('ended')] })).toEqual(['SubstituteNotActiveAgent']);
    expect(why({ members: [id('one'), id('elsewhere')] })).toEqual(['MemberOfAnotherChamber']);
  });

  test('whom nobody knows is not seated', () => {
    expect(why({ deputyHead: id('nobody'), chairman: id('nobody') })).toEqual(['PersonUnknown']);
    expect(why({ chairman: id('nobody') })).toEqual(['PersonUnknown']);
    expect(why({ members: [id('one'), id('nobody')] })).toEqual(['PersonUnknown']);
  });

  test('every fault is named', () => {
    expect(why({ members: [id('ended')], substitutes: [id('ended')] })).toEqual([
      'PersonSeatedTwice',
      'FewerThanTwoMembers',
      'MemberNotActiveAgent',
      'SubstituteNotActiveAgent',
    ]);
  });
});
