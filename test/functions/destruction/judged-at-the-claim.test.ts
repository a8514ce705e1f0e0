import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { destroyCaseFile } from '../../../functions/destruction/destroy-case-file.ts';
import type { KeptCaseFile } from '../../../shared/archive/case-file.ts';
import { startOf } from '../../../shared/archive/day.ts';
import type { ActId } from '../../../shared/archive/names.ts';
import { IntegrityFault } from '../../../shared/ports/faults.ts';
import type { Update } from '../../../shared/ports/registry.ts';
import { findLine } from '../../../shared/register/acts.ts';
import { findCaseFile } from '../../../shared/register/case-files.ts';
import { filePrefix } from '../../../shared/register/documents.ts';
import { keys } from '../../../shared/register/keys.ts';
import { type ActRoom, anActRoom, bring } from '../../given/act-room.ts';
import { day, instant } from '../../given/days.ts';
import { aDueFile } from '../../given/due-files.ts';

const today = day('2026-11-22');

let room: ActRoom;
beforeEach(async () => {
  room = await anActRoom(today, { in: 'memory' });
});
afterEach(() => room.close());

/** A file on an act whose commission has assembled: nothing is left to decide but the claim. */
const ordered = async () => {
  const file = await aDueFile(room, await room.user('agent-1'));
  const act = await bring(room, await room.drawn('agent-1', { caseFiles: [file.id] }), 'destroying');
  await room.workOff('spread-order');
  return { file, act };
};
const since = (file: KeptCaseFile, change: Pick<Update, 'set' | 'add'>) =>
  room.registry.commit({
    updates: [{ key: keys.caseFile(file.id), ...change, add: { v: 1, ...change.add } }],
  });
const lineAfter = async (act: string) => {
  await destroyCaseFile(room.world, `${act}-1`);
  return findLine(room.registry, act as ActId, 1);
};
const expectUntouched = async (file: KeptCaseFile) => {
  const { items } = await room.vault.versions(filePrefix(file.id));
  expect(items).toHaveLength(1);
  for (const one of items) expect(await room.vault.custody(one)).toMatchObject({ hold: true });
};

describe('At the claim all is judged once more:', () => {
  test('a hold that came after the order spares the file', async () => {
    const { file, act } = await ordered();
    await since(file, { add: { holds: 1 } });
    expect(await lineAfter(act)).toMatchObject({ state: 'spared', reason: 'OnHold' });
    await expectUntouched(file);
  });

  test('the last day of the term still belongs to the term', async () => {
    const { file, act } = await ordered();
    await since(file, { set: { keepUntil: today } });
    expect(await lineAfter(act)).toMatchObject({ state: 'spared', reason: 'NotDue' });
    await expectUntouched(file);
  });

  test('the day after the term does not', async () => {
    const { file, act } = await ordered();
    await since(file, { set: { keepUntil: day('2026-11-21') } });
    expect(await lineAfter(act)).toMatchObject({ state: 'destroyed' });
  });

  test('a term that has no end spares the file', async () => {
    const { file, act } = await ordered();
    await since(file, { set: { keepUntil: null } });
    expect(await lineAfter(act)).toMatchObject({ state: 'spared', reason: 'NotDue' });
  });

  test('a file whose value the commission has yet to judge is spared, as it would not be submitted', async () => {
    const { file, act } = await ordered();
    await since(file, { set: { term: { ...file.term, appraisalMark: true } } });
    expect(await lineAfter(act)).toMatchObject({ state: 'spared', reason: 'NotDue' });
    await expectUntouched(file);
  });

  test('the last instant of the lock still belongs to the lock', async () => {
    const { file, act } = await ordered();
    await since(file, { set: { lockedUntil: startOf(today) } });
    expect(await lineAfter(act)).toMatchObject({ state: 'spared', reason: 'LockStillRunning' });
    await expectUntouched(file);
  });

  test('the instant after the lock does not', async () => {
    const { file, act } = await ordered();
    const before = new Date(Date.parse(startOf(today)) - 1).toISOString();
    await since(file, { set: { lockedUntil: instant(before) } });
    expect(await lineAfter(act)).toMatchObject({ state: 'destroyed' });
  });

  test('a gate that has closed since the order spares the file', async () => {
    const { file, act } = await ordered();
    const key = keys.inventoryOf(file.creator, file.year, 'permanent');
    await room.registry.commit({ updates: [{ key, set: { approved: false } }] });
    expect(await lineAfter(act)).toMatchObject({ state: 'spared', reason: 'PermanentInventoryMissing' });
    await expectUntouched(file);
  });

  test.each([
    ['of the same act', { line: 2 }],
    ['of another act', { act: 'another' }],
  ])('a file that stands on another line is not touched: %s', async (_, other) => {
    const { file, act } = await ordered();
    const listed = (await findCaseFile(room.registry, file.id)) as KeptCaseFile;
    await since(file, { set: { act: { ...listed.act, ...other } } });
    await expect(destroyCaseFile(room.world, `${act}-1`)).rejects.toThrow(IntegrityFault);
    expect(await findLine(room.registry, act as ActId, 1)).toMatchObject({ state: 'frozen' });
    await expectUntouched(file);
  });
});
