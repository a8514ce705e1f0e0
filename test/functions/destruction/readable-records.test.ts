import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { destroyCaseFile } from '../../../functions/destruction/destroy-case-file.ts';
import type { KeptCaseFile } from '../../../shared/archive/case-file.ts';
import type { ActId, Instant } from '../../../shared/archive/names.ts';
import { readDeletionRecord } from '../../../shared/archive/read-deletion-record.ts';
import { IntegrityFault } from '../../../shared/ports/faults.ts';
import { findLine } from '../../../shared/register/acts.ts';
import { findCaseFile } from '../../../shared/register/case-files.ts';
import { filePrefix } from '../../../shared/register/documents.ts';
import { keys } from '../../../shared/register/keys.ts';
import { findRecord } from '../../../shared/register/records.ts';
import { type ActRoom, type ActWorld, anActRoom, bring } from '../../given/act-room.ts';
import { aDueFile } from '../../given/due-files.ts';

let room: ActRoom;
beforeAll(async () => {
  room = await anActRoom('2026-11-22', { in: 'memory' });
});
afterAll(() => room.close());

const ordered = async (scans: readonly string[] = ['бірінші', 'екінші']) => {
  const file = await aDueFile(room, await room.user('agent-1'), { scans });
  const act = await bring(room, await room.drawn('agent-1', { caseFiles: [file.id] }), 'destroying');
  await room.workOff('spread-order');
  return { file, act, fact: `${act}-1` };
};
const lineOf = (act: string) => findLine(room.registry, act as ActId, 1);
const left = async (file: KeptCaseFile) => (await room.vault.versions(filePrefix(file.id))).items;
const dying = (): ActWorld => ({
  ...room.world,
  destroyer: { ...room.destroyer, remove: () => Promise.reject(new Error('the process dies')) },
});

describe('A file is spared before anything is lifted where its record could not be read', () => {
  const since = (key: { pk: string; sk: string }, set: object) =>
    room.registry.commit({ updates: [{ key, set: set as Record<string, string>, add: { v: 1 } }] });

  test.each<[string, (scene: { file: KeptCaseFile; act: string }) => Promise<unknown>]>([
    [
      'the manner in which its paper was destroyed has a line break',
      ({ act }) =>
        since(keys.act(act as ActId), {
          paper: { destroyedOn: '2026-11-22', manner: 'измельчение\nи сожжение', place: 'Алматы' },
        }),
    ],
    [
      'the number of the order has a tab',
      async ({ act }) => {
        const found = await room.act(act);
        const order = 'order' in found ? { ...found.order, number: '7\tП' } : {};
        return since(keys.act(act as ActId), { order });
      },
    ],
    [
      'the event of its term is longer than a record bears',
      ({ file }) =>
        since(keys.caseFile(file.id), {
          term: { ...file.term, kind: 'years-after', event: 'о'.repeat(501), years: 3 },
        }),
    ],
    ['its index has a line break', ({ file }) => since(keys.caseFile(file.id), { index: '02\n01' })],
    [
      'fewer than three approved the act',
      async ({ act }) => {
        const found = await room.act(act);
        return since(keys.act(act as ActId), { votes: 'votes' in found ? found.votes.slice(1) : [] });
      },
    ],
  ])('%s', async (_what, spoil) => {
    const { file, act, fact } = await ordered();
    await spoil({ file, act });
    await destroyCaseFile(room.world, fact);
    expect(await lineOf(act)).toMatchObject({ state: 'spared', reason: 'CaseFileNotRecordable' });
    expect(await findCaseFile(room.registry, file.id)).toMatchObject({ stage: 'entered' });
    for (const one of await left(file)) expect(await room.vault.custody(one)).toMatchObject({ hold: true });
    expect((await room.world.evidence.versions(`intents/${file.id}/`)).items).toEqual([]);
  });
});

/** So many copies of a file's first scan lie beside it, under names as long as a store takes. */
const crowded = (file: KeptCaseFile, count: number): ActWorld => {
  const name = 'z'.repeat(900);
  const copies = Array.from({ length: count }, (_, at) => ({
    ...{ key: `${filePrefix(file.id)}${name}${at}`, version: name, bytes: 1, marker: false },
  }));
  return {
    ...room.world,
    vault: {
      ...room.vault,
      versions: async (...asked) => {
        const page = await room.vault.versions(...asked);
        return { ...page, items: [...page.items, ...copies] };
      },
      digest: async (version) => {
        const [own] = await left(file);
        return room.vault.digest(version.version === name && own ? own : version);
      },
    },
  };
};

describe('A record that would be too long to be filed', () => {
  test('is seen before the claim: the file is spared', async () => {
    const { file, act, fact } = await ordered();
    await destroyCaseFile(crowded(file, 1300), fact);
    expect(await lineOf(act)).toMatchObject({ state: 'spared', reason: 'CaseFileNotRecordable' });
    expect(await left(file)).toHaveLength(2);
  });

  test('and where the copies came after the claim, before anything is lifted: a person must look', async () => {
    const { file, act, fact } = await ordered();
    await expect(destroyCaseFile(dying(), fact)).rejects.toThrow('dies');
    await expect(destroyCaseFile(crowded(file, 1300), fact)).rejects.toThrow(IntegrityFault);
    expect(await lineOf(act)).toMatchObject({ state: 'begun' });
    for (const one of await left(file)) expect(await room.vault.custody(one)).toMatchObject({ hold: true });
    await destroyCaseFile(room.world, fact).catch(() => undefined);
  });
});

test('A worker whose clock is behind the one that claimed makes no record that contradicts itself', async () => {
  const { file, act, fact } = await ordered();
  await expect(destroyCaseFile(dying(), fact)).rejects.toThrow('dies');
  const { claim } = (await findCaseFile(room.registry, file.id)) as KeptCaseFile;
  const behind = new Date(Date.parse(claim!.at) - 3000).toISOString() as Instant;
  await destroyCaseFile({ ...room.world, clock: { ...room.clock, now: () => behind } }, fact);
  expect(await lineOf(act)).toMatchObject({ state: 'destroyed' });
  expect(await findCaseFile(room.registry, file.id)).toMatchObject({ destroyedAt: claim!.at });
  const record = readDeletionRecord(
    JSON.parse(Buffer.from((await findRecord(room.registry, file.id))!.bytes).toString()),
  );
  expect(record).toMatchObject({
    accepted: true,
    value: { times: { begunAt: claim!.at, destroyedAt: claim!.at }, looked: { at: claim!.at } },
  });
});
