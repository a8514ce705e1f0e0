import { describe, expect, test } from '@jest/globals';
import { fnv1a, OWED_SHARDS, owedKeyOf, owedKeysOf, shardOf, storyOf } from '../../shared/archive/owed.ts';

describe('the shards of facts and fences', () => {
  test('an id is hashed as the published FNV-1a vectors say', () => {
    expect(fnv1a('')).toBe(0x811c9dc5);
    expect(fnv1a('a')).toBe(0xe40c292c);
    expect(fnv1a('foobar')).toBe(0xbf9cf968);
  });

  test('an id always falls into the same shard', () => {
    expect(shardOf('foobar', 8)).toBe(0xbf9cf968 % 8);
    expect(shardOf('foobar', OWED_SHARDS)).toBe(0xbf9cf968 % 4);
  });

  test.each([4, 8])('ids spread evenly over %i shards', (shards) => {
    const counts = new Array<number>(shards).fill(0);
    for (let n = 0; n < 8000; n += 1) counts[shardOf(`01J8-${n.toString(36)}`, shards)]! += 1;
    const fair = 8000 / shards;

    for (const count of counts) expect(Math.abs(count - fair)).toBeLessThan(fair * 0.15);
  });

  test('a story is owed facts under its four keys and no other', () => {
    expect(owedKeyOf('enter-file', 2)).toBe('enter-file#2');
    expect(owedKeysOf('enter-file')).toEqual([
      'enter-file#0',
      'enter-file#1',
      'enter-file#2',
      'enter-file#3',
    ]);
  });
});

test('the key under which a fact is owed names its story', () => {
  expect(storyOf(owedKeyOf('destroy-case-file', 3))).toBe('destroy-case-file');
});
