/** Terms, closings and events as they come in an archive, and what each amounts to by the calendar of the tests. */
import fc from 'fast-check';
import type { Term } from '../../shared/archive/term.ts';
import { type CivilDate, dateOf, endOfYears, monthLength, numberOf, written } from './calendar.ts';
import { day } from './days.ts';

const between = (from: number, to: number) =>
  fc.integer({
    min: numberOf({ year: from, month: 1, date: 1 }),
    max: numberOf({ year: to, month: 12, date: 31 }),
  });

const years = (from: number, to: number) => fc.integer({ min: from, max: to });

/** Any day, and far more often than by chance one of those on which counting goes wrong. */
const dates: fc.Arbitrary<CivilDate> = fc.oneof(
  between(2006, 2060).map(dateOf),
  years(2006, 2060).map((year) => ({ year, month: 12, date: 31 })),
  years(2006, 2060).map((year) => ({ year, month: 1, date: 1 })),
  years(2006, 2060).map((year) => ({ year, month: 2, date: monthLength(year, 2) })),
  years(2006, 2060).map((year) => ({ year, month: 3, date: 1 })),
  fc.integer({ min: -3, max: 3 }).map((days) => dateOf(numberOf({ year: 2024, month: 3, date: 1 }) + days)),
);

const lengths = fc.oneof(fc.constantFrom(1, 3, 5, 10, 75), years(1, 100));

export interface Case {
  readonly term: Term;
  readonly closed: CivilDate;
  /** Of the event that the term waits for, as it was recorded. */
  readonly happened?: CivilDate;
  /** What the term counts, where it counts. */
  readonly years?: number;
}

export const eventOf = (term: Term): string | undefined => {
  if (term.kind === 'years-after') return term.event;
  return { 'until-need': 'need-ended', 'until-replaced': 'replaced' }[term.kind as string];
};

const ofYears = (n: number): Term => ({ kind: 'years', years: n });
const after = (event: string, n: number): Term => ({ kind: 'years-after', event, years: n });

const termed = fc.oneof(
  { weight: 4, arbitrary: lengths.map((n) => ({ term: ofYears(n), years: n })) },
  {
    weight: 3,
    arbitrary: fc
      .tuple(lengths, fc.constantFrom('payments-ended', 'dismissed', 'an event of its own'))
      .map(([n, event]) => ({ term: after(event, n), years: n })),
  },
  fc.constantFrom<{ term: Term; years?: number }>(
    { term: { kind: 'until-need' }, years: 0 },
    { term: { kind: 'until-replaced' }, years: 0 },
    { term: { kind: 'permanent' } },
    { term: { kind: 'unknown', why: 'no-such-line' } },
  ),
);

export const cases: fc.Arbitrary<Case> = fc
  .tuple(termed, dates, fc.option(dates, { nil: undefined, freq: 4 }))
  .map(([of, closed, happened]) => ({ ...of, closed, ...(happened && { happened }) }));

const latest = (one: CivilDate, other: CivilDate): CivilDate =>
  numberOf(one) >= numberOf(other) ? one : other;

/** The last day of keeping by the second calendar; undefined where none can be told. */
export const lastDayOf = ({ term, closed, happened, years: n }: Case): CivilDate | undefined => {
  if (n === undefined) return undefined;
  if (eventOf(term) === undefined) return endOfYears(closed, n);
  return happened && endOfYears(latest(closed, happened), n);
};

export const factsOf = ({ term, closed, happened }: Case) => {
  const event = eventOf(term);
  return {
    term,
    closedOn: day(written(closed)),
    events: event !== undefined && happened ? [{ event, on: day(written(happened)) }] : [],
  };
};

/** Closing, event, the 1 January it counts from, the last day and the day after it. */
export const namedIn = (
  { term, closed, happened, years: n }: Case,
  last: CivilDate | undefined,
): readonly CivilDate[] => {
  if (n === undefined) return [];
  const event = eventOf(term);
  if (!last) return [closed];
  const from = event !== undefined && happened ? latest(closed, happened) : closed;
  return [
    closed,
    ...(event !== undefined && happened ? [happened] : []),
    ...(n > 0 ? [{ year: from.year + 1, month: 1, date: 1 }] : []),
    last,
    dateOf(numberOf(last) + 1),
  ];
};
