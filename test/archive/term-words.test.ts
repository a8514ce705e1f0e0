import { describe, expect, test } from '@jest/globals';
import {
  dayInWords,
  eventInWords,
  termInWords,
  whyInWords,
  yearsInWords,
} from '../../shared/archive/term-words.ts';
import { day } from '../given/days.ts';

test('a day is written in figures (rule 11), in English with the month in words', () => {
  expect(dayInWords(day('2021-03-05'), 'ru')).toBe('05.03.2021');
  expect(dayInWords(day('2021-03-05'), 'kk')).toBe('05.03.2021');
  expect(dayInWords(day('2021-03-05'), 'en')).toBe('5 March 2021');
  expect(dayInWords(day('2021-12-31'), 'en')).toBe('31 December 2021');
  expect(dayInWords(day('2021-01-01'), 'en')).toBe('1 January 2021');
});

test.each([
  [1, '1 год', '1 жыл', '1 year'],
  [2, '2 года', '2 жыл', '2 years'],
  [4, '4 года', '4 жыл', '4 years'],
  [5, '5 лет', '5 жыл', '5 years'],
  [11, '11 лет', '11 жыл', '11 years'],
  [14, '14 лет', '14 жыл', '14 years'],
  [15, '15 лет', '15 жыл', '15 years'],
  [20, '20 лет', '20 жыл', '20 years'],
  [21, '21 год', '21 жыл', '21 years'],
  [75, '75 лет', '75 жыл', '75 years'],
  [100, '100 лет', '100 жыл', '100 years'],
  [111, '111 лет', '111 жыл', '111 years'],
])('%d years agree with their number', (years, ...words) => {
  expect([yearsInWords(years, 'ru'), yearsInWords(years, 'kk'), yearsInWords(years, 'en')]).toEqual(words);
});

describe('a term is written as the list writes it', () => {
  test.each([
    [{ kind: 'permanent' } as const, 'постоянно', 'тұрақты', 'permanent'],
    [
      { kind: 'until-need' } as const,
      'до минования надобности',
      'қажеттілігі өткенше',
      'until no longer needed',
    ],
    [
      { kind: 'until-replaced' } as const,
      'до замены новыми',
      'жаңасымен ауыстырылғанша',
      'until replaced by new ones',
    ],
    [{ kind: 'years', years: 5 } as const, '5 лет', '5 жыл', '5 years'],
    [
      { kind: 'years', years: 5, appraisalMark: true } as const,
      '5 лет ЭПК',
      '5 жыл СТК',
      '5 years (appraisal mark)',
    ],
    [
      { kind: 'years-after', event: 'dismissed', years: 75 } as const,
      '75 лет после события «увольнение»',
      '«жұмыстан босату» оқиғасынан кейін 75 жыл',
      '75 years after the event “dismissal”',
    ],
    [
      { kind: 'unknown', why: 'reopened' } as const,
      'не установлен: дело возобновлено',
      'белгіленбеген: іс қайта басталды',
      'not settled: the case was reopened',
    ],
  ])('%j', (term, ...words) => {
    expect([termInWords(term, 'ru'), termInWords(term, 'kk'), termInWords(term, 'en')]).toEqual(words);
  });
});

test('an event that the archive does not know is named as it was entered', () => {
  expect(eventInWords('сдача объекта', 'kk')).toBe('сдача объекта');
  expect(eventInWords('audited', 'en')).toBe('the audit was completed');
});

const languages = ['kk', 'ru', 'en'] as const;
const awaited = [
  'payments-ended',
  'contract-ended',
  'dismissed',
  'audited',
  'appraised',
  'need-ended',
  'replaced',
];

test('an event that a term can wait for has a name in each language, and no two of them the same', () => {
  for (const language of languages) {
    const names = awaited.map((event) => eventInWords(event, language));
    expect(names.filter((name) => typeof name !== 'string' || name.length < 8)).toEqual([]);
    expect(new Set([...names, ...awaited]).size).toBe(2 * awaited.length);
  }
});

test('each reason why a term is unknown is said in words of its own', () => {
  const reasons = [
    'no-nomenclature-in-force',
    'no-such-line',
    'article-not-mapped',
    'closing-day-impossible',
    'reopened',
    'terms-not-comparable',
  ] as const;
  for (const language of languages) {
    const words = reasons.map((why) => whyInWords(why, language));
    expect(words.filter((text) => typeof text !== 'string' || text.length < 10)).toEqual([]);
    expect(new Set(words).size).toBe(reasons.length);
  }
});

test('why a term is unknown is said in each language', () => {
  expect(whyInWords('article-not-mapped', 'ru')).toBe('не указана статья действующего перечня');
  expect(whyInWords('article-not-mapped', 'kk')).toBe('қолданыстағы тізбенің бабы көрсетілмеген');
  expect(whyInWords('article-not-mapped', 'en')).toBe('no article of the list in force is named');
});
