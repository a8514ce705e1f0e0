import { describe, expect, test } from '@jest/globals';
import type { Asker } from '../../shared/archive/hold.ts';
import type { ChamberId, HoldId, HolderId, PersonId } from '../../shared/archive/names.ts';
import {
  coveredFile,
  mayPlaceSome,
  mayPlaceWide,
  maySeeWide,
  type Scope,
} from '../../shared/archive/wide-hold.ts';
import { aCaseFile } from '../given/case-files.ts';

const asker = (...roles: Asker['roles']): Asker => ({ person: 'agent' as PersonId, roles });
const another: Scope = { kind: 'agent', agent: 'another' as HolderId };
const theirs = {
  id: 'hold' as HoldId,
  chamber: 'almaty' as ChamberId,
  scope: another,
  state: 'placed',
  by: 'somebody',
} as const;

describe('Who has several offices', () => {
  test('may with any of them: an agent who sits on the commission places and sees holds over others', () => {
    const member = asker('keeper', 'erc-member');
    expect(mayPlaceWide(member, another)).toEqual({ accepted: true, value: 'may-place' });
    expect(maySeeWide(member, theirs)).toBe(true);
    expect(mayPlaceSome(asker('stranger', 'head'))).toEqual({ accepted: true, value: 'may-place' });
  });
});

describe('Who may not place a hold is told who may', () => {
  const offices = ['officer', 'erc-chairman', 'head', 'erc-member', 'justice', 'republican'];

  test('at all', () => {
    expect(mayPlaceSome(asker('auditor'))).toEqual({
      accepted: false,
      refusal: { code: 'NotPermitted', who: ['agent', ...offices] },
    });
  });

  test('over another than himself', () => {
    expect(mayPlaceWide(asker('keeper'), another)).toEqual({
      accepted: false,
      refusal: { code: 'NotPermitted', who: offices },
    });
  });
});

describe('What a wide hold sees of a file', () => {
  const { chamber, creator, keeper, year, index } = aCaseFile();
  const plain = { chamber, creator, keeper, year, index };

  test('is whose it is, its year and its index, also while it has no party that could be known', () => {
    expect(coveredFile(aCaseFile({ stage: 'open' }))).toEqual({ ...plain, parties: [] });
    expect(coveredFile(aCaseFile({ stage: 'entered', parties: [] }))).toEqual({ ...plain, parties: [] });
  });
});
