import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import * as z from 'zod';
import type { Excluded, Vote } from '../../../shared/archive/act-parts.ts';
import type { ReturnedAct, SubmittedAct } from '../../../shared/archive/act.ts';
import { actAnswer } from '../../../shared/contract/routes/act-answer.ts';
import { voteOnAct } from '../../../shared/contract/routes/approval.ts';
import type { ActId, CaseFileId, PersonId } from '../../../shared/archive/names.ts';
import { actItem } from '../../../shared/register/acts.ts';
import { exclusionItems, exclusionsOf } from '../../../shared/register/exclusions.ts';
import { putNew } from '../../../shared/register/items.ts';
import { keys } from '../../../shared/register/keys.ts';
import { rosterItem, rosterOn } from '../../../shared/register/people.ts';
import { showAct } from '../../../shared/register/show-act.ts';
import { type ActRoom, anActRoom, bring } from '../../given/act-room.ts';
import { day } from '../../given/days.ts';
import { aDueFile } from '../../given/due-files.ts';
import { jsonOf } from '../../given/requests.ts';

let room: ActRoom;
beforeEach(async () => {
  room = await anActRoom('2026-11-22', { in: 'memory' });
});
afterEach(() => room.close());

const A_REQUEST = 1_000_000;

/** So many files, each with a reason in Kazakh or Russian. */
const excluding = (count: number, reason: string): readonly Excluded[] =>
  Array.from({ length: count }, (_, at) => ({
    caseFile: `k3p9x0t7m2q8w5z1c6v4b8${String(at).padStart(4, '0')}` as CaseFileId,
    reason,
  }));
const because =
  'сот талап еткен іс: ол бойынша қаралып жатқан шағым бар, сондықтан шешім заңды күшіне енгенге дейін сақталсын';
const against = (exclude: readonly Excluded[]) => ({
  verdict: 'return' as const,
  reason: 'часть дел нужна суду',
  exclude,
});

const submitted = async (told: object = {}) => {
  await aDueFile(room, await room.user('agent-1'));
  return bring(room, await room.drawn('agent-1', told), 'submitted');
};
/** Five seats: three agents beside the two who are named first. */
const seatsFive = async () => {
  const { chamber } = await room.user('head');
  const before = (await rosterOn(room.registry, chamber, day('2026-11-22')))!;
  const more = (await room.user('other-agent')).id;
  const roster = { ...before, members: [...before.members, more], from: day('2026-11-22') };
  await room.registry.commit({ puts: [{ item: rosterItem({ ...roster, substitutes: [] }) }] });
};
const keptBy = async (act: string, user: string) => {
  const { id } = await room.user(user);
  return (await exclusionsOf(room.registry, act as ActId))(id);
};
const bytesOfAct = async (act: string) => {
  const item = await room.registry.get(keys.act((await room.act(act)).id));
  return Buffer.byteLength(JSON.stringify(item));
};

describe('A vote that returns an act for its files', () => {
  test('is kept whole, each file with its reason, however many there are', async () => {
    const act = await submitted();
    const exclude = excluding(1_700, because);
    const returned = jsonOf(await room.vote('agent-2', act, against(exclude)));
    expect(returned).toMatchObject({
      stage: 'returned',
      votes: [{ verdict: 'return', excludeTotal: 1_700 }],
    });
    expect(await keptBy(act, 'agent-2')).toEqual(exclude);
    expect(await bytesOfAct(act)).toBeLessThan(10_000);
  });

  test.each([
    ['10,000 files with a word each', excluding(10_000, 'нужно суду')],
    ['reasons of a thousand characters', excluding(480, 'ң'.repeat(1_000))],
  ])('is kept as long as a request may be: %s', async (_, exclude) => {
    const body = against(exclude);
    expect(voteOnAct.body!.safeParse(body).error).toBeUndefined();
    const bytes = Buffer.byteLength(JSON.stringify(body));
    expect([bytes > A_REQUEST / 2, bytes < A_REQUEST]).toEqual([true, true]);
    const act = await submitted();
    const returned = jsonOf(await room.vote('agent-2', act, body));
    expect(returned).toMatchObject({ stage: 'returned', votes: [{ excludeTotal: exclude.length }] });
    expect(await keptBy(act, 'agent-2')).toEqual(exclude);
  });

  test('and is outvoted stands in nobody’s way: the act is ordered, destroyed and closed', async () => {
    await seatsFive();
    const act = await submitted();
    const exclude = excluding(1_700, because);
    expect(jsonOf(await room.vote('agent-3', act, against(exclude)))).toMatchObject({ stage: 'submitted' });
    for (const member of ['chair', 'agent-2', 'other-agent']) await room.vote(member, act);
    expect(jsonOf(await room.order('head', act))).toMatchObject({
      stage: 'ordered',
      votes: [{ excludeTotal: 1_700 }, {}, {}, {}],
    });
    for (const one of ['agent-1', 'chair', 'justice']) await room.attend(one, act);
    await room.workOff();
    expect(await room.stageOf(act)).toBe('closed');
    expect(await bytesOfAct(act)).toBeLessThan(20_000);
  });

  test('names its own files: neither another’s nor those that the drafter left out', async () => {
    await seatsFive();
    const [left, second, third] = ['оставлено', 'нужно суду', 'нужно палате'].map((why, at) =>
      excluding(at + 1, why),
    );
    const act = await submitted({ exclude: left });
    await room.vote('agent-2', act, against(second!));
    const returned = jsonOf(await room.vote('agent-3', act, against(third!)));
    expect(returned).toMatchObject({
      ...{ excluded: left, excludedTotal: 1 },
      votes: [
        { exclude: second, excludeTotal: 2 },
        { exclude: third, excludeTotal: 3 },
      ],
    });
    const approving = await submitted();
    const [vote] = jsonOf(await room.vote('agent-2', approving))['votes'] as readonly object[];
    for (const none of ['exclude', 'excludeTotal']) expect(vote).not.toHaveProperty(none);
  });

  test('of an earlier act, on which its files stand within the vote, is shown as it was filed', async () => {
    const act = await submitted();
    const exclude = excluding(2, because);
    await room.vote('agent-2', act, { verdict: 'return', reason: 'ошибка' });
    const returned = (await room.act(act)) as ReturnedAct;
    const votes = returned.votes.map((vote) => ({ ...vote, exclude }));
    await room.registry.commit({ puts: [{ item: actItem({ ...returned, votes }) }] });
    expect(await showAct(room.registry, await room.act(act))).toMatchObject({
      votes: [{ exclude, excludeTotal: 2 }],
    });
  });
});

describe('The answer of an act', () => {
  test('shows of each vote, and of what the drafter left out, the first thousand files, and how many there are', async () => {
    const [left, exclude] = [excluding(1_001, 'оставлено'), excluding(10_000, 'нужно суду')];
    const act = await submitted({ exclude: left });
    expect(jsonOf(await room.vote('agent-2', act, against(exclude)))).toMatchObject({
      ...{ excluded: left.slice(0, 1_000), excludedTotal: 1_001 },
      votes: [{ exclude: exclude.slice(0, 1_000), excludeTotal: 10_000 }],
    });
  });

  test('shows all of a thousand, as long as the reasons of one request may be', async () => {
    const act = await submitted();
    const exclude = excluding(480, 'ң'.repeat(1_000));
    expect(jsonOf(await room.vote('agent-2', act, against(exclude)))).toMatchObject({ votes: [{ exclude }] });
  });

  test('stays below 5 MB, however many seats exclude as much as a request holds: each shows its first', async () => {
    const act = await submitted();
    const [cast] = jsonOf(await room.vote('agent-2', act))['votes'] as readonly Vote[];
    const exclude = excluding(480, 'ң'.repeat(1_000));
    const found = (await room.act(act)) as SubmittedAct;
    const votes = Array.from({ length: 22 }, (_, at) => ({ ...cast!, person: `member-${at}` as PersonId }));
    for (const { person } of votes)
      await room.registry.commit({ puts: exclusionItems(found.id, exclude, person).map(putNew) });
    const answer = await showAct(room.registry, { ...found, votes });
    expect(Buffer.byteLength(JSON.stringify(answer))).toBeLessThan(5_000_000);
    for (const vote of answer['votes'] as readonly { exclude: readonly Excluded[] }[]) {
      expect(vote).toMatchObject({ excludeTotal: 480 });
      expect(vote.exclude.length).toBeGreaterThan(80);
      expect(vote.exclude).toEqual(exclude.slice(0, vote.exclude.length));
    }
  });

  test('names in the OpenAPI document what it shows of them', () => {
    const described = JSON.stringify(z.toJSONSchema(actAnswer, { io: 'input' }));
    for (const one of ['excludeTotal', 'excludedTotal', 'first 1,000']) expect(described).toContain(one);
  });
});
