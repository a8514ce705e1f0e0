import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { destroyCaseFile } from '../../../functions/destruction/destroy-case-file.ts';
import { readDestructionIntent } from '../../../shared/archive/destruction-intent.ts';
import type { ListedVersion } from '../../../shared/ports/vault.ts';
import { readWhole } from '../../../shared/register/kept-papers.ts';
import { type ActRoom, anActRoom, bring } from '../../given/act-room.ts';
import { aDueFile } from '../../given/due-files.ts';

let room: ActRoom;
beforeAll(async () => {
  room = await anActRoom('2026-11-22', { in: 'memory' });
});
afterAll(() => room.close());

const ordered = async () => {
  const file = await aDueFile(room, await room.user('agent-1'), { scans: ['бірінші', 'екінші'] });
  const act = await bring(room, await room.drawn('agent-1', { caseFiles: [file.id] }), 'ordered');
  for (const one of ['agent-1', 'chair', 'justice']) await room.attend(one, act, { others: 'Сейтова А.' });
  await room.workOff('spread-order');
  return { file, act };
};
const intentIn = async (version: ListedVersion) => {
  const intent = readDestructionIntent(
    JSON.parse(Buffer.from(await readWhole(room.world.evidence, version)).toString()),
  );
  if (!intent.accepted) throw new Error(JSON.stringify(intent));
  return intent.value;
};
const intentsOf = async (id: string) => (await room.world.evidence.versions(`intents/${id}/`)).items;

describe('Before anything is lifted', () => {
  test('it is filed who had voted, ordered and come together, under a hold and without anybody’s name', async () => {
    const { file, act } = await ordered();
    await destroyCaseFile(room.world, `${act}-1`);
    const [filed] = await intentsOf(file.id);
    const intent = await intentIn(filed!);
    const decided = await room.act(act);
    if (decided.stage !== 'destroying') throw new Error(decided.stage);
    const { seats, votes, order, decidedOn, assembledOn, submission } = decided;
    expect(intent.decided).toMatchObject({ seats, votes, order, decidedOn, assembledOn, submission });
    expect(intent.decided?.attendance.map(({ person }) => person)).toEqual(
      decided.attendance.map(({ person }) => person),
    );
    expect(decided.attendance.map(({ others }) => others)).toEqual(Array(3).fill('Сейтова А.'));
    expect(JSON.stringify(intent)).not.toContain('Сейтова');
    expect(await room.world.evidence.custody(filed!)).toMatchObject({ hold: true });
  });

  test.each([
    ['on another act', { act: 'another-act' }],
    ['of another line', { line: 2 }],
    ['made at another moment', { begunAt: '2026-11-20T05:00:00.000Z' }],
    ['in no words that are known', { schema: 'kz.archive.destruction-intent/0' }],
  ])('the intent of a claim %s, under the same name, is not taken for its own', async (_, told) => {
    const { file, act } = await ordered();
    const dying = { ...room.world.evidence, write: () => Promise.reject(new Error('the process dies')) };
    await expect(destroyCaseFile({ ...room.world, evidence: dying }, `${act}-1`)).rejects.toThrow('dies');
    const claimed = await room.registry.get({ pk: `CF#${file.id}`, sk: 'CF' });
    const { at: begunAt, attempt } = claimed!['claim'] as { at: string; attempt: number };
    const own = { caseFile: file.id, act, line: 1, attempt, begunAt };
    const other = { schema: 'kz.archive.destruction-intent/1', ...own, ...told };
    await room.world.evidence.write(`intents/${file.id}/${attempt}`, Buffer.from(JSON.stringify(other)), {
      mediaType: 'application/json',
      hold: true,
    });
    await destroyCaseFile(room.world, `${act}-1`);
    const [filed, ...others] = await intentsOf(file.id);
    expect(await intentIn(filed!)).toMatchObject(own);
    expect(others).toHaveLength(1);
  });
});
