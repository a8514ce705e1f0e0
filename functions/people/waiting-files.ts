/** Files that wait for their keeper: due ones by day, those without a date, and those whose sealing failed. */
import { nextDay } from '../../shared/archive/day.ts';
import { isDue } from '../../shared/archive/due.ts';
import type { ChamberId, Day, HolderId, Instant } from '../../shared/archive/names.ts';
import type { Registry } from '../../shared/ports/registry.ts';
import { readCaseFile } from '../../shared/register/case-files.ts';
import { dueCohortsOf } from '../../shared/register/cohorts.ts';
import { type Counted, countPending } from '../../shared/register/count-pending.ts';
import { indexKeys } from '../../shared/register/keys.ts';
import { countingWideHolds } from '../../shared/register/wide-holds.ts';

interface Whose {
  readonly chamber: ChamberId;
  readonly holder: HolderId;
}

export interface DueOnDay extends Counted {
  /** The first day on which they may be listed. */
  readonly on: Day;
}

/** So many files are looked at, over all days: an answer that everybody asks for has to be cheap. */
const MOST_LOOKED_AT = 1000;

/** Exactly the files that a list of the stage `due` shows, the longest waiting first. */
export const dueByDay = async (
  registry: Registry,
  { holder }: Whose,
  on: { readonly today: Day; readonly now: Instant },
): Promise<readonly DueOnDay[]> => {
  const wideHolds = countingWideHolds(registry);
  const days: DueOnDay[] = [];
  let room = MOST_LOOKED_AT;
  for (const { keepUntil } of await dueCohortsOf(registry, holder)) {
    if (room === 0) return days.map((one) => ({ ...one, more: true }));
    const partition = indexKeys.cohort(holder, keepUntil);
    const page = await registry.query({ index: 'due', partition, limit: room });
    room -= page.items.length;
    let count = 0;
    for (const file of page.items.map(readCaseFile))
      if (isDue(file, { ...on, cohortMarked: true, wideHolds: await wideHolds(file) })) count += 1;
    days.push({ on: nextDay(keepUntil), count, more: page.cursor !== undefined });
  }
  return days;
};

/** The officer settles those of the whole chamber: the yearly work list. */
export const termsToSettle = (registry: Registry, { chamber, holder }: Whose): Promise<Counted> =>
  countPending(registry, indexKeys.unknownTerms(chamber), holder === chamber ? '' : `${holder}#`);

export const withFindings = (registry: Registry, holder: HolderId): Promise<Counted> =>
  countPending(registry, indexKeys.withFindings(holder));
