/** Days and instants in words. Chromium has no Kazakh names of months, so all three languages have theirs here. */
import type { SpokenLanguage } from '../../shared/contract/languages.ts';

const months: Readonly<Record<SpokenLanguage, readonly string[]>> = {
  kk: 'қаңтар ақпан наурыз сәуір мамыр маусым шілде тамыз қыркүйек қазан қараша желтоқсан'.split(' '),
  ru: 'января февраля марта апреля мая июня июля августа сентября октября ноября декабря'.split(' '),
  en: 'January February March April May June July August September October November December'.split(' '),
};

/** @param day `YYYY-MM-DD`; anything else is given back as it stands. */
export const dayIn = (day: string, language: SpokenLanguage): string => {
  const [, year, month, date] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(day) ?? [];
  const named = months[language][Number(month) - 1];
  if (year === undefined || named === undefined) return day;
  const number = Number(date);
  if (language === 'kk') return `${year} жылғы ${number} ${named}`;
  return language === 'ru' ? `${number} ${named} ${year} года` : `${number} ${named} ${year}`;
};

const ofYear: Readonly<Record<SpokenLanguage, readonly string[]>> = {
  ...months,
  ru: 'январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь'.split(' '),
};

/** @param month `YYYY-MM`; anything else is given back as it stands. */
export const monthIn = (month: string, language: SpokenLanguage): string => {
  const [, year, number] = /^(\d{4})-(\d\d)$/.exec(month) ?? [];
  const named = ofYear[language][Number(number) - 1];
  if (year === undefined || named === undefined) return month;
  return language === 'kk' ? `${year} жылғы ${named}` : `${named} ${year}`;
};

/** Kazakh says "from" by an ending of the month. */
const monthsSince =
  'қаңтардан ақпаннан наурыздан сәуірден мамырдан маусымнан шілдеден тамыздан қыркүйектен қазаннан қарашадан желтоқсаннан'.split(
    ' ',
  );

/** From a day on. @param day `YYYY-MM-DD` */
export const sinceIn = (day: string, language: SpokenLanguage): string => {
  const named = dayIn(day, language);
  if (language === 'en') return `from ${named}`;
  if (language === 'ru') return `с ${named}`;
  const at = Number(day.slice(5, 7)) - 1;
  return `${named.replace(months.kk[at] ?? '', monthsSince[at] ?? '')} бастап`;
};

const inKazakhstan = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Asia/Almaty',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

/** The civil day of an instant in Kazakhstan. @param instant RFC 3339 */
export const dayOfInstant = (instant: string): string => {
  const { year, month, day } = partsOf(instant);
  return `${year ?? ''}-${month ?? ''}-${day ?? ''}`;
};

/** With the time of day in Kazakhstan. @param instant RFC 3339 */
export const instantIn = (instant: string, language: SpokenLanguage): string => {
  const { hour, minute } = partsOf(instant);
  return `${dayIn(dayOfInstant(instant), language)}, ${hour ?? ''}:${minute ?? ''}`;
};

const partsOf = (instant: string): Partial<Record<Intl.DateTimeFormatPartTypes, string>> =>
  Object.fromEntries(inKazakhstan.formatToParts(new Date(instant)).map(({ type, value }) => [type, value]));
