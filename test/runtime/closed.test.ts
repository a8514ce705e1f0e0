import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Context, SQSEvent } from 'aws-lambda';
import { languages } from '../../shared/contract/languages.ts';
import { Environment } from '../../shared/contract/environment.ts';
import { problems } from '../../shared/contract/problems.ts';
import type { ExecutorWorld } from '../../shared/ports/world.ts';
import { closeArchive, isClosed, openArchive } from '../../shared/runtime/closed.ts';
import { factEdge } from '../../shared/runtime/fact-edge.ts';
import { operatorEdge } from '../../shared/runtime/operator-edge.ts';
import { scheduleEdge } from '../../shared/runtime/schedule-edge.ts';
import { useWorld } from '../../shared/runtime/world.ts';
import { aChamber, type ChamberGiven } from '../given/chamber.ts';
import { anEdge } from '../given/edge.ts';

let chamber: ChamberGiven;
beforeEach(async () => {
  chamber = await aChamber('2026-11-22');
});
afterEach(() => {
  openArchive();
  process.env[Environment.closed] = '';
  chamber.registry.close();
});

const event = { Records: [{ messageId: 'one', body: '{"fact":"one"}' }] } as SQSEvent; // as much as the edge reads
const context = { getRemainingTimeInMillis: () => 61_000 } as Context;
const done: string[] = [];
const work = (_needs: object, fact: string) => Promise.resolve(void done.push(fact));
const told = () => Promise.resolve({ looked: done.push('calendar') });

const knockEverywhere = async (): Promise<readonly string[]> => {
  done.splice(0);
  const world = () => Promise.resolve({} as ExecutorWorld); // nothing here asks it
  await factEdge(work, world, () => ({}))(event, context);
  useWorld({} as ExecutorWorld);
  await scheduleEdge(told, () => ({}))({}, context);
  return [...done];
};

describe('A closed archive', () => {
  test('answers every request 503, before it asks who it is, in words that say what is going on', async () => {
    const { send } = await anEdge(chamber);
    closeArchive();
    for (const language of languages) {
      const answer = await send({ headers: { 'accept-language': language } });
      expect(answer).toMatchObject({ statusCode: 503, headers: { 'retry-after': '5' } });
      expect(answer.json).toMatchObject({
        code: 'ArchiveClosed',
        detail: problems.ArchiveClosed[language],
      });
    }
    openArchive();
    expect((await send({ user: 'agent-1' })).statusCode).toBe(201);
  });

  test('begins nothing: neither a fact nor the calendar wakes anything, and no ring counts as failed', async () => {
    expect(await knockEverywhere()).toEqual(['one', 'calendar']);
    closeArchive();
    expect(await knockEverywhere()).toEqual([]);
    expect(
      await factEdge(
        work,
        () => Promise.reject(new Error('opened')),
        () => ({}),
      )(event, context),
    ).toEqual({ batchItemFailures: [] });
  });

  test('is closed for all doors by the environment, where each is a process of its own', () => {
    expect(isClosed()).toBe(false);
    process.env[Environment.closed] = '';
    expect(isClosed()).toBe(false);
    process.env[Environment.closed] = 'yes';
    expect(isClosed()).toBe(true);
  });

  test('is the only one that the operator may replay', async () => {
    useWorld({} as ExecutorWorld);
    const handler = operatorEdge(
      (_needs, shift) => Promise.resolve({ over: shift.isOver() }),
      () => ({}),
    );
    await expect(handler({}, context)).rejects.toThrow('the archive is open');
    closeArchive();
    expect(await handler({}, context)).toEqual({ over: false });
    const late = { getRemainingTimeInMillis: () => 59_000 } as Context;
    expect(await handler({}, late)).toEqual({ over: true });
  });
});
