/** Cohorts: all files of one keeper whose term ends on one day. The directory names each once; the sweep marks it. */
import * as z from 'zod';
import type { CaseFile } from '../archive/case-file.ts';
import type { ChamberId, Day, HolderId } from '../archive/names.ts';
import type { Item, Registry } from '../ports/registry.ts';
import { itemOf, named, readItem } from './items.ts';
import { keys } from './keys.ts';

export interface Cohort {
  readonly chamber: ChamberId;
  readonly keeper: HolderId;
  readonly keepUntil: Day;
  /** The day on which the sweep found that it had fallen due. */
  readonly markedOn?: Day;
}

const cohort: z.ZodType<Cohort> = z.object({
  chamber: named<ChamberId>(),
  keeper: named<HolderId>(),
  keepUntil: named<Day>(),
  markedOn: named<Day>().exactOptional(),
});

export const readCohort = (item: Item): Cohort => readItem(cohort, item);

export const cohortItem = (one: Cohort): Item => itemOf(keys.cohort(one.keepUntil, one.keeper), one);

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
