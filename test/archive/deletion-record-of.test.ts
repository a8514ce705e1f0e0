import { describe, expect, test } from '@jest/globals';
import { deletionRecordOf, recordableFile } from '../../shared/archive/deletion-record-of.ts';
import type { Term } from '../../shared/archive/term.ts';
import { day } from '../given/days.ts';
import { someFacts } from '../given/records.ts';

type Asked = Parameters<typeof recordableFile>[0];

describe('a case file of which a record can be written', () => {
  const ground = {
    list: 'Order 263',
    article: '312',
    appraisalMark: false,
    personnel: false,
    confirmed: true,
  };
  const kept = (changed: Partial<Asked> = {}, term: Term = { kind: 'years', years: 3 }) => ({
    ...someFacts().file,
    parties: [{ role: 'debtor', name: 'Ахметов А.', iin: '850101300123' }],
    volumes: [{}, {}],
    term: { ...term, ...ground },
    keepUntil: day('2024-12-31'),
    ...changed,
  });

  test('has all that the record names, and parties stay behind', () => {
    const read = recordableFile(kept());

    expect(read).toEqual({ accepted: true, value: { ...someFacts().file, list: 'Order 263' } });
  });

  test.each<[Term, unknown]>([
    [
      { kind: 'years-after', event: 'alimony-ended', years: 5 },
      { kind: 'years-after', event: 'alimony-ended', years: 5, keepUntil: '2024-12-31' },
    ],
    [{ kind: 'until-need' }, { kind: 'until-need', keepUntil: '2024-12-31' }],
    [{ kind: 'until-replaced' }, { kind: 'until-replaced', keepUntil: '2024-12-31' }],
  ])('has a term that ended: %j', (term, retention) => {
    expect(recordableFile(kept({}, term))).toMatchObject({ accepted: true, value: { retention } });
  });

  test.each<[string, Asked, readonly string[]]>([
    ['permanent', kept({}, { kind: 'permanent' }), ['retention']],
    ['of unknown term', kept({}, { kind: 'unknown', why: 'reopened' }), ['retention']],
    ['without a day', kept({ keepUntil: null }), ['retention']],
    ['without volumes', kept({ volumes: [] }), ['volumes']],
    [
      'without an article',
      kept({ term: { kind: 'years', years: 3, ...ground, list: null, article: null } }),
      ['list', 'article'],
    ],
    ['with an IIN for an index', kept({ index: '850101300123' }), ['index']],
  ])('is none that is %s', (_what, file, fields) => {
    expect(recordableFile(file)).toEqual({
      accepted: false,
      refusal: { code: 'CaseFileNotRecordable', fields },
    });
  });

  test('is none that was never sealed or entered', () => {
    const open = kept();
    Reflect.deleteProperty(open, 'manifest');
    Reflect.deleteProperty(open, 'place');

    expect(recordableFile(open)).toMatchObject({ refusal: { fields: ['manifest', 'place'] } });
  });
});

describe('of the paper the record says', () => {
  const shredded = { destroyedOn: day('2026-03-02'), manner: 'измельчение', place: 'Алматы' };
  const paperOf = (carrier: 'paper' | 'mixed' | 'electronic', paper?: typeof shredded) => {
    const { file, act, ...facts } = someFacts();
    const told = { ...act, ...(paper && { paper }) };
    return deletionRecordOf({ ...facts, file: { ...file, carrier }, act: told }).outcome.paper;
  };

  test.each(['paper', 'mixed'] as const)('what the commission told, of a file that is %s', (carrier) => {
    expect(paperOf(carrier, shredded)).toEqual(shredded);
    expect(paperOf(carrier)).toBe('not recorded');
  });

  test('nothing of a file that is electronic: it has none, whatever was told of the act', () => {
    expect(paperOf('electronic', shredded)).toBe('not recorded');
    expect(paperOf('electronic')).toBe('not recorded');
  });
});
