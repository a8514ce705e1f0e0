/** The language of the person, kept in the browser; the page's own `lang` follows it. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { languageOf, languages, type SpokenLanguage } from '../../shared/contract/languages.ts';
import { bytesIn } from './bytes.ts';
import { dayIn, instantIn, monthIn, sinceIn } from './dates.ts';
import { type Facts, fill, type Vocabulary } from './words.ts';

const KEPT = 'language';

const isSpoken = (value: string | null): value is SpokenLanguage =>
  (languages as readonly (string | null)[]).includes(value);

export const preferred = (): SpokenLanguage => {
  const kept = localStorage.getItem(KEPT);
  return isSpoken(kept) ? kept : languageOf(navigator.languages.join(','));
};

export const prefer = (language: SpokenLanguage): void => {
  localStorage.setItem(KEPT, language);
  document.documentElement.lang = language;
};

export const Language = createContext<SpokenLanguage>('ru');

export interface Speech {
  readonly language: SpokenLanguage;
  readonly day: (day: string) => string;
  /** From a day on. */
  readonly since: (day: string) => string;
  readonly instant: (instant: string) => string;
  /** @param month `YYYY-MM` */
  readonly month: (month: string) => string;
  readonly bytes: (bytes: number) => string;
}

export const useSpeech = (): Speech => {
  const language = useContext(Language);
  return {
    language,
    day: (day) => dayIn(day, language),
    since: (day) => sinceIn(day, language),
    instant: (instant) => instantIn(instant, language),
    month: (month) => monthIn(month, language),
    bytes: (bytes) => bytesIn(bytes, language),
  };
};

/** Says an entry of a vocabulary in the person's language. */
export const useWords = <Table extends Vocabulary>(
  table: Table,
): ((name: keyof Table & string, facts?: Facts) => string) => {
  const language = useContext(Language);
  return (name, facts = {}) => fill(table[name]?.[language] ?? name, language, facts);
};
