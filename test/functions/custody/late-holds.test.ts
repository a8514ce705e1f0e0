import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { holdCaseFile } from '../../../functions/custody/hold-case-file.ts';
import { releaseHold } from '../../../functions/custody/release-hold.ts';
import { destroyCaseFile } from '../../../functions/destruction/destroy-case-file.ts';
import type { Change } from '../../../shared/ports/registry.ts';
import { readFact } from '../../../shared/register/facts.ts';
import { newId } from '../../../shared/runtime/ids.ts';
import { filingRepeat } from '../../../shared/runtime/repeats.ts';
import type { ActWorld } from '../../given/act-room.ts';
import { aScene, holdIt, refusing, said, type Scene, shown } from '../../given/late-holds.ts';
import { ask, codeOf, jsonOf } from '../../given/requests.ts';

describe('A hold asked for after destruction began, on a file that the store then refuses to give up', () => {
  let scene: Scene;
  beforeEach(async () => {
    scene = await aScene();
  });
  afterEach(() => scene.room.close());

  test('is released as any other, by the document of officer or head; then the file is due again', async () => {
    const { room, file, fact } = scene;
    await destroyCaseFile(
      refusing(room, () => holdIt(scene, 'chair')),
      fact,
    );
    const [hold] = (await shown(scene))['holds'] as { readonly id: string }[];
    const params = { caseFile: file.id, hold: hold!.id };
    jsonOf(await ask(releaseHold, room, { by: await room.user('head'), params, body: said }));
    expect(await shown(scene)).toMatchObject({ stage: 'due', holds: [] });
  });

  test('stands with every other that was asked for, and twice by none', async () => {
    const { room, file, fact } = scene;
    const other = { body: { basis: 'жалоба взыскателя' } };
    const all = async () => {
      await Promise.all([holdIt(scene, 'justice'), holdIt(scene, 'head'), holdIt(scene, 'justice', other)]);
      await holdIt(scene, 'justice');
    };
    await destroyCaseFile(refusing(room, all), fact);
    const now = await shown(scene);
    expect(now['holds']).toHaveLength(3);
    expect(await room.registry.get({ pk: `CF#${file.id}`, sk: 'CF' })).toMatchObject({ holds: 3 });
  });

  test('asked for while the file is being spared, stands all the same', async () => {
    const { room, fact } = scene;
    let asked = false;
    const commit = async (change: Change) => {
      const isSparing = change.puts?.some(({ item }) => item['name'] === 'CaseFileSpared') ?? false;
      if (isSparing && !asked) {
        asked = true;
        expect(codeOf(await holdIt(scene, 'officer'))).toBe('AlreadyDestroying');
      }
      return room.registry.commit(change);
    };
    await destroyCaseFile({ ...refusing(room), registry: { ...room.registry, commit } }, fact);
    expect(asked).toBe(true);
    expect(await shown(scene)).toMatchObject({ stage: 'entered', holds: [{ state: 'placed' }] });
  });

  test('is told of by a fact that carries ids alone, once it stands', async () => {
    const { room, file, fact } = scene;
    const filed: object[] = [];
    const commit = async (change: Change) => {
      const done = await room.registry.commit(change);
      const facts = (change.puts ?? []).filter(({ item }) => item.sk === 'FACT');
      if (done.committed) filed.push(...facts.map(({ item }) => readFact(item)));
      return done;
    };
    const world = refusing(room, () => holdIt(scene, 'justice'));
    await destroyCaseFile({ ...world, registry: { ...room.registry, commit } }, fact);
    const told = filed.filter((one) => 'name' in one && one.name === 'HoldPlaced');
    const [hold] = (await shown(scene))['holds'] as { readonly id: string }[];
    const by = (await room.user('justice')).id;
    expect(told).toMatchObject([{ caseFile: file.id, hold: hold!.id, by }]);
    expect(JSON.stringify(filed)).not.toContain(said.reason);
  });

  test('is no hold until then: it is not shown, and nobody can release it', async () => {
    const { room, file, fact } = scene;
    const made = newId();
    const meanwhile = async () => {
      await holdIt(scene, 'justice', { made });
      expect(await shown(scene)).toMatchObject({ stage: 'destroying', holds: [], releasedHolds: [] });
      const params = { caseFile: file.id, hold: made };
      const release = { by: await room.user('head'), params, body: said };
      expect(codeOf(await ask(releaseHold, room, release))).toBe('HoldUnknown');
    };
    await destroyCaseFile(refusing(room, meanwhile), fact);
    expect((await shown(scene))['holds']).toHaveLength(1);
  });

  test('is shown to who repeats the request by its key: refused while destruction runs, placed once it stands', async () => {
    const { room, file, fact } = scene;
    const [by, made] = [await room.user('justice'), newId()];
    const repeat = { person: by.id, name: 'key-1', digest: 'a' };
    const asked = { by, params: { caseFile: file.id }, body: said, made };
    const again = async () => {
      const about = { caller: { person: by, language: 'ru' as const }, params: asked.params, query: {} };
      const found = await holdCaseFile.find(room, about);
      if (!found.accepted) throw new Error('not found');
      return holdCaseFile.show(room, { ...about, subject: found.value, made });
    };
    await destroyCaseFile(
      refusing(room, async () => {
        const registry = filingRepeat(room.registry, repeat, made);
        expect(codeOf(await ask(holdCaseFile, { ...room, registry }, asked))).toBe('AlreadyDestroying');
        expect(codeOf(await again())).toBe('AlreadyDestroying');
      }),
      fact,
    );
    expect(jsonOf(await again())).toMatchObject({ id: made, state: 'placed' });
  });

  test('is kept forty times for one file, which is held by fewer: more are refused alone', async () => {
    const { room, fact } = scene;
    const many = async () => {
      for (let at = 0; at < 42; at += 1)
        await holdIt(scene, 'officer', { body: { reason: `просьба ${at}` } });
    };
    await destroyCaseFile(refusing(room, many), fact);
    expect((await shown(scene))['holds']).toHaveLength(40);
  });
});

describe('A hold asked for after destruction began, on a file that is destroyed', () => {
  let scene: Scene;
  beforeEach(async () => {
    scene = await aScene();
  });
  afterEach(() => scene.room.close());

  test('goes with the file: nothing of who asked or why is left, and the answer is that the file is gone', async () => {
    const { room, file, fact } = scene;
    const made = newId();
    let asked = false;
    const remove: ActWorld['destroyer']['remove'] = async (one) => {
      if (!asked) await holdIt(scene, 'justice', { made });
      asked = true;
      return room.destroyer.remove(one);
    };
    // Whoever looked before the hold was asked for looks again: a first end may be turned away.
    const world = { ...room.world, destroyer: { ...room.destroyer, remove } };
    await destroyCaseFile(world, fact).catch(() => destroyCaseFile(world, fact));
    expect(await shown(scene)).toMatchObject({ stage: 'destroyed' });
    const { items } = await room.registry.query({ partition: `CF#${file.id}` });
    expect(items.filter(({ sk }) => !/^(CF$|RECORD)/.test(sk))).toEqual([]);
    expect(codeOf(await holdIt(scene, 'justice'))).toBe('AlreadyDestroyed');
  });
});
