/** Sizes as people read them, in powers of ten. */
import type { SpokenLanguage } from '../../shared/contract/languages.ts';
import { numberIn } from './numbers.ts';

const units: Readonly<Record<SpokenLanguage, readonly string[]>> = {
  kk: ['байт', 'КБ', 'МБ', 'ГБ', 'ТБ'],
  ru: ['байт', 'КБ', 'МБ', 'ГБ', 'ТБ'],
  en: ['bytes', 'kB', 'MB', 'GB', 'TB'],
};

export const bytesIn = (bytes: number, language: SpokenLanguage): string => {
  const step = bytes < 1 ? 0 : Math.min(4, Math.floor(Math.log10(bytes) / 3));
  const value = bytes / 1000 ** step;
  const shown = step === 0 || value >= 100 ? Math.round(value) : Math.round(value * 10) / 10;
  return `${numberIn(shown)}\u00a0${units[language][step] ?? ''}`;
};
