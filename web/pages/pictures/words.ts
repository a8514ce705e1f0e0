import type { Vocabulary } from '../../say/words.ts';

export const pictureWords = {
  title: { kk: 'Көрсеткіштер', ru: 'Показатели архива', en: 'Figures of the archive' },
  asOf: { kk: '{day} жағдай бойынша', ru: 'По состоянию на {day}', en: 'As of {day}' },
  whose: { kk: 'Кімнің істері', ru: 'Чьи дела', en: 'Whose files' },
  all: { kk: 'бүкіл палата', ru: 'вся палата', en: 'the whole chamber' },
  nothing: { kk: 'Әзірге ештеңе жоқ.', ru: 'Пока ничего нет.', en: 'There is nothing yet.' },
  files: { kk: '{n} іс', ru: '{n} {n|дело|дела|дел}', en: '{n} {n|file|files}' },
  filesColumn: { kk: 'Істер', ru: 'Дел', en: 'Files' },
  year: { kk: 'Жыл', ru: 'Год', en: 'Year' },
  month: { kk: 'Ай', ru: 'Месяц', en: 'Month' },
  size: { kk: 'Көлемі', ru: 'Объём', en: 'Size' },

  retention: {
    kk: 'Сақтау мерзімі қашан бітеді',
    ru: 'Когда истекает срок хранения',
    en: 'When the files fall due',
  },
  retentionHow: {
    kk: 'Мерзімі біткен істі актіге енгізуге болады. Құндылығы сараптамадан өтетін істерде бұл сараптама жылы.',
    ru: 'Дело, срок которого истёк, можно внести в акт. Для дел с отметкой ЭПК это год экспертизы ценности.',
    en: 'A file that has fallen due may be listed in an act. With an appraisal mark it is the year of the review.',
  },
  retentionShows: {
    kk: 'Әр жылы мерзімі бітетін істердің саны: {all}.',
    ru: 'Сколько дел становится доступно для акта в каждом году: {all}.',
    en: 'How many files fall due in each year: {all}.',
  },
  when: { kk: 'Қашан', ru: 'Когда', en: 'When' },
  fallen: { kk: 'мерзімі бітті', ru: 'срок уже истёк', en: 'term is over' },
  later: { kk: 'кейінірек', ru: 'позже', en: 'later' },
  permanent: { kk: 'тұрақты', ru: 'постоянно', en: 'permanent' },
  undated: { kk: 'мерзімсіз', ru: 'без даты', en: 'no date' },
  seeDue: {
    kk: 'Мерзімі біткен істерді көру',
    ru: 'Посмотреть дела с истёкшим сроком',
    en: 'See the files that are due',
  },

  growth: { kk: 'Архивтің өсуі', ru: 'Как растёт архив', en: 'How the archive grows' },
  growthHow: {
    kk: 'Жыл ішінде мөрленген істер, кейін жойылғандары да.',
    ru: 'Дела, запечатанные за год; и те, что позже уничтожены.',
    en: 'Files sealed in the year, those destroyed later included.',
  },
  growthShows: {
    kk: 'Әр жылы мөрленген істердің саны: {all}.',
    ru: 'Сколько дел запечатано в каждом году: {all}.',
    en: 'How many files were sealed in each year: {all}.',
  },
  byMonth: { kk: 'Айлар бойынша', ru: 'По месяцам', en: 'Month by month' },
  filesAndSize: {
    kk: '{n} іс, {size}',
    ru: '{n} {n|дело|дела|дел}, {size}',
    en: '{n} {n|file|files}, {size}',
  },

  destruction: { kk: 'Жою', ru: 'Уничтожение', en: 'Destruction' },
  destructionHow: {
    kk: 'Жыл ішінде жабылған актілер бойынша.',
    ru: 'По актам, закрытым за год.',
    en: 'By the acts that were closed in the year.',
  },
  destructionShows: {
    kk: 'Әр жылы жойылған және қалдырылған істер: {all}.',
    ru: 'Сколько дел уничтожено и оставлено в каждом году: {all}.',
    en: 'How many files were destroyed and spared in each year: {all}.',
  },
  acts: { kk: 'Актілер', ru: 'Актов', en: 'Acts' },
  destroyed: { kk: 'Жойылды', ru: 'Уничтожено', en: 'Destroyed' },
  spared: { kk: 'Қалдырылды', ru: 'Оставлено', en: 'Spared' },
  destroyedAndSpared: {
    kk: 'жойылды {destroyed}, қалдырылды {spared}',
    ru: 'уничтожено {destroyed}, оставлено {spared}',
    en: '{destroyed} destroyed, {spared} spared',
  },
} as const satisfies Vocabulary;
