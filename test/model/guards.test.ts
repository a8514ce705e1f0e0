import { beforeAll, describe, expect, test } from '@jest/globals';
import type { Key, Update } from '../../shared/ports/registry.ts';
import { memoryRegistry } from '../fakes/memory-registry.ts';
import { actEdges } from './ledger/acts.ts';
import { fileEdges } from './ledger/files.ts';
import { goRareWays } from './rare-ways.ts';
import { runModel } from './runs.ts';
import { type StageChange, stageChanges } from './stage-changes.ts';

const { found, recording } = stageChanges(12);

beforeAll(async () => {
  expect(await goRareWays(recording)).toEqual([]);
  await runModel({ runs: 60, fault: recording, seed: 48 });
  await runModel({ runs: 60, fault: recording, seed: 52, atTheClaim: true });
}, 600_000);

const seen = (edge: string): readonly StageChange[] => found.get(edge) ?? [];

const named = (kind: string, edges: Readonly<Record<string, unknown>>) =>
  Object.keys(edges).map((edge) => {
    const [from = '', to = ''] = edge.split(' ');
    return `${kind}: ${JSON.stringify([from === '' ? null : from, to])}`;
  });

/** Tries the commit on the state it was made for, after somebody else changed one item of it. */
const triedAfter = async ({ change, before }: StageChange, meanwhile: Update) => {
  const registry = memoryRegistry(before.copy());
  const alone = await registry.copy().commit(change);
  const changed = await registry.commit({ updates: [meanwhile] });
  return { alone: alone.committed, changed: changed.committed, late: await registry.commit(change) };
};

const isRefused = (key: Key) => ({
  alone: true,
  changed: true,
  late: { committed: false, refused: expect.arrayContaining([expect.objectContaining({ key })]) },
});

const anybodysChange = (key: Key): Update => ({
  key,
  add: { v: 1 },
  when: [{ any: [{ item: 'absent' }, { item: 'present' }] }],
});

const claims = () => seen('case file: ["listed","destroying"]');

const lineOf = ({ change }: StageChange): Key =>
  (change.updates ?? []).find(({ key }) => key.sk.startsWith('LINE#'))?.key ?? { pk: '', sk: '' };

describe('A commit that changes a stage', () => {
  const edges = [...named('case file', fileEdges), ...named('act', actEdges)];

  test.each(edges)('is refused where the thing changed since it was read: %s', async (edge) => {
    expect(seen(edge)).not.toEqual([]);
    for (const one of seen(edge))
      expect(await triedAfter(one, anybodysChange(one.key))).toEqual(isRefused(one.key));
  });

  test('is never one of another edge', () => {
    const all = [...named('case file', fileEdges), ...named('act', actEdges)];
    // How the tests themselves put files into the archive.
    const filled = ['case file: [null,"sealing"]', 'case file: [null,"entered"]'];
    expect([...found.keys()].filter((edge) => ![...all, ...filled].includes(edge))).toEqual([]);
  });
});

describe('The claim', () => {
  const chamberFence = ({ change }: StageChange): Key =>
    (change.checks ?? []).find(({ key }) => key.sk.startsWith('FENCE#'))?.key ?? { pk: '', sk: '' };

  test('is refused where a hold was placed on the file, even if nothing else of it had changed', async () => {
    for (const one of claims())
      expect(await triedAfter(one, { key: one.key, add: { holds: 1 } })).toEqual(isRefused(one.key));
  });

  test('is refused where the fence has advanced', async () => {
    for (const one of claims()) {
      const key = chamberFence(one);
      expect(await triedAfter(one, { key, add: { epoch: 1 } })).toEqual(isRefused(key));
    }
  });

  test.each([{ keepUntil: '2999-12-31' }, { lockedUntil: '2999-12-31T00:00:00.000Z' }, { stage: 'entered' }])(
    'is refused where its dates or its stage are others: %j',
    async (set) => {
      for (const one of claims())
        expect(await triedAfter(one, { key: one.key, set })).toEqual(isRefused(one.key));
    },
  );
});

describe('With the file goes its line', () => {
  test.each([
    ['case file: ["listed","destroying"]', 'destroyed'],
    ['case file: ["destroying","destroyed"]', 'spared'],
    ['case file: ["listed","entered"]', 'destroyed'],
    ['case file: ["destroying","entered"]', 'destroyed'],
  ])('%s is refused where its line was %s meanwhile', async (edge, state) => {
    expect(seen(edge)).not.toEqual([]);
    for (const one of seen(edge)) {
      const key = lineOf(one);
      expect(await triedAfter(one, { key, set: { state } })).toEqual(isRefused(key));
    }
  });

  test('a file is listed only while its act is being drawn', async () => {
    for (const one of seen('case file: ["entered","listed"]')) {
      const act = (one.change.updates ?? [])[0]?.key ?? { pk: '', sk: '' };
      expect(await triedAfter(one, { key: act, set: { stage: 'drafted' } })).toEqual(isRefused(act));
    }
  });

  test('a second record of a file is refused', async () => {
    for (const one of seen('case file: ["destroying","destroyed"]')) {
      const key = { pk: one.key.pk, sk: 'RECORD' };
      const other = { key, set: { sha256: '0' }, when: [{ item: 'absent' as const }] };
      expect(await triedAfter(one, other)).toEqual(isRefused(key));
    }
  });
});
