/**
 * The sentence of a problem in one language. Its text is chosen by the facts and filled from them;
 * codes are told in words, days in the language's own form, long lists in part.
 */
import { factWords, listWords } from './fact-words.ts';
import type { SpokenLanguage } from './languages.ts';
import type { ProblemText, Words } from './problem-text.ts';

export type Facts = Readonly<Record<string, unknown>>;

/** A name without its fact stays in braces: the tests look for it. */
export const sentence = (text: ProblemText, language: SpokenLanguage, facts: Facts): string =>
  chosen(text, facts)[language].replaceAll(
    /\{(\w+)\}/g,
    (braced, name: string) => told(name, facts[name], language) ?? braced,
  );

/** The first of `where` that the facts call for; the text itself where they call for none. */
export const chosen = (text: ProblemText, facts: Facts): Words => {
  const { where = {} } = text;
  const key = callsOf(facts).find((call) => Object.hasOwn(where, call));
  return (key === undefined ? undefined : where[key]) ?? text;
};

/**
 * What facts call for, the most telling first: `why` where it is one code; the one reason of all files;
 * `some-…` each of several reasons; the stage; `one-day` where nothing lies between two bounds; a fact that is there.
 */
const callsOf = (facts: Facts): readonly string[] => {
  const { why, stage, from, upTo } = facts;
  const reasons = reasonsIn(facts);
  return [
    ...(typeof why === 'string' ? [why] : []),
    ...(reasons.length === 1 ? reasons : []),
    ...reasons.map((reason) => `some-${reason}`),
    ...(typeof stage === 'string' ? [stage] : []),
    ...(from !== undefined && from === upTo ? ['one-day'] : []),
    ...Object.keys(facts).filter((name) => isThere(facts[name])),
  ];
};

const isThere = (fact: unknown): boolean =>
  fact !== undefined && fact !== null && fact !== '' && !(Array.isArray(fact) && fact.length === 0);

/** The reasons that files are named with, each once; what has no reason of its own counts by its code. */
const reasonsIn = ({ why, leftOut }: Facts): readonly string[] => {
  const list: readonly unknown[] = Array.isArray(why) ? why : Array.isArray(leftOut) ? leftOut : [];
  return [...new Set(list.map((one) => fieldOf(one, 'reason') ?? fieldOf(one, 'code') ?? ''))];
};

const fieldOf = (one: unknown, name: string): string | undefined => {
  if (typeof one !== 'object' || one === null) return undefined;
  const value: unknown = Object.entries(one).find(([key]) => key === name)?.[1];
  return typeof value === 'string' ? value : undefined;
};

const MOST_NAMED = 20;

const told = (name: string, fact: unknown, language: SpokenLanguage): string | undefined => {
  if (!Array.isArray(fact)) return toldOne(name, fact, language);
  const all = [...new Set(fact.map((one) => toldOne(name, one, language)))].filter(
    (one) => one !== undefined,
  );
  if (all.length === 0) return undefined;
  if (name === 'who') return oneOf(all, language);
  const rest = all.length - MOST_NAMED;
  const more = rest > 0 ? listWords.and[language].replace('{n}', String(rest)) : '';
  return all.slice(0, MOST_NAMED).join(all.some((one) => one.includes(' ')) ? '; ' : ', ') + more;
};

const oneOf = (all: readonly string[], language: SpokenLanguage): string =>
  [all.slice(0, -1).join(', '), all.at(-1) ?? ''].filter((part) => part !== '').join(listWords.or[language]);

const toldOne = (name: string, fact: unknown, language: SpokenLanguage): string | undefined => {
  if (typeof fact === 'number') return String(fact);
  if (typeof fact === 'string') return fact === '' ? undefined : inWords(name, fact, language);
  const detail = fieldOf(fact, 'detail');
  if (detail !== undefined) return [fieldOf(fact, 'pointer')?.slice(1), detail].filter(Boolean).join(' — ');
  const reason = fieldOf(fact, 'reason');
  return reason === undefined ? undefined : inWords(name, reason, language);
};

const inWords = (name: string, fact: string, language: SpokenLanguage): string =>
  factWords[name]?.[fact]?.[language] ?? dayInWords(fact, language) ?? fact;

/** A day as the language writes it; undefined when it is none. */
const dayInWords = (text: string, language: SpokenLanguage): string | undefined => {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text) ?? [];
  if (year === undefined || month === undefined || day === undefined) return undefined;
  return language === 'en'
    ? `${Number(day)} ${months[Number(month) - 1] ?? month} ${year}`
    : `${day}.${month}.${year}`;
};

const months = 'January February March April May June July August September October November December'.split(
  ' ',
);
