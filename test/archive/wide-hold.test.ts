import { describe, expect, test } from '@jest/globals';
import type { KeptCaseFile } from '../../shared/archive/case-file.ts';
import type { Asker } from '../../shared/archive/hold.ts';
import type {
  ActId,
  ChamberId,
  HoldId,
  HolderId,
  InventoryId,
  PersonId,
  Sha256,
} from '../../shared/archive/names.ts';
import {
  coveredFile,
  type CoveredFile,
  type Scope,
  type WideHold,
  holdsOver,
  mayPlaceSome,
  mayPlaceWide,
  maySeeWhatItMet,
  maySeeWide,
} from '../../shared/archive/wide-hold.ts';
import type { Office, Person } from '../../shared/archive/people.ts';
import { aCaseFile } from '../given/case-files.ts';
import { day, instant } from '../given/days.ts';

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
  state: 'placed',
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

describe('what a wide hold sees of a file', () => {
  const named = { role: 'debtor', name: 'Үлгіұлы Ғалым' };
  const numbered = { ...named, iin: '000000000001' };
  const hold = over({ kind: 'party', party: 'hash-1' });
  const covered = (more: Partial<KeptCaseFile>) =>
    holdsOver(coveredFile(aCaseFile({ chamber: almaty, ...more })), [hold]).length === 1;

  test('is the hashes of its parties, from sealing on', () => {
    expect(covered({ stage: 'sealed', parties: [numbered], partyHashes: ['hash-1'] })).toBe(true);
    expect(covered({ stage: 'listed', parties: [numbered], partyHashes: ['hash-2'] })).toBe(false);
    for (const stage of ['open', 'sealing'] as const)
      expect(covered({ stage, parties: [numbered] })).toBe(false);
  });

  test('unknown is held: a file sealed before hashes were kept may have any party in it', () => {
    expect(covered({ stage: 'entered', parties: [numbered] })).toBe(true);
    expect(covered({ stage: 'entered', parties: [{ ...named, bin: '000000000002' }] })).toBe(true);
    expect(covered({ stage: 'entered', parties: [named] })).toBe(false);
    expect(covered({ stage: 'entered', parties: [] })).toBe(false);
  });

  test('is nothing of the parties of a destroyed one', () => {
    const { id, creator, keeper, kind, index, year, v } = aCaseFile();
    const stub = {
      ...{ id, chamber: almaty, creator, keeper, kind, index, year, v },
      stage: 'destroyed',
      volumes: 1,
      place: { inventory: 'inventory' as InventoryId, number: 1, line: 1 },
      act: { act: 'act' as ActId, line: 1 },
      order: { number: '1', datedOn: day('2026-01-12') },
      record: 'a'.repeat(64) as Sha256,
      destroyedAt: instant('2026-01-13T00:00:00.000Z'),
    } as const;
    expect(holdsOver(coveredFile(stub), [hold])).toEqual([]);
  });
});

describe('A wide hold', () => {
  const himself: Asker = { person: 'agent' as PersonId, roles: ['keeper'] };
  const overHimself: Scope = { kind: 'agent', agent };
  const scopes: readonly Scope[] = [
    overHimself,
    { kind: 'agent', agent: successor },
    { kind: 'party', party: 'hash-1' },
    { kind: 'query', year: 2021 },
  ];

  test('over himself an agent may place, and over nothing else', () => {
    expect(mayPlaceSome(himself)).toMatchObject({ accepted: true });
    expect(scopes.map((scope) => mayPlaceWide(himself, scope).accepted)).toEqual([true, false, false, false]);
    expect(mayPlaceWide(himself, { kind: 'query' })).toMatchObject({
      refusal: { code: 'NotPermitted', who: expect.not.arrayContaining(['agent']) as unknown },
    });
  });

  test.each(['officer', 'chairman', 'head', 'erc-member', 'justice', 'republican'] as const)(
    'of any kind may be placed and seen by the %s',
    (role) => {
      const asker: Asker = { person: 'somebody' as PersonId, roles: [role] };
      expect(mayPlaceSome(asker)).toMatchObject({ accepted: true });
      for (const scope of scopes) {
        expect(mayPlaceWide(asker, scope)).toMatchObject({ accepted: true });
        expect(maySeeWide(asker, { ...over(scope), by: 'another' })).toBe(true);
      }
    },
  );

  test.each(['auditor', 'stranger'] as const)('is not for the %s to place or see', (role) => {
    const asker: Asker = { person: 'agent' as PersonId, roles: [role] };
    expect(mayPlaceSome(asker)).toMatchObject({ refusal: { code: 'NotPermitted' } });
    expect(mayPlaceWide(asker, overHimself)).toMatchObject({ refusal: { code: 'NotPermitted' } });
    expect(maySeeWide(asker, { ...over({ kind: 'query' }), by: 'another' })).toBe(false);
  });

  test('is seen by the agent over whom it lies, and by who placed it', () => {
    expect(maySeeWide(himself, { ...over(overHimself), by: 'another' })).toBe(true);
    expect(maySeeWide(himself, { ...over({ kind: 'query' }), by: himself.person })).toBe(true);
    for (const scope of scopes.slice(1))
      expect(maySeeWide(himself, { ...over(scope), by: 'another' })).toBe(false);
  });

  test('over a party tells what it met to those alone who read the contents of its chamber', () => {
    const at = (chamber: string, office: Office): Person => ({
      id: 'somebody' as PersonId,
      name: 'Үлгібаев',
      chamber: chamber as ChamberId,
      appointments: [{ office, chamber: chamber as ChamberId, from: day('2020-01-01'), basis: '1' }],
    });
    const hold = over({ kind: 'party', party: 'hash-1' });
    const today = day('2026-11-22');
    for (const office of ['head', 'deputy-head', 'officer'] as const)
      expect(maySeeWhatItMet(at('almaty', office), hold, today)).toBe(true);
    expect(maySeeWhatItMet(at('almaty', 'justice'), hold, today)).toBe(false);
    expect(maySeeWhatItMet(at('karaganda', 'officer'), hold, today)).toBe(false);
    expect(maySeeWhatItMet(at('almaty', 'justice'), over({ kind: 'query' }), today)).toBe(true);
  });
});
