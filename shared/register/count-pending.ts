/** How much waits, read from the index of what waits and no further than one page of it. */
import type { Registry } from '../ports/registry.ts';

export interface Counted {
  readonly count: number;
  /** There is more than was counted. */
  readonly more: boolean;
}

const MOST_COUNTED = 1000;

export const countPending = async (registry: Registry, partition: string, prefix = ''): Promise<Counted> => {
  const page = await registry.query({ index: 'pending', partition, prefix, limit: MOST_COUNTED });
  return { count: page.items.length, more: page.cursor !== undefined };
};
