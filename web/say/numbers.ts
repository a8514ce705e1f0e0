/** Numbers as they are written in each language: browsers know no Kazakh forms. */
import type { SpokenLanguage } from '../../shared/contract/languages.ts';

const NARROW = '\u00a0';
const signs: Readonly<Record<SpokenLanguage, readonly [thousands: string, fraction: string]>> = {
  kk: [NARROW, ','],
  ru: [NARROW, ','],
  en: [',', '.'],
};

export const numberIn = (value: number, language: SpokenLanguage): string => {
  const [thousands, fraction] = signs[language];
  const [whole = '', part] = String(Math.abs(value)).split('.');
  const grouped = whole.replaceAll(/\B(?=(\d{3})+$)/g, thousands);
  return `${value < 0 ? '−' : ''}${grouped}${part === undefined ? '' : `${fraction}${part}`}`;
};
