import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { showDestruction } from '../../../functions/destruction/show-destruction.ts';
import type { ActId } from '../../../shared/archive/names.ts';
import { findLine, lineItem } from '../../../shared/register/acts.ts';
import { documentsOf, filePrefix, objectKey } from '../../../shared/register/documents.ts';
import { keys } from '../../../shared/register/keys.ts';
import { type ActRoom, anActRoom, bring } from '../../given/act-room.ts';
import { instant } from '../../given/days.ts';
import { aDueFile } from '../../given/due-files.ts';
import { jsonOf } from '../../given/requests.ts';

let room: ActRoom;
beforeAll(async () => {
  room = await anActRoom();
});
afterAll(() => room.close());

const orderedFile = async () => {
  const file = await aDueFile(room, await room.user('agent-1'), { scans: ['бірінші', 'екінші', 'үшінші'] });
  const act = await bring(room, await room.drawn('agent-1', { caseFiles: [file.id] }), 'destroying');
  return { file, act };
};

describe('A file that is half gone', () => {
  test('is told of 200 begun files at a time, and of how many more it is not known', async () => {
    const { act } = await orderedFile();
    const { reason: _none, record: _nor, ...line } = (await findLine(room.registry, act as ActId, 1))!;
    const lines = Array.from({ length: 203 }, (_, at) => ({ ...line, no: at + 1, state: 'begun' as const }));
    for (let at = 0; at < lines.length; at += 100)
      await room.registry.commit({ puts: lines.slice(at, at + 100).map((one) => ({ item: lineItem(one) })) });
    let asked = 0;
    const versions = () => ((asked += 1), Promise.resolve({ items: [] }));
    const over = { ...room.world, vault: { ...room.vault, versions } };
    const told = jsonOf(await room.ask(showDestruction, 'head', { act, over }));
    expect(told).toMatchObject({ pending: 203, notLookedAt: 3 });
    expect(told['incomplete']).toHaveLength(200);
    expect(asked).toBe(200);
  });

  test('is told scan by scan, though versions of different scans may have the same name', async () => {
    const { file, act } = await orderedFile();
    const [first, ...others] = await documentsOf(room.registry, file.id);
    const updates = [first!, ...others].map(({ id }) => ({
      key: keys.document(file.id, id),
      set: { version: 'v1' },
    }));
    const begun = { key: keys.line(act as ActId, 1), set: { state: 'begun' } };
    await room.registry.commit({ updates: [...updates, begun] });
    const items = [{ key: objectKey(file.id, first!.id), version: 'v1', bytes: 1, marker: false }];
    const over = { ...room.world, vault: { ...room.vault, versions: () => Promise.resolve({ items }) } };
    expect(jsonOf(await room.ask(showDestruction, 'head', { act, over }))).toMatchObject({
      incomplete: [{ caseFile: file.id, gone: 2, of: 3 }],
    });
  });

  test('is told with the moment until which the store keeps the rest, where it keeps any; a whole one is not asked after', async () => {
    const { file, act } = await orderedFile();
    const begun = { key: keys.line(act as ActId, 1), set: { state: 'begun' } };
    await room.registry.commit({ updates: [begun] });
    const [gone, ...left] = (await room.vault.versions(filePrefix(file.id))).items;
    let asked = 0;
    const custody: typeof room.vault.custody = (one) => ((asked += 1), room.vault.custody(one));
    const over = { ...room.world, vault: { ...room.vault, custody } };
    const told = async () => jsonOf(await room.ask(showDestruction, 'head', { act, over }))['incomplete'];
    expect([await told(), asked]).toEqual([[], 0]);
    await room.destroyer.remove(gone!);
    expect([await told(), asked]).toEqual([[{ caseFile: file.id, gone: 1, of: 3 }], 2]);

    await room.vault.retain(left[0]!, instant('2027-06-30T19:00:00.000Z'));
    await room.vault.retain(left[1]!, instant('2030-12-31T19:00:00.000Z'));
    const lockedUntil = '2030-12-31T19:00:00.000Z';
    expect(await told()).toEqual([{ caseFile: file.id, gone: 1, of: 3, lockedUntil }]);
    room.on('2031-01-02');
    expect(await told()).toEqual([{ caseFile: file.id, gone: 1, of: 3 }]);
  });
});
