import { describe, expect, test } from '@jest/globals';
import { type ErcRoster, type Standing, canSit, seatsOf, sitting } from '../../shared/archive/erc.ts';
import type { Seat } from '../../shared/archive/act-parts.ts';
import type { PersonId } from '../../shared/archive/names.ts';

const id = (text: string) => text as PersonId;
const [chair, ainur, berik, drafter, first, second] = [
  'chair',
  'ainur',
  'berik',
  'drafter',
  'first',
  'second',
].map(id) as [PersonId, PersonId, PersonId, PersonId, PersonId, PersonId];
const agents = [ainur, berik, drafter, first, second];
const roster: ErcRoster = {
  chairman: chair,
  deputyHead: chair,
  members: [ainur, berik],
  substitutes: [first, second],
};
const standing = (without: PersonId[] = []): Standing => ({
  activeAgents: new Set(agents.filter((one) => !without.includes(one))),
  deputyHeads: new Set([chair].filter((one) => !without.includes(one))),
});
const sit = (given: Partial<Parameters<typeof sitting>[0]> = {}) =>
  sitting({ roster, standing: standing(), drafter, absent: [], ...given });
const people = (seats: readonly Seat[]) => seats.map(({ person }) => person);

describe('the seats of the commission', () => {
  test('are filled as the order names them; the deputy head who chairs has one seat', () => {
    expect(sit()).toEqual({
      seats: [
        { seat: 'chairman', person: chair },
        { seat: 'member', person: ainur },
        { seat: 'member', person: berik },
      ],
      missing: [],
    });
  });

  test.each<[string, Parameters<typeof sit>[0], PersonId[]]>([
    ['the drafter gives his to the next substitute', { drafter: ainur }, [chair, first, berik]],
    ['an absent member gives his to the next substitute', { absent: [berik] }, [chair, ainur, first]],
    [
      'an inactive member gives his to the next substitute',
      { standing: standing([ainur]) },
      [chair, first, berik],
    ],
    [
      'two empty seats take the substitutes in their order',
      { absent: [ainur, berik] },
      [chair, first, second],
    ],
    [
      'a substitute who drew the act up is passed over',
      { drafter: first, absent: [ainur] },
      [chair, second, berik],
    ],
    ['an inactive substitute is passed over', { standing: standing([ainur, first]) }, [chair, second, berik]],
  ])('%s', (_rule, given, expected) => {
    expect(people(sit(given).seats)).toEqual(expected);
  });

  test('nobody but a deputy head takes the place of the deputy head', () => {
    expect(sit({ absent: [chair] })).toMatchObject({ missing: ['chairman'] });
    const acting: Standing = { ...standing([chair]), deputyHeads: new Set([second]) };
    expect(people(sit({ standing: acting }).seats)).toEqual([second, ainur, berik]);
  });

  test('another may chair if the order says so: then the deputy head has a seat of his own', () => {
    const other: ErcRoster = { ...roster, chairman: first, substitutes: [second] };
    expect(sit({ roster: other }).seats.slice(0, 2)).toEqual([
      { seat: 'chairman', person: first },
      { seat: 'deputy-head', person: chair },
    ]);
    expect(people(sit({ roster: other, absent: [first] }).seats)).toEqual([second, chair, ainur, berik]);
    expect(sit({ roster: other, absent: [chair] }).missing).toEqual(['deputy-head']);
    expect(people(sit({ roster: other, standing: standing([first]) }).seats)).toEqual([
      second,
      chair,
      ainur,
      berik,
    ]);
  });

  test('a deputy head is not counted among the agents, even with a licence', () => {
    const both: Standing = {
      activeAgents: new Set([chair, ...agents]),
      deputyHeads: new Set([chair, ainur]),
    };
    expect(people(sit({ standing: both }).seats)).toEqual([chair, first, berik]);
  });

  test('one person has one seat, however often the order names him', () => {
    const twice: ErcRoster = { ...roster, members: [ainur, ainur, berik], substitutes: [berik, first] };
    expect(people(seatsOf(twice))).toEqual([chair, ainur, berik]);
    expect(people(sit({ roster: twice, absent: [ainur] }).seats)).toEqual([chair, first, berik]);
  });

  test('whoever sat in the place before keeps it while he may, and the rest is filled anew', () => {
    const before: Seat[] = [
      { seat: 'chairman', person: chair },
      { seat: 'member', person: second },
      { seat: 'member', person: berik },
    ];
    expect(people(sit({ before }).seats)).toEqual([chair, second, berik]);
    expect(people(sit({ before, standing: standing([second]) }).seats)).toEqual([chair, ainur, berik]);
    expect(people(sit({ before, absent: [berik] }).seats)).toEqual([chair, second, first]);
    expect(people(sit({ before: before.slice(2) }).seats)).toEqual([chair, ainur, berik]);
  });

  test('who stood in for another stays, and whoever never left stays in a place of his own', () => {
    const before: Seat[] = [
      { seat: 'chairman', person: chair },
      { seat: 'member', person: ainur },
      { seat: 'member', person: second },
    ];
    expect(people(sit({ before }).seats)).toEqual([chair, ainur, second]);
    // Who comes back goes before a substitute who was never called.
    expect(people(sit({ before, absent: [ainur] }).seats)).toEqual([chair, second, berik]);
  });

  test('when no lawful commission can sit, it is said which seats are missing', () => {
    const sat = sit({ absent: [ainur, first, second] });
    expect(sat.missing).toEqual(['member']);
    expect([canSit(sat), canSit(sit()), canSit(sit({ absent: [chair] }))]).toEqual([false, true, false]);
  });
});
