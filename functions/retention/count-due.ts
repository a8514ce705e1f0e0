/**
 * What a sweep does: it reads the directory of cohorts up to yesterday and marks each that is not
 * marked yet, with one write and one fact. It costs by what is due, never by what is kept.
 */
import { holdsOn, isDue } from '../../shared/archive/due.ts';
import type { CaseFile } from '../../shared/archive/case-file.ts';
import type { ChamberId, Day, Instant } from '../../shared/archive/names.ts';
import type { Registry } from '../../shared/ports/registry.ts';
import type { World } from '../../shared/ports/world.ts';
import { type Cohort, cohortsPast, filesOfCohort, markCohort } from '../../shared/register/cohorts.ts';
import { fileFact } from '../../shared/register/facts.ts';
import { countingWideHolds } from '../../shared/register/wide-holds.ts';

export interface Swept {
  readonly today: Day;
  /** Files due in cohorts that this sweep marked. */
  readonly due: number;
  /** Files due in cohorts that earlier ones marked. */
  readonly alreadyDue: number;
  /** Entered files whose time has passed, kept back by a hold alone. */
  readonly onHold: number;
}

export interface Sweep {
  /** Opaque id of the sweep. */
  readonly id: string;
  /** All chambers where not given. */
  readonly chamber?: ChamberId;
  /** Only counts what this sweep marked and what stood marked before: for showing it again. */
  readonly again?: boolean;
}

type Needs = Pick<World, 'registry' | 'clock' | 'newId'>;

/** Cohorts read at a time. */
const ABREAST = 16;

/** Marks what has fallen due, and counts. A second sweep on the same day writes nothing. */
export const markAndCount = async (needs: Needs, { id, chamber, again = false }: Sweep): Promise<Swept> => {
  const { registry, clock } = needs;
  const on = { today: clock.today(), now: clock.now() };
  const wideHolds = countingWideHolds(registry);
  let swept: Swept = { today: on.today, due: 0, alreadyDue: 0, onHold: 0 };
  for await (const { cohort, files } of cohortsWithFiles(registry, on.today, chamber)) {
    if (again && cohort.markedOn === undefined) continue;
    const counts = await countsOf(files, { ...on, wideHolds });
    const isNew =
      cohort.markedOn === undefined ? await mark(needs, { cohort, id, count: counts.due }) : isOf(cohort, id);
    swept = plus(swept, counts, isNew);
  }

  return swept;
};

const isOf = ({ markedBy }: Cohort, id: string): boolean => markedBy === id;

const plus = (swept: Swept, counts: { due: number; onHold: number }, isNew: boolean): Swept => ({
  ...swept,
  due: swept.due + (isNew ? counts.due : 0),
  alreadyDue: swept.alreadyDue + (isNew ? 0 : counts.due),
  onHold: swept.onHold + counts.onHold,
});

const cohortsWithFiles = async function* (registry: Registry, today: Day, chamber?: ChamberId) {
  const cohorts = await cohortsPast(registry, today, chamber);
  for (let at = 0; at < cohorts.length; at += ABREAST)
    yield* await Promise.all(
      cohorts.slice(at, at + ABREAST).map(async (cohort) => ({
        cohort,
        files: await filesOfCohort(registry, cohort),
      })),
    );
};

interface Counting {
  readonly today: Day;
  readonly now: Instant;
  readonly wideHolds: (file: CaseFile) => Promise<number>;
}

/** Of the files whose time has passed: those that are due, and those that holds alone keep back. */
const countsOf = async (files: readonly CaseFile[], { wideHolds, ...on }: Counting) => {
  const counts = { due: 0, onHold: 0 };
  for (const file of files) {
    if (file.stage !== 'entered' || !isDue({ ...file, holds: 0 }, { ...on, ...free })) continue;
    const isHeld = holdsOn(file, { wideHolds: await wideHolds(file) }) > 0;
    counts[isHeld ? 'onHold' : 'due'] += 1;
  }
  return counts;
};

const free = { cohortMarked: true, wideHolds: 0 } as const;

interface Marking {
  readonly cohort: Cohort;
  readonly id: string;
  readonly count: number;
}

/** False where another sweep marked it meanwhile, which is as good. */
const mark = async ({ registry, clock, newId }: Needs, { cohort, id, count }: Marking): Promise<boolean> => {
  const { chamber, keeper, keepUntil } = cohort;
  const { committed } = await registry.commit({
    updates: [markCohort(cohort, clock.today(), id)],
    puts: [
      fileFact(
        { name: 'CohortFellDue', chamber, keeper, keepUntil, count },
        { id: newId(), at: clock.now() },
      ),
    ],
  });

  return committed;
};
