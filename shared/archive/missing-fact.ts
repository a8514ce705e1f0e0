/**
 * A term that waits for a fact: the event of "years after", the end of the need, the new document
 * that replaces the old, the closing itself. No time passes for it; a named person enters the day.
 */
import type { KeptCaseFile } from './case-file.ts';
import type { Day } from './names.ts';
import { type Outcome, accept, refuse } from './outcome.ts';
import { isReopened } from './reopening.ts';
import type { RecordedEvent } from './retention.ts';
import { type DateNotAllowed, dayOutside, type TermNotChangeable } from './term-change.ts';
import { type Term, spanOf } from './term.ts';

type Waiting = Pick<KeptCaseFile, 'stage' | 'term' | 'closedOn' | 'startedOn' | 'events'>;

export type FactRefusal =
  | TermNotChangeable
  | DateNotAllowed
  | { readonly code: 'EventNotAwaited' }
  | { readonly code: 'EventAlreadyRecorded'; readonly on: Day };

/** What the fact changes: the events on record, or the closing day, after which the term is found anew. */
export type FactRecorded = { readonly events: readonly RecordedEvent[] } | { readonly closedOn: Day };

/** The event that the term of a file waits for, or waited for. */
export const awaitedBy = ({ stage, term, closedOn }: Waiting): string | undefined => {
  // An open file's closing day is corrected with the rest of it.
  if (stage !== 'open' && (closedOn === null || isReopened({ term }))) return 'closed';
  return eventOf(term);
};

const eventOf = (term: Term): string | undefined =>
  term.kind === 'permanent' || term.kind === 'unknown' ? undefined : spanOf(term).event;

/** Entered once: another day for the same event is a decision of the head. */
export const recordEvent = (
  file: Waiting,
  fact: RecordedEvent,
  today: Day,
): Outcome<FactRecorded, FactRefusal> => {
  const { stage, events = [] } = file;
  if (!['open', 'sealed', 'entered'].includes(stage)) return refuse({ code: 'TermNotChangeable', stage });
  const earlier = events.find(({ event }) => event === fact.event);
  if (earlier) return refuse({ code: 'EventAlreadyRecorded', on: earlier.on });
  if (fact.event !== awaitedBy(file)) return refuse({ code: 'EventNotAwaited' });
  const outside = dayOutside(fact.on, startOf(file), today);
  if (outside) return refuse(outside);
  return accept(fact.event === 'closed' ? { closedOn: fact.on } : { events: [...events, fact] });
};

/** Nothing that a term waits for happened before the case itself. */
const startOf = ({ closedOn, startedOn }: Waiting): Day | undefined => closedOn ?? startedOn;
