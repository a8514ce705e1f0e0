import { describe, expect, test } from '@jest/globals';
import { altered, findings } from '../given/altered-records.ts';

describe('reading a deletion record', () => {
  test.each([
    [
      'another schema',
      '/schema',
      'kz.archive.deletion-record/2',
      { code: 'RecordSchemaUnknown', schema: 'kz.archive.deletion-record/2' },
    ],
    ['no schema', '/schema', undefined, ['Missing /schema']],
    ['a schema that is no text', '/schema', 1, ['Malformed /schema']],
    ['a field it does not know', '/heading', 'О взыскании', ['Unexpected /heading']],
    ['a field named to mislead', '/objects/0/a~1b', 'x', ['Unexpected /objects/0/a~01b']],
    ['a field of every object', '/toString', 'x', ['Unexpected /toString']],
    ['a missing field', '/manifest', undefined, ['Missing /manifest']],
    ['null', '/article', null, ['Malformed /article']],
    ['a fraction', '/objects/0/bytes', 0.5, ['Malformed /objects/0/bytes']],
    ['a number as text', '/year', '2021', ['Malformed /year']],
    ['a year that is none', '/year', 1899, ['Malformed /year']],
    ['a year too far', '/year', 2200, ['Malformed /year']],
    ['an upper-case digest', '/manifest', 'B'.repeat(64), ['Malformed /manifest']],
    ['an impossible day', '/order/datedOn', '2026-02-30', ['Malformed /order/datedOn']],
    ['a day that is a number', '/order/datedOn', 20260210, ['Malformed /order/datedOn']],
    ['an instant of another zone', '/looked/at', '2026-03-02T11:00:08.000+05:00', ['Malformed /looked/at']],
    ['an instant without milliseconds', '/looked/at', '2026-03-02T06:00:08Z', ['Malformed /looked/at']],
    ['an instant that is a number', '/looked/at', 1, ['Malformed /looked/at']],
    ['a store that was not empty', '/looked/versions', 1, ['Malformed /looked/versions']],
    ['an IIN as a person', '/creator', '850101300123', ['PersonalNumber /creator']],
    ['an IIN in a key', '/objects/0/key', 'case-files/850101300123/1', ['PersonalNumber /objects/0/key']],
    ['an IIN in words', '/order/number', 'по делу ИИН 850101300123', ['PersonalNumber /order/number']],
    ['an IIN in other digits', '/order/number', '٨٥٠١٠١٣٠٠١٢٣', ['PersonalNumber /order/number']],
    ['eleven digits', '/order/number', '85010130012', []],
    ['an id with twelve digits among letters', '/creator', '0a850101300123z', []],
    ['words not composed', '/order/number', '12-и\u0306', ['Malformed /order/number']],
    ['words with a line break', '/order/number', '12\n13', ['Malformed /order/number']],
    ['half a letter', '/order/number', '\ud800', ['Malformed /order/number']],
    ['no words', '/order/number', '', ['Malformed /order/number']],
    ['500 characters', '/order/number', 'н'.repeat(500), []],
    ['501 characters', '/order/number', 'н'.repeat(501), ['Malformed /order/number']],
    ['a list that is none', '/strays', {}, ['Malformed /strays']],
    ['an object that is a list', '/order', [], ['Malformed /order']],
    ['an object that is null', '/order', null, ['Malformed /order']],
    [
      'personal without a digest',
      '/act/signature',
      { policy: 'personal' },
      ['Missing /act/signature/sha256'],
    ],
    ['another policy', '/act/signature', { policy: 'sealed' }, ['Malformed /act/signature/policy']],
    ['paper neither recorded nor described', '/outcome/paper', 'burnt', ['Malformed /outcome/paper']],
  ])('names %s where it stands', (...[, pointer, value, expected]) => {
    expect(findings(altered(pointer, value))).toEqual(expected);
  });

  test.each([
    ['before the term had ended', '/retention/keepUntil', '2026-03-02', ['OutOfOrder /times/begunAt']],
    ['on the day after the term', '/retention/keepUntil', '2026-03-01', []],
    ['before the order', '/order/datedOn', '2026-03-03', ['OutOfOrder /times/begunAt']],
    ['on the day of the order', '/order/datedOn', '2026-03-02', []],
    ['ordered before it was approved', '/approval/approvedOn', '2026-02-11', ['OutOfOrder /order/datedOn']],
    [
      'ended before it began',
      '/times/destroyedAt',
      '2026-03-02T05:59:59.999Z',
      ['OutOfOrder /times/destroyedAt'],
    ],
    ['looked at too early', '/looked/at', '2026-03-02T06:00:07.249Z', ['OutOfOrder /looked/at']],
    ['approved by two', '/approval/seats/2/verdict', 'return', ['OutOfOrder /approval/seats']],
    ['without the justice body', '/commission/2/office', 'chairman', ['OutOfOrder /commission']],
    ['by two persons in three offices', '/commission/2/person', 'person-chair', ['OutOfOrder /commission']],
    ['by one office alone', '/commission', [], ['OutOfOrder /commission']],
  ])('finds a destruction %s', (...[, pointer, value, expected]) => {
    expect(findings(altered(pointer, value))).toEqual(expected);
  });

  test.each([[null], [[]], ['record'], [7]])('refuses %j', (json) => {
    expect(findings(json)).toEqual(['Malformed ']);
  });
});
