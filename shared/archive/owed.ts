/** What a fact's `owedKey` says: which story still owes work on it. Four shards a story, so that no one partition takes every write. */
export const OWED_SHARDS = 4;

export const owedKeyOf = (story: string, shard: number): string => `${story}#${shard}`;

/** Every key under which a story's facts may stand. */
export const owedKeysOf = (story: string): readonly string[] =>
  Array.from({ length: OWED_SHARDS }, (_, shard) => owedKeyOf(story, shard));

/** FNV-1a, 32 bits, over UTF-16 code units: an unsigned integer that is the same in every process and release. */
export const fnv1a = (text: string): number => {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
};

/** Which of `shards` an id belongs to, 0 to `shards` - 1. Never change it: fences and facts on file rely on it. */
export const shardOf = (id: string, shards: number): number => fnv1a(id) % shards;

/** The story named by a fact's `owedKey`. */
export const storyOf = (owedKey: string): string => owedKey.slice(0, owedKey.lastIndexOf('#'));
