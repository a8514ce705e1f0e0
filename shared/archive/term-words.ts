/** A term and a day as the office writes them, in its three languages. Written out here: no locale data is asked. */
import type { Day, Language } from './names.ts';
import type { Term, WhyUnknown } from './term.ts';

type InAll = Readonly<Record<Language, string>>;

const monthsInEnglish =
  'January February March April May June July August September October November December';

/** `15.03.2021` (rule 11); in English with the month in words, where figures alone would mislead. */
export const dayInWords = (day: Day, language: Language): string => {
  const [year, month, date] = [day.slice(0, 4), day.slice(5, 7), day.slice(8)];
  if (language !== 'en') return `${date}.${month}.${year}`;
  return [Number(date), monthsInEnglish.split(' ')[Number(month) - 1], year].join(' ');
};

/** A number of years: `3 года`, `11 лет`, `21 год`. */
export const yearsInWords = (years: number, language: Language): string => {
  if (language === 'kk') return `${years} жыл`;
  if (language === 'en') return years === 1 ? '1 year' : `${years} years`;
  return `${years} ${russianYears(years)}`;
};

const russianYears = (years: number): string => {
  const [tens, ones] = [years % 100, years % 10];
  if (tens >= 11 && tens <= 14) return 'лет';
  if (ones === 1) return 'год';
  return ones >= 2 && ones <= 4 ? 'года' : 'лет';
};

/** The event as it is named inside quotation marks; one the archive does not know is named as it was entered. */
export const eventInWords = (event: string, language: Language): string => events[event]?.[language] ?? event;

/** `5 лет ЭПК`, `тұрақты`, `until no longer needed`. */
export const termInWords = (term: Term & { readonly appraisalMark?: boolean }, language: Language): string =>
  bareTerm(term, language) + (term.appraisalMark === true ? ` ${appraisalMark[language]}` : '');

const bareTerm = (term: Term, language: Language): string => {
  switch (term.kind) {
    case 'years':
      return yearsInWords(term.years, language);
    case 'years-after':
      return yearsAfterEvent(term, language);
    case 'unknown':
      return `${notSettled[language]}: ${whyInWords(term.why, language)}`;
    case 'permanent':
    case 'until-need':
    case 'until-replaced':
      return fixed[term.kind][language];
  }
};

const yearsAfterEvent = (term: { years: number; event: string }, language: Language): string => {
  const [years, event] = [yearsInWords(term.years, language), eventInWords(term.event, language)];
  if (language === 'kk') return `«${event}» оқиғасынан кейін ${years}`;
  if (language === 'en') return `${years} after the event “${event}”`;
  return `${years} после события «${event}»`;
};

export const whyInWords = (why: WhyUnknown, language: Language): string => whys[why][language];

const appraisalMark: InAll = { kk: 'СТК', ru: 'ЭПК', en: '(appraisal mark)' };

const notSettled: InAll = { kk: 'белгіленбеген', ru: 'не установлен', en: 'not settled' };

const fixed: Readonly<Record<'permanent' | 'until-need' | 'until-replaced', InAll>> = {
  permanent: { kk: 'тұрақты', ru: 'постоянно', en: 'permanent' },
  'until-need': { kk: 'қажеттілігі өткенше', ru: 'до минования надобности', en: 'until no longer needed' },
  'until-replaced': {
    kk: 'жаңасымен ауыстырылғанша',
    ru: 'до замены новыми',
    en: 'until replaced by new ones',
  },
};

const events: Readonly<Record<string, InAll>> = {
  'payments-ended': {
    kk: 'мерзімдік төлемдердің тоқтатылуы',
    ru: 'прекращение периодических платежей',
    en: 'the periodic payments ended',
  },
  'contract-ended': { kk: 'шарттың аяқталуы', ru: 'окончание договора', en: 'the contract ended' },
  dismissed: { kk: 'жұмыстан босату', ru: 'увольнение', en: 'dismissal' },
  audited: { kk: 'тексерудің аяқталуы', ru: 'завершение проверки', en: 'the audit was completed' },
  appraised: {
    kk: 'сараптама комиссиясының шешімі',
    ru: 'решение экспертной комиссии',
    en: 'the decision of the commission',
  },
  'need-ended': { kk: 'қажеттілігінің өтуі', ru: 'минование надобности', en: 'the need ended' },
  replaced: { kk: 'жаңасымен ауыстырылуы', ru: 'замена новыми', en: 'replacement by new ones' },
};

const whys: Readonly<Record<WhyUnknown, InAll>> = {
  'no-nomenclature-in-force': {
    kk: 'жабылған күні қолданыста номенклатура болмаған',
    ru: 'на день закрытия нет действующей номенклатуры',
    en: 'no nomenclature was in force on the closing day',
  },
  'no-such-line': {
    kk: 'номенклатурада бұл индекс жоқ',
    ru: 'в номенклатуре нет такого индекса',
    en: 'the nomenclature has no such index',
  },
  'article-not-mapped': {
    kk: 'қолданыстағы тізбенің бабы көрсетілмеген',
    ru: 'не указана статья действующего перечня',
    en: 'no article of the list in force is named',
  },
  'closing-day-impossible': {
    kk: 'жабылған күні мүмкін емес',
    ru: 'дата закрытия невозможна',
    en: 'the closing day is impossible',
  },
  reopened: { kk: 'іс қайта басталды', ru: 'дело возобновлено', en: 'the case was reopened' },
  'terms-not-comparable': {
    kk: 'екі мерзімнің қайсысы ұзақ екені белгісіз',
    ru: 'неизвестно, какой из двух сроков длиннее',
    en: 'it is not known which of two terms is the longer',
  },
};
