import { describe, expect, test } from '@jest/globals';
import { type Ballot, checkVote, votesOn } from '../../shared/archive/erc-vote.ts';
import type { PersonId, Sha256 } from '../../shared/archive/names.ts';

const id = (text: string) => text as PersonId;
const ballot: Ballot = {
  stage: 'submitted',
  drafter: id('drafter'),
  roster: {
    chairman: id('chair'),
    deputyHead: id('chair'),
    members: [id('ainur'), id('berik')],
    substitutes: [id('first')],
  },
  seats: [
    { seat: 'chairman', person: id('chair') },
    { seat: 'member', person: id('ainur') },
    { seat: 'member', person: id('berik') },
  ],
  votes: [{ person: id('ainur'), verdict: 'approve' }],
  standing: {
    activeAgents: new Set(['ainur', 'berik', 'first', 'drafter'].map(id)),
    deputyHeads: new Set([id('chair')]),
  },
};

describe('a vote', () => {
  test('is given from a seat', () => {
    expect(checkVote(id('berik'), ballot)).toEqual({
      accepted: true,
      value: { seat: 'member', person: 'berik' },
    });
    expect(checkVote(id('chair'), ballot)).toEqual({
      accepted: true,
      value: { seat: 'chairman', person: 'chair' },
    });
  });

  test('is refused to the drafter, seated or not', () => {
    expect(checkVote(id('drafter'), ballot)).toEqual({
      accepted: false,
      refusal: { code: 'DrafterMayNotVote' },
    });
    expect(checkVote(id('ainur'), { ...ballot, drafter: id('ainur') })).toMatchObject({
      refusal: { code: 'DrafterMayNotVote' },
    });
  });

  test.each(['stranger', 'first'])('is refused to %s, who has no seat, and he is told who sits', (person) => {
    expect(checkVote(id(person), ballot)).toEqual({
      accepted: false,
      refusal: { code: 'NotInCommission', seats: ballot.seats },
    });
  });

  test('is refused to an agent of the commission whose licence is not active, seated or replaced', () => {
    const standing = { ...ballot.standing, activeAgents: new Set([id('ainur')]) };
    expect(checkVote(id('berik'), { ...ballot, standing })).toMatchObject({
      refusal: { code: 'LicenceNotActive' },
    });
    const seats = ballot.seats.slice(0, 2);
    expect(checkVote(id('berik'), { ...ballot, standing, seats })).toMatchObject({
      refusal: { code: 'LicenceNotActive' },
    });
    expect(checkVote(id('chair'), { ...ballot, standing })).toMatchObject({ accepted: true });
  });

  test('of an agent who has become deputy head does not hang on his licence', () => {
    const standing = { activeAgents: new Set<PersonId>(), deputyHeads: new Set([id('berik')]) };
    expect(checkVote(id('berik'), { ...ballot, standing })).toMatchObject({ accepted: true });
  });

  test('is given once', () => {
    expect(checkVote(id('ainur'), ballot)).toEqual({
      accepted: false,
      refusal: { code: 'AlreadyVoted', verdict: 'approve' },
    });
  });

  test.each(['approved', 'returned', 'withdrawn', 'ordered'])(
    'comes too late when the act is %s, voted before or not',
    (stage) => {
      expect(checkVote(id('berik'), { ...ballot, stage })).toEqual({
        accepted: false,
        refusal: { code: 'AlreadyDecided', stage },
      });
      expect(checkVote(id('ainur'), { ...ballot, stage })).toMatchObject({
        refusal: { code: 'AlreadyDecided' },
      });
    },
  );
});

test('votes count on the bytes of part one that they were given on, and on no others', () => {
  const [one, other] = ['a', 'b'].map((digit) => digit.repeat(64) as Sha256) as [Sha256, Sha256];
  const votes = [
    { person: id('ainur'), paper: one },
    { person: id('berik'), paper: other },
  ];
  expect(votesOn(one, votes)).toEqual([{ person: 'ainur', paper: one }]);
  expect(votesOn(other, votes)).toEqual([{ person: 'berik', paper: other }]);
});
