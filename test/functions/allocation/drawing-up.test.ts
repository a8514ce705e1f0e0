import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { findCaseFile } from '../../../shared/register/case-files.ts';
import { type ActRoom, anActRoom } from '../../given/act-room.ts';
import { day } from '../../given/days.ts';
import { aDueFile } from '../../given/due-files.ts';
import { codeOf, jsonOf } from '../../given/requests.ts';

let room: ActRoom;
beforeEach(async () => {
  room = await anActRoom();
});
afterEach(() => room.close());

const due = async (of: string, more: Parameters<typeof aDueFile>[2] = {}) =>
  aDueFile(room, await room.user(of), more);
/** A file of an agent who has ceased, kept by the chamber. */
const handedOver = async () => {
  const { id, chamber } = await room.user('agent-ceased');
  return aDueFile(room, { id, chamber }, { keeper: chamber });
};

describe('An act is drawn up', () => {
  test('from all that is due of its drafter, by year, index and line of the inventory', async () => {
    const [late, early] = [await due('agent-1', { year: 2022 }), await due('agent-1', { year: 2020 })];
    await due('agent-2');
    const act = jsonOf(await room.draw('agent-1'));
    expect(act).toMatchObject({ stage: 'drafted', number: 1, total: 2, years: [2020, 2022] });
    expect(act['lines']).toMatchObject([
      { no: 1, caseFile: early.id },
      { no: 2, caseFile: late.id },
    ]);
    expect(await findCaseFile(room.registry, early.id)).toMatchObject({
      stage: 'listed',
      act: { act: act['id'], line: 1 },
    });
  });

  test('from the years named, without those left out', async () => {
    const [kept, left] = [await due('agent-1', { year: 2020 }), await due('agent-1', { year: 2020 })];
    await due('agent-1', { year: 2022 });
    const exclude = [{ caseFile: left.id, reason: 'нужно суду' }];
    const act = jsonOf(await room.draw('agent-1', { years: [2020], exclude }));
    expect(act).toMatchObject({ excluded: exclude });
    expect(act['lines']).toMatchObject([{ caseFile: kept.id }]);
  });

  test('from so many files as have 200,000 documents together, and one at least: its evidence is put together in memory', async () => {
    for (const [year, documents] of [
      [2019, 199_999],
      [2020, 1],
      [2021, 1],
    ] as const)
      await due('agent-1', { year, documents });
    expect(jsonOf(await room.draw('agent-1'))).toMatchObject({ total: 2, years: [2019, 2020] });
    expect(jsonOf(await room.draw('agent-1'))).toMatchObject({ total: 1, years: [2021] });
  });

  test('leaving out what is on hold where nobody named it, and saying so when nothing is left', async () => {
    const held = await due('agent-1', { holds: 1 });
    expect(await room.draw('agent-1')).toMatchObject({
      refusal: { code: 'NothingDue', leftOut: [{ caseFile: held.id, code: 'CaseFilesOnHold' }] },
    });
    await due('agent-1');
    expect(jsonOf(await room.draw('agent-1'))).toMatchObject({ total: 1 });
  });

  test('never from a file whose term has not ended, is not confirmed, or which is not entered: each is named', async () => {
    const refusals = [
      ['CaseFilesNotEntered', await due('agent-1', { stage: 'sealed' })],
      ['CaseFilesOnHold', await due('agent-1', { holds: 1 })],
      ['CaseFilesNotDue', await due('agent-1', { keepUntil: day('2026-11-22') })],
      [
        'TermUnconfirmed',
        await due('agent-1', { term: { ...(await due('agent-1')).term, confirmed: false } }),
      ],
    ] as const;
    for (const [code, { id }] of refusals)
      expect(await room.draw('agent-1', { caseFiles: [id] })).toMatchObject({
        refusal: { code, caseFiles: [id] },
      });
  });

  test('not from a file of another agent: to the drafter it is unknown', async () => {
    const { id } = await due('agent-2');
    expect(codeOf(await room.draw('agent-1', { caseFiles: [id] }))).toBe('CaseFileUnknown');
    expect(codeOf(await room.draw('agent-1', { caseFiles: ['nosuchfile'] }))).toBe('CaseFileUnknown');
  });

  test('by an agent or an officer, and by nobody else', async () => {
    for (const by of ['head', 'chair', 'justice', 'auditor', 'republican'])
      expect(codeOf(await room.draw(by))).toBe('NotPermitted');
    expect(codeOf(await room.draw('agent-1', { creator: (await room.user('agent-2')).id }))).toBe(
      'NotPermitted',
    );
  });

  test('to replace an act of the same drafter that has ended, and no other', async () => {
    await due('agent-1');
    const first = await room.drawn('agent-1');
    await due('agent-1');
    await due('agent-2');
    expect(await room.draw('agent-1', { replaces: first })).toMatchObject({
      refusal: { code: 'ActNotEnded', stage: 'drafted' },
    });
    await room.withdraw('agent-1', first);
    expect(codeOf(await room.draw('agent-2', { replaces: first }))).toBe('ActUnknown');
    expect(jsonOf(await room.draw('agent-1', { replaces: first }))).toMatchObject({
      replaces: first,
      number: 2,
      total: 2,
    });
  });
});

describe('The officer draws up', () => {
  test('the files of an agent who has ceased, whether the agent is named or the files', async () => {
    const file = await handedOver();
    const creator = (await room.user('agent-ceased')).id;
    const first = jsonOf(await room.draw('officer', { creator }));
    expect(first).toMatchObject({
      creator,
      drafter: { capacity: 'officer' },
      lines: [{ caseFile: file.id }],
    });
    await room.withdraw('officer', String(first['id']));
    expect(jsonOf(await room.draw('officer', { caseFiles: [file.id] }))).toMatchObject({
      creator,
      number: 2,
    });
  });

  test('none of an active agent, nor of a suspended one', async () => {
    const { id } = await due('agent-1');
    expect(await room.draw('officer', { caseFiles: [id] })).toMatchObject({
      refusal: { code: 'AgentStillActive', caseFiles: [id] },
    });
    for (const name of ['agent-1', 'agent-suspended'])
      expect(codeOf(await room.draw('officer', { creator: (await room.user(name)).id }))).toBe(
        'AgentStillActive',
      );
  });

  test('none that its agent has not handed over, and of one creator at a time', async () => {
    const { id, chamber } = await room.user('agent-ceased');
    const kept = await aDueFile(room, { id, chamber });
    expect(await room.draw('officer', { caseFiles: [kept.id] })).toMatchObject({
      refusal: { code: 'AgentStillActive', caseFiles: [kept.id] },
    });
    const own = await aDueFile(room, { id: chamber as never, chamber });
    const mixed = [(await handedOver()).id, own.id];
    expect(await room.draw('officer', { caseFiles: mixed })).toMatchObject({
      refusal: { code: 'CreatorsDiffer', caseFiles: [own.id] },
    });
    expect(jsonOf(await room.draw('officer'))).toMatchObject({
      creator: chamber,
      lines: [{ caseFile: own.id }],
    });
  });

  test('of his own chamber alone', async () => {
    const file = await handedOver();
    expect(codeOf(await room.draw('other-officer', { caseFiles: [file.id] }))).toBe('CaseFileUnknown');
    const creator = (await room.user('agent-ceased')).id;
    expect(codeOf(await room.draw('other-officer', { creator }))).toBe('PersonUnknown');
  });
});
