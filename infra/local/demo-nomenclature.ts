/** The nomenclatures of the demo chamber: made up, and said to be so in every line. */
import { demonstrationNote, legalActs, listInForceOn } from '../../shared/archive/legal-basis.ts';
import { firstDayOf, startOf, yearOf } from '../../shared/archive/day.ts';
import type { Day, PersonId } from '../../shared/archive/names.ts';
import { checkNomenclature, type LineDraft } from '../../shared/archive/nomenclature.ts';
import type { FiledNomenclature } from '../../shared/register/nomenclatures.ts';

const FIRST_YEAR = 2015;

const lines: readonly LineDraft[] = [
  {
    index: '01-01',
    kind: 'register',
    heading: 'Журнал учёта печатей и штампов',
    term: { kind: 'permanent' },
    article: 'Д-1',
  },
  {
    index: '01-02',
    kind: 'order-file',
    heading: 'Переписка с региональной палатой по вопросам деятельности',
    term: { kind: 'years', years: 10 },
    article: 'Д-2',
  },
  {
    index: '01-03',
    kind: 'order-file',
    heading: 'Приказы по личному составу конторы',
    term: { kind: 'years', years: 75 },
    personnel: true,
    article: 'Д-3',
  },
  {
    index: '01-04',
    kind: 'order-file',
    heading: 'Методические рекомендации, присланные для сведения',
    term: { kind: 'until-need' },
    article: 'Д-4',
  },
  {
    index: '01-05',
    kind: 'order-file',
    heading: 'Инструкции по делопроизводству и охране труда',
    term: { kind: 'until-replaced' },
    article: 'Д-5',
  },
  {
    index: '01-06',
    kind: 'register',
    heading: 'Журнал входящей корреспонденции',
    term: { kind: 'years', years: 3 },
    article: 'Д-11',
  },
  {
    index: '02-01',
    kind: 'proceeding',
    heading: 'Исполнительные производства о взыскании денежных сумм',
    term: { kind: 'years', years: 5 },
    article: 'Д-6',
  },
  {
    index: '02-02',
    kind: 'proceeding',
    heading: 'Исполнительные производства неимущественного характера',
    term: { kind: 'years', years: 3 },
    article: 'Д-7',
  },
  {
    index: '02-03',
    kind: 'proceeding',
    heading: 'Исполнительные производства о взыскании периодических платежей',
    term: { kind: 'years-after', event: 'payments-ended', years: 3 },
    article: 'Д-8',
  },
  {
    index: '02-04',
    kind: 'proceeding',
    heading: 'Исполнительные производства об обращении взыскания на недвижимое имущество',
    term: { kind: 'years', years: 5 },
    appraisalMark: true,
    article: 'Д-9',
  },
  {
    index: '02-05',
    kind: 'proceeding',
    heading: 'Исполнительные производства, статья для которых не установлена',
    term: { kind: 'years', years: 5 },
    article: '',
  },
];

const draftOf = (year: number, list: string) => ({
  year,
  basis: 'демонстрационное решение № 1, не является актом Республиканской палаты',
  list,
  lines: lines.map((line) => ({ ...line, note: demonstrationNote.ru })),
});

/** One for each year from 2015 to today's, with every line mapped to the list in force today. */
export const demoNomenclatures = (today: Day, approvedBy: PersonId): readonly FiledNomenclature[] => {
  const list = (listInForceOn(today) ?? legalActs.find(({ subject }) => subject === 'list'))?.id ?? '';
  const years = Array.from({ length: yearOf(today) - FIRST_YEAR + 1 }, (_, at) => FIRST_YEAR + at);

  return years.flatMap((year) => {
    const checked = checkNomenclature(draftOf(year, list), undefined, today);
    return checked.accepted ? [{ ...checked.value, approvedBy, approvedAt: startOf(firstDayOf(year)) }] : [];
  });
};
