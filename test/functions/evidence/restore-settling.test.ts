import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { withdrawAct } from '../../../functions/allocation/withdraw-act.ts';
import { voteOnAct } from '../../../functions/approval/vote-on-act.ts';
import { attendCommission } from '../../../functions/destruction/attend-commission.ts';
import { destroyCaseFile } from '../../../functions/destruction/destroy-case-file.ts';
import { issueOrder } from '../../../functions/destruction/issue-order.ts';
import { replayLog } from '../../../functions/evidence/replay-log.ts';
import type { KeptCaseFile } from '../../../shared/archive/case-file.ts';
import type { Key } from '../../../shared/ports/registry.ts';
import { findCaseFile } from '../../../shared/register/case-files.ts';
import { readWhole } from '../../../shared/register/kept-papers.ts';
import { type ActWorld, bring, workOff } from '../../given/act-room.ts';
import { aDueFile } from '../../given/due-files.ts';
import { faulty } from '../../given/faulty.ts';
import { codeOf, jsonOf } from '../../given/requests.ts';
import { aTimeline, type Timeline } from '../../given/timeline.ts';

let time: Timeline;
let files: readonly [KeptCaseFile, KeptCaseFile];
beforeEach(async () => {
  time = await aTimeline();
  const due = async () =>
    aDueFile(time.room, await time.room.user('agent-1'), { scans: ['бірінші', 'екінші'] });
  files = [await due(), await due()];
});
afterEach(() => time.room.close());

const destroyHalf = async (act: string) => {
  await workOff(time.world, ['spread-order']);
  const dying = faulty(time.world, { at: 1, when: 'after', of: ['destroyer'] });
  await expect(destroyCaseFile(dying.world, `${act}-1`)).rejects.toThrow('died');
  time.remember();
};

describe('A file half gone under an act whose decisions its intent does not tell', () => {
  /** As it was filed before intents told of decisions. */
  const withFirstIntents = async (world: ActWorld): Promise<ActWorld> => {
    for (const one of (await world.evidence.versions('intents/')).items) {
      const text = Buffer.from(await readWhole(world.evidence, one)).toString();
      const { decided: _decided, ...claimed } = JSON.parse(text) as { readonly decided: object };
      const first = { ...claimed, schema: 'kz.archive.destruction-intent/1' };
      const as = { mediaType: 'application/json', hold: true };
      await world.evidence.write(one.key, Buffer.from(JSON.stringify(first)), as);
    }
    return world;
  };
  const halfGone = async () => {
    const act = await bring(
      time.room,
      await time.room.drawn('agent-1', { caseFiles: [files[0].id] }),
      'submitted',
    );
    time.remember();
    for (const one of ['chair', 'agent-2', 'agent-3']) jsonOf(await time.room.vote(one, act));
    jsonOf(await time.room.order('head', act));
    for (const one of ['agent-1', 'chair', 'justice']) jsonOf(await time.room.attend(one, act));
    await destroyHalf(act);
    return { act, world: await withFirstIntents(time.restored(0)) };
  };

  test('waits for its act, and is named at each replay until the act is destroying', async () => {
    const { act, world } = await halfGone();
    const waiting = { begun: [], waiting: [files[0].id], stranded: [] };
    expect(await replayLog(world)).toMatchObject(waiting);
    await workOff(world);
    expect(await replayLog(world)).toMatchObject(waiting);

    const body = { reason: 'восстановление' };
    expect(codeOf(await time.room.ask(withdrawAct, 'agent-1', { act, body, over: world }))).toBe(
      'LinesBegun',
    );
    for (const one of ['chair', 'agent-2', 'agent-3'])
      jsonOf(await time.room.ask(voteOnAct, one, { act, body: { verdict: 'approve' }, over: world }));
    const order = { number: '7-П', datedOn: time.room.clock.today() };
    jsonOf(await time.room.ask(issueOrder, 'head', { act, body: order, over: world }));
    expect(await replayLog(world)).toMatchObject(waiting);
    for (const one of ['agent-1', 'chair', 'justice'])
      jsonOf(await time.room.ask(attendCommission, one, { act, body: { present: true }, over: world }));
    expect(await replayLog(world)).toMatchObject({ begun: [], waiting: [], stranded: [] });
    await workOff(world);
    expect(await findCaseFile(world.registry, files[0].id)).toMatchObject({ stage: 'destroyed' });
    expect(await world.registry.get({ pk: `ACT#${act}`, sk: 'ACT' })).toMatchObject({ stage: 'closed' });
  });
});

describe('A file half gone that nobody can finish here', () => {
  const gone = async () => {
    await destroyHalf(
      await bring(time.room, await time.room.drawn('agent-1', { caseFiles: [files[0].id] }), 'destroying'),
    );
  };
  const stranded = () => ({ begun: [], waiting: [], stranded: [files[0].id] });

  test('because the older registry has not sealed it, is closed to everybody and named at each replay', async () => {
    time.remember();
    await gone();
    const world = time.restored(0);
    const item = (await world.registry.get({ pk: `CF#${files[0].id}`, sk: 'CF' }))!;
    const { manifest: _manifest, sealedAt: _sealedAt, ...unsealed } = item;
    await world.registry.commit({ puts: [{ item: { ...unsealed, stage: 'sealing' } }] });
    expect(await replayLog(world)).toMatchObject(stranded());
    expect(await replayLog(world)).toMatchObject(stranded());
    expect(await findCaseFile(world.registry, files[0].id)).toMatchObject({ stage: 'destroying' });
  });

  test('because the older registry does not know it at all, is named at each replay', async () => {
    time.remember();
    await gone();
    const world = time.restored(0);
    await world.registry.commit({ removals: [{ key: { pk: `CF#${files[0].id}`, sk: 'CF' } }] });
    expect(await replayLog(world)).toMatchObject(stranded());
    expect(await replayLog(world)).toMatchObject(stranded());
  });
});

describe('An act that lists a file which was destroyed under a later one', () => {
  test('is named to be withdrawn, wherever the replay was broken off, and until it is', async () => {
    const first = await time.room.drawn('agent-1', { caseFiles: files.map(({ id }) => id) });
    time.remember();
    jsonOf(await time.room.withdraw('agent-1', first));
    await time.room.workOff('release-lines');
    await bring(time.room, await time.room.drawn('agent-1', { caseFiles: [files[0].id] }), 'destroying');
    await workOff(time.world);
    let points = 0;
    for (let died = true; died;) {
      const world = time.restored(0);
      const broken = faulty(world, { at: (points += 1), when: 'after' });
      died = await replayLog(broken.world).then(
        () => false,
        () => true,
      );
      expect(await replayLog(world)).toMatchObject({ toWithdraw: [first] });
    }
    expect(points).toBeGreaterThan(30);

    const world = time.restored(0);
    await replayLog(world);
    const body = { reason: 'восстановление' };
    jsonOf(await time.room.ask(withdrawAct, 'agent-1', { act: first, body, over: world }));
    expect(await replayLog(world)).toMatchObject({ toWithdraw: [] });
    await workOff(world);
    expect(await findCaseFile(world.registry, files[1].id)).toMatchObject({ stage: 'entered' });
  });

  test('and so is one that lists a file which is half gone under a later one', async () => {
    const first = await time.room.drawn('agent-1', { caseFiles: files.map(({ id }) => id) });
    time.remember();
    jsonOf(await time.room.withdraw('agent-1', first));
    await time.room.workOff('release-lines');
    const second = await time.room.drawn('agent-1', { caseFiles: [files[0].id] });
    await destroyHalf(await bring(time.room, second, 'destroying'));
    const world = time.restored(0);
    expect(await replayLog(world)).toMatchObject({ toWithdraw: [first], stranded: [files[0].id] });
  });
});

test('At each start only files whose records are not in the log are asked for', async () => {
  const done = await time.room.drawn('agent-1', { caseFiles: [files[0].id] });
  await bring(time.room, done, 'destroying');
  await workOff(time.world);
  await destroyHalf(
    await bring(time.room, await time.room.drawn('agent-1', { caseFiles: [files[1].id] }), 'destroying'),
  );
  const world = time.restored(time.moments.length - 1);
  const asked: string[] = [];
  const get = (key: Key) => {
    asked.push(key.pk);
    return world.registry.get(key);
  };
  await replayLog({ ...world, registry: { ...world.registry, get } });
  expect(asked.filter((pk) => pk.startsWith('CF#'))).toEqual([`CF#${files[1].id}`]);
});
