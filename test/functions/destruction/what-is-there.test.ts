import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { destroyCaseFile } from '../../../functions/destruction/destroy-case-file.ts';
import type { KeptCaseFile } from '../../../shared/archive/case-file.ts';
import type { ActId } from '../../../shared/archive/names.ts';
import { IntegrityFault, TransientFault } from '../../../shared/ports/faults.ts';
import type { ListedVersion } from '../../../shared/ports/vault.ts';
import { readDestructionIntent } from '../../../shared/archive/destruction-intent.ts';
import { findLine } from '../../../shared/register/acts.ts';
import { findCaseFile } from '../../../shared/register/case-files.ts';
import { documentsOf, filePrefix, objectKey } from '../../../shared/register/documents.ts';
import { readWhole } from '../../../shared/register/kept-papers.ts';
import { findRecord } from '../../../shared/register/records.ts';
import { type ActRoom, type ActWorld, anActRoom, bring } from '../../given/act-room.ts';
import { aDueFile } from '../../given/due-files.ts';
import { faulty } from '../../given/faulty.ts';

let room: ActRoom;
beforeAll(async () => {
  room = await anActRoom('2026-11-22', { in: 'memory' });
});
afterAll(() => room.close());

const scans = ['бірінші', 'екінші', 'үшінші'];
const orderedFile = async () => {
  const file = await aDueFile(room, await room.user('agent-1'), { scans });
  const act = await bring(room, await room.drawn('agent-1', { caseFiles: [file.id] }), 'destroying');
  await room.workOff('spread-order');
  return { file, act };
};
const put = (key: string, text: string) =>
  room.vault.write(key, Buffer.from(text), { mediaType: 'application/pdf', hold: true });
const left = async (file: KeptCaseFile) => (await room.vault.versions(filePrefix(file.id))).items;
const recordOf = async (file: KeptCaseFile) =>
  JSON.parse(Buffer.from((await findRecord(room.registry, file.id))!.bytes).toString()) as {
    strays: readonly object[];
    objects: readonly { key: string }[];
  };

describe('What lies under a file and is not of its manifest', () => {
  test('stops everything before anything is lifted, when its content is unknown', async () => {
    const { file, act } = await orderedFile();
    await put(`${filePrefix(file.id)}alien`, 'nobody knows this');
    const looked = destroyCaseFile(room.world, `${act}-1`);
    await expect(looked).rejects.toThrow(IntegrityFault);
    await expect(looked).rejects.toThrow('has a version that its manifest does not know');
    const there = await left(file);
    expect(there).toHaveLength(4);
    for (const one of there) expect(await room.vault.custody(one)).toMatchObject({ hold: true });
    expect(await findRecord(room.registry, file.id)).toBeUndefined();
    expect(await room.destruction(act)).toMatchObject({ pending: 1, destroyed: 0, incomplete: [] });
  });

  test('is destroyed with it and named in the record, when it is a copy of its own scans', async () => {
    const { file, act } = await orderedFile();
    const [first] = await documentsOf(room.registry, file.id);
    const again = await put(objectKey(file.id, first!.id), scans[0]!);
    const aside = await put(`${filePrefix(file.id)}aside`, scans[1]!);
    await destroyCaseFile(room.world, `${act}-1`);
    expect(await left(file)).toEqual([]);
    const { strays, objects } = await recordOf(file);
    expect(objects).toHaveLength(3);
    expect(strays).toHaveLength(2);
    expect(strays).toMatchObject(
      [again, aside].sort((a, b) => (a.key < b.key ? -1 : 1)).map(({ key, version }) => ({ key, version })),
    );
  });

  test('is named also after a crash at any moment', async () => {
    for (let at = 1, crashed = true; crashed; at += 1) {
      const { file, act } = await orderedFile();
      const { key, version } = await put(`${filePrefix(file.id)}aside`, scans[1]!);
      const fault = faulty(room.world, {
        at,
        when: 'after',
        of: ['vault', 'evidence', 'destroyer', 'records'],
      });
      await destroyCaseFile(fault.world, `${act}-1`).catch(() => undefined);
      crashed = fault.struck();
      await destroyCaseFile(room.world, `${act}-1`);
      expect((await recordOf(file)).strays).toMatchObject([{ key, version }]);
    }
  }, 120_000);
});

describe('What is no scan', () => {
  test('goes too: deletion markers, and uploads that were begun in either store', async () => {
    const { file, act } = await orderedFile();
    const key = `${filePrefix(file.id)}gone`;
    let markers: readonly ListedVersion[] = [{ key, version: 'marker', bytes: 0, marker: true }];
    let copies = [{ key, upload: 'copy' }];
    const upload = await room.intake.beginParts(key, 'application/pdf');
    const world: ActWorld = {
      ...room.world,
      vault: {
        ...room.vault,
        versions: async (prefix, cursor) => {
          const page = await room.vault.versions(prefix, cursor);
          return { ...page, items: [...markers, ...page.items] };
        },
        leftovers: () => Promise.resolve(copies),
      },
      destroyer: {
        ...room.destroyer,
        remove: (one) => {
          if (one.version !== 'marker') return room.destroyer.remove(one);
          markers = [];
          return Promise.resolve('destroyed');
        },
        abort: (one) => Promise.resolve(void (copies = copies.filter(({ upload }) => upload !== one.upload))),
      },
    };
    expect(await room.intake.leftovers(filePrefix(file.id))).toMatchObject([{ upload }]);
    await destroyCaseFile(world, `${act}-1`);
    expect([markers, copies, await room.intake.leftovers(filePrefix(file.id))]).toEqual([[], [], []]);
    expect(await findLine(room.registry, act as ActId, 1)).toMatchObject({ state: 'destroyed' });
  });

  test('does not count as begun: a file whose lock runs on is spared though a marker has gone', async () => {
    const { file, act } = await orderedFile();
    const marker = { key: `${filePrefix(file.id)}0`, version: 'marker', bytes: 0, marker: true };
    const world: ActWorld = {
      ...room.world,
      vault: {
        ...room.vault,
        versions: async (...asked) => {
          const page = await room.vault.versions(...asked);
          return { ...page, items: [marker, ...page.items] };
        },
      },
      destroyer: {
        ...room.destroyer,
        remove: ({ version }) => Promise.resolve(version === 'marker' ? 'destroyed' : 'refused'),
      },
    };
    await destroyCaseFile(world, `${act}-1`);
    expect(await findLine(room.registry, act as ActId, 1)).toMatchObject({ reason: 'LockStillRunning' });
  });
});

describe('A store that refuses the second deletion', () => {
  test('leaves the file incomplete, which is told, and the work goes on until it is free', async () => {
    const { file, act } = await orderedFile();
    let deletions = 0;
    const world: ActWorld = {
      ...room.world,
      destroyer: {
        ...room.destroyer,
        remove: (one) => ((deletions += 1) === 2 ? Promise.resolve('refused') : room.destroyer.remove(one)),
      },
    };
    const died = destroyCaseFile(world, `${act}-1`);
    await expect(died).rejects.toThrow(TransientFault);
    await expect(died).rejects.toThrow('is still locked while others are gone');
    expect(await room.destruction(act)).toMatchObject({
      stage: 'destroying',
      pending: 1,
      incomplete: [{ caseFile: file.id, gone: 2, of: 3 }],
    });
    await destroyCaseFile(world, `${act}-1`);
    expect(await room.destruction(act)).toMatchObject({ pending: 0, destroyed: 1, incomplete: [] });
    expect((await recordOf(file)).objects).toHaveLength(3);
  });
});

describe('Before anything is lifted', () => {
  test('the intent is filed under a hold, with the claim and nothing else', async () => {
    const { file, act } = await orderedFile();
    let intent: unknown;
    const remove: ActWorld['destroyer']['remove'] = async (version) => {
      const { attempt } = ((await findCaseFile(room.registry, file.id)) as KeptCaseFile).claim!;
      const filed = (await room.world.evidence.find(`intents/${file.id}/${attempt}`))!;
      expect(await room.world.evidence.custody(filed)).toMatchObject({ hold: true });
      intent = JSON.parse(Buffer.from(await readWhole(room.world.evidence, filed)).toString());
      return room.destroyer.remove(version);
    };
    await destroyCaseFile({ ...room.world, destroyer: { ...room.destroyer, remove } }, `${act}-1`);
    expect(intent).toMatchObject({ caseFile: file.id, act, line: 1 });
    expect(readDestructionIntent(intent)).toMatchObject({ accepted: true });
  });
});
