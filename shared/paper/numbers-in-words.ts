/** Whole numbers in words, as totals are written on papers: 0 to 999 999 999 999. */
import type { PaperLanguage } from '../archive/names.ts';

export type Gender = 'masculine' | 'feminine' | 'neuter';

/** The three forms of a Russian noun after a number: 1 том, 2 тома, 5 томов. */
export type PluralForms = readonly [one: string, few: string, many: string];

interface Scale {
  readonly unit: number;
  readonly russian: PluralForms;
  readonly gender: Gender;
  readonly kazakh: string;
}

const scales: readonly Scale[] = [
  { unit: 1e9, russian: ['миллиард', 'миллиарда', 'миллиардов'], gender: 'masculine', kazakh: 'миллиард' },
  { unit: 1e6, russian: ['миллион', 'миллиона', 'миллионов'], gender: 'masculine', kazakh: 'миллион' },
  { unit: 1e3, russian: ['тысяча', 'тысячи', 'тысяч'], gender: 'feminine', kazakh: 'мың' },
];

const split = (words: string): readonly string[] => words.split(' ');

const russianBelowTwenty = split(
  'ноль один два три четыре пять шесть семь восемь девять десять одиннадцать двенадцать тринадцать ' +
    'четырнадцать пятнадцать шестнадцать семнадцать восемнадцать девятнадцать',
);
const russianTens = split('- - двадцать тридцать сорок пятьдесят шестьдесят семьдесят восемьдесят девяносто');
const russianHundreds = split('- сто двести триста четыреста пятьсот шестьсот семьсот восемьсот девятьсот');
const russianGendered: Readonly<Record<Gender, readonly string[]>> = {
  masculine: ['один', 'два'],
  feminine: ['одна', 'две'],
  neuter: ['одно', 'два'],
};

const kazakhUnits = split('нөл бір екі үш төрт бес алты жеті сегіз тоғыз');
const kazakhTens = split('- он жиырма отыз қырық елу алпыс жетпіс сексен тоқсан');

/** The form of a Russian noun that goes with `n`. */
export const plural = (n: number, [one, few, many]: PluralForms): string => {
  const lastTwo = n % 100;
  const last = n % 10;
  if (lastTwo >= 11 && lastTwo <= 14) return many;
  if (last === 1) return one;
  return last >= 2 && last <= 4 ? few : many;
};

const word = (words: readonly string[], at: number): readonly string[] => words.slice(at, at + 1);

const russianUnder1000 = (n: number, gender: Gender): readonly string[] => {
  const hundreds = Math.floor(n / 100);
  const tens = Math.floor((n % 100) / 10);
  const rest = tens >= 2 ? n % 10 : n % 100;

  return [
    ...(hundreds > 0 ? word(russianHundreds, hundreds) : []),
    ...(tens >= 2 ? word(russianTens, tens) : []),
    ...(rest === 1 || rest === 2 ? word(russianGendered[gender], rest - 1) : []),
    ...(rest > 2 ? word(russianBelowTwenty, rest) : []),
  ];
};

/** «бір» is kept before мың and миллион in legal writing, and left out before жүз. */
const kazakhUnder1000 = (n: number): readonly string[] => {
  const hundreds = Math.floor(n / 100);
  const tens = Math.floor((n % 100) / 10);

  return [
    ...(hundreds > 1 ? word(kazakhUnits, hundreds) : []),
    ...(hundreds > 0 ? ['жүз'] : []),
    ...(tens > 0 ? word(kazakhTens, tens) : []),
    ...(n % 10 > 0 ? word(kazakhUnits, n % 10) : []),
  ];
};

const counted = (n: number, scale: Scale): number => Math.floor(n / scale.unit) % 1000;

const inRange = (n: number): number => {
  if (!Number.isInteger(n) || n < 0 || n >= 1e12) throw new RangeError(`Not a number for a paper: ${n}`);
  return n;
};

/** `21` is «двадцать один», «двадцать одна» or «двадцать одно», by the gender of what is counted. */
export const inRussian = (n: number, gender: Gender): string => {
  if (inRange(n) === 0) return 'ноль';

  const thousandsUp = scales.flatMap((scale) => {
    const count = counted(n, scale);
    return count === 0 ? [] : [...russianUnder1000(count, scale.gender), plural(count, scale.russian)];
  });
  return [...thousandsUp, ...russianUnder1000(n % 1000, gender)].join(' ');
};

/** `10542` is «он мың бес жүз қырық екі». */
export const inKazakh = (n: number): string => {
  if (inRange(n) === 0) return 'нөл';

  const thousandsUp = scales.flatMap((scale) => {
    const count = counted(n, scale);
    return count === 0 ? [] : [...kazakhUnder1000(count), scale.kazakh];
  });
  return [...thousandsUp, ...kazakhUnder1000(n % 1000)].join(' ');
};

/** What a total counts. */
export interface Counted {
  readonly russian: PluralForms;
  readonly gender: Gender;
  readonly kazakh: string;
}

export const volumes: Counted = { russian: ['том', 'тома', 'томов'], gender: 'masculine', kazakh: 'том' };
export const caseFiles: Counted = { russian: ['дело', 'дела', 'дел'], gender: 'neuter', kazakh: 'іс' };
export const sheets: Counted = { russian: ['лист', 'листа', 'листов'], gender: 'masculine', kazakh: 'парақ' };

/** A total in figures and in words, with its noun: `21 (двадцать один) том`. */
export const figuresAndWords = (n: number, what: Counted, language: PaperLanguage): string =>
  language === 'kk'
    ? `${n} (${inKazakh(n)}) ${what.kazakh}`
    : `${n} (${inRussian(n, what.gender)}) ${plural(n, what.russian)}`;
