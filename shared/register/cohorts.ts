/** Cohorts: all files of one keeper whose term ends on one day. The directory names each once; the sweep marks it. */
import * as z from 'zod';
import type { CaseFile } from '../archive/case-file.ts';
import type { ChamberId, Day, HolderId } from '../archive/names.ts';
import type { Item, Registry, Update } from '../ports/registry.ts';
import { readCaseFile } from './case-files.ts';
import { everyItem, type Indexed, itemOf, named, readItem } from './items.ts';
import { indexKeys, keys, partitionOf } from './keys.ts';

export interface Cohort {
  readonly chamber: ChamberId;
  readonly keeper: HolderId;
  readonly keepUntil: Day;
  /** The day on which the sweep found that it had fallen due. */
  readonly markedOn?: Day;
  /** Opaque id of that sweep. */
  readonly markedBy?: string;
  /** From this day on its files' locks are looked at again; not looked at yet where absent. */
  readonly renewAfter?: Day;
}

const cohort: z.ZodType<Cohort> = z.object({
  chamber: named<ChamberId>(),
  keeper: named<HolderId>(),
  keepUntil: named<Day>(),
  markedOn: named<Day>().exactOptional(),
  markedBy: z.string().exactOptional(),
  renewAfter: named<Day>().exactOptional(),
});

export const readCohort = (item: Item): Cohort => readItem(cohort, item);

export const cohortItem = (one: Cohort): Item =>
  itemOf(keys.cohort(one.keepUntil, one.keeper), one, one.markedOn === undefined ? {} : fallenDue(one));

/** Fallen due, it stands in the list of its keeper: few, for terms end on one day of the year. */
const fallenDue = ({ keeper, keepUntil }: Cohort): Indexed => ({
  listKey: indexKeys.dueCohorts(keeper),
  listSort: keepUntil,
});

export const findCohort = async (
  registry: Registry,
  keepUntil: Day,
  keeper: HolderId,
): Promise<Cohort | undefined> => {
  const item = await registry.get(keys.cohort(keepUntil, keeper));
  return item && readCohort(item);
};

/** Whether the file's cohort has been marked; a file that cannot be due is not looked up. */
export const isCohortMarked = async (registry: Registry, file: CaseFile): Promise<boolean> => {
  if (file.stage !== 'entered' || file.keepUntil === null) return false;
  return (await findCohort(registry, file.keepUntil, file.keeper))?.markedOn !== undefined;
};

/** Every cohort whose last day is past, oldest first; consistent. Cohorts of one chamber where it is named. */
export const cohortsPast = async (
  registry: Registry,
  today: Day,
  chamber?: ChamberId,
): Promise<readonly Cohort[]> => {
  // A directory entry begins with its last day, so what sorts before a day ended before it.
  const items = await everyItem(registry, { partition: partitionOf.cohorts, upTo: today });
  return items.map(readCohort).filter((one) => chamber === undefined || one.chamber === chamber);
};

/** The cohorts of a keeper that the sweep has marked, the oldest first; the index may lag by moments. */
export const dueCohortsOf = async (registry: Registry, keeper: HolderId): Promise<readonly Cohort[]> =>
  (await everyItem(registry, { index: 'list', partition: indexKeys.dueCohorts(keeper) })).map(readCohort);

/** Files sealed or entered whose term ends with the cohort; the index may lag by moments. */
export const filesOfCohort = async (
  registry: Registry,
  { keeper, keepUntil }: Cohort,
): Promise<readonly CaseFile[]> =>
  (await everyItem(registry, { index: 'due', partition: indexKeys.cohort(keeper, keepUntil) })).map(
    readCaseFile,
  );

/** Marks the cohort as fallen due; refused where another sweep has marked it. */
export const markCohort = (cohort: Cohort, on: Day, by: string): Update => ({
  key: keys.cohort(cohort.keepUntil, cohort.keeper),
  set: { markedOn: on, markedBy: by, ...fallenDue(cohort) },
  when: [{ field: 'markedOn', missing: true }],
});

/** Cohorts whose term still runs and whose locks are to be looked at on this day, the earliest end first. */
export const cohortsToRenew = async (registry: Registry, today: Day): Promise<readonly Cohort[]> => {
  const items = await everyItem(registry, { partition: partitionOf.cohorts, from: today, upTo: '9999' });
  return items.map(readCohort).filter(({ renewAfter }) => renewAfter === undefined || renewAfter <= today);
};

/** Not to be looked at again before this day. */
export const renewAgain = ({ keepUntil, keeper }: Cohort, after: Day): Update => ({
  key: keys.cohort(keepUntil, keeper),
  set: { renewAfter: after },
});
