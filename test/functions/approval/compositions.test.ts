import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { findCaseFile } from '../../../shared/register/case-files.ts';
import { rosterItem, rosterOn } from '../../../shared/register/people.ts';
import type { Roster } from '../../../shared/archive/people.ts';
import { type ActRoom, anActRoom } from '../../given/act-room.ts';
import { ceases, isAppointed, isSuspended, leavesOffice } from '../../given/altered-people.ts';
import { day } from '../../given/days.ts';
import { aDueFile } from '../../given/due-files.ts';
import { codeOf, jsonOf } from '../../given/requests.ts';

let room: ActRoom;
beforeEach(async () => {
  room = await anActRoom('2026-11-22', { in: 'memory' });
});
afterEach(() => room.close());

const almaty = async () => (await room.user('head')).chamber;
const idOf = async (name: string) => (await room.user(name)).id;

const submittedBy = async (drafter: string) => {
  const file = await aDueFile(room, await room.user(drafter));
  const act = await room.drawn(drafter);
  const answer = jsonOf(await room.submit(drafter, act));
  return { act, file, answer };
};
const seatsOf = async (act: string) => {
  const found = await room.act(act);
  return 'seats' in found ? found.seats.map(({ person }) => person) : [];
};
/** A new order of the head about the commission, in force from a day. */
const seatAnew = async (from: string, change: Partial<Roster>) => {
  const before = (await rosterOn(room.registry, await almaty(), day(from)))!;
  await room.registry.commit({ puts: [{ item: rosterItem({ ...before, ...change, from: day(from) }) }] });
};

describe('A drafter who is on the roster', () => {
  test('gives his seat to the first substitute, and does not vote on his own act', async () => {
    const { act } = await submittedBy('agent-2');
    expect(await seatsOf(act)).toEqual(await Promise.all(['chair', 'other-agent', 'agent-3'].map(idOf)));
    expect(codeOf(await room.vote('agent-2', act))).toBe('DrafterMayNotVote');
    for (const by of ['chair', 'other-agent']) await room.vote(by, act);
    expect(jsonOf(await room.vote('agent-3', act))).toMatchObject({ stage: 'approved' });
  });
});

describe('A chamber in which two agents are left', () => {
  test('submits, is told who is missing, and approves once the order names another chamber’s agent', async () => {
    await ceases(room, 'agent-3', '2026-11-01');
    const { act, answer } = await submittedBy('agent-2');
    expect(answer).toMatchObject({ stage: 'submitted', warnings: [{ code: 'CommissionCannotSit' }] });
    for (const by of ['chair', 'other-agent']) await room.vote(by, act);
    expect(await room.stageOf(act)).toBe('submitted');
    await seatAnew('2026-11-22', { members: [await idOf('other-agent'), await idOf('agent-1')] });
    expect(jsonOf(await room.vote('agent-1', act))).toMatchObject({ stage: 'approved' });
  });

  test('never approves with two, whoever of them votes', async () => {
    await ceases(room, 'agent-3', '2026-11-01');
    await ceases(room, 'other-agent', '2026-11-01');
    const { act } = await submittedBy('agent-1');
    for (const by of ['chair', 'agent-2']) await room.vote(by, act);
    expect(await room.stageOf(act)).toBe('submitted');
    expect(codeOf(await room.order('head', act))).toBe('NotApproved');
  });
});

describe('Between a vote and the last one', () => {
  test('a suspension that has begun takes the vote away; one that begins tomorrow does not', async () => {
    const { act } = await submittedBy('agent-1');
    await room.vote('agent-2', act);
    await isSuspended(room, 'agent-2', '2026-11-23');
    await room.vote('agent-3', act);
    expect(jsonOf(await room.vote('chair', act))).toMatchObject({ stage: 'approved' });
  });

  test('on a later day, a suspension since then has taken it away', async () => {
    const { act } = await submittedBy('agent-1');
    await room.vote('agent-2', act);
    await isSuspended(room, 'agent-2', '2026-11-23');
    await room.vote('agent-3', act);
    room.on('2026-11-23');
    expect(jsonOf(await room.vote('chair', act))).toMatchObject({ stage: 'submitted' });
    expect(await seatsOf(act)).toContain(await idOf('other-agent'));
    expect(jsonOf(await room.vote('other-agent', act))).toMatchObject({ stage: 'approved' });
  });

  test('the roster may change: who keeps a seat keeps his vote, who has lost it is not counted', async () => {
    const { act } = await submittedBy('agent-1');
    await room.vote('agent-2', act);
    await room.vote('agent-3', act);
    await seatAnew('2026-11-22', {
      members: [await idOf('agent-2'), await idOf('other-agent')],
      substitutes: [],
    });
    expect(jsonOf(await room.vote('chair', act))).toMatchObject({ stage: 'submitted' });
    expect(await seatsOf(act)).toEqual(await Promise.all(['chair', 'agent-2', 'other-agent'].map(idOf)));
    expect(codeOf(await room.vote('agent-3', act))).toBe('ActUnknown');
    expect(jsonOf(await room.vote('other-agent', act))).toMatchObject({ stage: 'approved' });
  });

  test('an acting deputy head takes the chair of one who has left, and a vote from the chair is his alone', async () => {
    const { act } = await submittedBy('agent-1');
    await room.vote('chair', act);
    await leavesOffice(room, 'chair', '2026-11-22');
    room.on('2026-11-23');
    await room.vote('agent-2', act);
    expect(jsonOf(await room.vote('agent-3', act))).toMatchObject({ stage: 'submitted' });
    const acting = { number: '9-К', datedOn: day('2026-11-23') };
    await isAppointed(room, 'officer', {
      ...{ office: 'deputy-head', chamber: await almaty(), from: day('2026-11-23'), acting },
    });
    await seatAnew('2026-11-23', { chairman: await idOf('officer'), deputyHead: await idOf('officer') });
    expect(jsonOf(await room.vote('officer', act))).toMatchObject({ stage: 'approved' });
  });
});

describe('One person with two offices', () => {
  test('an agent who is deputy head has the chair, and does not count as one of the two agents', async () => {
    await isAppointed(room, 'agent-2', {
      ...{ office: 'deputy-head', chamber: await almaty(), from: day('2026-11-01') },
    });
    const { act } = await submittedBy('agent-1');
    expect(await seatsOf(act)).toEqual(await Promise.all(['chair', 'other-agent', 'agent-3'].map(idOf)));
    expect(codeOf(await room.vote('agent-2', act))).toBe('NotInCommission');
  });

  test('a deputy head who drew up the act as an agent does not chair its commission', async () => {
    await isAppointed(room, 'agent-1', {
      ...{ office: 'deputy-head', chamber: await almaty(), from: day('2026-11-01') },
    });
    await seatAnew('2026-11-22', { chairman: await idOf('agent-1'), deputyHead: await idOf('agent-1') });
    const { act, answer } = await submittedBy('agent-1');
    expect(answer).toMatchObject({ warnings: [{ code: 'CommissionCannotSit' }] });
    expect(await seatsOf(act)).not.toContain(await idOf('agent-1'));
    for (const by of ['agent-2', 'agent-3', 'other-agent']) await room.vote(by, act);
    expect(await room.stageOf(act)).toBe('submitted');
  });
});

describe('An act whose drafter', () => {
  test('ceased lapses at the next vote, and its files are due again', async () => {
    const { act, file } = await submittedBy('agent-1');
    await ceases(room, 'agent-1', '2026-11-22');
    expect(codeOf(await room.vote('chair', act))).toBe('DrafterCeased');
    expect(await room.stageOf(act)).toBe('lapsed');
    expect(await findCaseFile(room.registry, file.id)).toMatchObject({ stage: 'entered' });
  });

  test('is suspended waits, and goes on when the suspension has ended', async () => {
    const { act } = await submittedBy('agent-1');
    await isSuspended(room, 'agent-1', ['2026-11-22', '2026-11-30']);
    for (const by of ['chair', 'agent-2', 'agent-3']) await room.vote(by, act);
    jsonOf(await room.order('head', act));
    expect(codeOf(await room.attend('chair', act))).toBe('DrafterSuspended');
    room.on('2026-12-01');
    for (const by of ['agent-1', 'chair', 'justice']) await room.attend(by, act);
    expect(await room.stageOf(act)).toBe('destroying');
  });
});

describe('A withdrawn act', () => {
  test('is not voted on or ordered, keeps its votes on file, and a new one names it', async () => {
    const { act } = await submittedBy('agent-1');
    await room.vote('agent-2', act);
    jsonOf(await room.withdraw('agent-1', act));
    expect(codeOf(await room.vote('agent-3', act))).toBe('AlreadyDecided');
    expect(codeOf(await room.order('head', act))).toBe('NotApproved');
    expect(await room.act(act)).toMatchObject({ stage: 'withdrawn', votes: [{ verdict: 'approve' }] });
    expect(jsonOf(await room.draw('agent-1', { replaces: act }))).toMatchObject({ replaces: act });
  });
});
