/**
 * What moves the last day of a sealed file's term: a missing fact that a person enters, a decision
 * of the head, the commission's appraisal, a reopening. Each stays on the file with both its days.
 */
import type { Verdict } from './appraisal.ts';
import type { Basis } from './hold.ts';
import type { Day, Instant, PersonId } from './names.ts';
import type { Decision } from './nomenclature.ts';
import type { RecordedEvent } from './retention.ts';

export interface TermChange {
  readonly what: 'event' | 'decision' | 'appraisal' | 'reopening';
  readonly at: Instant;
  readonly by: PersonId;
  /** The last day of keeping before it and after it. */
  readonly before: Day | null;
  readonly after: Day | null;
  readonly event?: RecordedEvent;
  readonly basis?: Basis;
  readonly reason?: string;
  readonly decision?: Decision;
  readonly minutes?: Decision;
  readonly verdict?: Verdict;
}

export interface TermNotChangeable {
  readonly code: 'TermNotChangeable';
  readonly stage: string;
}

export interface DateNotAllowed {
  readonly code: 'DateNotAllowed';
  readonly from?: Day;
  readonly upTo: Day;
}

/** Why a day of a paper or a fact cannot stand: outside these two, both allowed. */
export const dayOutside = (day: Day, from: Day | undefined, upTo: Day): DateNotAllowed | undefined =>
  day > upTo || (from !== undefined && day < from)
    ? { code: 'DateNotAllowed', ...(from !== undefined && { from }), upTo }
    : undefined;
