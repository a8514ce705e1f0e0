import type { Vocabulary } from '../say/words.ts';

export const shellWords = {
  name: {
    kk: 'Атқарушылық іс жүргізу архиві',
    ru: 'Архив исполнительных производств',
    en: 'Archive of enforcement proceedings',
  },
  skip: { kk: 'Негізгі мазмұнға өту', ru: 'К основному содержанию', en: 'Skip to main content' },
  language: { kk: 'Тіл', ru: 'Язык', en: 'Language' },
  sections: { kk: 'Бөлімдер', ru: 'Разделы', en: 'Sections' },
  home: { kk: 'Басты бет', ru: 'Главная', en: 'Home' },
  upload: { kk: 'Жүктеу', ru: 'Загрузить', en: 'Upload' },
  files: { kk: 'Істер', ru: 'Дела', en: 'Case files' },
  acts: { kk: 'Актілер', ru: 'Акты', en: 'Acts' },
  inventories: { kk: 'Тізімдемелер', ru: 'Описи', en: 'Inventories' },
  nomenclature: { kk: 'Номенклатура', ru: 'Номенклатура', en: 'Nomenclature' },
  holds: { kk: 'Тыйымдар', ru: 'Запреты', en: 'Holds' },
  people: { kk: 'Адамдар', ru: 'Люди', en: 'People' },
  pictures: { kk: 'Көрсеткіштер', ru: 'Показатели', en: 'Figures' },
  verify: { kk: 'Дәлелді тексеру', ru: 'Проверить доказательство', en: 'Verify evidence' },
  signOut: { kk: 'Шығу', ru: 'Выйти', en: 'Sign out' },
  unknown: {
    kk: 'Мұндай бет жоқ',
    ru: 'Такой страницы нет',
    en: 'There is no such page',
  },
  unknownHow: {
    kk: 'Мекенжайды тексеріңіз немесе басты беттен бастаңыз.',
    ru: 'Проверьте адрес или начните с главной страницы.',
    en: 'Check the address, or begin at the home page.',
  },
} as const satisfies Vocabulary;
