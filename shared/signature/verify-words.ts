/** A verdict in words, line by line: the roots first, each check by name, the total last. */
import type { Language } from '../archive/names.ts';
import { told, type Checked, type CheckName, type Told, type Verdict } from './verify-findings.ts';
import { findingWords } from './verify-words-findings.ts';

type InEach = Readonly<Record<Language, string>>;

export const checkWords: Readonly<Record<CheckName, InEach>> = {
  bundle: { ru: 'Части', kk: 'Бөліктер', en: 'Parts' },
  root: {
    ru: 'Корень, полученный от палаты',
    kk: 'Палатадан алынған түбір',
    en: 'Root got from the chamber',
  },
  sums: {
    ru: 'SHA256SUMS: суммы файлов',
    kk: 'SHA256SUMS: файлдар сомалары',
    en: 'SHA256SUMS: sums of the files',
  },
  'sums-seal': { ru: 'SHA256SUMS: печать', kk: 'SHA256SUMS: мөр', en: 'SHA256SUMS: seal' },
  'record-seals': { ru: 'Записи: печати', kk: 'Жазбалар: мөрлер', en: 'Records: seals' },
  act: { ru: 'Записи и строки акта', kk: 'Жазбалар мен акт жолдары', en: 'Records and lines of the act' },
  papers: { ru: 'Бумаги', kk: 'Қағаздар', en: 'Papers' },
  signatures: { ru: 'Кто подписал', kk: 'Кім қол қойған', en: 'Who signed' },
  checkpoint: {
    ru: 'Контрольная точка: подпись',
    kk: 'Бақылау нүктесі: қолтаңба',
    en: 'Checkpoint: signature',
  },
  inclusion: { ru: 'Записи в журнале', kk: 'Журналдағы жазбалар', en: 'Records in the log' },
  consistency: {
    ru: 'Журнал продолжает напечатанный на акте',
    kk: 'Журнал актіде басылғанның жалғасы',
    en: 'Log continues the one printed on the act',
  },
  stamp: { ru: 'Штамп времени', kk: 'Уақыт белгісі', en: 'Time stamp' },
  leaves: { ru: 'Весь журнал', kk: 'Бүкіл журнал', en: 'Whole log' },
  earlier: {
    ru: 'Журнал продолжает сохранённую точку',
    kk: 'Журнал сақталған нүктенің жалғасы',
    en: 'Log continues the checkpoint that was kept',
  },
};

const words = {
  good: { ru: 'сходится', kk: 'сәйкес', en: 'holds' },
  bad: { ru: 'НЕ СХОДИТСЯ', kk: 'СӘЙКЕС ЕМЕС', en: 'FAILED' },
  none: { ru: 'не проверялось', kk: 'тексерілмеді', en: 'not checked' },
  root: { ru: 'Корень', kk: 'Түбір', en: 'Root' },
  compare: {
    ru: 'Сверьте отпечаток с тем, что палата дала на бумаге: всё остальное стоит столько, сколько этот корень.',
    kk: 'Таңбаны палата қағазда бергенмен салыстырыңыз: қалғанының бәрі осы түбірдей ғана сенімді.',
    en: 'Compare the fingerprint with the one the chamber gave you on paper: all else is worth what this root is worth.',
  },
  spared: {
    ru: 'По этому акту ничего не уничтожено: по второй части все дела оставлены.',
    kk: 'Бұл акт бойынша ештеңе жойылмаған: екінші бөлік бойынша барлық іс қалдырылды.',
    en: 'Nothing was destroyed under this act: by part two every file was spared.',
  },
  more: { ru: '(и ещё {more})', kk: '(тағы {more})', en: '(and {more} more)' },
  total: {
    ru: 'Проверок: {checks}. Записей: {records}. Найдено: {findings}.',
    kk: 'Тексерулер: {checks}. Жазбалар: {records}. Табылғаны: {findings}.',
    en: 'Checks: {checks}. Records: {records}. Findings: {findings}.',
  },
} as const satisfies Readonly<Record<string, InEach>>;

/** More of one kind say nothing new. */
export const MOST_SHOWN = 20;

export const inWords = (verdict: Verdict, language: Language): readonly string[] => {
  const { roots, checks, records } = verdict;
  const counts = {
    checks: checks.filter(({ of, findings }) => of > 0 || findings.length > 0).length,
    records,
    findings: checks.flatMap(({ findings }) => told(findings)).length,
  };
  return [
    ...roots.map(({ fingerprint, subject }) => `${words.root[language]}  ${fingerprint}  ${subject}`),
    ...(roots.length > 0 ? [words.compare[language]] : []),
    ...checks.flatMap((checked) => checkInWords(checked, language)),
    ...(verdict.isAllSpared ? [words.spared[language]] : []),
    fill(words.total[language], counts),
  ].map(visible);
};

/** Names come from a bundle that nobody has verified yet: none of them may move the cursor, or turn the line around. */
export const visible = (line: string): string =>
  line.replace(
    /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu,
    (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`,
  );

const checkInWords = ({ check, of, findings }: Checked, language: Language): readonly string[] => {
  const outcome = findings.length > 0 ? words.bad : of > 0 ? words.good : words.none;
  const count = findings.length === 0 && of > 0 ? ` (${of})` : '';
  const lines = told(findings);
  const more = lines.length - MOST_SHOWN;
  return [
    `${checkWords[check][language]}: ${outcome[language]}${count}`,
    ...lines.slice(0, MOST_SHOWN).map((line) => `  ${findingInWords(line, language)}`),
    ...(more > 0 ? [`  … +${more}`] : []),
  ];
};

const findingInWords = ({ one: { code, at, found }, more }: Told, language: Language): string =>
  [
    `${code}  ${at}${at === '' ? '' : ': '}${fill(findingWords[code][language], { found: found ?? '' })}`,
    ...(more > 0 ? [fill(words.more[language], { more })] : []),
  ].join('  ');

const fill = (text: string, facts: Readonly<Record<string, string | number>>): string =>
  text.replace(/\{(\w+)\}/g, (_, name: string) => String(facts[name] ?? ''));
