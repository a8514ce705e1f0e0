/** Days as papers write them (clause 11 of the Rules allows both styles). */
import type { Day, PaperLanguage } from '../archive/names.ts';

const russianMonths = [
  'января',
  'февраля',
  'марта',
  'апреля',
  'мая',
  'июня',
  'июля',
  'августа',
  'сентября',
  'октября',
  'ноября',
  'декабря',
];
const kazakhMonths = [
  'қаңтар',
  'ақпан',
  'наурыз',
  'сәуір',
  'мамыр',
  'маусым',
  'шілде',
  'тамыз',
  'қыркүйек',
  'қазан',
  'қараша',
  'желтоқсан',
];
const kazakhOfMonths = [
  'қаңтардағы',
  'ақпандағы',
  'наурыздағы',
  'сәуірдегі',
  'мамырдағы',
  'маусымдағы',
  'шілдедегі',
  'тамыздағы',
  'қыркүйектегі',
  'қазандағы',
  'қарашадағы',
  'желтоқсандағы',
];

const partsOf = (day: Day) => {
  const [year = '', month = '', date = ''] = day.split('-');
  return { year, month, date, monthAt: Number(month) - 1, dayOfMonth: Number(date) };
};

const named = (months: readonly string[], day: Day): string => months[partsOf(day).monthAt] ?? '';

/** `22.11.2026`, in both languages. */
export const shortDay = (day: Day): string => {
  const { year, month, date } = partsOf(day);
  return `${date}.${month}.${year}`;
};

/** `22 ноября 2026 года`, `2026 жылғы 22 қараша`, with no-break spaces that keep number and word together. */
export const longDay = (day: Day, language: PaperLanguage): string => {
  const { year, dayOfMonth } = partsOf(day);
  return language === 'kk'
    ? `${year}\u00a0жылғы ${dayOfMonth}\u00a0${named(kazakhMonths, day)}`
    : `${dayOfMonth}\u00a0${named(russianMonths, day)} ${year}\u00a0года`;
};

/** Of that day: `от 22 ноября 2026 года`, `2026 жылғы 22 қарашадағы`. */
export const ofDay = (day: Day, language: PaperLanguage): string => {
  const { year, dayOfMonth } = partsOf(day);
  return language === 'kk'
    ? `${year}\u00a0жылғы ${dayOfMonth}\u00a0${named(kazakhOfMonths, day)}`
    : `от\u00a0${longDay(day, 'ru')}`;
};
