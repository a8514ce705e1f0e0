/**
 * A file is due when it may be listed for destruction. That is computed from what stands on
 * file and never stored, so holds move nothing and a late arrival is due at once.
 */
import type { CaseFile, KeptCaseFile, Stage } from './case-file.ts';
import type { Day, Instant } from './names.ts';
import { isReopened } from './reopening.ts';
import { isPast } from './retention.ts';

/** The moment that is asked about, and what is known of the file from outside it. */
export interface DueOn {
  readonly today: Day;
  readonly now: Instant;
  /** Whether the file's cohort has been marked as fallen due. */
  readonly cohortMarked: boolean;
  /** Wide holds in force over the file. */
  readonly wideHolds: number;
}

/** What the dates alone are asked of. */
export type OnDay = Pick<DueOn, 'today' | 'now'>;

/** Entered, its cohort marked, both dates past, no appraisal to make, no hold on it or over it. */
export const isDue = (file: CaseFile, on: DueOn): boolean =>
  file.stage === 'entered' && on.cohortMarked && hasOutlivedTerm(file, on) && holdsOn(file, on) === 0;

/** How many holds keep a file back, its own and those that cover it. */
export const holdsOn = (file: KeptCaseFile, { wideHolds }: Pick<DueOn, 'wideHolds'>): number =>
  file.holds + wideHolds;

/** Both dates are past, and the file needs no review before it may go. */
export const hasOutlivedTerm = (file: KeptCaseFile, on: OnDay): boolean =>
  whyNotOutlived(file, on) === undefined;

/** Why an entered file is not due, holds aside; `on-another-act` of one that is entered no longer. */
export type NotDue =
  'on-another-act' | 'reopened' | 'no-end' | 'term-running' | 'lock-running' | 'review-open' | 'not-swept';

export const whyNotDue = (file: CaseFile, on: Omit<DueOn, 'wideHolds'>): NotDue | undefined => {
  if (file.stage !== 'entered') return 'on-another-act';
  return whyNotOutlived(file, on) ?? (on.cohortMarked ? undefined : 'not-swept');
};

/** What is wanting for a file to have outlived its term. */
export const whyNotOutlived = (
  file: KeptCaseFile,
  on: OnDay,
): Exclude<NotDue, 'on-another-act' | 'not-swept'> | undefined => {
  if (file.keepUntil === null) return isReopened(file) ? 'reopened' : 'no-end';
  if (file.keepUntil >= on.today) return 'term-running';
  if (!isPast(file, on)) return 'lock-running';
  return file.term.appraisalMark ? 'review-open' : undefined;
};

/** As served: `due` is computed, the rest is stored. */
export type ServedStage = Stage | 'due';

export const servedStageOf = (file: CaseFile, on: DueOn): ServedStage =>
  isDue(file, on) ? 'due' : file.stage;
