import { describe, expect, test } from '@jest/globals';
import type { Context, DynamoDBRecord } from 'aws-lambda';
import { owedKeyOf, storyOf } from '../../shared/archive/owed.ts';
import type { OwedFact } from '../../shared/ports/bell.ts';
import { streamEdge } from '../../shared/runtime/stream-edge.ts';

const context = {} as Context; // the edge reads nothing of it

const filed = (fact: string, owedKey?: string): DynamoDBRecord => ({
  eventName: 'INSERT',
  dynamodb: {
    NewImage: { fact: { S: fact }, ...(owedKey === undefined ? {} : { owedKey: { S: owedKey } }) },
  },
});

const removed: DynamoDBRecord = {
  eventName: 'REMOVE',
  dynamodb: { OldImage: { fact: { S: 'old' }, owedKey: { S: owedKeyOf('draw-lines', 1) } } },
};

describe('changes of the registry', () => {
  test('are told to the relay where they file a fact that is owed', async () => {
    const told: (readonly OwedFact[])[] = [];
    const edge = streamEdge(
      (_, owed) => Promise.resolve(void told.push(owed)),
      () => undefined,
    );

    const records = [filed('a', owedKeyOf('seal-case-file', 3)), filed('for the record alone'), removed];
    await edge({ Records: records }, context);

    expect(told).toEqual([[{ story: 'seal-case-file', fact: 'a' }]]);
  });

  test('come again where the relay failed', async () => {
    const edge = streamEdge(
      () => Promise.reject(new Error('no queue answers')),
      () => undefined,
    );

    await expect(edge({ Records: [filed('a', 'draw-lines#0')] }, context)).rejects.toThrow(
      'no queue answers',
    );
  });
});

test('a fact’s story is read from the key that owes it', () => {
  expect(storyOf(owedKeyOf('destroy-case-file', 2))).toBe('destroy-case-file');
});
