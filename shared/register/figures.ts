/**
 * Counters that figures are read from: changed in the commit that changes what is counted, so they are right whenever
 * they are read, and cost no more to read however many files there are. Each keeper has a few shards, so that
 * sealings side by side do not wait for one item.
 */
import type { KeptCaseFile } from '../archive/case-file.ts';
import { dayOf, nextDay, yearOf } from '../archive/day.ts';
import type { ActId, CaseFileId, ChamberId, HolderId, Instant } from '../archive/names.ts';
import { shardOf } from '../archive/owed.ts';
import type { Key, Registry, Update } from '../ports/registry.ts';
import { everyItem } from './items.ts';
import { keys, partitionOf } from './keys.ts';

/** Numbers by the name of what was counted, such as `due#2027`; what was never counted is absent. */
export type Counts = ReadonlyMap<string, number>;

const SHARDS = 4;

const shardOfKeeper = (chamber: ChamberId, keeper: HolderId, id: CaseFileId | ActId): Key =>
  keys.figures(chamber, keeper, shardOf(id, SHARDS));

const adding = (key: Key, add: Readonly<Record<string, number>>): Update => ({
  key,
  add,
  // The first of a keeper makes the item: it may be there or not.
  when: [{ any: [{ item: 'present' }, { item: 'absent' }] }],
});

/** Where the file stands among the terms: by the year in which it falls due, or as one that never does by itself. */
const placeOf = ({ keepUntil, term }: KeptCaseFile): string => {
  if (keepUntil !== null) return `due#${yearOf(nextDay(keepUntil))}`;
  return term.kind === 'permanent' ? 'permanent' : 'undated';
};

/** @param file as it is sealed. */
export const countSealed = (file: KeptCaseFile, bytes: number, at: Instant): Update => {
  const month = dayOf(at).slice(0, 7);
  return adding(shardOfKeeper(file.chamber, file.keeper, file.id), {
    [placeOf(file)]: 1,
    [`sealed#${month}`]: 1,
    [`bytes#${month}`]: bytes,
  });
};

/** A sealed file whose term was moved; nothing where it stays in its place, or is not sealed yet. */
export const countMoved = (before: KeptCaseFile, after: KeptCaseFile): readonly Update[] => {
  const [from, to] = [placeOf(before), placeOf(after)];
  const isCounted = before.stage !== 'open' && before.stage !== 'sealing';
  if (!isCounted || from === to) return [];
  return [adding(shardOfKeeper(after.chamber, after.keeper, after.id), { [from]: -1, [to]: 1 })];
};

interface Closing {
  readonly id: ActId;
  readonly chamber: ChamberId;
  readonly keeper: HolderId;
}

interface Outcome {
  readonly destroyed: number;
  readonly spared: number;
  readonly closedAt: Instant;
}

/** Once an act, not once a file: the executor's commits carry no counter. */
export const countClosed = (act: Closing, { destroyed, spared, closedAt }: Outcome): Update => {
  const year = yearOf(dayOf(closedAt));
  return adding(shardOfKeeper(act.chamber, act.keeper, act.id), {
    [`acts#${year}`]: 1,
    [`destroyed#${year}`]: destroyed,
    [`spared#${year}`]: spared,
  });
};

/** Of one keeper, or of all of the chamber; consistent. Costs by keepers and the months in which they sealed. */
export const countsOf = async (
  registry: Registry,
  chamber: ChamberId,
  keeper?: HolderId,
): Promise<Counts> => {
  const partition = partitionOf.figures(chamber);
  const items = await everyItem(registry, {
    partition,
    ...(keeper !== undefined && { prefix: `${keeper}#` }),
  });
  const counts = new Map<string, number>();
  for (const [name, value] of items.flatMap((item) => Object.entries(item)))
    if (isCounter.test(name) && typeof value === 'number') counts.set(name, value + (counts.get(name) ?? 0));
  return counts;
};

const isCounter =
  /^(?:permanent|undated|due#\d{4}|(?:sealed|bytes)#\d{4}-\d{2}|(?:acts|destroyed|spared)#\d{4})$/;
