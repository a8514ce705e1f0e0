/** Every commit that changes a stage, kept with the registry as it stood just before: to be tried again on another state. */
import type { Change, Key } from '../../shared/ports/registry.ts';
import type { MemoryItems } from '../fakes/memory-items.ts';
import type { Fault } from './room.ts';
import { keysOf } from './watch.ts';

export interface StageChange {
  /** `case file: listed destroying`, `act:  drawing` of one that was not there before. */
  readonly edge: string;
  readonly key: Key;
  readonly change: Change;
  readonly before: MemoryItems;
}

const kinds: Readonly<Record<string, string>> = { CF: 'case file', ACT: 'act' };

/** @param enough how many of one edge are kept. */
export const stageChanges = (enough: number) => {
  const found = new Map<string, StageChange[]>();
  const keep = (one: StageChange): void => {
    const same = found.get(one.edge) ?? [];
    if (same.length < enough) found.set(one.edge, [...same, one]);
  };
  const recording: Fault = (world, _doing, items) => ({
    ...world,
    registry: {
      ...world.registry,
      commit: (change) => {
        const before = items.copy();
        const done = world.registry.commit(change);
        for (const key of keysOf(change)) {
          const [was, is] = [before, items].map((at) => at.find(key.pk, key.sk)?.['stage']);
          const kind = kinds[key.sk];
          if (kind !== undefined && was !== is && is !== undefined)
            keep({ edge: `${kind}: ${JSON.stringify([was ?? null, is])}`, key, change, before });
        }
        return done;
      },
    },
  });
  return { found, recording };
};
