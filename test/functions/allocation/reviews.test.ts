import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { recordReview } from '../../../functions/allocation/record-review.ts';
import type { ActPartOne } from '../../../shared/archive/papers.ts';
import type { ReviewPolicy } from '../../../shared/archive/people.ts';
import { readWhole } from '../../../shared/register/kept-papers.ts';
import { type ActRoom, anActRoom } from '../../given/act-room.ts';
import { chamberWants } from '../../given/chamber-policies.ts';
import { aDueFile } from '../../given/due-files.ts';
import { codeOf, jsonOf } from '../../given/requests.ts';

let room: ActRoom;
let files: string[];
beforeEach(async () => {
  room = await anActRoom('2026-11-22', { in: 'memory' });
  const agent = await room.user('agent-1');
  files = [];
  for (let at = 0; at < 3; at += 1) files.push((await aDueFile(room, agent)).id);
});
afterEach(() => room.close());

const wants = async (review: ReviewPolicy) =>
  chamberWants(room.registry, (await room.user('agent-1')).chamber, { review });
const review = (by: string, act: string, caseFiles: readonly string[]) =>
  room.ask(recordReview, by, { act, body: { caseFiles } });
const printed = async (act: string) => {
  const found = await room.act(act);
  if (!('partOne' in found)) throw new Error('not drafted');
  return JSON.parse(Buffer.from(await readWhole(room.papers, found.partOne.data)).toString()) as ActPartOne;
};

describe('Where the chamber asks for a review of all files', () => {
  test('the act is submitted once every file was looked through, and part one says that all were', async () => {
    await wants({ kind: 'all' });
    const act = await room.drawn('agent-1');
    expect((await printed(act)).review).toEqual({ kind: 'all' });
    expect(await room.submit('agent-1', act)).toMatchObject({
      refusal: { code: 'ReviewMissing', wanted: 3, reviewed: 0, missing: 3 },
    });
    const partly = jsonOf(await review('agent-1', act, files.slice(0, 2)));
    expect(partly).toMatchObject({
      review: { kind: 'all', wanted: 3, reviewed: 2 },
      wanted: [{ code: 'ReviewMissing', missing: 1 }],
    });
    expect((partly['lines'] as { reviewedAt?: string }[]).filter((line) => line.reviewedAt)).toHaveLength(2);
    expect(codeOf(await room.submit('agent-1', act))).toBe('ReviewMissing');
    expect(jsonOf(await review('agent-1', act, files))).toMatchObject({
      review: { reviewed: 3 },
      wanted: [],
    });
    expect(jsonOf(await room.submit('agent-1', act))).toMatchObject({ stage: 'submitted' });
  });

  test('a file counts once, however often it is recorded and by however many requests at once', async () => {
    await wants({ kind: 'all' });
    const act = await room.drawn('agent-1');
    await Promise.all([1, 2, 3, 4].map(() => review('agent-1', act, [...files, ...files])));
    expect(jsonOf(await review('agent-1', act, files))).toMatchObject({ review: { reviewed: 3 } });
    expect((await room.act(act)).reviewed).toBe(3);
  });
});

describe('A sample', () => {
  test('is counted of the files on the act, and stands on part one with its size', async () => {
    await wants({ kind: 'sample', percent: 34 });
    const act = await room.drawn('agent-1');
    expect((await printed(act)).review).toEqual({ kind: 'sample', percent: 34, files: 2 });
    jsonOf(await review('agent-1', act, files.slice(0, 1)));
    expect(codeOf(await room.submit('agent-1', act))).toBe('ReviewMissing');
    jsonOf(await review('agent-1', act, files.slice(2)));
    expect(jsonOf(await room.submit('agent-1', act))).toMatchObject({ stage: 'submitted' });
  });

  test('is what the chamber asked for when the act was drawn up, whatever it asks for later', async () => {
    const act = await room.drawn('agent-1');
    await wants({ kind: 'all' });
    expect((await printed(act)).review).toEqual({ kind: 'none' });
    expect(jsonOf(await room.submit('agent-1', act))).toMatchObject({
      stage: 'submitted',
      review: { kind: 'none' },
    });
  });
});

describe('A review', () => {
  test('is recorded by the drafter, of files on his act, while it is drafted', async () => {
    const act = await room.drawn('agent-1');
    expect(await review('officer', act, files)).toMatchObject({
      refusal: { code: 'NotPermitted', who: ['drafter'] },
    });
    const other = await aDueFile(room, await room.user('agent-1'));
    expect(await review('agent-1', act, [files[0]!, other.id, 'none'])).toMatchObject({
      refusal: { code: 'CaseFilesNotOnAct', caseFiles: [other.id, 'none'] },
    });
    jsonOf(await room.submit('agent-1', act));
    expect(await review('agent-1', act, files)).toMatchObject({
      refusal: { code: 'ActNotReviewable', stage: 'submitted' },
    });
  });

  test('of a hundred files and more is recorded commit by commit', async () => {
    const agent = await room.user('agent-1');
    const many = [...files];
    for (let at = 0; at < 120; at += 1) many.push((await aDueFile(room, agent, { scans: [] })).id);
    const act = await room.drawn('agent-1');
    expect(jsonOf(await review('agent-1', act, many))).toMatchObject({ review: { reviewed: 123 } });
    expect((await room.lines(act)).every(({ reviewedAt }) => reviewedAt !== undefined)).toBe(true);
  });

  test('that broke off has recorded what it had, and the next one the rest', async () => {
    await wants({ kind: 'all' });
    const act = await room.drawn('agent-1');
    let commits = 0;
    const registry = {
      ...room.registry,
      commit: (change: Parameters<typeof room.registry.commit>[0]) =>
        (commits += 1) > 1 ? Promise.reject(new Error('broken off')) : room.registry.commit(change),
    };
    await room.ask(recordReview, 'agent-1', {
      act,
      body: { caseFiles: files.slice(0, 1) },
      over: { ...room.world, registry },
    });
    expect(jsonOf(await review('agent-1', act, files))).toMatchObject({ review: { reviewed: 3 } });
  });
});
