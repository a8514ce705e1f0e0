/**
 * The storage term of a case file, as a line of the nomenclature states it and the
 * list of documents confirms it. Unknown is a term too: it never ends by itself.
 */
export type Term =
  | { readonly kind: 'permanent' }
  | { readonly kind: 'years'; readonly years: number }
  | { readonly kind: 'years-after'; readonly event: string; readonly years: number }
  | { readonly kind: 'until-need' }
  | { readonly kind: 'until-replaced' }
  | { readonly kind: 'unknown'; readonly why: WhyUnknown };

/** What a named person has to settle before the file can have a date. */
export type WhyUnknown =
  | 'no-nomenclature-in-force'
  | 'no-such-line'
  | 'article-not-mapped'
  | 'closing-day-impossible'
  | 'reopened'
  | 'terms-not-comparable';

/** The ground of a term: where it is written, and what goes with it. */
export interface Ground {
  /** Id of the list of documents, see `legal-basis.ts`. */
  readonly list: string | null;
  readonly article: string | null;
  readonly note?: string;
  /** The mark «ЭПК» of the list: at the end of the term the file is reviewed, not due. */
  readonly appraisalMark: boolean;
  readonly personnel: boolean;
  /** The chamber has confirmed the term and its article. */
  readonly confirmed: boolean;
}

export type TermRule = Term & Ground;

/** The rule of a file whose term could not be found. */
export const unknownRule = (why: WhyUnknown): TermRule => ({
  kind: 'unknown',
  why,
  list: null,
  article: null,
  appraisalMark: false,
  personnel: false,
  confirmed: false,
});

/** How long a term runs, and after what; without an event, after the closing. */
export interface Span {
  readonly years: number;
  readonly event?: string;
}

/** A term that has an end is a number of years after something: "until need" ends with the year in which the need ended. */
export const spanOf = (term: Exclude<Term, { kind: 'permanent' | 'unknown' }>): Span => {
  switch (term.kind) {
    case 'years':
      return { years: term.years };
    case 'years-after':
      return { years: term.years, event: term.event };
    case 'until-need':
      return { years: 0, event: 'need-ended' };
    case 'until-replaced':
      return { years: 0, event: 'replaced' };
  }
};

/**
 * The longer of two terms, on paper and for every file alike. Where that depends on
 * when an event happens, nobody can say: the answer is unknown, and nothing falls due.
 */
export const longerOf = <One extends Term, Other extends Term>(
  one: One,
  other: Other,
): One | Other | NotComparable => {
  if (isAtLeast(one, other)) return one;
  if (isAtLeast(other, one)) return other;
  return { kind: 'unknown', why: 'terms-not-comparable' };
};

export interface NotComparable {
  readonly kind: 'unknown';
  readonly why: 'terms-not-comparable';
}

/** Whether a term can be trusted never to end before another, whatever happens. Permanent goes before unknown. */
export const isAtLeast = (one: Term, other: Term): boolean => {
  if (one.kind === 'permanent' || other.kind === 'permanent') return one.kind === 'permanent';
  if (one.kind === 'unknown' || other.kind === 'unknown') return one.kind === 'unknown';
  return outlasts(spanOf(one), spanOf(other));
};

// An event counts from the closing at the earliest, so n years after it are never shorter than n years.
const outlasts = (one: Span, other: Span): boolean =>
  one.years >= other.years && (other.event === undefined || other.event === one.event);
