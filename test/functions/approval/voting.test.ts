import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { findCaseFile } from '../../../shared/register/case-files.ts';
import { type ActRoom, anActRoom, bring } from '../../given/act-room.ts';
import { ceases, isSuspended, leavesOffice } from '../../given/altered-people.ts';
import { aDueFile } from '../../given/due-files.ts';
import { codeOf, jsonOf } from '../../given/requests.ts';

let room: ActRoom;
beforeEach(async () => {
  room = await anActRoom('2026-11-22', { in: 'memory' });
});
afterEach(() => room.close());

const submitted = async () => {
  const file = await aDueFile(room, await room.user('agent-1'));
  return { file, act: await bring(room, await room.drawn('agent-1'), 'submitted') };
};
const seatsOf = async (act: string) => {
  const found = await room.act(act);
  return 'seats' in found ? found.seats.map(({ person }) => person) : [];
};
const idOf = async (name: string) => (await room.user(name)).id;

describe('The commission approves', () => {
  test('when its chairman and two other active agents have voted so, and not before', async () => {
    const { act } = await submitted();
    expect(jsonOf(await room.vote('agent-2', act))).toMatchObject({ stage: 'submitted' });
    expect(jsonOf(await room.vote('agent-3', act))).toMatchObject({ stage: 'submitted' });
    expect(jsonOf(await room.vote('chair', act))).toMatchObject({
      stage: 'approved',
      decidedOn: '2026-11-22',
    });
  });

  test('also when all three vote at one moment: no vote is lost, and the decision is made once', async () => {
    const { act } = await submitted();
    const answers = await Promise.all(['chair', 'agent-2', 'agent-3'].map((by) => room.vote(by, act)));
    expect(answers.map(codeOf)).toEqual([undefined, undefined, undefined]);
    const decided = await room.act(act);
    expect(decided).toMatchObject({ stage: 'approved', votes: [{}, {}, {}] });
    expect(await room.vote('agent-2', act)).toMatchObject({
      refusal: { code: 'AlreadyDecided', stage: 'approved' },
    });
  });

  test('counting no vote of who lost his licence since: the substitute has the seat and votes', async () => {
    const { act } = await submitted();
    await room.vote('agent-2', act);
    await room.vote('agent-3', act);
    await isSuspended(room, 'agent-3', '2026-11-22');
    expect(jsonOf(await room.vote('chair', act))).toMatchObject({ stage: 'submitted' });
    expect(await seatsOf(act)).toContain(await idOf('other-agent'));
    expect(codeOf(await room.vote('agent-3', act))).toBe('LicenceNotActive');
    expect(jsonOf(await room.vote('other-agent', act))).toMatchObject({ stage: 'approved' });
  });

  test('counting no vote of an absent member, though it is kept on file', async () => {
    const { act } = await submitted();
    await room.vote('agent-2', act);
    expect(jsonOf(await room.absent('chair', act, 'agent-2'))).toMatchObject({ stage: 'submitted' });
    expect(await seatsOf(act)).not.toContain(await idOf('agent-2'));
    await room.vote('agent-3', act);
    expect(jsonOf(await room.vote('chair', act))).toMatchObject({ stage: 'submitted', votes: [{}, {}, {}] });
    expect(codeOf(await room.vote('agent-2', act))).toBe('NotInCommission');
    expect(jsonOf(await room.vote('other-agent', act))).toMatchObject({ stage: 'approved' });
  });

  test('with a substitute who has ceased never: the seat stays empty and the act open', async () => {
    const { act } = await submitted();
    await ceases(room, 'other-agent', '2026-11-01');
    await room.absent('head', act, 'agent-2');
    await room.vote('agent-3', act);
    expect(jsonOf(await room.vote('chair', act))).toMatchObject({ stage: 'submitted' });
    expect(await seatsOf(act)).toHaveLength(2);
  });
});

describe('The commission returns', () => {
  test('as soon as approval is out of reach; the files are due again at once', async () => {
    const { act, file } = await submitted();
    const exclude = [{ caseFile: file.id, reason: 'нужно суду' }];
    const returned = jsonOf(
      await room.vote('agent-2', act, { verdict: 'return', reason: 'ошибка', exclude }),
    );
    expect(returned).toMatchObject({ stage: 'returned', votes: [{ verdict: 'return', exclude }] });
    expect(await findCaseFile(room.registry, file.id)).toMatchObject({ stage: 'entered' });
    expect(codeOf(await room.vote('chair', act))).toBe('AlreadyDecided');
    expect(jsonOf(await room.draw('agent-1', { replaces: act }))).toMatchObject({ replaces: act, total: 1 });
  });
});

describe('Nobody votes', () => {
  test('twice, or on an act that he drew up himself', async () => {
    const { act } = await submitted();
    await room.vote('agent-2', act);
    expect(await room.vote('agent-2', act, { verdict: 'return', reason: 'передумал' })).toMatchObject({
      refusal: { code: 'AlreadyVoted', verdict: 'approve' },
    });
    expect(codeOf(await room.vote('agent-1', act))).toBe('DrafterMayNotVote');
  });

  test('who does not sit: officers and the head are told so, to strangers the act is unknown', async () => {
    const { act } = await submitted();
    for (const by of ['officer', 'head', 'justice', 'other-agent'])
      expect(codeOf(await room.vote(by, act))).toBe('NotInCommission');
    for (const by of ['other-officer', 'agent-ceased', 'auditor'])
      expect(codeOf(await room.vote(by, act))).toBe('ActUnknown');
  });

  test('before the act is submitted', async () => {
    await aDueFile(room, await room.user('agent-1'));
    const act = await room.drawn('agent-1');
    expect(await room.vote('chair', act)).toMatchObject({
      refusal: { code: 'AlreadyDecided', stage: 'drafted' },
    });
  });

  test('as chairman who is deputy head no more', async () => {
    const { act } = await submitted();
    await leavesOffice(room, 'chair', '2026-11-21');
    expect(codeOf(await room.vote('chair', act))).toBe('NotInCommission');
    expect(codeOf(await room.absent('chair', act, 'agent-2'))).toBe('NotPermitted');
  });
});

describe('An absence', () => {
  test('is recorded by the chairman or the head, of somebody who sits, while the act is before the commission', async () => {
    const { act } = await submitted();
    for (const by of ['agent-1', 'officer', 'agent-3'])
      expect(codeOf(await room.absent(by, act, 'agent-2'))).toBe('NotPermitted');
    expect(codeOf(await room.absent('chair', act, 'other-agent'))).toBe('PersonUnknown');
    expect(codeOf(await room.absent('chair', act, 'agent-2'))).toBeUndefined();
    expect(codeOf(await room.absent('chair', act, 'agent-2'))).toBe('PersonUnknown');
    await room.withdraw('agent-1', act);
    expect(codeOf(await room.absent('head', act, 'agent-3'))).toBe('AlreadyDecided');
  });
});
