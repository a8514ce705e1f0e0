import type { Vocabulary } from '../../say/words.ts';

export const inventoryWords = {
  inventories: { kk: 'Тізімдемелер', ru: 'Описи дел', en: 'Inventories' },
  anInventory: { kk: 'Тізімдеме', ru: 'Опись', en: 'Inventory' },
  title: {
    kk: '{year} жылғы № {number} тізімдеме',
    ru: 'Опись № {number} за {year} год',
    en: 'Inventory No. {number} of {year}',
  },
  permanent: {
    kk: 'тұрақты сақталатын істер',
    ru: 'дела постоянного хранения',
    en: 'files kept permanently',
  },
  'over-10-years': {
    kk: '10 жылдан артық сақталатын істер',
    ru: 'дела со сроком свыше 10 лет',
    en: 'files kept over 10 years',
  },
  'up-to-10-years': {
    kk: '10 жылға дейін сақталатын істер',
    ru: 'дела со сроком до 10 лет включительно',
    en: 'files kept up to 10 years',
  },
  personnel: { kk: 'жеке құрам бойынша істер', ru: 'дела по личному составу', en: 'personnel files' },
  number: { kk: 'Тізімдеме', ru: 'Опись', en: 'Inventory' },
  section: { kk: 'Бөлімі', ru: 'Раздел', en: 'Section' },
  anySection: { kk: 'Кез келген', ru: 'Любой', en: 'Any' },
  creator: { kk: 'Қор құраушы', ru: 'Фондообразователь', en: 'Creator' },
  theChamber: { kk: 'палата', ru: 'палата', en: 'the chamber' },
  everybody: { kk: 'Барлығы', ru: 'Все', en: 'Everybody' },
  year: { kk: 'Істер аяқталған жыл', ru: 'Год окончания дел', en: 'Year of closing' },
  state: { kk: 'Күйі', ru: 'Состояние', en: 'State' },
  total: { kk: 'Істер', ru: 'Дел', en: 'Files' },
  show: { kk: 'Көрсету', ru: 'Показать', en: 'Show' },
  clear: { kk: 'Сүзгіні алып тастау', ru: 'Сбросить фильтр', en: 'Clear the filter' },
  compiled: { kk: 'бекітуді күтуде', ru: 'ждёт утверждения', en: 'waits for approval' },
  approved: { kk: 'бекітілген', ru: 'утверждена', en: 'approved' },
  onPaper: { kk: 'қағазда бекітілген', ru: 'утверждена на бумаге', en: 'approved on paper' },
  compile: { kk: 'Тізімдеме жасау', ru: 'Составить опись', en: 'Compile an inventory' },
  missing: { kk: 'жасалмаған', ru: 'не составлена', en: 'not compiled' },
  gate: { kk: 'Акт үшін не керек', ru: 'Что нужно для акта', en: 'What an act needs' },
  gateWhy: {
    kk: 'Актідегі істер аяқталған әр жыл үшін тұрақты сақталатын істердің тізімдемесі бекітілмейінше, акт комиссияға ұсынылмайды, бұйрық берілмейді және ештеңе жойылмайды (Қағиданың 47-тармағы). Мұндай істер болмаса, бос тізімдеме бекітіледі. Оны сараптама комиссиясының төрағасы бекітеді.',
    ru: 'Акт не представляют комиссии, приказ не издают и ничего не уничтожают, пока за каждый год, в котором окончены дела акта, не утверждена опись дел постоянного хранения (пункт 47 Правил). Нет таких дел — утверждают пустую опись. Утверждает её председатель экспертной комиссии.',
    en: 'No act is submitted, no order given and nothing destroyed until the inventory of permanent files is approved for every year in which files on the act were closed (rule 47). Where there are none, an empty one is approved. The chairman of the expert review commission approves it.',
  },
  byYear: { kk: 'Жылдар бойынша', ru: 'По годам', en: 'Year by year' },
  settled: {
    kk: 'Мына жылдар бойынша бәрі бекітілген: {years}.',
    ru: 'За эти годы всё утверждено: {years}.',
    en: 'Of these years everything is approved: {years}.',
  },
  oneYear: { kk: 'Жыл', ru: 'Год', en: 'Year' },
  permanentOne: {
    kk: 'Тұрақты сақтау тізімдемесі',
    ru: 'Опись постоянного хранения',
    en: 'Inventory of permanent files',
  },
  toEnter: { kk: 'Әлі енгізілмеген істер', ru: 'Ещё не внесены в описи', en: 'Not entered yet' },
  compilePermanent: {
    kk: '{year} жылдың тұрақты сақтау тізімдемесін жасау',
    ru: 'Составить опись постоянного хранения за {year} год',
    en: 'Compile the inventory of permanent files of {year}',
  },
  nothingToEnter: { kk: 'жоқ', ru: 'нет', en: 'none' },
  someToEnter: { kk: '{n} іс', ru: '{n} {n|дело|дела|дел}', en: '{n} {n|file|files}' },
  moreToEnter: {
    kk: 'кемінде {n} іс',
    ru: 'не меньше {n} {n|дела|дел|дел}',
    en: 'at least {n} {n|file|files}',
  },
  enterThem: {
    kk: '{year} жылдың тізімдемесін жасау',
    ru: 'Составить опись за {year} год',
    en: 'Compile the inventory of {year}',
  },
} as const satisfies Vocabulary;

export const sections = ['permanent', 'over-10-years', 'up-to-10-years', 'personnel'] as const;
export type Section = (typeof sections)[number];
