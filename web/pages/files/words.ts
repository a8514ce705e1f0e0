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
  index: { kk: 'Номенклатура индексі', ru: 'Индекс по номенклатуре', en: 'Index of the nomenclature' },
  search: { kk: 'Іздеу', ru: 'Искать', en: 'Search' },
  clear: { kk: 'Сүзгіні алып тастау', ru: 'Сбросить фильтр', en: 'Clear the filter' },
  heading: { kk: 'Тақырып', ru: 'Заголовок', en: 'Heading' },
  noHeading: { kk: 'Жойылған іс', ru: 'Уничтоженное дело', en: 'Destroyed file' },
  keepUntil: { kk: 'Сақталады', ru: 'Хранится до', en: 'Kept until' },
  notKnown: { kk: 'белгісіз', ru: 'неизвестно', en: 'not known' },
  documents: { kk: 'Құжаттар', ru: 'Документы', en: 'Documents' },
  held: { kk: 'тыйым салынған', ru: 'под запретом', en: 'on hold' },
} as const satisfies Vocabulary;
