import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { closeOrder } from '../../../functions/destruction/close-order.ts';
import { destroyCaseFile } from '../../../functions/destruction/destroy-case-file.ts';
import { spreadOrder } from '../../../functions/destruction/spread-order.ts';
import type { ActId } from '../../../shared/archive/names.ts';
import { refuse } from '../../../shared/archive/outcome.ts';
import { IntegrityFault } from '../../../shared/ports/faults.ts';
import type { Query } from '../../../shared/ports/registry.ts';
import { absenceKey } from '../../../shared/register/absence.ts';
import { fileFact, readFact } from '../../../shared/register/facts.ts';
import { keys } from '../../../shared/register/keys.ts';
import { type ActRoom, type ActWorld, anActRoom, bring } from '../../given/act-room.ts';
import { aDueFile } from '../../given/due-files.ts';

let room: ActRoom;
beforeEach(async () => {
  room = await anActRoom('2026-11-22', { in: 'memory' });
});
afterEach(() => room.close());

const assembled = async (count: number) => {
  for (let at = 0; at < count; at += 1) await aDueFile(room, await room.user('agent-1'), { scans: [] });
  return bring(room, await room.drawn('agent-1'), 'destroying');
};
const owed = async (work: string) => (await room.registry.owed(work, 1000)).map((item) => readFact(item));
const withoutActs: ActWorld['registry']['get'] = (key) =>
  key.pk.startsWith('ACT#') ? Promise.resolve(undefined) : room.registry.get(key);

describe('The spreading of an order', () => {
  test('tells of every line once, though a run before it got half the way', async () => {
    const act = await assembled(3);
    const [fact] = await owed('spread-order');
    const [, second] = await room.lines(act);
    const told = { name: 'LineOrdered', act: act as ActId, line: 2, caseFile: second!.caseFile } as const;
    await room.registry.commit({ puts: [fileFact(told, { id: `${act}-2`, at: room.clock.now() })] });
    await spreadOrder(room.world, fact!.fact);
    const lines = (await owed('destroy-case-file')).map((one) => ('line' in one ? one.line : 0));
    expect(lines.toSorted()).toEqual([1, 2, 3]);
    expect(await owed('spread-order')).toEqual([]);
    await expect(spreadOrder(room.world, fact!.fact)).resolves.toBeUndefined();
  });

  test('takes more commits where there are more lines than one can hold', async () => {
    const act = await assembled(91);
    const sizes: number[] = [];
    const commit: typeof room.registry.commit = (change) => {
      sizes.push(change.puts?.length ?? 0);
      return room.registry.commit(change);
    };
    const [fact] = await owed('spread-order');
    await spreadOrder({ ...room.world, registry: { ...room.registry, commit } }, fact!.fact);
    expect(sizes).toEqual([90, 1, 0]);
    expect(await room.lines(act)).toHaveLength(91);
    expect(await owed('destroy-case-file')).toHaveLength(91);
  }, 60_000);

  test('tells nothing again of a line that has its outcome, while another waits', async () => {
    const act = await assembled(2);
    const [fact] = await owed('spread-order');
    const spared = { state: 'spared', reason: 'OnHold' };
    await room.registry.commit({ updates: [{ key: keys.line(act as ActId, 2), set: spared }] });
    await spreadOrder(room.world, fact!.fact);
    expect(await owed('destroy-case-file')).toMatchObject([{ name: 'LineOrdered', line: 1 }]);
    expect(await owed('close-order')).toEqual([]);
  });

  test('of an act that is not on file tells of nothing', async () => {
    await assembled(1);
    const [fact] = await owed('spread-order');
    await spreadOrder({ ...room.world, registry: { ...room.registry, get: withoutActs } }, fact!.fact);
    expect([await owed('spread-order'), await owed('destroy-case-file')]).toEqual([[], []]);
  });
});

describe('An order', () => {
  const destroyed = async (count: number) => {
    const act = await assembled(count);
    await room.workOff('spread-order', 'destroy-case-file');
    const facts = (await owed('close-order')).map(({ fact }) => fact);
    return { act, facts };
  };

  test('that is closed stays as it is, whatever fact of its lines is told after', async () => {
    const { act, facts } = await destroyed(2);
    await closeOrder(room.world, facts[0]!);
    const closed = await room.act(act);
    expect(closed.stage).toBe('closed');
    const { items: before } = await room.papers.versions(`acts/${act}/`);
    await closeOrder(room.world, facts[1]!);
    await expect(closeOrder(room.world, facts[1]!)).resolves.toBeUndefined();
    expect(await room.act(act)).toEqual(closed);
    expect((await room.papers.versions(`acts/${act}/`)).items).toEqual(before);
    expect((await room.world.evidence.versions(absenceKey(act as ActId))).items).toHaveLength(1);
    expect(await owed('close-order')).toEqual([]);
  });

  test('does not close on the word of an index that has lost a line: the lines are asked', async () => {
    const act = await assembled(2);
    await room.workOff('spread-order');
    const [line] = await owed('destroy-case-file');
    await destroyCaseFile(room.world, line!.fact);
    const [fact] = await owed('close-order');
    const query = (asked: Query) =>
      asked.index === 'pending' ? Promise.resolve({ items: [] }) : room.registry.query(asked);
    await closeOrder({ ...room.world, registry: { ...room.registry, query } }, fact!.fact);
    expect(await room.stageOf(act)).toBe('destroying');
  });

  test('does not close without its part two: a person must look', async () => {
    const { act, facts } = await destroyed(1);
    const unprintable = { code: 'CharacterWithoutGlyph', characters: ['☃'] } as const;
    const printPartTwo = () => Promise.resolve(refuse(unprintable)) as never;
    await expect(closeOrder({ ...room.world, printPartTwo }, facts[0]!)).rejects.toThrow(IntegrityFault);
    expect(await room.stageOf(act)).toBe('destroying');
    expect(await owed('close-order')).toHaveLength(1);
  });

  test('that is not on file closes nothing', async () => {
    const { facts } = await destroyed(1);
    await closeOrder({ ...room.world, registry: { ...room.registry, get: withoutActs } }, facts[0]!);
    expect(await owed('close-order')).toEqual([]);
  });

  test('leaves what was looked for under a hold, filed once', async () => {
    const { act, facts } = await destroyed(1);
    const printPartTwo = () => Promise.reject(new Error('the process dies'));
    await expect(closeOrder({ ...room.world, printPartTwo }, facts[0]!)).rejects.toThrow('dies');
    await closeOrder(room.world, facts[0]!);
    const { items } = await room.world.evidence.versions(absenceKey(act as ActId));
    expect(items).toHaveLength(1);
    expect(await room.world.evidence.custody(items[0]!)).toMatchObject({ hold: true });
  });
});
