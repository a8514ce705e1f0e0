import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { listFiles } from '../../../functions/allocation/list-files.ts';
import type { DrawingAct } from '../../../shared/archive/act.ts';
import { findCaseFile } from '../../../shared/register/case-files.ts';
import { keys } from '../../../shared/register/keys.ts';
import { type ActRoom, anActRoom, bring } from '../../given/act-room.ts';
import { ceases, isSuspended, leavesOffice } from '../../given/altered-people.ts';
import { aDueFile } from '../../given/due-files.ts';
import { codeOf, jsonOf } from '../../given/requests.ts';

let room: ActRoom;
beforeEach(async () => {
  room = await anActRoom();
});
afterEach(() => room.close());

const due = async (more: Parameters<typeof aDueFile>[2] = {}) =>
  aDueFile(room, await room.user('agent-1'), more);
const holds = (file: { id: Parameters<typeof keys.caseFile>[0] }, by: number) =>
  room.registry.commit({ updates: [{ key: keys.caseFile(file.id), add: { holds: by, v: 1 } }] });
const manyDue = async (count: number) => {
  const files = [];
  for (let at = 0; at < count; at += 1) files.push(await due({ scans: [] }));
  return files;
};

describe('An act is submitted', () => {
  test('by its drafter alone, once, and its paper stays as it was drafted', async () => {
    await due();
    const act = await room.drawn('agent-1');
    const before = await room.act(act);
    for (const by of ['officer', 'head', 'chair'])
      expect(codeOf(await room.submit(by, act))).toBe('NotPermitted');
    expect(codeOf(await room.submit('agent-2', act))).toBe('ActUnknown');
    expect(jsonOf(await room.submit('agent-1', act))).toMatchObject({ stage: 'submitted' });
    expect(await room.act(act)).toMatchObject({ partOne: 'partOne' in before && before.partOne });
    expect(await room.submit('agent-1', act)).toMatchObject({
      refusal: { code: 'ActNotDrafted', stage: 'submitted' },
    });
  });

  test('not while a file of it is on hold; the files are named, and a release mends it', async () => {
    const [held] = [await due(), await due()];
    const act = await room.drawn('agent-1');
    await holds(held, 1);
    expect(await room.submit('agent-1', act)).toMatchObject({
      refusal: { code: 'CaseFilesOnHold', caseFiles: [held.id] },
    });
    await holds(held, -1);
    expect(jsonOf(await room.submit('agent-1', act))).toMatchObject({ stage: 'submitted' });
  });

  test('not before the permanent inventory of every year on it is approved', async () => {
    const { creator, year } = await due({ year: 2020 });
    await due({ year: 2021 });
    const act = await room.drawn('agent-1');
    const key = keys.inventoryOf(creator, year, 'permanent');
    await room.registry.commit({ updates: [{ key, set: { approved: false } }] });
    expect(await room.submit('agent-1', act)).toMatchObject({
      refusal: { code: 'PermanentInventoryMissing', years: [2020] },
    });
  });

  test('with a warning, when no lawful commission can sit: it says who is missing', async () => {
    await due();
    await isSuspended(room, 'agent-3', '2026-11-01');
    await isSuspended(room, 'other-agent', '2026-11-01');
    const act = await room.drawn('agent-1');
    expect(jsonOf(await room.submit('agent-1', act))).toMatchObject({
      stage: 'submitted',
      warnings: [{ code: 'CommissionCannotSit', missing: ['member'] }],
    });
  });

  test('above two hundred lines by its room; what bars it is told on the draft, the signature is void', async () => {
    const [held] = await manyDue(201);
    const act = await room.drawn('agent-1');
    await room.workOff('draw-lines');
    await holds(held!, 1);
    expect(await room.submit('agent-1', act)).toMatchObject({
      value: { status: 202, json: { stage: 'submitting' } },
    });
    await room.workOff('judge-submission');
    const back = await room.act(act);
    expect(back).toMatchObject({
      stage: 'drafted',
      refused: { code: 'CaseFilesOnHold', caseFiles: [held!.id] },
    });
    expect('submission' in back).toBe(false);
    await holds(held!, -1);
    await room.submit('agent-1', act);
    await room.workOff('judge-submission');
    const submitted = await room.act(act);
    expect(submitted.stage).toBe('submitted');
    expect('refused' in submitted).toBe(false);
  }, 60_000);

  test('and those who sit are told by mail, without a name of anybody', async () => {
    await due();
    const { id } = await room.user('agent-2');
    await room.registry.commit({ updates: [{ key: keys.person(id), set: { email: 'agent-2@example.kz' } }] });
    await bring(room, await room.drawn('agent-1'), 'submitted');
    await room.workOff('invite-commission');
    expect(room.sent).toMatchObject([{ to: 'agent-2@example.kz' }]);
    expect(room.sent[0]?.text).not.toMatch(/Үлгі/);
  });
});

describe('An act is withdrawn', () => {
  test.each(['drafted', 'submitted'] as const)(
    'while %s, and its files are due again at once',
    async (stage) => {
      const file = await due();
      const act = await room.drawn('agent-1');
      if (stage === 'submitted') await bring(room, act, 'submitted');
      expect(codeOf(await room.withdraw('officer', act))).toBe('NotPermitted');
      expect(jsonOf(await room.withdraw('agent-1', act))).toMatchObject({
        stage: 'withdrawn',
        lines: [{ state: 'released' }],
      });
      expect(await findCaseFile(room.registry, file.id)).toMatchObject({ stage: 'entered' });
      await room.workOff();
      expect(jsonOf(await room.draw('agent-1'))).toMatchObject({ number: 2, total: 1 });
    },
  );

  test('while it is drawn: no line comes after, and nothing of it stays listed', async () => {
    const files = await manyDue(201);
    const act = await room.drawn('agent-1');
    const drawing = (await room.act(act)) as DrawingAct;
    await listFiles(room.world, drawing, [files[0]!.id]);
    expect(jsonOf(await room.withdraw('agent-1', act))).toMatchObject({ stage: 'withdrawn' });
    expect(await listFiles(room.world, drawing, [files[1]!.id])).toBe('ended');
    await room.workOff();
    expect(await room.stageOf(act)).toBe('withdrawn');
    for (const { id } of files.slice(0, 2))
      expect(await findCaseFile(room.registry, id)).toMatchObject({ stage: 'entered' });
  }, 60_000);

  test('never once it is approved', async () => {
    await due();
    const act = await bring(room, await room.drawn('agent-1'), 'approved');
    expect(await room.withdraw('agent-1', act)).toMatchObject({
      refusal: { code: 'ActNotWithdrawable', stage: 'approved' },
    });
  });
});

describe('An act whose drafter has ceased', () => {
  test('is ended by an officer and lapses; its files are due again', async () => {
    const file = await due();
    const act = await room.drawn('agent-1');
    await ceases(room, 'agent-1', '2026-11-22');
    expect(jsonOf(await room.withdraw('officer', act))).toMatchObject({ stage: 'lapsed' });
    expect(await findCaseFile(room.registry, file.id)).toMatchObject({ stage: 'entered' });
  });

  test.each(['submitted', 'approved', 'ordered'] as const)(
    'lapses when somebody next goes about it, though it was %s',
    async (stage) => {
      const file = await due();
      const act = await bring(room, await room.drawn('agent-1'), stage);
      await ceases(room, 'agent-1', '2026-11-22');
      const asked = {
        submitted: () => room.vote('chair', act),
        approved: () => room.order('head', act),
        ordered: () => room.attend('chair', act),
      };
      expect(codeOf(await asked[stage]())).toBe('DrafterCeased');
      expect(await room.act(act)).toMatchObject({ stage: 'lapsed', reason: 'drafter-ceased' });
      expect(await findCaseFile(room.registry, file.id)).toMatchObject({ stage: 'entered' });
    },
  );

  test('and an officer who has left the office no longer submits what he drew up', async () => {
    const { id, chamber } = await room.user('agent-ceased');
    await aDueFile(room, { id, chamber }, { keeper: chamber });
    const drawn = await room.drawn('officer', { creator: id });
    await leavesOffice(room, 'officer', '2026-11-21');
    expect(codeOf(await room.submit('officer', drawn))).toBe('NotPermitted');
  });
});
