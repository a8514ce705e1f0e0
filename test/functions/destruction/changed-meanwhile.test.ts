import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { destroyCaseFile } from '../../../functions/destruction/destroy-case-file.ts';
import type { KeptCaseFile } from '../../../shared/archive/case-file.ts';
import type { ActId } from '../../../shared/archive/names.ts';
import { IntegrityFault, TransientFault } from '../../../shared/ports/faults.ts';
import type { Change, Update } from '../../../shared/ports/registry.ts';
import { findLine } from '../../../shared/register/acts.ts';
import { findCaseFile } from '../../../shared/register/case-files.ts';
import { keys } from '../../../shared/register/keys.ts';
import { type ActRoom, type ActWorld, anActRoom, bring } from '../../given/act-room.ts';
import { aDueFile } from '../../given/due-files.ts';

let room: ActRoom;
beforeAll(async () => {
  room = await anActRoom('2026-11-22', { in: 'memory' });
});
afterAll(() => room.close());

const ordered = async () => {
  const file = await aDueFile(room, await room.user('agent-1'));
  const act = await bring(room, await room.drawn('agent-1', { caseFiles: [file.id] }), 'destroying');
  await room.workOff('spread-order');
  return { file, act, fact: `${act}-1` };
};
const since = (file: KeptCaseFile, change: Pick<Update, 'set' | 'remove'>) =>
  room.registry.commit({ updates: [{ key: keys.caseFile(file.id), ...change, add: { v: 1 } }] });
const lineOf = (act: string) => findLine(room.registry, act as ActId, 1);
const owed = async () => (await room.registry.owed('destroy-case-file', 100)).map((item) => item['fact']);
/** The world with another commit: what is to be committed is shown first. */
const committing = (commit: (change: Change) => ReturnType<ActWorld['registry']['commit']>): ActWorld => ({
  ...room.world,
  registry: { ...room.registry, commit },
});
const refusing = { committed: false, refused: [] } as const;

describe('A file that changes while it is claimed', () => {
  test('is judged anew, eight times at most', async () => {
    const { fact } = await ordered();
    let claims = 0;
    const world = committing(() => {
      claims += 1;
      return Promise.resolve(refusing);
    });
    await expect(destroyCaseFile(world, fact)).rejects.toThrow(TransientFault);
    expect(claims).toBe(8);
    await destroyCaseFile(room.world, fact);
  });

  test('and is on no act any more is not claimed again', async () => {
    const { file, fact } = await ordered();
    let claims = 0;
    const world = committing(async () => {
      claims += 1;
      await since(file, { set: { stage: 'entered' } });
      return refusing;
    });
    await expect(destroyCaseFile(world, fact)).rejects.toThrow(TransientFault);
    expect(claims).toBe(1);
  });

  test('and has come on another act is not claimed for that one', async () => {
    const { file, act, fact } = await ordered();
    let isFirst = true;
    const world = committing(async (change) => {
      if (!isFirst) return room.registry.commit(change);
      isFirst = false;
      await since(file, { set: { act: { act: 'another', line: 1 } } });
      return refusing;
    });
    await expect(destroyCaseFile(world, fact)).rejects.toThrow(TransientFault);
    expect(await lineOf(act)).toMatchObject({ state: 'frozen' });
    expect(await findCaseFile(room.registry, file.id)).toMatchObject({ stage: 'listed' });
  });

  test('or while it is spared: the line is judged anew', async () => {
    const { file, act, fact } = await ordered();
    await since(file, { set: { holds: 1 } });
    await expect(
      destroyCaseFile(
        committing(() => Promise.resolve(refusing)),
        fact,
      ),
    ).rejects.toThrow(TransientFault);
    expect(await lineOf(act)).toMatchObject({ state: 'frozen' });
  });
});

describe('What a line finds that is not as it was ordered', () => {
  test('a file of which no record could be written is spared', async () => {
    const { file, act, fact } = await ordered();
    await since(file, { set: { index: '850101300123' } });
    await destroyCaseFile(room.world, fact);
    expect(await lineOf(act)).toMatchObject({ state: 'spared', reason: 'CaseFileNotRecordable' });
  });

  test('a file that is on the act, but neither listed nor begun, is for a person to look at', async () => {
    const { file, act, fact } = await ordered();
    await since(file, { set: { stage: 'entered' } });
    await expect(destroyCaseFile(room.world, fact)).rejects.toThrow(IntegrityFault);
    expect(await lineOf(act)).toMatchObject({ state: 'frozen' });
  });

  test('and so is one that is not on file', async () => {
    const { file, fact } = await ordered();
    const { pk } = keys.caseFile(file.id);
    const get: typeof room.registry.get = (key) =>
      key.pk === pk ? Promise.resolve(undefined) : room.registry.get(key);
    const world = { ...room.world, registry: { ...room.registry, get } };
    await expect(destroyCaseFile(world, fact)).rejects.toThrow(IntegrityFault);
  });

  test('a line that has its outcome is left as it is, and its fact settled', async () => {
    const { file, act, fact } = await ordered();
    await room.registry.commit({
      updates: [{ key: keys.line(act as ActId, 1), set: { state: 'spared', reason: 'OnHold' } }],
    });
    await destroyCaseFile(room.world, fact);
    expect(await lineOf(act)).toMatchObject({ state: 'spared', reason: 'OnHold' });
    expect(await findCaseFile(room.registry, file.id)).toMatchObject({ stage: 'listed' });
    expect(await owed()).not.toContain(fact);
    const { items } = await room.registry.query({ partition: `CF#${file.id}`, prefix: 'DOC#' });
    expect(items).toHaveLength(1);
  });
});
