/** The fence of a chamber: placing a wide hold, or changing what a claim reads, advances all of it. */
import { shardOf } from '../archive/owed.ts';
import type { CaseFileId, ChamberId } from '../archive/names.ts';
import type { Check, Registry, Update } from '../ports/registry.ts';
import { itemOf } from './items.ts';
import { keys } from './keys.ts';

export const FENCE_SHARDS = 8;

const shards = Array.from({ length: FENCE_SHARDS }, (_, shard) => shard);

export const fenceItems = (chamber: ChamberId) =>
  shards.map((shard) => itemOf(keys.fence(chamber, shard), { epoch: 0 }));

/** Reads the fence before anything is judged; the check holds only while nobody has advanced it. */
export const readFence = async (registry: Registry, chamber: ChamberId, file: CaseFileId): Promise<Check> => {
  const key = keys.fence(chamber, shardOf(file, FENCE_SHARDS));
  const item = await registry.get(key);
  const epoch = item?.['epoch'];
  return { key, when: [{ field: 'epoch', is: typeof epoch === 'number' ? epoch : 0 }] };
};

export const advanceFence = (chamber: ChamberId): readonly Update[] =>
  shards.map((shard) => ({ key: keys.fence(chamber, shard), add: { epoch: 1 } }));
