import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import {
  approveNomenclature,
  type NomenclatureBody,
} from '../../../functions/nomenclature/approve-nomenclature.ts';
import { showNomenclature } from '../../../functions/nomenclature/show-nomenclature.ts';
import * as forms from '../../../shared/contract/routes/nomenclature.ts';
import { aChamber, type ChamberGiven } from '../../given/chamber.ts';
import { ask, codeOf, jsonOf } from '../../given/requests.ts';

let chamber: ChamberGiven;
beforeEach(async () => {
  chamber = await aChamber('2026-11-22');
});
afterEach(() => chamber.registry.close());

const line = {
  index: '02-01',
  kind: 'proceeding',
  heading: 'Исполнительные производства',
  term: { kind: 'years', years: 5 },
  article: '12',
} as const;

const afterPayments = {
  ...line,
  index: '02-02',
  term: { kind: 'years-after', event: 'payments-ended', years: 3 },
  appraisalMark: true,
  article: '',
} as const;

const body = (...lines: NomenclatureBody['lines']): NomenclatureBody => ({
  basis: 'решение № 7',
  list: '279-НҚ',
  lines,
});

const put = async (year: string, told: NomenclatureBody, by = 'republican') =>
  ask(approveNomenclature, chamber, { by: await chamber.user(by), params: { year }, body: told });

const get = async (year: string) =>
  ask(showNomenclature, chamber, { by: await chamber.user('agent-1'), params: { year } });

describe('Approving the nomenclature of a year (rules 33-36)', () => {
  test('answers the same with its edition, and says of each line its term in words, and whether it is confirmed', async () => {
    const answer = jsonOf(await put('2027', body(line, afterPayments)));
    expect(answer).toMatchObject({
      year: 2027,
      edition: 1,
      basis: 'решение № 7',
      list: '279-НҚ',
      inForceFrom: '2027-01-01',
      lines: [
        { index: '02-01', confirmed: true, explanation: '5 лет' },
        {
          index: '02-02',
          confirmed: false,
          explanation: '3 года после события «прекращение периодических платежей» ЭПК',
        },
      ],
    });
    expect(jsonOf(await get('2027'))).toEqual(answer);
  });

  test('is for the Republican Chamber alone', async () => {
    for (const by of ['agent-1', 'officer', 'head', 'auditor'])
      expect(codeOf(await put('2027', body(line), by))).toBe('NotPermitted');
  });

  test('before its year begins an edition may still change anything', async () => {
    await put('2027', body(line));
    const shorter = { ...line, term: { kind: 'years', years: 3 } } as const;
    expect(jsonOf(await put('2027', body(shorter)))).toMatchObject({ edition: 2 });
  });

  test('once it is in force a new edition can only extend it', async () => {
    await put('2027', body(line));
    chamber.on('2027-01-01');
    const shorter = { ...line, term: { kind: 'years', years: 3 } } as const;
    expect(await put('2027', body(shorter))).toMatchObject({
      refusal: {
        code: 'NomenclatureLinesRefused',
        lines: [{ index: '02-01', why: 'TermShortened' }],
      },
    });
    const longer = { ...line, term: { kind: 'years', years: 10 } } as const;
    expect(jsonOf(await put('2027', body(longer)))).toMatchObject({ edition: 2 });
  });

  test('two approved at once are two editions, and neither is lost', async () => {
    const answers = await Promise.all([put('2027', body(line)), put('2027', body(line))]);
    expect(answers.every(({ accepted }) => accepted)).toBe(true);
    expect(jsonOf(await get('2027'))).toMatchObject({ edition: 2 });
  });

  test('a year without one is unknown', async () => {
    expect(await get('2027')).toMatchObject({ refusal: { code: 'NomenclatureUnknown', year: 2027 } });
    expect(codeOf(await get('next'))).toBe('NomenclatureUnknown');
  });
});

describe('Its form', () => {
  const reads = (change: object) =>
    forms.approveNomenclature.body!.safeParse(body({ ...line, ...change })).success;

  test('takes terms of 1 to 100 years', () => {
    const years = (count: number) => reads({ term: { kind: 'years', years: count } });
    expect([0, 1, 100, 101, 2.5].map(years)).toEqual([false, true, true, false, false]);
  });

  test('takes no unknown term and no unknown field', () => {
    expect(reads({ term: { kind: 'unknown', why: 'reopened' } })).toBe(false);
    expect(reads({ term: { kind: 'permanent', years: 5 } })).toBe(false);
    expect(reads({ confirmed: true })).toBe(false);
    expect(reads({})).toBe(true);
  });
});
