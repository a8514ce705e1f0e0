/**
 * The yearly renewal: a store is asked for ten years at most, so a longer term outlives its first lock. Each
 * cohort whose term runs is looked at once a year, or never again once its locks reach the end of the term;
 * of its files those are locked anew whose lock has less than nine years to go. A second run writes nothing.
 */
import type { CaseFile } from '../../shared/archive/case-file.ts';
import { dayOf, endOf, nextDay, yearsAfter } from '../../shared/archive/day.ts';
import type { Day, Instant } from '../../shared/archive/names.ts';
import { renewalOf } from '../../shared/archive/retention.ts';
import type { World } from '../../shared/ports/world.ts';
import { inBatches } from '../../shared/register/batches.ts';
import { type Cohort, cohortsToRenew, filesOfCohort, renewAgain } from '../../shared/register/cohorts.ts';
import { fileFact } from '../../shared/register/facts.ts';
import { lockFile } from './lock-file.ts';

type Needs = Pick<World, 'registry' | 'clock' | 'newId' | 'vault'>;

const FILES_ABREAST = 4;

/** @throws the first fault of a file whose lock could not be renewed, once all others are done. */
export const renewLocks = async (needs: Needs): Promise<Readonly<Record<string, unknown>>> => {
  const registry = needs.registry.metered();
  const cohorts = await cohortsToRenew(registry, needs.clock.today());
  const faults: unknown[] = [];
  let files = 0;
  for (const cohort of cohorts) {
    const renewed = await renewCohort({ ...needs, registry }, cohort);
    files += renewed.files;
    faults.push(...renewed.faults);
  }
  if (faults.length > 0) throw faults[0];
  return { today: needs.clock.today(), cohorts: cohorts.length, files, units: registry.units() };
};

/** The cohort is marked last: a crash before it leaves files that reach far enough, and they are not written twice. */
const renewCohort = async (needs: Needs, cohort: Cohort) => {
  const { registry, clock, newId } = needs;
  const now = clock.now();
  const lacking = (await filesOfCohort(registry, cohort)).filter((file) => untilOf(file, now) !== null);
  const answers = await inBatches(lacking, (file) => settled(renewFile(needs, file, now)), FILES_ABREAST);
  const faults = answers.filter((one) => one.status === 'rejected').map(({ reason }): unknown => reason);
  if (faults.length > 0) return { files: lacking.length - faults.length, faults };
  const { keeper, keepUntil } = cohort;
  const fact = { name: 'LocksRenewed', keeper, keepUntil, files: lacking.length } as const;
  await registry.commit({
    updates: [renewAgain(cohort, nextLook(keepUntil, now))],
    puts: lacking.length > 0 ? [fileFact(fact, { id: newId(), at: now })] : [],
  });
  return { files: lacking.length, faults };
};

const settled = async <Done>(done: Promise<Done>): Promise<PromiseSettledResult<Done>> => {
  const [one] = await Promise.allSettled([done]);
  return one;
};

const untilOf = (file: CaseFile, now: Instant): Instant | null =>
  file.stage === 'destroyed' ? null : renewalOf(file, now);

const renewFile = async (needs: Needs, file: CaseFile, now: Instant): Promise<void> => {
  if (file.stage !== 'destroyed') await lockFile(needs, file, untilOf(file, now));
};

/** Within nine years the locks reach the end by now, and what is sealed later is locked until it at once. */
const nextLook = (keepUntil: Day, now: Instant): Day =>
  endOf(keepUntil) <= yearsAfter(now, 9) ? keepUntil : nextDay(dayOf(yearsAfter(now, 1)));
