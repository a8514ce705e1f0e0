/** Papers of an enforcement proceeding as the demonstration needs them. Every person and number in them is invented. */
import type { PaperLanguage } from '../../../shared/archive/names.ts';
import type { DemoPaperKind, Texts } from './paper-kinds.ts';
import { kazakhTexts } from './texts-kk.ts';
import { russianTexts } from './texts-ru.ts';

const texts: Readonly<Record<PaperLanguage, Texts>> = { ru: russianTexts, kk: kazakhTexts };

const people: Readonly<Record<PaperLanguage, readonly string[]>> = {
  ru: [
    'Примеров Образец Демонстрационович',
    'Показова Модель Учебновна',
    'ТОО «Демо-Образец»',
    'Условнов Пример Пробович',
    'АО «Вымышленный банк»',
  ],
  kk: [
    'Мысалов Үлгі Көрсетілімұлы',
    'Үлгібаева Сынақ Жаттығуқызы',
    '«Көрсетілім-Үлгі» ЖШС',
    'Қиялиев Мысал Өнегеұлы',
    '«Ойдан шығарылған банк» АҚ',
  ],
};
const agents = { ru: 'Образцов Д. Д.', kk: 'Үлгіев Д. Ғ.' } as const;

/** One page of a demonstration scan. */
export interface DemoPage {
  readonly language: PaperLanguage;
  readonly title: string;
  readonly number: string;
  readonly paragraphs: readonly string[];
  /** The same seed gives the same scan, byte for byte. */
  readonly seed: number;
}

const two = (value: number) => String(value).padStart(2, '0');

/** The paper of a kind and language with invented particulars; `seed` chooses them. */
export const demoPaper = (kind: DemoPaperKind, language: PaperLanguage, seed: number): DemoPage => {
  const names = people[language];
  const { title, paragraphs } = texts[language][kind];
  const year = 2015 + (seed % 6);
  const number = `${year}/${two(seed % 100)}-${1000 + ((seed * 37) % 9000)}`;
  return {
    language,
    title,
    number,
    seed,
    paragraphs: paragraphs({
      proceeding: number,
      date: `${two(1 + (seed % 28))}.${two(1 + (seed % 12))}.${year}`,
      sum: `${100 + ((seed * 71) % 900)}\u00a0${String((seed * 131) % 1000).padStart(3, '0')}`,
      debtor: names[seed % names.length] ?? '',
      recoveror: names[(seed + 2) % names.length] ?? '',
      agent: agents[language],
    }),
  };
};
