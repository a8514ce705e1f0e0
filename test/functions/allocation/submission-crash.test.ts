import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { judgeSubmission } from '../../../functions/allocation/judge-submission.ts';
import { submitAct } from '../../../functions/allocation/submit-act.ts';
import { inviteCommission } from '../../../functions/approval/invite-commission.ts';
import type { DraftedAct } from '../../../shared/archive/act.ts';
import type { CaseFileId } from '../../../shared/archive/names.ts';
import { replaceAct } from '../../../shared/register/acts.ts';
import { fileFact } from '../../../shared/register/facts.ts';
import { keys } from '../../../shared/register/keys.ts';
import { type ActRoom, anActRoom, bring } from '../../given/act-room.ts';
import { dieAtEvery, dieTwice, portsOf } from '../../given/deaths.ts';
import { inFull } from '../../given/full.ts';
import { dueFiles, expectListedOnce, noting } from '../../given/listed-once.ts';
import { delivering } from '../../given/owed-work.ts';
import { codeOf, jsonOf } from '../../given/requests.ts';

let room: ActRoom;
let noted: ReturnType<typeof noting>;
beforeAll(async () => {
  room = await anActRoom('2026-11-22', { in: 'memory' });
  noted = noting(room.world);
  for (const user of ['chair', 'agent-2', 'agent-3']) {
    const key = keys.person((await room.user(user)).id);
    await room.registry.commit({ updates: [{ key, set: { email: `${user}@example.kz` } }] });
  }
});
afterAll(() => room.close());

interface Scene {
  readonly act: string;
  readonly ids: readonly CaseFileId[];
}

const drafted = async (files = 2): Promise<Scene> => {
  const ids = await dueFiles(room, files);
  return { act: await room.drawn('agent-1', { caseFiles: ids }), ids };
};

/** As an act above two hundred lines is submitted: what the drafter signed is kept, and its room judges. */
const laidBeforeItsRoom = async (): Promise<Scene> => {
  const scene = await drafted();
  const act = (await room.act(scene.act)) as DraftedAct;
  const [at, id] = [room.clock.now(), room.newId()];
  const submission = {
    person: act.drafter.person,
    at,
    policy: 'attested' as const,
    paper: act.partOne.signed.sha256,
  };
  const submitting = { ...act, stage: 'submitting' as const, submittedOn: room.clock.today(), submission };
  const { committed } = await room.registry.commit({
    puts: [replaceAct(act, submitting), fileFact({ name: 'SubmissionAsked', act: act.id }, { id, at })],
  });
  expect(committed).toBe(true);
  return scene;
};

const expectSubmittedOnce = async ({ act, ids }: Scene): Promise<void> => {
  expect(await room.stageOf(act)).toBe('submitted');
  expect(noted.facts('ActSubmitted', act)).toBe(1);
  await room.workOff('invite-commission');
  await expectListedOnce(room, act, ids);
};

const judging = () => ({
  world: noted.world,
  scene: laidBeforeItsRoom,
  deliver: delivering(room, 'judge-submission', judgeSubmission),
  expectEnded: expectSubmittedOnce,
});

describe.each(['before', 'after'] as const)('A process that dies %s any one of its calls', (when) => {
  test('while its room judges a submission: the act is submitted once', async () => {
    const places = await dieAtEvery(judging(), when);
    expect(portsOf(places)).toEqual(['registry']);
    expect(places.length).toBeGreaterThan(10);
  }, 240_000);

  test('while the drafter waits for the submission: asked again, it stands once', async () => {
    const places = await dieAtEvery(
      {
        world: noted.world,
        scene: drafted,
        deliver: async (world, { act }) => {
          const asked = await room.ask(submitAct, 'agent-1', { act, body: {}, over: world });
          expect([undefined, 'ActNotDrafted']).toContain(codeOf(asked));
        },
        expectEnded: expectSubmittedOnce,
      },
      when,
    );
    expect(places.length).toBeGreaterThan(10);
  }, 240_000);

  test('while those who sit are told: each is told, at worst twice', async () => {
    let before = 0;
    const places = await dieAtEvery(
      {
        world: room.world,
        scene: async () => {
          const { act, ids } = await drafted(1);
          await bring(room, act, 'submitted');
          before = room.sent.length;
          return { act, ids };
        },
        deliver: delivering(room, 'invite-commission', inviteCommission),
        expectEnded: async ({ act, ids }) => {
          const told = room.sent.slice(before).map(({ to }) => to);
          expect(new Set(told).size).toBe(3);
          expect(told.length).toBeLessThanOrEqual(6);
          await expectListedOnce(room, act, ids);
        },
      },
      when,
    );
    expect(portsOf(places)).toEqual(['mail', 'registry']);
  }, 240_000);
});

test('A judging that dies, and dies again at the next delivery, ends as one that dies once', async () => {
  expect(await dieTwice(judging(), inFull(100, 5))).toBeGreaterThan(0);
}, 240_000);

test('An act of two hundred and one lines whose judging dies in the middle is submitted once', async () => {
  const large = async (): Promise<Scene> => {
    const ids = await dueFiles(room, 201);
    const act = String(jsonOf(await room.draw('agent-1', { caseFiles: ids }))['id']);
    await room.workOff('draw-lines');
    expect(jsonOf(await room.submit('agent-1', act))).toMatchObject({ stage: 'submitting' });
    return { act, ids };
  };
  const apart = inFull(40, 200);
  const places = await dieAtEvery({ ...judging(), scene: large }, 'after', apart);
  expect(places.length).toBeGreaterThan(1);
}, 240_000);
