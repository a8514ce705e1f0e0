/**
 * Every date explains itself: how it was counted, from which day, and from when
 * the file may be listed, so that the person who seals can check it by hand.
 */
import { dayOf, endOf, nextDay } from './day.ts';
import { phrases } from './explanation-phrases.ts';
import type { Day, Instant, Language } from './names.ts';
import type { Decision } from './nomenclature.ts';
import { type Counting, type Facts, countingOf } from './retention.ts';
import { dayInWords, eventInWords, termInWords } from './term-words.ts';
import type { Term } from './term.ts';

export interface Explained extends Facts {
  readonly term: Term & { readonly appraisalMark?: boolean };
  /** As recorded; a decision or a fact may have moved it away from the count. */
  readonly keepUntil: Day | null;
  readonly lockedUntil?: Instant | null;
  readonly decided?: Decision;
}

/** The date of a file in full sentences. */
export const explain = (file: Explained, language: Language): string => {
  const counting = countingOf(file.term, file);
  const sentences = counting.counted ? countedOf(file, counting, language) : lackOf(file, counting, language);
  return sentences.join(' ');
};

type Counted = Extract<Counting, { counted: true }>;
type Lacking = Extract<Counting, { counted: false }>;

const lackOf = ({ term }: Explained, lacking: Lacking, language: Language): string[] => {
  const [say, words] = [phrases[language], termInWords(term, language)];
  switch (lacking.lacks) {
    case 'end':
      return [say.permanent];
    case 'term':
      return [say.noTerm(words), say.stays];
    case 'closing-day':
      return [say.noClosingDay(words), say.stays];
    case 'possible-closing-day':
      return [say.impossibleClosingDay(dayInWords(lacking.closedOn, language), words), say.stays];
    case 'event':
      return [say.noEvent(dayInWords(lacking.closedOn, language), words), say.stays];
  }
};

const countedOf = (file: Explained, counted: Counted, language: Language): string[] => {
  const [say, { keepUntil, lockedUntil, term }] = [phrases[language], file];
  const count = countOf(file, counted, language);
  if (keepUntil === null) return [`${count}; ${say.notRecorded}.`, say.stays];
  const from = dayInWords(nextDay(keepUntil), language);
  const moved = keepUntil === counted.until ? [] : [movedTo(file, keepUntil, language)];
  const next = term.appraisalMark === true ? say.reviewed(from) : say.listable(from);
  const lock = lockedBeyond(keepUntil, lockedUntil).map((day) => say.locked(dayInWords(day, language)));
  return [`${[count, ...moved, next].join('; ')}.`, ...lock];
};

const movedTo = ({ decided }: Explained, keepUntil: Day, language: Language): string => {
  const [say, until] = [phrases[language], dayInWords(keepUntil, language)];
  return decided
    ? say.decided(until, decided.number, dayInWords(decided.datedOn, language))
    : say.recorded(until);
};

const lockedBeyond = (keepUntil: Day, lockedUntil?: Instant | null): Day[] =>
  lockedUntil && lockedUntil > endOf(keepUntil) ? [dayOf(lockedUntil)] : [];

const countOf = ({ term }: Explained, counted: Counted, language: Language): string => {
  const [say, inWords] = [phrases[language], (day: Day) => dayInWords(day, language)];
  const { closedOn, event, years, from, until } = counted;
  const mark = { appraisalMark: term.appraisalMark === true };
  return [
    say.closed(inWords(closedOn)),
    event && say.happened(eventInWords(event.event, language), inWords(event.on)),
    years > 0 && say.runs(termInWords({ kind: 'years', years, ...mark }, language), inWords(from)),
    say.keep(inWords(until)),
  ]
    .filter((part) => typeof part === 'string')
    .join(', ');
};
