import { describe, expect, test } from '@jest/globals';
import { largest, mediaTypeOf, unfitnessOf } from '../../web/upload/fit.ts';
import { sealableTypes, sizeLimitOf } from '../../shared/archive/media-types.ts';
import { lockAhead, readDay } from '../../web/upload/days.ts';
import { describedByName } from '../../web/upload/folder-name.ts';
import { foldersOf } from '../../web/upload/folders.ts';
import { readList } from '../../web/upload/list.ts';
import { toldBy } from '../../web/upload/match-list.ts';
import { nothingDescribed } from '../../web/upload/described.ts';
import { faultsOf } from '../../web/upload/faults.ts';

const file = new File(['x'], 'x');
const chosen = (...paths: readonly string[]) => paths.map((path) => ({ path, file }));
const utf8 = (text: string) => new TextEncoder().encode(text);

/** As Excel in Russian saves it: the letters of Windows-1251. */
const windows1251 = (text: string): Uint8Array =>
  Uint8Array.from(text, (sign) => {
    const code = sign.charCodeAt(0);
    if (code < 128) return code;
    if (sign === '№') return 0xb9;
    if (sign === 'ё') return 0xb8;
    return code - 0x410 + 0xc0;
  });

describe('what the page understands of folders', () => {
  test('a folder of folders holds one case file in each', () => {
    const folders = foldersOf(chosen('Дела/11/a.pdf', 'Дела/11/фото/b.jpg', 'Дела/9/c.pdf'));
    expect(folders.map(({ path, papers }) => [path, papers.map(({ name }) => name)])).toEqual([
      ['Дела/9', ['c.pdf']],
      ['Дела/11', ['a.pdf', 'фото/b.jpg']],
    ]);
  });

  test('a folder with files of its own is one case file, and its volumes are told by their names', () => {
    const [one, ...others] = foldersOf(chosen('11-2020/a.pdf', '11-2020/Том 2/b.pdf'));
    expect(others).toEqual([]);
    expect(one?.papers).toMatchObject([
      { name: 'a.pdf', volume: 1 },
      { name: 'b.pdf', volume: 2 },
    ]);
  });

  test('a folder of volumes alone is one case file', () => {
    expect(foldersOf(chosen('11-2020/том 1/a.pdf', '11-2020/том 2/b.pdf'))).toHaveLength(1);
  });

  test('the person may say otherwise', () => {
    const paths = chosen('Дела/11/a.pdf', 'Дела/12/b.pdf');
    expect(foldersOf(paths, 'one')).toHaveLength(1);
    expect(foldersOf(chosen('Дела/11/a.pdf', 'Дела/b.pdf'), 'many').map(({ path }) => path)).toEqual([
      'Дела',
      'Дела/11',
    ]);
  });

  test('the name of a folder tells index, number, closing day and language', () => {
    expect(describedByName('Дела/02-01 № 11_2020 қарызды өндіріп алу 15.03.2020')).toMatchObject({
      index: '02-01',
      number: '11/2020',
      closedOn: '2020-03-15',
      heading: '№ 11/2020 қарызды өндіріп алу',
      language: 'kk',
    });
  });
});

describe('what the page understands of lists', () => {
  const russian =
    'Папка;Индекс;Заголовок;Номер производства;Окончено\r\n11;02-01;"О взыскании; долг";11/2020;15.03.2020\r\n';
  const expected = [
    {
      folder: '11',
      line: 2,
      described: { index: '02-01', heading: 'О взыскании; долг', number: '11/2020', closedOn: '2020-03-15' },
    },
  ];

  test.each([
    ['UTF-8', utf8(russian)],
    ['UTF-8 with its mark', utf8(`\ufeff${russian}`)],
    ['Windows-1251', windows1251(russian)],
    [
      'UTF-8 by commas',
      utf8(
        'Папка,Индекс,Заголовок,Номер производства,Окончено\n11,02-01,О взыскании; долг,11/2020,15.03.2020',
      ),
    ],
  ])('a list in %s is read', (_, bytes) => {
    expect(readList('list.csv', bytes)?.lines).toMatchObject(expected);
  });

  test.each([
    ['kk', 'Қалта;Индексі;Тақырып;Іс жүргізу нөмірі;Жабылған күні'],
    ['en', 'Folder;Index;Heading;Number;Closed'],
  ])('columns may be named in %s', (_, headings) => {
    const text = `${headings}\n11;02-01;"О взыскании; долг";11/2020;2020-03-15`;
    expect(readList('list.csv', utf8(text))?.lines).toMatchObject(expected);
  });

  test('a column that nobody knows is named, the running number is not', () => {
    expect(readList('list.csv', utf8('№ п/п;Папка;Настроение\n1;11;ясно'))?.unknown).toEqual(['Настроение']);
    expect(readList('list.csv', utf8('раз;два\n1;2'))).toBeUndefined();
  });

  test('letters that Windows-1251 lost are noticed', () => {
    expect(readList('list.csv', windows1251('Папка;Заголовок\n11;?ары3 туралы ?тініш'))?.hasLostLetters).toBe(
      true,
    );
  });

  test('a line describes its folder, its file, or says that neither is there', () => {
    const list = readList(
      'l.csv',
      utf8('Папка;Номер;Индекс\nДела/11;11/2020;02-01\nотдельно.pdf;12/2020;02-02\nнет;;02-01'),
    );
    const folders = foldersOf([...chosen('Дела/11/a.pdf', 'Дела/14/b.pdf'), ...chosen('отдельно.pdf')]);
    expect(toldBy(folders, list)).toMatchObject([
      { place: 'Дела/11', described: { index: '02-01', number: '11/2020' }, papers: [{ name: 'a.pdf' }] },
      { place: 'отдельно.pdf', described: { index: '02-02' }, papers: [{ name: 'отдельно.pdf' }] },
      { place: 'нет', note: 'notFound', papers: [] },
      { place: 'Дела/14', note: 'notInList', papers: [{ name: 'b.pdf' }] },
    ]);
  });

  test('a list without folders finds them by the number of the proceeding', () => {
    const list = readList('l.csv', utf8('Номер;Индекс\n11/2020;02-01'));
    expect(toldBy(foldersOf(chosen('Дела/11-2020/a.pdf')), list)).toMatchObject([
      { place: 'Дела/11-2020', described: { number: '11/2020', index: '02-01' } },
    ]);
  });
});

describe('what the page says before anything is sent', () => {
  test('its types and sizes are those of the rules', () => {
    expect(largest).toEqual(Object.fromEntries(sealableTypes.map((type) => [type, sizeLimitOf(type)])));
  });

  test('a file is known by its content, not by its name', () => {
    const head = (text: string) => mediaTypeOf(Uint8Array.from(text, (sign) => sign.charCodeAt(0)));
    expect(head('%PDF-1.7\n')).toBe('application/pdf');
    expect(head('II*\0')).toBe('image/tiff');
    expect(head('\xff\xd8\xff\xe0')).toBe('image/jpeg');
    expect(head('\0\0\0\x20ftypisom')).toBe('video/mp4');
    expect(head('\0\0\0\x20ftypheic')).toBeUndefined();
    expect(head('PK\x03\x04')).toBeUndefined();
    expect(unfitnessOf(0, undefined)).toBe('empty');
    expect(unfitnessOf(600_000_000, 'image/png')).toBe('large');
    expect(unfitnessOf(600_000_000, 'video/mp4')).toBeUndefined();
  });

  test('days may be written as the office writes them', () => {
    expect(['15.03.2020', '2020-03-15', '15/3/2020', '15.03.2020 г.'].map(readDay)).toEqual(
      Array(4).fill('2020-03-15'),
    );
    expect(['31.02.2020', '15.03.20', 'весной'].map(readDay)).toEqual([undefined, undefined, undefined]);
  });

  test('a closing in the future, before the start or missing is a fault, and so is an IIN in the heading', () => {
    const faults = (part: object) =>
      faultsOf(
        { ...nothingDescribed, heading: 'О взыскании', index: '02-01', closedOn: '2020-03-15', ...part },
        '2026-11-22',
      ).map(({ code }) => code);
    expect(faults({})).toEqual([]);
    expect(faults({ closedOn: '2026-11-23' })).toEqual(['dayFuture']);
    expect(faults({ startedOn: '2021-01-01' })).toEqual(['closedBeforeStart']);
    expect(faults({ closedOn: '' })).toEqual(['closingMissing']);
    expect(faults({ closedOn: '', isClosingUnknown: true })).toEqual([]);
    expect(faults({ closedOn: '15 марта' })).toEqual(['dayUnreadable']);
    expect(faults({ heading: 'О взыскании с 010203400500' })).toEqual(['headingNumber']);
    expect(faults({ parties: [{ role: 'debtor', name: 'Д', iin: '10203400500' }] })).toEqual(['partyNumber']);
  });

  test('the lock is told as it will be: to the end of the term, ten years at most, or the hold alone', () => {
    expect(lockAhead('2029-12-31', '2026-11-22')).toEqual({ kind: 'until', day: '2029-12-31' });
    expect(lockAhead('2040-12-31', '2026-11-22')).toEqual({ kind: 'renewed', day: '2036-11-22' });
    expect(lockAhead('2025-12-31', '2026-11-22')).toEqual({ kind: 'hold' });
    expect(lockAhead(null, '2026-11-22')).toEqual({ kind: 'hold' });
  });
});
