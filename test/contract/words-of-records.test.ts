import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type * as z from 'zod';
import { words as recordWords } from '../../shared/archive/record-form.ts';
import { forms } from '../../shared/contract/routes/all.ts';
import { words } from '../../shared/contract/routes/form.ts';
import { languages } from '../../shared/contract/languages.ts';
import { wordOf } from '../../shared/contract/fault-words.ts';
import { readForm } from '../../shared/runtime/forms.ts';
import { inFull } from '../given/full.ts';

type Named = keyof typeof forms;

const line = (more: object) => ({
  ...{ basis: 'приказ', list: 'list-279-2025' },
  lines: [
    {
      ...{ index: '02-01', kind: 'proceeding', heading: 'О взыскании', article: '312' },
      term: { kind: 'years-after', event: 'payments-ended', years: 3 },
      ...more,
    },
  ],
});
const paper = { destroyedOn: '2026-11-22', manner: 'измельчение', place: 'Алматы' };
const described = { kind: 'proceeding', heading: 'О взыскании', language: 'ru', closedOn: null };

/** Every field that people fill in and a deletion record repeats. */
const fields: readonly (readonly [Named, string, (value: string) => object])[] = [
  ['draftOrder', '/number', (number) => ({ number, datedOn: '2026-11-22' })],
  ['issueOrder', '/number', (number) => ({ number, datedOn: '2026-11-22' })],
  ['attendCommission', '/paper/manner', (manner) => ({ present: true, paper: { ...paper, manner } })],
  ['attendCommission', '/paper/place', (place) => ({ present: true, paper: { ...paper, place } })],
  ['openCaseFile', '/index', (index) => ({ ...described, index })],
  ['repairCaseFile', '/index', (index) => ({ index })],
  ['approveNomenclature', '/list', (list) => ({ ...line({}), list })],
  ['approveNomenclature', '/lines/0/article', (article) => line({ article })],
  [
    'approveNomenclature',
    '/lines/0/term/event',
    (event) => line({ term: { kind: 'years-after', event, years: 3 } }),
  ],
];

const faultsOf = (name: Named, value: object, language: (typeof languages)[number]) => {
  const { body }: { body?: z.ZodType } = forms[name];
  const read = readForm(body!, value, language);
  return read.accepted ? [] : read.refusal.faults;
};

describe.each(fields)(
  'What a record repeats is refused at the door where the record could not be read: %s %s',
  (name, pointer, of) => {
    test.each([
      ['a line break', 'один\nдва', 'oneLine'],
      ['a line break of another kind', 'один\u2028два', 'oneLine'],
      ['a tab', 'один\tдва', 'characters'],
      ['a number of a person', '№ 850101300123', 'longNumber'],
      ['a number of a person in other digits', '٨٥٠١٠١٣٠٠١٢٣', 'longNumber'],
    ] as const)('%s, in the language of who asks', (_what, value, word) => {
      for (const language of languages)
        expect(faultsOf(name, of(value), language)).toEqual([{ pointer, detail: wordOf(word, language) }]);
    });

    test('and taken where it could', () => {
      expect(faultsOf(name, of('7-П'), 'ru')).toEqual([]);
    });
  },
);

test.each(['/reason', '/basis'])(
  'What part two prints of a revocation may have lines, but not the number of a person: %s',
  (pointer) => {
    const field = pointer.slice(1);
    const told = (value: string) => ({ ...{ reason: 'жалоба', basis: 'письмо' }, [field]: value });
    for (const language of languages)
      expect(faultsOf('revokeOrder', told('№ 850101300123'), language)).toEqual([
        { pointer, detail: wordOf('longNumber', language) },
      ]);
    expect(faultsOf('revokeOrder', told('первое\nвторое'), 'ru')).toEqual([]);
  },
);

test('Whatever the door takes for such a field, the reader of records takes too', () => {
  const texts = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.string({ unit: 'grapheme', maxLength: 60 }),
    fc.string({ unit: fc.constantFrom('И', '\u0306', '7', '\n', '\t', ' ', '\u2029', '\uD800') }),
  );
  fc.assert(
    fc.property(texts, (text) => {
      const read = words(200).safeParse(text);
      if (read.success) expect(recordWords.check(read.data, '')).toEqual([]);
    }),
    { numRuns: inFull(100_000, 2000) },
  );
});
