/** Sizes as people read them, in powers of ten. */
import type { SpokenLanguage } from '../../shared/contract/languages.ts';
import { numberIn } from './numbers.ts';

const units: Readonly<Record<SpokenLanguage, readonly string[]>> = {
  kk: ['байт', 'КБ', 'МБ', 'ГБ', 'ТБ'],
  ru: ['байт', 'КБ', 'МБ', 'ГБ', 'ТБ'],
  en: ['bytes', 'kB', 'MB', 'GB', 'TB'],
};

export const bytesIn = (bytes: number, language: SpokenLanguage): string => {
  const least = bytes < 1 ? 0 : Math.min(last, Math.floor(Math.log10(bytes) / 3));
  // What rounds to a thousand is one of the next unit.
  const step = rounded(bytes, least) === 1000 ? Math.min(last, least + 1) : least;
  return `${numberIn(rounded(bytes, step), language)}\u00a0${units[language][step] ?? ''}`;
};

const last = 4;

const rounded = (bytes: number, step: number): number => {
  const value = bytes / 1000 ** step;
  return step === 0 || value >= 100 ? Math.round(value) : Math.round(value * 10) / 10;
};
