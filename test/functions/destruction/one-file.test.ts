import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { destroyCaseFile } from '../../../functions/destruction/destroy-case-file.ts';
import type { ActId, HoldId } from '../../../shared/archive/names.ts';
import type { Change } from '../../../shared/ports/registry.ts';
import { findLine } from '../../../shared/register/acts.ts';
import { filePrefix } from '../../../shared/register/documents.ts';
import { itemOf } from '../../../shared/register/items.ts';
import { indexKeys, keys } from '../../../shared/register/keys.ts';
import { readWhole } from '../../../shared/register/kept-papers.ts';
import { findRecord } from '../../../shared/register/records.ts';
import { type ActRoom, type ActWorld, anActRoom, bring } from '../../given/act-room.ts';
import { aDueFile } from '../../given/due-files.ts';

let room: ActRoom;
beforeAll(async () => {
  room = await anActRoom('2026-11-22', { in: 'memory' });
});
afterAll(() => room.close());

const ordered = async (scans: readonly string[] = ['скан']) => {
  const file = await aDueFile(room, await room.user('agent-1'), { scans });
  const act = await bring(room, await room.drawn('agent-1', { caseFiles: [file.id] }), 'destroying');
  await room.workOff('spread-order');
  return { file, act, fact: `${act}-1` };
};
const lineOf = (act: string) => findLine(room.registry, act as ActId, 1);
const owed = async () => (await room.registry.owed('destroy-case-file', 100)).map((item) => item['fact']);
const pending = async (act: string) =>
  (await room.registry.query({ index: 'pending', partition: indexKeys.pendingLines(act as ActId), limit: 9 }))
    .items;
const filedUnder = async (prefix: string) => (await room.world.evidence.versions(prefix)).items;
/** The world with another commit: what is to be committed is shown first. */
const committing = (commit: (change: Change) => ReturnType<ActWorld['registry']['commit']>): ActWorld => ({
  ...room.world,
  registry: { ...room.registry, commit },
});

describe('When a file is destroyed', () => {
  test('its line is pending no more, and nothing of its work is owed', async () => {
    const { act, fact } = await ordered();
    expect(await pending(act)).toHaveLength(1);
    await destroyCaseFile(room.world, fact);
    expect([await pending(act), await owed()]).toEqual([[], []]);
  });

  test('all of a file goes, though more is kept of it than a commit takes', async () => {
    const { file, act, fact } = await ordered(Array.from({ length: 90 }, (_, at) => `скан ${at}`));
    const released = Array.from({ length: 12 }, (_, at) => keys.hold(file.id, `hold-${at}` as HoldId));
    await room.registry.commit({
      puts: released.map((key) => ({ item: itemOf(key, { basis: 'жалоба Үлгіұлы' }) })),
    });
    await destroyCaseFile(room.world, fact);
    expect(await lineOf(act)).toMatchObject({ state: 'destroyed' });
    const { items } = await room.registry.query({ partition: `CF#${file.id}` });
    expect(items.map(({ sk }) => sk).sort()).toEqual(['CF', 'RECORD']);
    const record = JSON.parse(Buffer.from((await findRecord(room.registry, file.id))!.bytes).toString()) as {
      objects: readonly unknown[];
    };
    expect(record.objects).toHaveLength(90);
    expect([await pending(act), await owed()]).toEqual([[], []]);
  }, 60_000);

  test('the claim says again what must never be wrong: stage, holds, term and lock', async () => {
    const { file, fact } = await ordered();
    const puts: Change['puts'][] = [];
    await destroyCaseFile(
      committing((change) => {
        puts.push(change.puts);
        return room.registry.commit(change);
      }),
      fact,
    );
    const claim = puts.flat().find((put) => put?.item['stage'] === 'destroying');
    expect(claim?.item).toMatchObject({ id: file.id });
    expect(claim?.when).toEqual(
      expect.arrayContaining([
        { field: 'stage', is: 'listed' },
        { field: 'holds', is: 0 },
        { field: 'keepUntil', below: room.clock.today() },
        {
          any: [
            { field: 'lockedUntil', missing: true },
            { field: 'lockedUntil', below: room.clock.now() },
          ],
        },
      ]),
    );
  });
});

describe('What the executor files before anything is lifted', () => {
  const dying = (): ActWorld => ({
    ...room.world,
    destroyer: { ...room.destroyer, remove: () => Promise.reject(new Error('the process dies')) },
  });

  test('the intent stands once, under a hold, however often the work is delivered', async () => {
    const { file, fact } = await ordered();
    await expect(destroyCaseFile(dying(), fact)).rejects.toThrow('dies');
    await destroyCaseFile(room.world, fact);
    const intents = await filedUnder(`intents/${file.id}/`);
    expect(intents).toHaveLength(1);
    expect(await room.world.evidence.custody(intents[0]!)).toMatchObject({ hold: true });
    expect(await filedUnder(`strays/${file.id}/`)).toEqual([]);
  });

  test('and is filed by a later delivery where an earlier one died before it', async () => {
    const { file, fact } = await ordered();
    const write = () => Promise.reject(new Error('the process dies'));
    const evidence = { ...room.world.evidence, write };
    await expect(destroyCaseFile({ ...room.world, evidence }, fact)).rejects.toThrow('dies');
    expect(await filedUnder(`intents/${file.id}/`)).toEqual([]);
    await destroyCaseFile(room.world, fact);
    expect(await filedUnder(`intents/${file.id}/`)).toHaveLength(1);
  });

  test('stray copies are named under a hold, each once, those too that came between two deliveries', async () => {
    const { file, fact } = await ordered(['бірінші', 'екінші']);
    const stray = (name: string, text: string) =>
      room.vault.write(`${filePrefix(file.id)}${name}`, Buffer.from(text), {
        mediaType: 'application/pdf',
        hold: true,
      });
    const first = await stray('aside', 'бірінші');
    await expect(destroyCaseFile(dying(), fact)).rejects.toThrow('dies');
    const again = await stray('aside', 'екінші');
    await expect(destroyCaseFile(dying(), fact)).rejects.toThrow('dies');
    await destroyCaseFile(room.world, fact);
    const named = await filedUnder(`strays/${file.id}/`);
    expect(named).toHaveLength(2);
    for (const one of named) expect(await room.world.evidence.custody(one)).toMatchObject({ hold: true });
    const { strays } = JSON.parse(
      Buffer.from((await findRecord(room.registry, file.id))!.bytes).toString(),
    ) as { strays: readonly { version: string }[] };
    expect(strays.map(({ version }) => version).sort()).toEqual([first.version, again.version].sort());
    const last = named.toSorted((one, other) => (one.version < other.version ? -1 : 1)).at(-1)!;
    expect(JSON.parse(Buffer.from(await readWhole(room.world.evidence, last)).toString())).toMatchObject({
      strays: [{ version: first.version }, { version: again.version }],
    });
  });
});

describe('A store whose lock runs on', () => {
  test('has every hold back that was lifted before it refused, strays included', async () => {
    const { file, act, fact } = await ordered(['бірінші', 'екінші']);
    await room.vault.write(`${filePrefix(file.id)}aside`, Buffer.from('бірінші'), {
      mediaType: 'application/pdf',
      hold: true,
    });
    const remove: ActWorld['destroyer']['remove'] = async () => {
      for (const one of (await room.vault.versions(filePrefix(file.id))).items)
        await room.destroyer.lift(one);
      return 'refused';
    };
    await destroyCaseFile({ ...room.world, destroyer: { ...room.destroyer, remove } }, fact);
    expect(await lineOf(act)).toMatchObject({ state: 'spared', reason: 'LockStillRunning' });
    const { items } = await room.vault.versions(filePrefix(file.id));
    expect(items).toHaveLength(3);
    for (const one of items) expect(await room.vault.custody(one)).toMatchObject({ hold: true });
    expect([await pending(act), await owed()]).toEqual([[], []]);
  });
});
