import { describe, expect, test } from '@jest/globals';
import type * as z from 'zod';
import { forms } from '../../shared/contract/routes/all.ts';
import { readForm } from '../../shared/runtime/forms.ts';
import { notJson } from '../../shared/runtime/json.ts';

type Named = keyof typeof forms;

const faultsOf = (name: Named, value: unknown, part: 'body' | 'query' = 'body'): Record<string, string> => {
  const { body, query }: { body?: z.ZodType; query?: z.ZodType } = forms[name];
  const read = readForm((part === 'body' ? body : query)!, value, 'ru');
  const faults = read.accepted ? [] : read.refusal.faults;
  return Object.fromEntries(faults.map(({ pointer, detail }) => [pointer, detail]));
};

const file = { kind: 'proceeding', index: '3-1', heading: 'О взыскании', language: 'ru', closedOn: null };
const document = { name: 'a.pdf', mediaType: 'application/pdf', bytes: 10, sha256: 'a'.repeat(64) };

describe('A field is told what is wanted there', () => {
  test.each<[string, Named, unknown, Record<string, unknown>]>([
    [
      'one that is missing, whatever its kind',
      'openCaseFile',
      { ...file, kind: undefined, language: undefined, closedOn: undefined, heading: undefined },
      {
        '/kind': 'не указано',
        '/language': 'не указано',
        '/closedOn': 'не указано',
        '/heading': 'не указано',
      },
    ],
    [
      'one that is empty',
      'openCaseFile',
      { ...file, heading: '  ', parties: [{ role: '', name: 'А' }] },
      { '/heading': 'не заполнено', '/parties/0/role': 'не заполнено' },
    ],
    [
      'one of another kind',
      'openCaseFile',
      { ...file, heading: 7, parties: 'нет' },
      { '/heading': 'здесь нужно: текст', '/parties': 'здесь нужно: список' },
    ],
    [
      'one that is not on a list',
      'openCaseFile',
      { ...file, kind: 'letter' },
      { '/kind': 'одно из: proceeding, order-file, register' },
    ],
    [
      'one that is not among the kinds of a term',
      'approveNomenclature',
      {
        ...{ basis: 'приказ', list: 'list-279-2025' },
        lines: [
          { index: '1', kind: 'register', heading: 'Журнал', article: '1', term: { kind: 'for-ever' } },
        ],
      },
      { '/lines/0/term/kind': 'одно из: permanent, years, years-after, until-need, until-replaced' },
    ],
    [
      'one that is too long',
      'openCaseFile',
      { ...file, heading: 'я'.repeat(501) },
      { '/heading': 'не больше 500 знаков' },
    ],
    ['no bytes', 'addDocument', { ...document, bytes: 0 }, { '/bytes': expect.stringMatching(/^файл пуст/) }],
    ['no name', 'addDocument', { ...document, name: ' ' }, { '/name': 'не заполнено' }],
    [
      'a digest that is none',
      'addDocument',
      { ...document, sha256: 'A' },
      { '/sha256': 'нужен SHA-256: 64 знака 0-9 и a-f' },
    ],
    [
      'a presence that is none',
      'attendCommission',
      { present: false },
      { '/present': 'возможно только: true' },
    ],
    [
      'a basis that is neither a text nor a document',
      'holdCaseFile',
      { reason: 'суд', basis: 7 },
      { '/basis': 'нужен текст или объект {kind, number, datedOn}' },
    ],
    [
      'a basis of which something is wanting',
      'holdCaseFile',
      { reason: 'суд', basis: { kind: 'court', number: '' } },
      { '/basis/number': 'не заполнено', '/basis/datedOn': 'не указано' },
    ],
    ['a basis without words', 'holdCaseFile', { reason: 'суд', basis: '' }, { '/basis': 'не заполнено' }],
    [
      'volumes that are neither a number nor a list',
      'openCaseFile',
      { ...file, volumes: 'два' },
      { '/volumes': expect.stringMatching(/число томов/) },
    ],
    ['no volumes', 'openCaseFile', { ...file, volumes: 0 }, { '/volumes': 'не меньше 1' }],
    [
      'a volume of the list',
      'openCaseFile',
      { ...file, volumes: [{ closedOn: '31.12.2020' }] },
      { '/volumes/0/closedOn': 'нужна действительная дата ГГГГ-ММ-ДД' },
    ],
    [
      'an index that could be somebody’s IIN',
      'openCaseFile',
      { ...file, index: '850101300123' },
      { '/index': 'здесь не может быть номера из 12 цифр' },
    ],
  ])('%s', (...[, name, value, faults]) => {
    const sent: unknown = JSON.parse(JSON.stringify(value));
    expect(faultsOf(name, sent)).toEqual(faults);
  });

  test('a limit that is none', () => {
    expect(faultsOf('listCaseFiles', { limit: '0' }, 'query')).toEqual({
      '/limit': 'нужно целое число от 1 до 200',
    });
  });
});

describe('What is not JSON is told where it is none', () => {
  test.each([
    ['hello', 'это не JSON: ошибка в строке 1, знак 1'],
    ['{\n  "a": 1,\n  b: 2\n}', 'это не JSON: ошибка в строке 3, знак 3'],
    ['{"a": tru}', 'это не JSON: ошибка в строке 1, знак 10'],
    ['{"a": 1}}', 'это не JSON: ошибка в строке 1, знак 9'],
    ['{"a": "б', 'это не JSON: текст обрывается в строке 1, знак 9'],
    ['{\n', 'это не JSON: текст обрывается в строке 2, знак 1'],
  ])('%j', (text, detail) => {
    expect(notJson(text, 'ru').refusal.faults).toEqual([{ pointer: '', detail }]);
  });
});
