/** Numbers we give are gapless: an item each, put in the same commit as the numbered thing. */
import type { Put, Registry } from '../ports/registry.ts';
import { itemOf, putNew } from './items.ts';
import { keys, partitionOf } from './keys.ts';

/** The next number of a series and the put that takes it; when that put is refused, another took it: ask again. */
export const nextNumber = async (
  registry: Registry,
  series: string,
  year: number,
): Promise<{ readonly number: number; readonly take: Put }> => {
  const newest = await registry.query({
    partition: partitionOf.numbers(series, year),
    newestFirst: true,
    limit: 1,
  });
  const number = Number(newest.items[0]?.sk ?? 0) + 1;
  return { number, take: putNew(itemOf(keys.number(series, year, number), {})) };
};
