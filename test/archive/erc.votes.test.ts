import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  type CountedVote,
  type ErcRoster,
  type Standing,
  decide,
  sitting,
} from '../../shared/archive/erc.ts';
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
const vote = (person: PersonId, verdict: CountedVote['verdict'] = 'approve'): CountedVote => ({
  person,
  verdict,
});

describe('the votes', () => {
  const three = sit();
  const approve = (...voters: PersonId[]) => voters.map((voter) => vote(voter));

  test('approve when chairman and two agents have approved, not before', () => {
    expect(decide(three, [], standing())).toBe('open');
    expect(decide(three, approve(chair, ainur), standing())).toBe('open');
    expect(decide(three, approve(ainur, berik), standing())).toBe('open');
    expect(decide(three, approve(chair, ainur, berik), standing())).toBe('approved');
  });

  test.each([chair, ainur, berik])('return as soon as one of three is against', (person) => {
    expect(decide(three, [vote(person, 'return')], standing())).toBe('returned');
  });

  test('of one who has lost office or licence since do not count', () => {
    const all = approve(chair, ainur, berik);
    expect(decide(three, all, standing([ainur]))).toBe('open');
    expect(decide(three, all, standing([chair]))).toBe('open');
    expect(decide(three, [vote(ainur, 'return')], standing([ainur]))).toBe('open');
  });

  test('of one who is not seated do not count', () => {
    expect(decide(three, [...approve(chair, ainur), vote(first)], standing())).toBe('open');
    expect(decide(three, [vote(first, 'return')], standing())).toBe('open');
  });

  test('of a commission of five: more than half, chairman and two agents among them', () => {
    const five = sit({ roster: { ...roster, members: [ainur, berik, first, second], substitutes: [] } });
    expect(decide(five, approve(chair, ainur), standing())).toBe('open');
    expect(decide(five, approve(chair, ainur, berik), standing())).toBe('approved');
    const against = (...voters: PersonId[]) => voters.map((voter) => vote(voter, 'return'));
    expect(decide(five, against(ainur, berik), standing())).toBe('open');
    expect(decide(five, against(ainur, berik, first), standing())).toBe('returned');
    expect(decide(five, against(chair), standing())).toBe('returned');
  });

  test('of a commission of six: three are half, four are more than half', () => {
    const third = id('third');
    const more: Standing = { ...standing(), activeAgents: new Set([...agents, third]) };
    const six = sit({
      roster: { ...roster, members: [ainur, berik, first, second, third], substitutes: [] },
      standing: more,
    });
    expect(decide(six, approve(chair, ainur, berik), more)).toBe('open');
    expect(decide(six, approve(chair, ainur, berik, third), more)).toBe('approved');
  });

  test('where another chairs, need chairman, deputy head and two other agents', () => {
    const four = sit({ roster: { ...roster, chairman: first } });
    expect(decide(four, approve(first, ainur, berik), standing())).toBe('open');
    expect(decide(four, approve(first, chair, ainur), standing())).toBe('open');
    expect(decide(four, approve(first, chair, ainur, berik), standing())).toBe('approved');
    expect(decide(four, [vote(chair, 'return')], standing())).toBe('returned');
  });

  test('never approve without the deputy head, even if all others agree', () => {
    const four = sit({ roster: { ...roster, chairman: first }, absent: [chair] });
    expect(decide(four, approve(first, ainur, berik), standing())).toBe('open');
  });

  test('that nobody has cast return nothing, even where no lawful commission can sit', () => {
    expect(decide(sit({ absent: [chair] }), [], standing())).toBe('open');
    expect(decide(sit({ roster: { ...roster, members: [ainur], substitutes: [] } }), [], standing())).toBe(
      'open',
    );
  });

  test('wait for an empty seat rather than return, while the votes given leave a way', () => {
    const two = sit({ absent: [ainur, first, second] });
    expect(decide(two, approve(chair, berik), standing())).toBe('open');
    expect(decide(two, [vote(berik, 'return')], standing())).toBe('returned');
  });

  test('against do not return while a substitute could still fill the empty seat and approve', () => {
    const members = [ainur, berik, first];
    const three = sit({ roster: { ...roster, members, substitutes: [] }, absent: [first] });
    expect(three.missing).toEqual(['member']);
    expect(decide(three, [vote(ainur, 'return')], standing())).toBe('open');
    expect(decide(three, [vote(ainur, 'return'), vote(berik, 'return')], standing())).toBe('returned');
  });

  test('decide as an independent count of heads does, in any order', () => {
    const members = ['m1', 'm2', 'm3', 'm4', 'm5'].map(id);
    const verdicts = fc.array(fc.constantFrom('approve', 'return', 'none'), { minLength: 3, maxLength: 6 });
    fc.assert(
      fc.property(verdicts, (given) => {
        const seated = [chair, ...members.slice(0, given.length - 1)];
        const holds: Standing = { activeAgents: new Set(members), deputyHeads: new Set([chair]) };
        const sat = sit({
          roster: { ...roster, members: seated.slice(1), substitutes: [] },
          standing: holds,
        });
        const votes = seated.flatMap((person, at) =>
          given[at] === 'approve' || given[at] === 'return' ? [vote(person, given[at])] : [],
        );
        const [yes, no] = ['approve', 'return'].map(
          (verdict) => given.filter((one) => one === verdict).length,
        ) as [number, number];
        const chairman = given[0];
        const approved = chairman === 'approve' && yes >= 3 && yes > given.length / 2;
        const hopeless =
          chairman === 'return' || given.length - no < 3 || given.length - no <= given.length / 2;
        expect(decide(sat, [...votes].reverse(), holds)).toBe(
          approved ? 'approved' : no > 0 && hopeless ? 'returned' : 'open',
        );
      }),
      { numRuns: 1000 },
    );
  });
});
