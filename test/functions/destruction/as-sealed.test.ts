import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { destroyCaseFile } from '../../../functions/destruction/destroy-case-file.ts';
import type { KeptCaseFile } from '../../../shared/archive/case-file.ts';
import type { ActId } from '../../../shared/archive/names.ts';
import { IntegrityFault, TransientFault } from '../../../shared/ports/faults.ts';
import { findLine } from '../../../shared/register/acts.ts';
import { findCaseFile } from '../../../shared/register/case-files.ts';
import { documentsOf, filePrefix } from '../../../shared/register/documents.ts';
import { keys } from '../../../shared/register/keys.ts';
import { findRecord } from '../../../shared/register/records.ts';
import { type ActRoom, type ActWorld, anActRoom, bring } from '../../given/act-room.ts';
import { aDueFile } from '../../given/due-files.ts';

let room: ActRoom;
beforeEach(async () => {
  room = await anActRoom('2026-11-22', { in: 'memory' });
});
afterEach(() => room.close());

const scans = ['бірінші', 'бірінші', 'үшінші'];
const ordered = async () => {
  const file = await aDueFile(room, await room.user('agent-1'), { scans });
  const act = await bring(room, await room.drawn('agent-1', { caseFiles: [file.id] }), 'destroying');
  await room.workOff('spread-order');
  return { file, act, fact: `${act}-1` };
};
const left = async (file: KeptCaseFile) => (await room.vault.versions(filePrefix(file.id))).items;
const taken = async (file: KeptCaseFile, count: number): Promise<void> => {
  for (const one of (await left(file)).slice(0, count)) await room.destroyer.remove(one);
};
const lineOf = (act: string) => findLine(room.registry, act as ActId, 1);
const owed = async () => (await room.registry.owed('destroy-case-file', 100)).map((item) => item['fact']);

/** Nothing is begun, nothing is filed, and what is left is kept. */
const expectNotBegun = async (file: KeptCaseFile, act: string, count: number): Promise<void> => {
  expect(await lineOf(act)).toMatchObject({ state: 'frozen' });
  expect(await findCaseFile(room.registry, file.id)).toMatchObject({ stage: 'listed' });
  expect(await findRecord(room.registry, file.id)).toBeUndefined();
  expect((await room.world.evidence.versions(`intents/${file.id}/`)).items).toEqual([]);
  const there = await left(file);
  expect(there).toHaveLength(count);
  for (const one of there) expect(await room.vault.custody(one)).toMatchObject({ hold: true });
  expect(await room.destruction(act)).toMatchObject({ pending: 1, destroyed: 0, incomplete: [] });
};

describe('No record is made of the destruction of what was not there', () => {
  test.each([
    ['one of its scans', 1],
    ['every one of its scans', 3],
  ])('a file that has lost %s in the vault is not begun: a person must look', async (_what, count) => {
    const { file, act, fact } = await ordered();
    await taken(file, count);
    await expect(destroyCaseFile(room.world, fact)).rejects.toThrow(
      new IntegrityFault(`${file.id} has lost scans in the vault, and its destruction has not begun`),
    );
    await expectNotBegun(file, act, 3 - count);
    expect(await owed()).toContain(fact);
  });

  test('nor one whose documents are not those of its manifest, though a like scan is among them', async () => {
    const { file, act, fact } = await ordered();
    const [first] = await documentsOf(room.registry, file.id);
    await room.registry.commit({ removals: [{ key: keys.document(file.id, first!.id) }] });
    await expect(destroyCaseFile(room.world, fact)).rejects.toThrow(
      new IntegrityFault(`${file.id} has other documents than those of its manifest`),
    );
    await expectNotBegun(file, act, 3);
  });

  test('nor one a document of which was never sealed', async () => {
    const { file, act, fact } = await ordered();
    const [first] = await documentsOf(room.registry, file.id);
    await room.registry.commit({
      updates: [{ key: keys.document(file.id, first!.id), remove: ['version'] }],
    });
    await expect(destroyCaseFile(room.world, fact)).rejects.toThrow(IntegrityFault);
    await expectNotBegun(file, act, 3);
  });

  test('the head can take his order back, and the act closes with that file spared', async () => {
    const { file, act, fact } = await ordered();
    await taken(file, 1);
    await expect(destroyCaseFile(room.world, fact)).rejects.toThrow(IntegrityFault);
    await room.revoke('head', act);
    await room.workOff('destroy-case-file', 'close-order');
    expect(await room.destruction(act)).toMatchObject({
      stage: 'closed',
      spared: [{ caseFile: file.id, reason: 'OrderRevoked' }],
    });
  });
});

describe('A file whose destruction has begun', () => {
  /** Dies when the store is to be touched. */
  const dying = (): ActWorld => ({
    ...room.world,
    destroyer: { ...room.destroyer, remove: () => Promise.reject(new Error('the process dies')) },
  });

  test('is not gone on with where its documents are no more those of its manifest', async () => {
    const { file, act, fact } = await ordered();
    await expect(destroyCaseFile(dying(), fact)).rejects.toThrow('dies');
    const [first] = await documentsOf(room.registry, file.id);
    await room.registry.commit({ removals: [{ key: keys.document(file.id, first!.id) }] });
    await expect(destroyCaseFile(room.world, fact)).rejects.toThrow(IntegrityFault);
    expect(await left(file)).toHaveLength(3);
    expect(await lineOf(act)).toMatchObject({ state: 'begun' });
    expect(await findRecord(room.registry, file.id)).toBeUndefined();
  });

  test.each(['before', 'after'] as const)(
    'and that another worker ends while this one looks, %s it was claimed, is no fault',
    async (when) => {
      const { act, fact } = await ordered();
      if (when === 'after') await expect(destroyCaseFile(dying(), fact)).rejects.toThrow('dies');
      let isFirst = true;
      const versions: ActWorld['vault']['versions'] = async (...asked) => {
        if (isFirst) {
          isFirst = false;
          await destroyCaseFile(room.world, fact);
        }
        return room.vault.versions(...asked);
      };
      const slow = { ...room.world, vault: { ...room.vault, versions } };
      // Delivered again, as a queue does, where it lost the race for the claim.
      await destroyCaseFile(slow, fact).catch((fault: unknown) =>
        expect(fault).toBeInstanceOf(TransientFault),
      );
      await destroyCaseFile(room.world, fact);
      expect(await lineOf(act)).toMatchObject({ state: 'destroyed' });
      expect(await owed()).not.toContain(fact);
    },
  );
});
