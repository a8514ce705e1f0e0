import type { Vocabulary } from '../../say/words.ts';

export const fileWords = {
  files: { kk: 'Істер', ru: 'Дела', en: 'Case files' },
  find: { kk: 'Істі табу', ru: 'Найти дело', en: 'Find a case file' },
  sought: {
    kk: 'Тақырып сөздері, іс нөмірі немесе идентификатордың басы',
    ru: 'Слова заголовка, номер производства или начало идентификатора',
    en: 'Words of the heading, number of the proceeding, or the beginning of an id',
  },
  stage: { kk: 'Кезең', ru: 'Состояние', en: 'Stage' },
  anyStage: { kk: 'Кез келген', ru: 'Любое', en: 'Any' },
  year: { kk: 'Аяқталған жылы', ru: 'Год окончания', en: 'Year of closing' },
  yearOnly: { kk: 'Жылы', ru: 'Год', en: 'Year' },
  index: { kk: 'Индексі', ru: 'Индекс', en: 'Index' },
  order: { kk: 'Реті', ru: 'Порядок', en: 'Order' },
  oldest: { kk: 'алдымен ескі жылдар', ru: 'сначала старые годы', en: 'oldest year first' },
  newest: { kk: 'алдымен жаңа жылдар', ru: 'сначала новые годы', en: 'newest year first' },
  agent: { kk: 'Орындаушы', ru: 'Исполнитель', en: 'Agent' },
  nothing: {
    kk: 'Мұндай іс табылмады. Сүзгіні өзгертіңіз.',
    ru: 'Таких дел не нашлось. Измените условия поиска.',
    en: 'No such file was found. Change what you look for.',
  },
  seeking: { kk: 'Іздеу жалғасуда…', ru: 'Ищем дальше…', en: 'Still looking…' },
  search: { kk: 'Іздеу', ru: 'Искать', en: 'Search' },
  clear: { kk: 'Сүзгіні алып тастау', ru: 'Сбросить фильтр', en: 'Clear the filter' },
  heading: { kk: 'Тақырып', ru: 'Заголовок', en: 'Heading' },
  noHeading: { kk: 'Жойылған іс', ru: 'Уничтоженное дело', en: 'Destroyed file' },
  keepUntil: { kk: 'Дейін сақталады', ru: 'Хранится по', en: 'Kept until' },
  noDate: { kk: 'күні жоқ', ru: 'без даты', en: 'no date' },
  documents: { kk: 'Құжат', ru: 'Док.', en: 'Docs' },
  held: { kk: 'тыйым салынған', ru: 'под запретом', en: 'on hold' },
} as const satisfies Vocabulary;
