/**
 * The head's decision on how long one file is kept. It may lengthen the term at any time before the
 * file is listed; it shortens it on the commission's minutes alone, and never the lock already set.
 */
import type { KeptCaseFile } from './case-file.ts';
import { lastDayOf, yearOf } from './day.ts';
import type { Day } from './names.ts';
import type { Decision } from './nomenclature.ts';
import { type Outcome, accept, refuse } from './outcome.ts';
import { type DateNotAllowed, dayOutside, type TermNotChangeable } from './term-change.ts';

export interface TermDecision {
  readonly keepUntil: Day;
  readonly decision: Decision;
  readonly minutes?: Decision | undefined;
}

export type DecisionRefusal =
  | TermNotChangeable
  | DateNotAllowed
  /** No day is counted: what is missing has to be entered, not decided. */
  | { readonly code: 'TermNotRunning' }
  | { readonly code: 'TermUnchanged' }
  | { readonly code: 'MinutesMissing' };

type Running = Pick<KeptCaseFile, 'stage' | 'closedOn' | 'keepUntil'>;

export const decideTerm = (
  { stage, closedOn, keepUntil }: Running,
  decided: TermDecision,
  today: Day,
): Outcome<{ readonly keepUntil: Day; readonly decided: Decision }, DecisionRefusal> => {
  if (stage !== 'sealed' && stage !== 'entered') return refuse({ code: 'TermNotChangeable', stage });
  if (keepUntil === null || closedOn === null) return refuse({ code: 'TermNotRunning' });
  const { keepUntil: next, decision } = decided;
  if (next === keepUntil) return refuse({ code: 'TermUnchanged' });
  if (next < keepUntil && decided.minutes === undefined) return refuse({ code: 'MinutesMissing' });
  const outside = wrongDay(decided, closedOn, today);
  return outside ? refuse(outside) : accept({ keepUntil: next, decided: decision });
};

/** First the case was closed, then the commission sat, then the head decided; a term has at most a hundred years. */
const wrongDay = (
  { keepUntil, decision, minutes }: TermDecision,
  closedOn: Day,
  today: Day,
): DateNotAllowed | undefined =>
  dayOutside(keepUntil, closedOn, lastDayOf(yearOf(closedOn) + 100)) ??
  dayOutside(minutes?.datedOn ?? today, closedOn, today) ??
  dayOutside(decision.datedOn, minutes?.datedOn ?? closedOn, today);
