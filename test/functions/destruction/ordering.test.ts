import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { keys } from '../../../shared/register/keys.ts';
import { readWhole } from '../../../shared/register/kept-papers.ts';
import { type ActRoom, anActRoom, bring } from '../../given/act-room.ts';
import { isAppointed, isSuspended, leavesOffice } from '../../given/altered-people.ts';
import { day } from '../../given/days.ts';
import { aDueFile } from '../../given/due-files.ts';
import { codeOf, jsonOf } from '../../given/requests.ts';

let room: ActRoom;
beforeEach(async () => {
  room = await anActRoom('2026-11-22', { in: 'memory' });
});
afterEach(() => room.close());

const due = async () => aDueFile(room, await room.user('agent-1'));
const brought = async (to: Parameters<typeof bring>[2]) => {
  const file = await due();
  return { file, act: await bring(room, await room.drawn('agent-1'), to) };
};
const almaty = async () => (await room.user('head')).chamber;

describe('An order', () => {
  test('is given by the head alone, on an approved act, once', async () => {
    const { act } = await brought('submitted');
    expect(await room.order('head', act)).toMatchObject({
      refusal: { code: 'NotApproved', stage: 'submitted' },
    });
    for (const member of ['chair', 'agent-2', 'agent-3']) await room.vote(member, act);
    for (const by of ['chair', 'officer', 'agent-1', 'justice'])
      expect(codeOf(await room.order(by, act))).toBe('NotPermitted');
    expect(jsonOf(await room.order('head', act))).toMatchObject({
      stage: 'ordered',
      order: { number: '7-П' },
    });
    expect(codeOf(await room.order('head', act))).toBe('NotApproved');
  });

  test('is dated from the approval to today, both included', async () => {
    const { act } = await brought('approved');
    room.on('2026-11-25');
    for (const wrong of ['2026-11-21', '2026-11-26'])
      expect(await room.order('head', act, day(wrong))).toMatchObject({
        refusal: { code: 'DateNotAllowed', from: '2026-11-22', upTo: '2026-11-25' },
      });
    expect(codeOf(await room.order('head', act, day('2026-11-22')))).toBeUndefined();
  });

  test('is not signed by who drew up the act or chaired its commission', async () => {
    const { act } = await brought('approved');
    await isAppointed(room, 'agent-1', { office: 'head', chamber: await almaty(), from: day('2026-01-01') });
    await isAppointed(room, 'chair', { office: 'head', chamber: await almaty(), from: day('2026-01-01') });
    expect(await room.order('agent-1', act)).toMatchObject({
      refusal: { code: 'SignerConflict', as: ['drafter'] },
    });
    expect(await room.order('chair', act)).toMatchObject({
      refusal: { code: 'SignerConflict', as: ['erc-chairman'] },
    });
  });

  test('asks once more for the permanent inventory', async () => {
    const { act, file } = await brought('approved');
    const key = keys.inventoryOf(file.creator, file.year, 'permanent');
    await room.registry.commit({ updates: [{ key, set: { approved: false } }] });
    expect(await room.order('head', act)).toMatchObject({
      refusal: { code: 'PermanentInventoryMissing', years: [file.year] },
    });
  });

  test('is signed on the very bytes that were drawn to be read', async () => {
    const { act } = await brought('approved');
    const { sha256 } = jsonOf(await room.draftOrder('head', act));
    await room.order('head', act);
    const ordered = await room.act(act);
    if (ordered.stage !== 'ordered') throw new Error(ordered.stage);
    expect(ordered.order).toMatchObject({ paper: { sha256 }, signature: { paper: sha256 } });
    const paper = Buffer.from(await readWhole(room.papers, ordered.order.paper)).toString();
    expect(JSON.parse(paper)).toMatchObject({ order: { number: '7-П', datedOn: '2026-11-22' } });
  });
});

describe('The commission', () => {
  test('assembles when drafter, chairman and representative have confirmed on one day', async () => {
    const { act } = await brought('ordered');
    await room.attend('agent-1', act);
    room.on('2026-11-23');
    await room.attend('chair', act);
    expect(jsonOf(await room.attend('justice', act))).toMatchObject({ stage: 'ordered' });
    expect(jsonOf(await room.attend('agent-1', act))).toMatchObject({
      stage: 'destroying',
      assembledOn: '2026-11-23',
    });
    expect(codeOf(await room.attend('justice', act))).toBe('AlreadyAssembled');
  });

  test('all three at one moment, confirming twice: assembles once', async () => {
    const { act } = await brought('ordered');
    await Promise.all(['agent-1', 'chair', 'justice', 'chair'].map((by) => room.attend(by, act)));
    const owed = await room.registry.owed('spread-order', 10);
    expect(owed).toHaveLength(1);
    expect(await room.act(act)).toMatchObject({ stage: 'destroying', attendance: [{}, {}, {}] });
  });

  test('has no other people, and none in two seats', async () => {
    const { act } = await brought('ordered');
    for (const by of ['head', 'officer', 'agent-2'])
      expect(codeOf(await room.attend(by, act))).toBe('NotPermitted');
    await isAppointed(room, 'chair', { office: 'justice', chamber: await almaty(), from: day('2026-01-01') });
    await room.attend('agent-1', act);
    await room.attend('chair', act);
    expect(await room.act(act)).toMatchObject({ stage: 'ordered', attendance: [{}, { office: 'chairman' }] });
    await isAppointed(room, 'officer', {
      office: 'justice',
      chamber: await almaty(),
      from: day('2026-01-01'),
    });
    room.on('2026-11-23');
    await room.attend('justice', act);
    expect(codeOf(await room.attend('officer', act))).toBe('SeatTaken');
  });

  test('waits for a suspended drafter', async () => {
    const { act } = await brought('ordered');
    await isSuspended(room, 'agent-1', '2026-11-22');
    expect(codeOf(await room.attend('chair', act))).toBe('DrafterSuspended');
    expect(await room.stageOf(act)).toBe('ordered');
  });

  test('counts an officer who drew up the act while he holds the office, whatever licence he had', async () => {
    const { id, chamber } = await room.user('agent-ceased');
    await aDueFile(room, { id, chamber }, { keeper: chamber });
    const act = await room.drawn('officer', { creator: id });
    await room.submit('officer', act);
    for (const member of ['chair', 'agent-2', 'agent-3']) await room.vote(member, act);
    await room.order('head', act);
    expect(codeOf(await room.attend('officer', act))).toBeUndefined();
    await leavesOffice(room, 'officer', '2026-11-21');
    expect(codeOf(await room.attend('chair', act))).toBe('DrafterCeased');
  });

  test('tells of paper destroyed under the order, not before it and not in advance, in words that can be printed', async () => {
    const { act } = await brought('ordered');
    const paper = (destroyedOn: string, manner = 'измельчение') => ({
      paper: { destroyedOn, manner, place: 'Алматы' },
    });
    for (const wrong of ['2026-11-21', '2026-11-23'])
      expect(await room.attend('agent-1', act, paper(wrong))).toMatchObject({
        refusal: { code: 'DateNotAllowed', from: '2026-11-22', upTo: '2026-11-22' },
      });
    expect(await room.attend('agent-1', act, paper('2026-11-22', 'снег ☃'))).toMatchObject({
      refusal: { code: 'CharacterWithoutGlyph', characters: ['☃'] },
    });
    expect(jsonOf(await room.attend('agent-1', act, paper('2026-11-22')))).toMatchObject({
      paper: { manner: 'измельчение' },
    });
  });
});
