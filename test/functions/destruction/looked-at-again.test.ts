import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { closeOrder } from '../../../functions/destruction/close-order.ts';
import { destroyCaseFile } from '../../../functions/destruction/destroy-case-file.ts';
import { draftOrder } from '../../../functions/destruction/draft-order.ts';
import { issueOrder } from '../../../functions/destruction/issue-order.ts';
import { leftoversAskedTogether } from '../../../functions/destruction/read-together.ts';
import { showDestruction } from '../../../functions/destruction/show-destruction.ts';
import { signDestruction } from '../../../functions/destruction/sign-destruction.ts';
import { spreadOrder } from '../../../functions/destruction/spread-order.ts';
import type { Act } from '../../../shared/archive/act.ts';
import type { KeptCaseFile } from '../../../shared/archive/case-file.ts';
import type { ActId } from '../../../shared/archive/names.ts';
import { refuse } from '../../../shared/archive/outcome.ts';
import { unknownRule } from '../../../shared/archive/term.ts';
import { IntegrityFault } from '../../../shared/ports/faults.ts';
import type { Change, Update } from '../../../shared/ports/registry.ts';
import type { Story } from '../../../shared/ports/story.ts';
import { absenceKey } from '../../../shared/register/absence.ts';
import { findLine } from '../../../shared/register/acts.ts';
import { readFact } from '../../../shared/register/facts.ts';
import { keys } from '../../../shared/register/keys.ts';
import { readWhole } from '../../../shared/register/kept-papers.ts';
import { type ActRoom, type ActWorld, anActRoom, bring } from '../../given/act-room.ts';
import { aDueFile } from '../../given/due-files.ts';

let room: ActRoom;
beforeEach(async () => {
  room = await anActRoom('2026-11-22', { in: 'memory' });
});
afterEach(() => room.close());

const ordered = async (count = 1) => {
  const files: KeptCaseFile[] = [];
  for (let at = 0; at < count; at += 1) files.push(await aDueFile(room, await room.user('agent-1')));
  const act = await bring(room, await room.drawn('agent-1'), 'destroying');
  return { file: files[0]!, act: act as ActId, fact: `${act}-1` };
};
const spread = async (count = 1) => {
  const scene = await ordered(count);
  await room.workOff('spread-order');
  return scene;
};
const since = (file: KeptCaseFile, change: Pick<Update, 'set' | 'add'>) =>
  room.registry.commit({ updates: [{ key: keys.caseFile(file.id), ...change, add: { v: 1 } }] });
const withRegistry = (more: Partial<ActWorld['registry']>): ActWorld => ({
  ...room.world,
  registry: { ...room.registry, ...more },
});
const owed = async (work: string) => (await room.registry.owed(work, 100)).map((item) => readFact(item));

describe('A line', () => {
  test.each([
    ['destroyed', 0],
    ['spared', 1],
  ] as const)('that is %s has left the index of pending ones', async (state, holds) => {
    const { file, act, fact } = await spread();
    await since(file, { set: { holds } });
    await destroyCaseFile(room.world, fact);
    const line = await room.registry.get(keys.line(act, 1));
    expect(line).toMatchObject({ state });
    for (const field of ['pendingKey', 'pendingSort']) expect(line).not.toHaveProperty(field);
  });

  test('whose file was reopened since is spared as such', async () => {
    const { file, act, fact } = await spread();
    const term = { ...file.term, ...unknownRule('reopened') };
    await since(file, { set: { term: { ...term }, keepUntil: null } });
    await destroyCaseFile(room.world, fact);
    expect(await findLine(room.registry, act, 1)).toMatchObject({ state: 'spared', reason: 'Reopened' });
  });

  test('whose act is gone when the claim looks is not begun', async () => {
    const { act, fact } = await spread();
    let reads = 0;
    const get: typeof room.registry.get = (key) =>
      key.sk === keys.act(act).sk && key.pk === keys.act(act).pk && (reads += 1) > 1
        ? Promise.resolve(undefined)
        : room.registry.get(key);
    await destroyCaseFile(withRegistry({ get }), fact);
    expect(await findLine(room.registry, act, 1)).toMatchObject({ state: 'spared', reason: 'OrderRevoked' });
  });

  test('whose file was begun for another line is not touched', async () => {
    const { file, act, fact } = await spread();
    const remove = () => Promise.reject(new Error('the process dies'));
    const dying = { ...room.world, destroyer: { ...room.destroyer, remove } };
    await expect(destroyCaseFile(dying, fact)).rejects.toThrow('dies');
    await since(file, { set: { claim: { act, line: 2, at: room.clock.now(), attempt: 1 } } });
    await expect(destroyCaseFile(room.world, fact)).rejects.toThrow(IntegrityFault);
  });

  test('that another process ends at the same moment is ended once, and that is no fault', async () => {
    const { act, fact } = await spread();
    const commit = async (change: Change) => {
      const isEnd = change.puts?.some(({ item }) => item['stage'] === 'destroyed') ?? false;
      if (isEnd) await destroyCaseFile(room.world, fact);
      return room.registry.commit(change);
    };
    await destroyCaseFile(withRegistry({ commit }), fact);
    expect(await findLine(room.registry, act, 1)).toMatchObject({ state: 'destroyed' });
    expect(await owed('close-order')).toHaveLength(1);
  });

  test('whose file is whole and just claimed asks the evidence for nothing', async () => {
    const { fact } = await spread();
    const asked: string[] = [];
    const evidence: ActWorld['evidence'] = {
      ...room.world.evidence,
      find: (key) => {
        asked.push(key);
        return room.world.evidence.find(key);
      },
    };
    await destroyCaseFile({ ...room.world, evidence }, fact);
    expect(asked).toEqual([]);
  });
});

test('An order spread again tells of lines that are frozen or begun, not of those that ended', async () => {
  const { act } = await ordered(3);
  const states = [{ state: 'frozen' }, { state: 'begun' }, { state: 'destroyed', record: 'a'.repeat(64) }];
  await room.registry.commit({
    updates: states.map((set, at) => ({ key: keys.line(act, at + 1), set })),
  });
  await spreadOrder(room.world, (await owed('spread-order'))[0]!.fact);
  const lines = (await owed('destroy-case-file')).map((one) => ('line' in one ? one.line : 0));
  expect(lines.toSorted()).toEqual([1, 2]);
});

describe('What is left of destroyed files', () => {
  const ended = async () => {
    const { act } = await spread();
    await room.workOff('destroy-case-file');
    return { act, fact: (await owed('close-order'))[0]!.fact };
  };

  test('is told field by field', async () => {
    const { act, fact } = await ended();
    await closeOrder(room.world, fact);
    const kept = (await room.world.evidence.find(absenceKey(act)))!;
    const { fields } = JSON.parse(Buffer.from(await readWhole(room.world.evidence, kept)).toString()) as {
      fields: Record<string, readonly string[]>;
    };
    expect(Object.keys(fields)).toEqual(['CF', 'RECORD']);
    expect(fields['RECORD']).toEqual(expect.arrayContaining(['pk', 'sha256', 'sk']));
    expect(fields['CF']).toEqual(expect.arrayContaining(['creator', 'pk', 'record', 'sk', 'stage']));
    for (const told of Object.values(fields)) expect(told).toEqual(told.toSorted());
  });

  test('is nothing beside stub and record, or the act stays open', async () => {
    const { act, fact } = await ended();
    const [line] = await room.lines(act);
    const stays = { pk: keys.caseFile(line!.caseFile).pk, sk: 'Z', name: 'Үлгі' };
    await room.registry.commit({ puts: [{ item: stays }] });
    const commit = ({ removals: _never, ...change }: Change) => room.registry.commit(change);
    await expect(closeOrder(withRegistry({ commit }), fact)).rejects.toThrow(IntegrityFault);
    expect(await room.stageOf(act)).toBe('destroying');
  });
});

describe('What has vanished when the answer is made', () => {
  const shown = async (story: { show: unknown }, act: string) =>
    (story as Story<ActWorld, Act, unknown>).show(room.world, {
      ...{ caller: { person: await room.user('head'), language: 'ru' }, params: { act }, query: {} },
      ...{ subject: await room.act(act), made: '' },
    });

  test('is unknown', async () => {
    for (const story of [issueOrder, showDestruction, signDestruction])
      expect(await shown(story, 'no-act')).toEqual(refuse({ code: 'ActUnknown' }));
    expect(await shown(draftOrder, 'no-act')).toEqual(refuse({ code: 'OrderUnknown' }));
  });

  test('a draft that is none, and signatures under part two that is none', async () => {
    const { act } = await ordered();
    expect(await shown(draftOrder, act)).toEqual(refuse({ code: 'OrderUnknown' }));
    expect(await shown(signDestruction, act)).toEqual(refuse({ code: 'ActUnknown' }));
  });
});

test('Who asks while a list is being read waits for the next one, and shares it', async () => {
  const reads: ((uploads: []) => void)[] = [];
  const shelf = { leftovers: () => new Promise<[]>((done) => reads.push(done)) };
  const turn = () => new Promise(setImmediate);
  const first = leftoversAskedTogether(shelf, 'a/');
  await turn();
  await turn();
  expect(reads).toHaveLength(1);
  const later = [leftoversAskedTogether(shelf, 'b/'), leftoversAskedTogether(shelf, 'c/')];
  await turn();
  await turn();
  expect(reads).toHaveLength(1);
  reads[0]!([]);
  await first;
  await turn();
  await turn();
  expect(reads).toHaveLength(2);
  reads[1]!([]);
  expect(await Promise.all(later)).toEqual([[], []]);
});
