import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { closeOrder } from '../../../functions/destruction/close-order.ts';
import { destroyCaseFile } from '../../../functions/destruction/destroy-case-file.ts';
import { readFact } from '../../../shared/register/facts.ts';
import type { ActId } from '../../../shared/archive/names.ts';
import type { Query } from '../../../shared/ports/registry.ts';
import { indexKeys, keys } from '../../../shared/register/keys.ts';
import { readWhole } from '../../../shared/register/kept-papers.ts';
import { type ActRoom, anActRoom, bring } from '../../given/act-room.ts';
import { isAppointed, isSuspended, leavesOffice } from '../../given/altered-people.ts';
import { day, instant } from '../../given/days.ts';
import { aDueFile } from '../../given/due-files.ts';
import { codeOf, jsonOf } from '../../given/requests.ts';

let room: ActRoom;
beforeEach(async () => {
  room = await anActRoom('2026-11-22', { in: 'memory' });
});
afterEach(() => room.close());

const due = async () => aDueFile(room, await room.user('agent-1'));
/** Two files on one act, the second held after the order. */
const closed = async () => {
  const files = [await due(), await due()] as const;
  const act = await bring(room, await room.drawn('agent-1'), 'ordered');
  const [, second] = await room.lines(act);
  await room.registry.commit({
    updates: [{ key: keys.caseFile(second!.caseFile), add: { holds: 1, v: 1 } }],
  });
  for (const one of ['agent-1', 'chair', 'justice'])
    await room.attend(one, act, one === 'chair' ? { others: 'водитель' } : {});
  await room.workOff();
  return { act, files, held: second!.caseFile };
};
/** An act whose every line has its outcome, and what the index called pending before. */
const allDestroyed = async (count: number) => {
  for (let at = 0; at < count; at += 1) await due();
  const act = await bring(room, await room.drawn('agent-1'), 'destroying');
  const pending = await room.registry.query({
    index: 'pending',
    partition: indexKeys.pendingLines(act as ActId),
    limit: 25,
  });
  await room.workOff('spread-order', 'destroy-case-file');
  const [fact] = await room.registry.owed('close-order', 1);
  return { act, pending, fact: readFact(fact!).fact };
};
const partTwoOf = async (act: string) => {
  const found = await room.act(act);
  if (found.stage !== 'closed') throw new Error(found.stage);
  const text = Buffer.from(await readWhole(room.papers, found.partTwo.data)).toString();
  return JSON.parse(text) as Record<string, unknown>;
};

describe('An order closes', () => {
  test('when every line has its outcome: part two names destroyed and spared, the order, and who was there', async () => {
    const { act, held } = await closed();
    expect(await room.destruction(act)).toMatchObject({
      stage: 'closed',
      total: 2,
      destroyed: 1,
      spared: [{ caseFile: held, reason: 'OnHold' }],
      pending: 0,
      certified: false,
    });
    const partOne = await room.act(act);
    expect(await partTwoOf(act)).toMatchObject({
      partOne: { sha256: 'partOne' in partOne && partOne.partOne.signed.sha256 },
      order: { number: '7-П', datedOn: '2026-11-22' },
      lines: [
        {
          no: 1,
          outcome: 'destroyed',
          paper: 'not-recorded',
          heading: expect.stringContaining('взыскании') as unknown,
        },
        { no: 2, outcome: 'spared', reason: 'OnHold', paper: 'kept' },
      ],
      destroyedOn: '2026-11-22',
      present: [{ office: 'chairman' }, { office: 'drafter' }, { office: 'justice' }],
      others: ['водитель'],
    });
  });

  test('though the index still calls a whole page of lines pending: nobody rings again', async () => {
    const { act, pending, fact } = await allDestroyed(26);
    expect(pending.items).toHaveLength(25);
    const query = (asked: Query) =>
      asked.index === 'pending' ? Promise.resolve(pending) : room.registry.query(asked);
    await closeOrder({ ...room.world, registry: { ...room.registry, query } }, fact);
    expect(await room.stageOf(act)).toBe('closed');
  });

  test('and part two names the day of the last destruction, though it closes on a later one', async () => {
    const { act, fact } = await allDestroyed(1);
    const clock = { now: () => instant('2026-11-24T06:00:00.000Z'), today: () => day('2026-11-24') };
    await closeOrder({ ...room.world, clock }, fact);
    expect(await partTwoOf(act)).toMatchObject({ destroyedOn: '2026-11-22', closedOn: '2026-11-24' });
  });

  test('not while a line is pending, whatever fact is told', async () => {
    await due();
    await due();
    const act = await bring(room, await room.drawn('agent-1'), 'destroying');
    await room.workOff('spread-order');
    const [first] = await room.registry.owed('destroy-case-file', 10);
    await destroyCaseFile(room.world, readFact(first!).fact);
    await room.workOff('close-order');
    expect(await room.stageOf(act)).toBe('destroying');
    expect(codeOf(await room.sign('chair', act))).toBe('DestructionNotEnded');
    expect(codeOf(await room.evidence('head', act))).toBe('DestructionNotEnded');
    await room.workOff();
    expect(await room.stageOf(act)).toBe('closed');
  });

  test('once, though the last two facts are told at one moment', async () => {
    await due();
    await due();
    const act = await bring(room, await room.drawn('agent-1'), 'destroying');
    await room.workOff('spread-order', 'destroy-case-file');
    const facts = await room.registry.owed('close-order', 10);
    expect(facts).toHaveLength(2);
    await Promise.all(facts.map((fact) => closeOrder(room.world, readFact(fact).fact)));
    expect(await room.act(act)).toMatchObject({ stage: 'closed', destroyed: 2, spared: 0 });
  });

  test('naming in part two only the votes that counted', async () => {
    await due();
    const act = await bring(room, await room.drawn('agent-1'), 'submitted');
    await room.vote('agent-2', act);
    await room.absent('chair', act, 'agent-2');
    for (const by of ['agent-3', 'chair', 'other-agent']) await room.vote(by, act);
    await room.order('head', act);
    for (const one of ['agent-1', 'chair', 'justice']) await room.attend(one, act);
    await room.workOff();
    const { approval } = await partTwoOf(act);
    const { votes } = approval as { votes: readonly { name: string }[] };
    const names = await Promise.all(['agent-3', 'chair', 'other-agent'].map((by) => room.user(by)));
    expect(new Set(votes.map(({ name }) => name))).toEqual(new Set(names.map(({ name }) => name)));
    expect(votes).toHaveLength(3);
  });
});

describe('Part two is signed', () => {
  test('by the three who were there, each once; then the act is certified', async () => {
    const { act } = await closed();
    for (const by of ['head', 'agent-2', 'officer'])
      expect(codeOf(await room.sign(by, act))).toBe('NotPermitted');
    expect(jsonOf(await room.sign('agent-1', act))).toEqual({ certifiedBy: ['drafter'], certified: false });
    expect(await room.sign('agent-1', act)).toMatchObject({
      refusal: { code: 'AlreadySigned', office: 'drafter' },
    });
    await room.sign('chair', act);
    expect(jsonOf(await room.sign('justice', act))).toMatchObject({ certified: true });
    expect(await room.destruction(act)).toMatchObject({ certified: true });
  });

  test('by an officer for a drafter who may no longer, with the ground; never for one who may', async () => {
    const { act } = await closed();
    expect(codeOf(await room.sign('officer', act))).toBe('NotPermitted');
    await isSuspended(room, 'agent-1', '2026-11-22');
    expect(jsonOf(await room.sign('officer', act))).toMatchObject({ certifiedBy: ['drafter'] });
    expect(await room.act(act)).toMatchObject({
      certifiedBy: [
        { office: 'drafter', ground: 'drafter-suspended', person: (await room.user('officer')).id },
      ],
    });
  });

  test('for the justice body by who was there, and by another only after he has left', async () => {
    const { act } = await closed();
    const chamber = (await room.user('head')).chamber;
    await isAppointed(room, 'head', { office: 'justice', chamber, from: day('2026-01-01') });
    expect(codeOf(await room.sign('head', act))).toBe('NotInCommission');
    await leavesOffice(room, 'justice', '2026-11-21');
    expect(jsonOf(await room.sign('head', act))).toMatchObject({ certifiedBy: ['justice'] });
  });
});
