import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { closeOrder } from '../../../functions/destruction/close-order.ts';
import type { ActId, DocumentId } from '../../../shared/archive/names.ts';
import { IntegrityFault } from '../../../shared/ports/faults.ts';
import { type Absence, absenceKey } from '../../../shared/register/absence.ts';
import { readFact } from '../../../shared/register/facts.ts';
import { itemOf } from '../../../shared/register/items.ts';
import { keys } from '../../../shared/register/keys.ts';
import { readWhole } from '../../../shared/register/kept-papers.ts';
import { type ActRoom, anActRoom, bring } from '../../given/act-room.ts';
import { instant } from '../../given/days.ts';
import { aDueFile } from '../../given/due-files.ts';

let room: ActRoom;
beforeEach(async () => {
  room = await anActRoom();
});
afterEach(() => room.close());

/** An act whose every line has its outcome, and one fact that will close it: of its files the last is held. */
const ended = async (count: number) => {
  const agent = await room.user('agent-1');
  for (let at = 0; at < count; at += 1) await aDueFile(room, agent);
  const act = await bring(room, await room.drawn('agent-1'), 'ordered');
  const lines = await room.lines(act);
  const held = keys.caseFile(lines.at(-1)!.caseFile);
  await room.registry.commit({ updates: [{ key: held, add: { holds: 1, v: 1 } }] });
  for (const one of ['agent-1', 'chair', 'justice']) await room.attend(one, act);
  await room.workOff('spread-order', 'destroy-case-file');
  const [fact] = await room.registry.owed('close-order', 1);
  return { act, destroyed: lines.slice(0, -1).map(({ caseFile }) => caseFile), fact: readFact(fact!).fact };
};

const absenceOf = async (act: string) => {
  const kept = await room.world.evidence.find(absenceKey(act as ActId));
  return kept && (JSON.parse(Buffer.from(await readWhole(room.world.evidence, kept)).toString()) as Absence);
};

describe('What is left of destroyed files in the registry', () => {
  test('is filed before the act closes: of each a stub and a record, under no name of a person', async () => {
    const { act, destroyed, fact } = await ended(3);
    await closeOrder(room.world, fact);
    const absence = await absenceOf(act);
    expect(absence).toMatchObject({ schema: 'kz.archive.absence/2', act });
    expect(absence?.files).toEqual(
      destroyed.map((caseFile) => ({
        caseFile,
        left: [
          { item: 'CF', indexes: ['list'] },
          { item: 'RECORD', indexes: ['pending'] },
        ],
      })),
    );
    expect(absence?.fields['CF']).not.toEqual(expect.arrayContaining(['heading']));
    expect(absence?.fields['CF']).not.toEqual(expect.arrayContaining(['parties']));
  });

  test('and what is left beside them is removed first', async () => {
    const { act, destroyed, fact } = await ended(2);
    const left = itemOf(keys.document(destroyed[0]!, 'left' as DocumentId), { name: 'Үлгіұлы.pdf' });
    await room.registry.commit({ puts: [{ item: left }] });
    await closeOrder(room.world, fact);
    expect(await room.registry.get(left)).toBeUndefined();
    expect((await absenceOf(act))?.files).toMatchObject([{ left: [{ item: 'CF' }, { item: 'RECORD' }] }]);
    expect(await room.stageOf(act)).toBe('closed');
  });

  test.each([
    ['its record is missing', 'RECORD'],
    ['it is not on file at all', 'CF'],
  ])('cannot be filed of a file when %s: the act stays open, and a person must look', async (_, sk) => {
    const { act, destroyed, fact } = await ended(2);
    await room.registry.commit({ removals: [{ key: { pk: keys.caseFile(destroyed[0]!).pk, sk } }] });
    await expect(closeOrder(room.world, fact)).rejects.toThrow(IntegrityFault);
    expect(await room.stageOf(act)).toBe('destroying');
    expect(await absenceOf(act)).toBeUndefined();
  });
});

describe('What an earlier look at them filed', () => {
  /** The closing dies once it has filed what it saw. */
  const lookedAtEarlier = async (act: string, fact: string) => {
    const printPartTwo = () => Promise.reject(new Error('died'));
    await expect(closeOrder({ ...room.world, printPartTwo }, fact)).rejects.toThrow('died');
    return (await absenceOf(act))!;
  };
  const filed = async (act: string) =>
    (await room.world.evidence.versions(absenceKey(act as ActId))).items.length;
  const file = (act: string, absence: object) =>
    room.world.evidence.write(absenceKey(act as ActId), room.world.records.bytesOf(absence), {
      mediaType: 'application/json',
      hold: true,
    });

  test('stands where it says what is seen now, with the moment of its own look', async () => {
    const { act, fact } = await ended(3);
    const earlier = await lookedAtEarlier(act, fact);
    room.on('2026-11-23');
    await closeOrder(room.world, fact);
    expect(await room.act(act)).toMatchObject({ stage: 'closed', destroyed: 2 });
    expect(await absenceOf(act)).toEqual(earlier);
    expect(await filed(act)).toBe(1);
  });

  test.each<[string, (earlier: Absence) => Absence]>([
    ['fewer files', (earlier) => ({ ...earlier, files: earlier.files.slice(1) })],
    ['other fields', (earlier) => ({ ...earlier, fields: { ...earlier.fields, RECORD: ['pk', 'sk'] } })],
    [
      'a moment before the last file went',
      (earlier) => ({ ...earlier, lookedAt: instant('2026-11-20T04:00:00.000Z') }),
    ],
  ])(
    'is filed anew where it tells of %s, as after a restore: what was filed stays beside it',
    async (_, told) => {
      const { act, fact } = await ended(3);
      const seen = await lookedAtEarlier(act, fact);
      const old = told(seen);
      await file(act, old);
      room.on('2026-11-23');
      await closeOrder(room.world, fact);
      expect(await absenceOf(act)).toEqual({ ...seen, lookedAt: room.clock.now() });
      expect(await filed(act)).toBe(3);
      expect(await room.act(act)).toMatchObject({ stage: 'closed', destroyed: seen.files.length });
    },
  );

  test('is read in the words of the first edition too, and said again in those of today', async () => {
    const { act, fact } = await ended(3);
    const seen = await lookedAtEarlier(act, fact);
    const files = seen.files.map(({ caseFile, left: holds }) => ({ caseFile, holds }));
    await file(act, { ...seen, schema: 'kz.archive.absence/1', files });
    await closeOrder(room.world, fact);
    expect(await absenceOf(act)).toEqual(seen);
    expect(await filed(act)).toBe(3);
  });
});
