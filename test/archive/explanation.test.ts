import { describe, expect, test } from '@jest/globals';
import { type Explained, explain } from '../../shared/archive/explanation.ts';
import { keepUntilOf } from '../../shared/archive/retention.ts';
import { day, instant } from '../given/days.ts';

const threeYears: Explained = {
  term: { kind: 'years', years: 3 },
  closedOn: day('2021-03-15'),
  keepUntil: day('2024-12-31'),
};
const alimony: Explained = {
  term: { kind: 'years-after', event: 'payments-ended', years: 3 },
  closedOn: day('2021-03-15'),
  events: [{ event: 'payments-ended', on: day('2022-05-12') }],
  keepUntil: day('2025-12-31'),
};

describe('a date shows how it was counted', () => {
  test('in Russian', () => {
    expect(explain(threeYears, 'ru')).toBe(
      'Закрыто 15.03.2021, срок 3 года считается с 01.01.2022, хранить по 31.12.2024 включительно; в акт можно включить с 01.01.2025.',
    );
  });

  test('in Kazakh', () => {
    expect(explain(threeYears, 'kk')).toBe(
      '15.03.2021 күні жабылды, 3 жыл мерзім 01.01.2022 күнінен бастап есептеледі, 31.12.2024 күнін қоса алғанда сақталады; актіге 01.01.2025 күнінен бастап енгізуге болады.',
    );
  });

  test('in English', () => {
    expect(explain(threeYears, 'en')).toBe(
      'Closed on 15 March 2021, the term of 3 years runs from 1 January 2022, keep until 31 December 2024 inclusive; may be listed in an act from 1 January 2025.',
    );
  });

  test('from the event, where the term waits for one', () => {
    expect(explain(alimony, 'ru')).toBe(
      'Закрыто 15.03.2021, событие «прекращение периодических платежей» наступило 12.05.2022, срок 3 года считается с 01.01.2023, хранить по 31.12.2025 включительно; в акт можно включить с 01.01.2026.',
    );
    expect(explain(alimony, 'kk')).toContain(
      '«мерзімдік төлемдердің тоқтатылуы» оқиғасы 12.05.2022 күні болды',
    );
    expect(explain(alimony, 'en')).toContain(
      'the event “the periodic payments ended” happened on 12 May 2022',
    );
  });

  test('"until no longer needed" ends with the year, and no years are counted', () => {
    const events = [{ event: 'need-ended', on: day('2023-06-01') }];
    const file: Explained = {
      ...threeYears,
      term: { kind: 'until-need' },
      events,
      keepUntil: day('2023-12-31'),
    };
    expect(explain(file, 'ru')).toBe(
      'Закрыто 15.03.2021, событие «минование надобности» наступило 01.06.2023, хранить по 31.12.2023 включительно; в акт можно включить с 01.01.2024.',
    );
  });
});

describe('what bears on the date is said with it', () => {
  test('the appraisal mark: the file is reviewed, not due', () => {
    const file: Explained = { ...threeYears, term: { kind: 'years', years: 3, appraisalMark: true } };
    expect(explain(file, 'ru')).toBe(
      'Закрыто 15.03.2021, срок 3 года ЭПК считается с 01.01.2022, хранить по 31.12.2024 включительно; с 01.01.2025 рассматривает экспертная комиссия, в акт — только по её решению уничтожить.',
    );
    expect(explain(file, 'kk')).toMatch(/01\.01\.2025 күнінен бастап сараптама комиссиясы қарайды/);
    expect(explain(file, 'en')).toMatch(/from 1 January 2025 the commission reviews it/);
  });

  test('a date on record that is not the one counted', () => {
    const file = { ...threeYears, keepUntil: day('2027-12-31') };
    expect(explain(file, 'ru')).toMatch(
      /по 31\.12\.2024 включительно; по записи хранить по 31\.12\.2027 включительно; в акт можно включить с 01\.01\.2028\.$/,
    );
    expect(explain(file, 'kk')).toMatch(/тіркелген мерзім бойынша 31\.12\.2027/);
    expect(explain(file, 'en')).toMatch(/on record, keep until 31 December 2027 inclusive/);
  });

  test('the head’s decision, where the day on record is his', () => {
    const decided = { number: '4', datedOn: day('2026-11-20') };
    const file = { ...threeYears, keepUntil: day('2027-12-31'), decided };
    expect(explain(file, 'ru')).toMatch(
      /по 31\.12\.2024 включительно; по решению руководителя палаты от 20\.11\.2026 № 4 хранить по 31\.12\.2027 включительно; в акт можно включить с 01\.01\.2028\.$/,
    );
    expect(explain(file, 'kk')).toMatch(
      /палата басшысының 20\.11\.2026 № 4 шешімі бойынша 31\.12\.2027 күнін қоса алғанда сақталады/,
    );
    expect(explain(file, 'en')).toMatch(
      /by decision No\. 4 of the head, 20 November 2026, keep until 31 December 2027 inclusive/,
    );
    expect(explain({ ...threeYears, decided }, 'ru')).toBe(explain(threeYears, 'ru'));
  });

  test('a lock of the store that outlasts the term, and not one that ends with it', () => {
    const locked = (at: string | null) => ({ ...threeYears, lockedUntil: at === null ? null : instant(at) });
    expect(explain(locked('2026-02-05T08:00:00Z'), 'ru')).toMatch(
      /2025\. Хранилище держит файлы под замком до 05\.02\.2026: раньше включить в акт нельзя\.$/,
    );
    expect(explain(locked('2026-02-05T08:00:00Z'), 'kk')).toMatch(/05\.02\.2026 дейін құлыптап тұр/);
    expect(explain(locked('2026-02-05T08:00:00Z'), 'en')).toMatch(/locked until 5 February 2026/);
    expect(explain(locked('2024-12-31T19:00:00Z'), 'ru')).toBe(explain(threeYears, 'ru'));
    expect(explain(locked(null), 'ru')).toBe(explain(threeYears, 'ru'));
  });
});

describe('a missing date says what is missing', () => {
  test.each<[string, Explained, string, string, string]>([
    [
      'the closing day',
      { ...threeYears, closedOn: null, keepUntil: null },
      'День закрытия не указан, срок хранения (3 года) не считается.',
      'Жабылған күні көрсетілмеген, сақтау мерзімі (3 жыл) есептелмейді.',
      'The closing day is not given, so the term (3 years) does not run.',
    ],
    [
      'a closing day that can be',
      { ...threeYears, startedOn: day('2021-03-16'), keepUntil: null },
      'Указано закрытие 15.03.2021, это раньше начала, срок хранения (3 года) не считается.',
      '15.03.2021 күні жабылды деп көрсетілген, бұл басталған күнінен бұрын, сақтау мерзімі (3 жыл) есептелмейді.',
      'The closing on 15 March 2021 is given as earlier than the start, so the term (3 years) does not run.',
    ],
    [
      'the event',
      { ...alimony, events: [], keepUntil: null },
      'Закрыто 15.03.2021, событие не записано, срок хранения (3 года после события «прекращение периодических платежей») не считается.',
      '15.03.2021 күні жабылды, оқиға тіркелмегендіктен сақтау мерзімі («мерзімдік төлемдердің тоқтатылуы» оқиғасынан кейін 3 жыл) есептелмейді.',
      'Closed on 15 March 2021, the event is not recorded, so the term (3 years after the event “the periodic payments ended”) does not run.',
    ],
    [
      'the term',
      { ...threeYears, term: { kind: 'unknown', why: 'no-such-line' }, keepUntil: null },
      'Срок хранения не установлен: в номенклатуре нет такого индекса.',
      'Сақтау мерзімі белгіленбеген: номенклатурада бұл индекс жоқ.',
      'The storage term is not settled: the nomenclature has no such index.',
    ],
    [
      'the day on record',
      { ...threeYears, keepUntil: null },
      'Закрыто 15.03.2021, срок 3 года считается с 01.01.2022, хранить по 31.12.2024 включительно; но этот день не записан.',
      '15.03.2021 күні жабылды, 3 жыл мерзім 01.01.2022 күнінен бастап есептеледі, 31.12.2024 күнін қоса алғанда сақталады; бірақ бұл күн тіркелмеген.',
      'Closed on 15 March 2021, the term of 3 years runs from 1 January 2022, keep until 31 December 2024 inclusive; but this day is not on record.',
    ],
  ])('%s', (_lacking, file, ...sentences) => {
    const [ru, kk, en] = sentences;
    expect(explain(file, 'ru')).toBe(
      `${ru} Дело хранится и не уничтожается, пока недостающее не внесёт ответственное лицо.`,
    );
    expect(explain(file, 'kk')).toBe(
      `${kk} Жетіспейтін деректі жауапты адам енгізгенше іс сақталады және жойылмайды.`,
    );
    expect(explain(file, 'en')).toBe(
      `${en} The file is kept and not destroyed until the person in charge enters what is missing.`,
    );
  });

  test('a permanent file needs no date', () => {
    const file: Explained = { term: { kind: 'permanent' }, closedOn: null, keepUntil: null };
    expect(explain(file, 'ru')).toBe('Срок хранения: постоянно. Дело не уничтожается.');
    expect(explain(file, 'kk')).toBe('Сақтау мерзімі: тұрақты. Іс жойылмайды.');
    expect(explain(file, 'en')).toBe('Storage term: permanent. The file is not destroyed.');
  });
});

test.each([1, 3, 5, 10, 75])('the day shown for %d years is the day counted', (years) => {
  const file = { term: { kind: 'years', years } as const, closedOn: day('2024-02-29') };
  const text = explain({ ...file, keepUntil: keepUntilOf(file.term, file) }, 'ru');
  expect(text).toContain(
    `хранить по 31.12.${String(2024 + years)} включительно; в акт можно включить с 01.01.${String(2025 + years)}`,
  );
});
