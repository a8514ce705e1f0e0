import { describe, expect, jest, test } from '@jest/globals';
import canonicalize from 'canonicalize';
import { actPartOne } from '../../shared/paper/act-part-one.ts';
import { IntegrityFault } from '../../shared/ports/faults.ts';
import { actLine, actOf, actWith } from './papers.ts';
import { attachmentOf, pagesOf, poppler, printed, propertiesOf, textOf } from './reading.ts';

// Papers are long and machines are shared: what is judged here is the paper, not the time.
jest.setTimeout(120_000);

const readBack = poppler ? test : test.skip;
const without = poppler ? '' : ' (not run: poppler-utils is missing)';
const drawn = async (...args: Parameters<typeof actPartOne>) => printed(await actPartOne(...args));
const occurrences = (text: string, of: string): number => text.split(of).length - 1;

describe('part one of an act', () => {
  test('drawn twice from the same data has the same bytes, in either language', async () => {
    for (const language of ['ru', 'kk'] as const) {
      const [first, second] = [await drawn(actWith(40), language), await drawn(actWith(40), language)];
      expect(Buffer.from(first.pdf).equals(Buffer.from(second.pdf))).toBe(true);
    }
  });

  test('drawn from its own attached data has the same bytes', async () => {
    const first = await drawn(actWith(5));
    const again = await drawn(JSON.parse(new TextDecoder().decode(first.data)) as never);
    expect(Buffer.from(again.pdf).equals(Buffer.from(first.pdf))).toBe(true);
  });

  test('differs in its bytes where one heading differs by a letter', async () => {
    const [one, other] = ['Дело А', 'Дело Б'].map((heading) => actOf([actLine(1, { heading })]));
    expect(Buffer.from((await drawn(one!)).pdf).equals(Buffer.from((await drawn(other!)).pdf))).toBe(false);
  });

  readBack(`carries act-data.json, the canonical bytes of its data${without}`, async () => {
    const act = actWith(7);
    const { pdf, data } = await drawn(act);
    const attached = attachmentOf(pdf, 'act-data.json');
    expect(Buffer.from(attached).equals(Buffer.from(data))).toBe(true);
    expect(new TextDecoder().decode(attached)).toBe(canonicalize(act));
    expect(JSON.parse(new TextDecoder().decode(attached))).toMatchObject({
      schema: 'kz.archive.act/1',
      part: 1,
      total: 9,
      files: 7,
      lines: expect.arrayContaining([expect.objectContaining({ no: 7, caseFile: 'cf-000007' })]) as unknown,
    });
  });

  readBack(`is dated with the day of the act, not with the day of printing${without}`, async () => {
    const properties = propertiesOf((await drawn(actWith(1))).pdf);
    expect(properties).toMatch(/CreationDate: +2026-11-22T00:00:00Z/u);
    expect(properties).toMatch(/ModDate: +2026-11-22T00:00:00Z/u);
  });

  readBack(`gives back every Kazakh letter and the tenge sign${without}`, async () => {
    const letters = 'ӘәҒғҚқҢңӨөҰұҮүҺһІі ЁёЪъЫыЭэ ₸№§«»—–…';
    const text = textOf((await drawn(actOf([actLine(1, { heading: letters })]))).pdf);
    expect(text).toContain(letters);
  });

  readBack(`of 1,000 lines has each line once, and the header on each of its pages${without}`, async () => {
    const { pdf } = await drawn(actWith(1000));
    const pages = pagesOf(pdf);
    const text = pages.join('\n');
    const numbers = Array.from(
      { length: 1000 },
      (_, at) => `${1001 + at}/${String(at + 1).padStart(5, '0')}`,
    );
    expect(numbers.filter((number) => occurrences(text, number) !== 1)).toEqual([]);

    const withLines = pages.filter((page) => /\d{4}\/\d{5}/u.test(page));
    expect(withLines.length).toBeGreaterThan(50);
    for (const page of withLines) {
      expect(page).toContain('Пояснения');
      expect(page).toMatch(/^ *1 +2 +3 +4 +5 +6$/mu);
    }
    pages.forEach((page, at) => expect(page).toContain(`лист ${at + 1} из ${pages.length}`));
    expect(text.replace(/\s+/gu, ' ')).toContain(
      'Итого: 1333 (одна тысяча триста тридцать три) тома, всего 1000 (одна тысяча) дел.',
    );
  });

  readBack(`says by whom, by which list and for whose files it is drawn up${without}`, async () => {
    const text = textOf((await drawn(actWith(2))).pdf);
    expect(text).toContain('лицензия № 1542 от 3 апреля 2014 года');
    expect(text).toContain(
      '«Перечень типовых документов с указанием сроков хранения» (№ 279-НҚ от 17 июня 2025 года)',
    );
    expect(text).toContain('отложившиеся в деятельности: Өтеғұлова Ұлжан Һакимқызы');
    expect(text).toContain('Председатель комиссии');
    expect(text).toContain('Ғалымжанов Әділ Қайратұлы');
    expect(text).toContain('смотри часть вторую акта');
  });

  readBack(`names the inventory of a line by its number, year and line${without}`, async () => {
    expect(textOf((await drawn(actWith(1), 'ru')).pdf)).toContain('02-02, опись № 3 за 2019 год, п. 1');
    expect(textOf((await drawn(actWith(1), 'kk')).pdf)).toContain(
      '02-02, 2019 жылғы № 3 тізімдеме, 1-тармақ',
    );
  });

  readBack(`adds the section where two inventories have one number and year${without}`, async () => {
    const longer = { number: 3, year: 2019, section: 'over-10-years', line: 7 } as const;
    const text = textOf((await drawn(actOf([actLine(1), actLine(2, { inventory: longer })]))).pdf);
    expect(text).toContain('за 2019 год дел временного хранения (до 10 лет включительно), п. 1');
    expect(text).toContain('за 2019 год дел временного хранения (свыше 10 лет), п. 7');
  });

  readBack(`prints place and chamber in the language of the page, not of the act${without}`, async () => {
    const creator = { name: 'Региональная палата', chamber: true } as const;
    const kazakh = textOf((await drawn(actWith(1, { creator }), 'kk')).pdf);
    expect(kazakh).toContain('№ 17 Алматы қаласы');
    expect(kazakh).toContain('қалыптасқан: Алматы қаласы жеке сот орындаушыларының өңірлік палатасы.');
    expect(kazakh).not.toMatch(/город Алматы|Региональная палата/u);
  });

  readBack(
    `of one file fits on one page, in either language and signed by hand or by key${without}`,
    async () => {
      for (const language of ['ru', 'kk'] as const)
        for (const signing of ['attested', 'personal'] as const)
          expect(pagesOf((await drawn(actWith(1, { signing }), language)).pdf)).toHaveLength(1);
    },
  );

  readBack(`has a line, the totals and every signature on its last page${without}`, async () => {
    for (const language of ['ru', 'kk'] as const)
      for (const count of [2, 3, 4, 5, 6, 7, 8, 21, 22, 23, 24, 25]) {
        const last = pagesOf((await drawn(actWith(count), language)).pdf).at(-1) ?? '';
        expect(last).toContain(`${1000 + count}/${String(count).padStart(5, '0')}`);
        expect(last).toMatch(/Итого: |Барлығы: /u);
        expect(last).toContain('Петров Сергей Юрьевич');
        expect(last).toMatch(/смотри часть вторую|екінші бөлігін қараңыз/u);
      }
  });

  readBack(`drawn up by an officer names the position, not a licence${without}`, async () => {
    const drafter = {
      capacity: 'officer',
      name: 'Ким О. П.',
      position: { kk: 'мұрағатшы', ru: 'архивариус' },
    } as const;
    const text = textOf((await drawn(actWith(2, { drafter }))).pdf);
    expect(text).toContain('архивариус, Ким О. П.');
    expect(text).not.toContain('лицензия');
  });

  readBack(
    `in the other language says on each page that it is an unsigned translation${without}`,
    async () => {
      const marks = { ru: 'перевод, не подписывается', kk: 'аударма, қол қойылмайды' };
      for (const [signed, other] of [
        ['ru', 'kk'],
        ['kk', 'ru'],
      ] as const) {
        const act = actWith(40, { language: signed });
        for (const page of pagesOf((await drawn(act, other)).pdf)) expect(page).toContain(marks[other]);
        for (const page of pagesOf((await drawn(act, signed)).pdf)) expect(page).not.toContain(marks[signed]);
      }
    },
  );

  readBack(`of a demonstration says so on each page, and no other does${without}`, async () => {
    const mark = 'ДЕМОНСТРАЦИЯ / КӨРСЕТІЛІМ';
    for (const page of pagesOf((await drawn(actWith(40))).pdf)) expect(page).toContain(mark);
    expect(textOf((await drawn(actWith(2, { demonstration: false }))).pdf)).not.toContain('ДЕМОНСТРАЦИЯ');
  });

  test('is a fault where its totals are not those of its lines', async () => {
    await expect(actPartOne(actWith(3, { total: 1 }))).rejects.toThrow(IntegrityFault);
    await expect(actPartOne(actWith(3, { files: 4 }))).rejects.toThrow(IntegrityFault);
  });

  test('of 10,000 lines can be drawn', async () => {
    expect((await drawn(actWith(10_000))).pdf.length).toBeGreaterThan(1_000_000);
  });
});
