import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { destroyCaseFile } from '../../../functions/destruction/destroy-case-file.ts';
import { readEvidence } from '../../../functions/evidence/read-evidence.ts';
import { replayLog } from '../../../functions/evidence/replay-log.ts';
import type { DestroyingAct } from '../../../shared/archive/act.ts';
import type { ActId, CaseFileId } from '../../../shared/archive/names.ts';
import { findAct, linesOf } from '../../../shared/register/acts.ts';
import { findCaseFile } from '../../../shared/register/case-files.ts';
import { readWhole } from '../../../shared/register/kept-papers.ts';
import { findRecord } from '../../../shared/register/records.ts';
import { readRecordBytes } from '../../../shared/signature/record-bytes.ts';
import { verifyBundle } from '../../../shared/signature/verify-bundle.ts';
import { type ActWorld, bring, workOff } from '../../given/act-room.ts';
import { day, instant } from '../../given/days.ts';
import { aDueFile } from '../../given/due-files.ts';
import { faulty } from '../../given/faulty.ts';
import { jsonOf } from '../../given/requests.ts';
import { aTimeline, type Timeline } from '../../given/timeline.ts';

const stages = ['drafted', 'submitted', 'approved', 'ordered'] as const;

/** An act of so many files, remembered at each of its stages until its commission has assembled. */
const decided = async (count: number) => {
  const time = await aTimeline();
  const agent = await time.room.user('agent-1');
  const due = async () => (await aDueFile(time.room, agent, { scans: ['бірінші', 'екінші'] })).id;
  const caseFiles: CaseFileId[] = [];
  while (caseFiles.length < count) caseFiles.push(await due());
  const act = await time.room.drawn('agent-1', { caseFiles });
  time.remember();
  await bring(time.room, act, 'submitted');
  time.remember();
  for (const one of ['chair', 'agent-2', 'agent-3'])
    jsonOf(await time.room.vote(one, act, { reason: 'мерзімі өтті' }));
  time.remember();
  jsonOf(await time.room.order('head', act));
  time.remember();
  const paper = { destroyedOn: '2026-11-22', manner: 'измельчение', place: 'Алматы' };
  for (const one of ['agent-1', 'chair', 'justice'])
    jsonOf(await time.room.attend(one, act, one === 'justice' ? { paper } : {}));
  const assembled = (await time.room.act(act)) as DestroyingAct;
  return { time, act: act as ActId, assembled };
};

/** Two days after everything was decided. */
const restoredTo = (time: Timeline, stage: (typeof stages)[number]): ActWorld => ({
  ...time.restored(stages.indexOf(stage)),
  clock: { now: () => instant('2026-11-24T06:00:00.000Z'), today: () => day('2026-11-24') },
});

const verified = async ({ room }: Timeline, world: ActWorld, act: string) => {
  jsonOf({ accepted: true, value: { json: await room.ask(readEvidence, 'head', { act, over: world }) } });
  const zip = (await world.papers.find(`acts/${act}/evidence-0.zip`))!;
  const bundle = await readWhole(world.papers, zip);
  const { checks } = await verifyBundle({ bundle, root: room.seal.root, now: new Date() });
  return checks.flatMap(({ findings }) => findings);
};

describe.each(stages)('An act that the older registry has %s, and of which a file is half gone', (stage) => {
  let time: Timeline;
  let act: ActId;
  let assembled: DestroyingAct;
  let world: ActWorld;
  let halfGone: CaseFileId;
  let whole: CaseFileId;
  beforeAll(async () => {
    ({ time, act, assembled } = await decided(2));
    [halfGone, whole] = (await time.room.lines(act)).map(({ caseFile }) => caseFile) as [
      CaseFileId,
      CaseFileId,
    ];
    await workOff(time.world, ['spread-order']);
    const dying = faulty(time.world, { at: 1, when: 'after', of: ['destroyer'] });
    await expect(destroyCaseFile(dying.world, `${act}-1`)).rejects.toThrow('died');
    time.remember();
    world = restoredTo(time, stage);
  });
  afterAll(() => time.room.close());

  test('is put back as it was decided, with its votes, order and commission', async () => {
    expect(await replayLog(world)).toMatchObject({
      done: true,
      begun: [halfGone],
      waiting: [],
      stranded: [],
    });
    const { seats, order, attendance, paper, decidedOn, assembledOn, submission } = assembled;
    expect(await findAct(world.registry, act)).toMatchObject({
      stage: 'destroying',
      ...{ seats, order, attendance, paper, decidedOn, assembledOn, submission },
      votes: assembled.votes.map(({ reason: _reason, ...vote }) => vote),
    });
  });

  test('is finished without anybody deciding anew: its record tells the order under which it was begun', async () => {
    await workOff(world);
    const bytes = (await findRecord(world.registry, halfGone))!.bytes;
    expect(readRecordBytes(bytes)).toMatchObject({
      accepted: true,
      value: {
        approval: { approvedOn: '2026-11-22' },
        order: { number: '7-П', datedOn: '2026-11-22' },
        commission: [{ on: '2026-11-22' }, { on: '2026-11-22' }, { on: '2026-11-22' }],
        times: { destroyedAt: '2026-11-24T06:00:00.000Z' },
        outcome: { paper: { manner: 'измельчение' } },
      },
    });
    expect(await findAct(world.registry, act)).toMatchObject({ stage: 'closed', destroyed: 1, spared: 1 });
  });

  test('spares what had not begun: whether it was held or revoked since, nobody knows', async () => {
    const [, line] = await linesOf(world.registry, act);
    expect(line).toMatchObject({ caseFile: whole, state: 'spared', reason: 'RegistryRestored' });
    expect(await findCaseFile(world.registry, whole)).toMatchObject({ stage: 'entered' });
    jsonOf(await time.room.draw('agent-1', { caseFiles: [whole] }, world));
  });

  test('has a bundle of evidence in which records and papers agree', async () => {
    expect(await verified(time, world, act)).toEqual([]);
  });
});

describe('An act of which every file is gone, and its records in the log', () => {
  test.each(stages)('closes by itself where the older registry has it %s', async (stage) => {
    const { time, act, assembled } = await decided(2);
    await workOff(time.world);
    time.remember();
    const world = restoredTo(time, stage);
    expect(await replayLog(world)).toMatchObject({ records: 2, begun: [], waiting: [], toWithdraw: [] });
    await workOff(world);
    const { order } = assembled;
    expect(await findAct(world.registry, act)).toMatchObject({
      stage: 'closed',
      order,
      destroyed: 2,
      spared: 0,
    });
    expect(await verified(time, world, act)).toEqual([]);
    await time.room.close();
  });
});

test('Broken off at any call, the replay puts the act back the same, and rings for it', async () => {
  const { time, act } = await decided(3);
  await workOff(time.world, ['spread-order']);
  const dying = faulty(time.world, { at: 1, when: 'after', of: ['destroyer'] });
  await expect(destroyCaseFile(dying.world, `${act}-1`)).rejects.toThrow('died');
  await destroyCaseFile(time.world, `${act}-2`);
  time.remember();
  for (let at = 1, died = true; died; at += 1) {
    const world = restoredTo(time, 'approved');
    const broken = faulty(world, { at, when: at % 2 === 0 ? 'before' : 'after' });
    died = await replayLog(broken.world).then(
      () => false,
      () => true,
    );
    expect(died).toBe(broken.struck());
    expect(await replayLog(world)).toMatchObject({ done: true, waiting: [], stranded: [] });
    await workOff(world);
    expect(await findAct(world.registry, act)).toMatchObject({ stage: 'closed', destroyed: 2, spared: 1 });
    for (const { state, reason } of await linesOf(world.registry, act))
      expect([state, reason]).toContainEqual(state === 'spared' ? 'RegistryRestored' : 'destroyed');
  }
  await time.room.close();
}, 240_000);
