import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { deletionRecordOf } from '../../shared/archive/deletion-record-of.ts';
import { canonicalBytes } from '../../shared/signature/canonical-json.ts';
import { readRecordBytes } from '../../shared/signature/record-bytes.ts';
import { someFacts } from '../given/records.ts';

const text = (value: object) => new TextDecoder().decode(canonicalBytes(value));

describe('canonical JSON', () => {
  test('has no spaces, and fields in the order of UTF-16', () => {
    expect(text({ b: [1, { d: 'x', c: -2 }], a: 'ә', '€': 3, '10': 4 })).toBe(
      '{"10":4,"a":"ә","b":[1,{"c":-2,"d":"x"}],"€":3}',
    );
  });

  test('writes a letter one way, however it was typed', () => {
    expect(text({ a: 'и\u0306' })).toBe('{"a":"й"}');
  });

  test.each([
    ['null', { a: null }],
    ['a boolean', { a: true }],
    ['a fraction', { a: 0.1 }],
    ['a number too great to be exact', { a: 2 ** 53 }],
    ['what is no number', { a: Number.NaN }],
    ['undefined', { a: undefined }],
    ['a date', { a: new Date(0) }],
    ['a big integer', { a: 1n }],
    ['half a letter', { a: '\ud800' }],
    ['bytes', { a: new Uint8Array(2) }],
  ])('has no place for %s', (_what, value) => {
    expect(() => canonicalBytes({ list: [value] })).toThrow(TypeError);
  });

  test('is the same for the same content, in whatever order it was put together', () => {
    const leaf = fc.oneof(fc.string({ unit: 'grapheme' }), fc.integer());
    fc.assert(
      fc.property(
        fc.dictionary(fc.string({ unit: 'grapheme-ascii' }), fc.oneof(leaf, fc.array(leaf))),
        (value) => {
          const backwards = Object.fromEntries(Object.entries(value).toReversed());
          expect(text(backwards)).toBe(text(value));
          expect(text(JSON.parse(text(value)) as object)).toBe(text(value));
        },
      ),
    );
  });
});

describe('the bytes of a record', () => {
  const bytes = canonicalBytes(deletionRecordOf(someFacts()));
  const refusalOf = (changed: string) => readRecordBytes(new TextEncoder().encode(changed));
  const whole = new TextDecoder().decode(bytes);

  test('are read back as the record', () => {
    expect(readRecordBytes(bytes)).toEqual({ accepted: true, value: deletionRecordOf(someFacts()) });
  });

  test.each([
    ['a line end', `${whole}\n`, 'RecordNotCanonical'],
    ['a space', whole.replace(':', ': '), 'RecordNotCanonical'],
    ['a field twice', whole.replace('"year":2021', '"year":2020,"year":2021'), 'RecordNotCanonical'],
    ['a number spelt otherwise', whole.replace('"year":2021', '"year":2021.0'), 'RecordNotCanonical'],
    ['a mark of byte order', `\ufeff${whole}`, 'RecordNotJson'],
    ['less than all', whole.slice(0, -1), 'RecordNotJson'],
    ['a field more', whole.replace('"year"', '"yeah":1,"year"'), 'RecordMalformed'],
  ])('are refused with %s', (_what, changed, code) => {
    expect(refusalOf(changed)).toMatchObject({ accepted: false, refusal: { code } });
  });

  test('are refused when they are not UTF-8', () => {
    expect(readRecordBytes(Uint8Array.of(0x22, 0xff, 0x22))).toMatchObject({
      refusal: { code: 'RecordNotJson' },
    });
  });
});
