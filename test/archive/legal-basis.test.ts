import { describe, expect, test } from '@jest/globals';
import {
  type LegalSubject,
  actInForceOn,
  demonstrationNote,
  legalActs,
  listInForceOn,
  listNamed,
} from '../../shared/archive/legal-basis.ts';
import { day } from '../given/days.ts';

const subjects: LegalSubject[] = ['enforcement', 'office-work', 'documentation', 'private-archives', 'list'];

test.each<[LegalSubject, string, string]>([
  ['list', '2025-06-16', '263'],
  ['list', '2025-06-17', '279-НҚ'],
  ['list', '2026-11-22', '279-НҚ'],
  ['office-work', '2021-05-11', '97'],
  ['office-work', '2021-05-12', '386'],
  ['documentation', '2023-09-24', '703'],
  ['documentation', '2023-09-25', '236'],
  ['private-archives', '2023-09-24', '575'],
  ['private-archives', '2023-09-25', '235'],
  ['enforcement', '2026-11-22', '261-IV'],
])('on %s, %s rests on No. %s', (subject, on, number) => {
  expect(actInForceOn(subject, day(on))?.number).toBe(number);
});

test('no act is named for a day on which none is known to be in force', () => {
  expect(listInForceOn(day('2017-09-28'))).toBeUndefined();
  expect(listInForceOn(day('2017-09-29'))?.id).toBe('list-263-2017');
});

test('a list is found by its id and by its number, another act is not a list', () => {
  expect(listNamed('279-НҚ')).toBe(listInForceOn(day('2026-01-01')));
  expect(listNamed('list-263-2017')?.number).toBe('263');
  expect([listNamed('386'), listNamed('280')]).toEqual([undefined, undefined]);
});

describe('the acts on record', () => {
  test.each(subjects)('on %s are in force one after the other, never two on one day', (subject) => {
    const acts = legalActs
      .filter((act) => act.subject === subject)
      .sort((a, b) => (a.from < b.from ? -1 : 1));
    acts.forEach((act, at) => {
      const next = acts[at + 1];
      expect(act.to === undefined).toBe(next === undefined);
      if (act.to && next) expect(act.to < next.from).toBe(true);
    });
  });

  test('have titles in three languages, and ids of their own', () => {
    expect(new Set(legalActs.map((act) => act.id)).size).toBe(legalActs.length);
    for (const act of legalActs) {
      for (const language of ['kk', 'ru', 'en'] as const)
        expect(act.title[language].length).toBeGreaterThan(10);
      expect(act.id).toMatch(/^[a-z]+-\d+-\d{4}$/);
      expect(act.datedOn <= act.from).toBe(true);
    }
  });

  test('a demonstration says in every language that it is no official text', () => {
    expect(demonstrationNote.ru).toMatch(/не официальный текст/);
    expect(demonstrationNote.kk).toMatch(/ресми мәтін емес/);
    expect(demonstrationNote.en).toMatch(/not the official text/);
  });
});
