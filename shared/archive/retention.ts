/**
 * Retention: until when a file is kept, until when the store is asked to lock it,
 * and when both have passed. Years count as the office counts them, from 1 January
 * of the year after; the last day of a term still belongs to it.
 */
import { endOf, firstDayOf, lastDayOf, laterOf, yearOf, yearsAfter } from './day.ts';
import type { Day, Instant } from './names.ts';
import { type Span, type Term, spanOf } from './term.ts';

/** What is known of a file and bears on its dates. */
export interface Facts {
  readonly closedOn: Day | null;
  readonly startedOn?: Day;
  /** Of one event the latest day counts. */
  readonly events?: readonly RecordedEvent[];
}

export interface RecordedEvent {
  readonly event: string;
  readonly on: Day;
}

/** How a term was counted, or what is lacking so that it cannot be. */
export type Counting =
  | {
      readonly counted: true;
      readonly closedOn: Day;
      readonly years: number;
      /** The event that the term waited for, as it happened. */
      readonly event?: RecordedEvent;
      /** 1 January after the closing or the event, whichever is later. */
      readonly from: Day;
      readonly until: Day;
    }
  | { readonly counted: false; readonly lacks: 'end' | 'term' | 'closing-day' }
  | { readonly counted: false; readonly lacks: 'possible-closing-day' | 'event'; readonly closedOn: Day };

/**
 * The last day of the term, or null: permanent, unknown, the closing or the event not
 * recorded. Null never falls due. An event before the closing counts as the closing.
 */
export const keepUntilOf = (term: Term, facts: Facts): Day | null => {
  const counting = countingOf(term, facts);
  return counting.counted ? counting.until : null;
};

export const countingOf = (term: Term, { closedOn, startedOn, events = [] }: Facts): Counting => {
  if (term.kind === 'permanent') return { counted: false, lacks: 'end' };
  if (term.kind === 'unknown') return { counted: false, lacks: 'term' };
  const span = spanOf(term);
  if (!isSpan(span)) return { counted: false, lacks: 'term' };
  if (closedOn === null) return { counted: false, lacks: 'closing-day' };
  if (startedOn !== undefined && closedOn < startedOn)
    return { counted: false, lacks: 'possible-closing-day', closedOn };
  if (span.event === undefined) return { counted: true, closedOn, ...runFrom(closedOn, span) };
  const event = latest(events.filter((recorded) => recorded.event === span.event));
  if (event === undefined) return { counted: false, lacks: 'event', closedOn };
  return { counted: true, closedOn, event, ...runFrom(laterOf(closedOn, event.on), span) };
};

const runFrom = (day: Day, { years }: Span) => ({
  years,
  from: firstDayOf(yearOf(day) + 1),
  until: lastDayOf(yearOf(day) + years),
});

const latest = (events: readonly RecordedEvent[]): RecordedEvent | undefined =>
  events.reduce<RecordedEvent | undefined>(
    (last, one) => (last && last.on >= one.on ? last : one),
    undefined,
  );

/** The later of two days to keep a file until; where one is not known, neither is the answer. */
export const laterKeepUntil = (one: Day | null, other: Day | null): Day | null =>
  one === null || other === null ? null : laterOf(one, other);

// A term that no list can state is no term: better locked than gone.
const isSpan = ({ years, event }: Span): boolean =>
  Number.isInteger(years) && years >= (event === undefined ? 1 : 0) && years <= 100;

/** A closing day that cannot be: told apart at the door; found later it makes the term unknown. */
export const closingDayFault = (
  { closedOn, startedOn }: Facts,
  today: Day,
): 'in-the-future' | 'before-the-start' | undefined => {
  if (closedOn === null) return undefined;
  if (closedOn > today) return 'in-the-future';
  return startedOn !== undefined && closedOn < startedOn ? 'before-the-start' : undefined;
};

/**
 * Until when the store is asked to lock: the end of the last day in Kazakhstan, a whole
 * second, at most ten years ahead (renewed yearly). Null when that does not lie ahead.
 */
export const lockUntilOf = (keepUntil: Day | null, now: Instant): Instant | null => {
  if (keepUntil === null) return null;
  const end = endOf(keepUntil);
  if (end <= now) return null;
  const furthest = yearsAfter(now, 10);
  return end < furthest ? end : furthest;
};

/**
 * Until when the lock of a file is to be lengthened by the yearly renewal, or null where it reaches far enough: to the end
 * of the term, or nine years ahead. So a lock once renewed is not touched again within the year; one that was asked for
 * and not answered in full is asked for again.
 */
export const renewalOf = (
  {
    keepUntil,
    lockedUntil,
    lockAsked,
  }: { readonly keepUntil: Day | null; readonly lockedUntil?: Instant; readonly lockAsked?: Instant },
  now: Instant,
): Instant | null => {
  const until = lockUntilOf(keepUntil, now);
  if (until === null || lockedUntil === undefined || lockAsked !== undefined) return until;
  return lockedUntil < until && lockedUntil < yearsAfter(now, 9) ? until : null;
};

/** Both dates have passed: the law's, and what the store answered. */
export const isPast = (
  file: { readonly keepUntil: Day | null; readonly lockedUntil?: Instant | null },
  at: { readonly today: Day; readonly now: Instant },
): boolean =>
  file.keepUntil !== null &&
  file.keepUntil < at.today &&
  (file.lockedUntil === undefined || file.lockedUntil === null || file.lockedUntil < at.now);
