import { describe, expect, test } from '@jest/globals';
import type { ChamberId, HoldId, HolderId, PersonId } from '../../shared/archive/names.ts';
import {
  type CoveredFile,
  type Scope,
  type WideHold,
  holdsOver,
  mayPlaceWide,
} from '../../shared/archive/wide-hold.ts';

const almaty = 'almaty' as ChamberId;
const agent = 'agent' as HolderId;
const successor = 'successor' as HolderId;
const file: CoveredFile = {
  chamber: almaty,
  creator: agent,
  keeper: successor,
  year: 2021,
  index: '02-01',
  parties: ['hash-1', 'hash-2'],
};
const over = (scope: Scope, given: Partial<WideHold> = {}): WideHold => ({
  id: 'hold' as HoldId,
  chamber: almaty,
  scope,
  state: 'in-force',
  ...given,
});

describe('a wide hold', () => {
  test.each<[string, Scope, boolean]>([
    ['over the agent in whose office the file was closed', { kind: 'agent', agent }, true],
    ['over the agent who keeps it today', { kind: 'agent', agent: successor }, true],
    ['over another agent', { kind: 'agent', agent: 'other' as HolderId }, false],
    ['over one of its parties', { kind: 'party', party: 'hash-2' }, true],
    ['over somebody else', { kind: 'party', party: 'hash-3' }, false],
    ['over its year', { kind: 'query', year: 2021 }, true],
    ['over another year', { kind: 'query', year: 2022 }, false],
    ['over its index', { kind: 'query', index: '02-01' }, true],
    ['over another index', { kind: 'query', index: '02-02' }, false],
    ['over its year and index', { kind: 'query', year: 2021, index: '02-01' }, true],
    ['over its year and another index', { kind: 'query', year: 2021, index: '02-02' }, false],
    ['over another year and its index', { kind: 'query', year: 2020, index: '02-01' }, false],
    ['over the whole chamber', { kind: 'query' }, true],
  ])('%s: %j', (_scope, scope, covered) => {
    const hold = over(scope);
    expect(holdsOver(file, [hold])).toEqual(covered ? [hold] : []);
  });

  test('works while it is in force, and in its chamber', () => {
    const scope: Scope = { kind: 'agent', agent };
    expect(
      holdsOver(file, [over(scope, { state: 'released' }), over(scope, { chamber: 'astana' as ChamberId })]),
    ).toEqual([]);
  });

  test('is named with every other that covers the file', () => {
    const holds = [
      over({ kind: 'party', party: 'hash-1' }),
      over({ kind: 'query', year: 1999 }),
      over({ kind: 'agent', agent }),
    ];
    expect(holdsOver(file, holds)).toEqual([holds[0], holds[2]]);
  });
});

describe('placing a wide hold', () => {
  const himself = { person: 'agent' as PersonId, isAgentOnly: true };

  test('an agent may over himself, and over nothing else', () => {
    expect(mayPlaceWide({ kind: 'agent', agent }, himself)).toMatchObject({ accepted: true });
    expect(mayPlaceWide({ kind: 'agent', agent: successor }, himself)).toMatchObject({
      refusal: { code: 'NotPermitted' },
    });
    expect(mayPlaceWide({ kind: 'query', year: 2021 }, himself)).toMatchObject({
      refusal: { code: 'NotPermitted' },
    });
  });

  test('who holds an office may over any', () => {
    expect(mayPlaceWide({ kind: 'query', year: 2021 }, { ...himself, isAgentOnly: false })).toMatchObject({
      accepted: true,
    });
  });
});
