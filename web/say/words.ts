/** Words in three languages, filled from facts. A vocabulary is a table: an entry without one of the languages is no entry. */
import type { SpokenLanguage } from '../../shared/contract/languages.ts';
import type { Words } from '../../shared/contract/problem-text.ts';
import { numberIn } from './numbers.ts';

export type Vocabulary = Readonly<Record<string, Words>>;
export type Facts = Readonly<Record<string, string | number>>;

/**
 * `{name}` stands for a fact; `{count|file|files}` for the form that goes with a count: one and many in English,
 * one, few and many in Russian. Kazakh has one form.
 */
export const fill = (text: string, language: SpokenLanguage, facts: Facts): string =>
  text.replaceAll(/\{(\w+)(?:\|([^}]*))?\}/g, (_, name: string, forms: string | undefined) => {
    const fact = facts[name];
    if (fact === undefined) return `{${name}}`;
    if (forms !== undefined) return formFor(Number(fact), language, forms.split('|'));
    return typeof fact === 'number' ? numberIn(fact, language) : fact;
  });

const formFor = (count: number, language: SpokenLanguage, forms: readonly string[]): string =>
  forms[placeOf(count, language)] ?? forms.at(-1) ?? '';

const placeOf = (count: number, language: SpokenLanguage): number => {
  if (language === 'kk') return 0;
  if (language === 'en') return count === 1 ? 0 : 1;
  const [ones, tens] = [count % 10, count % 100];
  if (ones === 1 && tens !== 11) return 0;
  return ones >= 2 && ones <= 4 && (tens < 12 || tens > 14) ? 1 : 2;
};
