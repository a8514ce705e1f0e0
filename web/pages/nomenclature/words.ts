import type { Vocabulary } from '../../say/words.ts';

export const nomenclatureWords = {
  title: {
    kk: '{year} жылғы істер номенклатурасы',
    ru: 'Номенклатура дел на {year} год',
    en: 'Nomenclature of cases of {year}',
  },
  year: { kk: 'Жыл', ru: 'Год', en: 'Year' },
  show: { kk: 'Көрсету', ru: 'Показать', en: 'Show' },
  basis: { kk: 'Негіз', ru: 'Основание', en: 'Basis' },
  list: { kk: 'Тізбе', ru: 'Перечень', en: 'List' },
  edition: { kk: 'Редакция', ru: 'Редакция', en: 'Edition' },
  inForceFrom: { kk: 'Қолданыста', ru: 'Действует с', en: 'In force from' },
  lines: { kk: 'Номенклатура жолдары', ru: 'Строки номенклатуры', en: 'Lines of the nomenclature' },
  index: { kk: 'Индексі', ru: 'Индекс', en: 'Index' },
  heading: { kk: 'Тақырып', ru: 'Заголовок', en: 'Heading' },
  kind: { kk: 'Түрі', ru: 'Вид', en: 'Kind' },
  proceeding: { kk: 'іс жүргізу', ru: 'производство', en: 'proceeding' },
  'order-file': { kk: 'наряд', ru: 'наряд', en: 'order file' },
  register: { kk: 'журнал', ru: 'журнал', en: 'register' },
  term: { kk: 'Сақтау мерзімі', ru: 'Срок хранения', en: 'Retention' },
  article: { kk: 'Бап', ru: 'Статья', en: 'Article' },
  confirmed: { kk: 'расталған', ru: 'подтверждён', en: 'confirmed' },
  unconfirmed: { kk: 'расталмаған', ru: 'не подтверждён', en: 'not confirmed' },
  state: { kk: 'Мерзімі', ru: 'Срок', en: 'Term' },
} as const satisfies Vocabulary;
