import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  caseFiles,
  figuresAndWords,
  inKazakh,
  inRussian,
  plural,
  volumes,
  type Gender,
} from '../../shared/paper/numbers-in-words.ts';

type Values = Readonly<Record<string, number>>;

/** Hundreds, tens and units of one group; NaN where they do not stand in falling order. «Десять» is a unit, «он» a ten. */
const groupOf = (values: readonly number[], firstTens: number): number => {
  const places = values.map((value) => (value >= 100 ? 3 : value >= firstTens ? 2 : 1));
  const falling = places.every((place, at) => at === 0 || place < (places[at - 1] ?? 0));
  return falling && values.length > 0 ? values.reduce((sum, value) => sum + value, 0) : NaN;
};

/** Reads words back into the number: a grammar of its own, which refuses what nobody would say. */
const reader = (units: Values, scales: Values, firstTens: number) => (words: string) => {
  let sum = 0;
  let lastScale = Infinity;
  let group: number[] = [];
  for (const word of words.split(' ')) {
    const scale = scales[word];
    if (scale === undefined) {
      group.push(units[word] ?? NaN);
    } else {
      sum += scale < lastScale ? groupOf(group, firstTens) * scale : NaN;
      lastScale = scale;
      group = [];
    }
  }
  return group.length === 0 ? sum : sum + groupOf(group, firstTens);
};

const russianUnits: Values = Object.fromEntries(
  [
    'один 1 одна 1 одно 1 два 2 две 2 три 3 четыре 4 пять 5 шесть 6 семь 7 восемь 8 девять 9 десять 10',
    'одиннадцать 11 двенадцать 12 тринадцать 13 четырнадцать 14 пятнадцать 15 шестнадцать 16',
    'семнадцать 17 восемнадцать 18 девятнадцать 19 двадцать 20 тридцать 30 сорок 40 пятьдесят 50',
    'шестьдесят 60 семьдесят 70 восемьдесят 80 девяносто 90 сто 100 двести 200 триста 300 четыреста 400',
    'пятьсот 500 шестьсот 600 семьсот 700 восемьсот 800 девятьсот 900',
  ]
    .join(' ')
    .match(/\S+ \d+/gu)!
    .map((pair) => pair.split(' ') as [string, string])
    .map(([word, value]) => [word, Number(value)]),
);
const russianScales = {
  тысяча: 1e3,
  тысячи: 1e3,
  тысяч: 1e3,
  миллион: 1e6,
  миллиона: 1e6,
  миллионов: 1e6,
  миллиард: 1e9,
  миллиарда: 1e9,
  миллиардов: 1e9,
};
const readRussian = reader(russianUnits, russianScales, 20);

const kazakhUnits: Values = Object.fromEntries(
  [
    'бір 1 екі 2 үш 3 төрт 4 бес 5 алты 6 жеті 7 сегіз 8 тоғыз 9 он 10 жиырма 20 отыз 30 қырық 40 елу 50',
    'алпыс 60 жетпіс 70 сексен 80 тоқсан 90 жүз 100 екі_жүз 200 үш_жүз 300 төрт_жүз 400 бес_жүз 500',
    'алты_жүз 600 жеті_жүз 700 сегіз_жүз 800 тоғыз_жүз 900',
  ]
    .join(' ')
    .match(/\S+ \d+/gu)!
    .map((pair) => pair.split(' ') as [string, string])
    .map(([word, value]) => [word, Number(value)]),
);
const readKazakhWords = reader(kazakhUnits, { мың: 1e3, миллион: 1e6, миллиард: 1e9 }, 10);
const readKazakh = (words: string): number =>
  readKazakhWords(words.replace(/(екі|үш|төрт|бес|алты|жеті|сегіз|тоғыз) жүз/gu, '$1_жүз'));

const upTo20000 = Array.from({ length: 20_000 }, (_, at) => at + 1);
const anyNumber = fc.oneof(
  fc.integer({ min: 1, max: 999_999_999_999 }),
  fc.integer({ min: 1, max: 9_999_999 }),
  fc.constantFrom(1e3, 1e6, 1e9, 999_999_999_999, 100_000, 1_000_001),
);
const genders: readonly Gender[] = ['masculine', 'feminine', 'neuter'];

describe('a number in Russian words', () => {
  test.each<[number, Gender, string]>([
    [0, 'neuter', 'ноль'],
    [1, 'masculine', 'один'],
    [1, 'feminine', 'одна'],
    [1, 'neuter', 'одно'],
    [2, 'feminine', 'две'],
    [2, 'neuter', 'два'],
    [11, 'neuter', 'одиннадцать'],
    [12, 'feminine', 'двенадцать'],
    [21, 'neuter', 'двадцать одно'],
    [40, 'masculine', 'сорок'],
    [111, 'neuter', 'сто одиннадцать'],
    [1001, 'neuter', 'одна тысяча одно'],
    [2000, 'masculine', 'две тысячи'],
    [5000, 'masculine', 'пять тысяч'],
    [10_542, 'feminine', 'десять тысяч пятьсот сорок две'],
    [11_000, 'masculine', 'одиннадцать тысяч'],
    [21_000, 'neuter', 'двадцать одна тысяча'],
    [1_000_000, 'feminine', 'один миллион'],
    [2_002_002, 'feminine', 'два миллиона две тысячи две'],
    [1_000_000_001, 'neuter', 'один миллиард одно'],
  ])('%d, %s, is «%s»', (n, gender, words) => {
    expect(inRussian(n, gender)).toBe(words);
  });

  test('reads back as the same number, from 1 to 20,000 and wherever one looks above', () => {
    for (const gender of genders) {
      expect(upTo20000.filter((n) => readRussian(inRussian(n, gender)) !== n)).toEqual([]);
    }
    fc.assert(
      fc.property(anyNumber, fc.constantFrom(...genders), (n, gender) => {
        expect(readRussian(inRussian(n, gender))).toBe(n);
      }),
    );
  });

  test('thousands are feminine and millions masculine, whatever is counted', () => {
    fc.assert(
      fc.property(anyNumber, fc.constantFrom(...genders), (n, gender) => {
        expect(inRussian(n, gender)).not.toMatch(/(один|два|одно) тысяч|(одна|две|одно) милли/u);
      }),
    );
  });

  test.each([
    [0, 'дел'],
    [1, 'дело'],
    [2, 'дела'],
    [4, 'дела'],
    [5, 'дел'],
    [11, 'дел'],
    [14, 'дел'],
    [21, 'дело'],
    [22, 'дела'],
    [101, 'дело'],
    [111, 'дел'],
    [114, 'дел'],
    [1_000_011, 'дел'],
  ])('%d takes «%s»', (n, noun) => {
    expect(plural(n, caseFiles.russian)).toBe(noun);
  });
});

describe('a number in Kazakh words', () => {
  test.each([
    [0, 'нөл'],
    [1, 'бір'],
    [10, 'он'],
    [19, 'он тоғыз'],
    [100, 'жүз'],
    [101, 'жүз бір'],
    [200, 'екі жүз'],
    [1000, 'бір мың'],
    [1100, 'бір мың жүз'],
    [10_542, 'он мың бес жүз қырық екі'],
    [100_000, 'жүз мың'],
    [1_000_000, 'бір миллион'],
    [2_000_000_099, 'екі миллиард тоқсан тоғыз'],
  ])('%d is «%s»', (n, words) => {
    expect(inKazakh(n)).toBe(words);
  });

  test('reads back as the same number, from 1 to 20,000 and wherever one looks above', () => {
    expect(upTo20000.filter((n) => readKazakh(inKazakh(n)) !== n)).toEqual([]);
    fc.assert(fc.property(anyNumber, (n) => expect(readKazakh(inKazakh(n))).toBe(n)));
  });
});

describe('a total', () => {
  test('stands in figures and in words, in the gender and form of its noun', () => {
    expect(figuresAndWords(21, caseFiles, 'ru')).toBe('21 (двадцать одно) дело');
    expect(figuresAndWords(22, volumes, 'ru')).toBe('22 (двадцать два) тома');
    expect(figuresAndWords(22, volumes, 'kk')).toBe('22 (жиырма екі) том');
  });

  test.each([-1, 1.5, NaN, 1e12])('%d is no number for a paper', (n) => {
    expect(() => inRussian(n, 'neuter')).toThrow(RangeError);
    expect(() => inKazakh(n)).toThrow(RangeError);
  });
});
