import type { Vocabulary } from '../../say/words.ts';

export const drawUpWords = {
  title: {
    kk: 'Жоюға бөлу туралы акт жасау',
    ru: 'Составить акт о выделении к уничтожению',
    en: 'Draw up an act on allocation for destruction',
  },
  creator: { kk: 'Кімнің істері', ru: 'Чьи дела', en: 'Whose files' },
  due: { kk: 'Мерзімі өткен істер', ru: 'Дела с истёкшим сроком', en: 'Files that are due' },
  dueCount: {
    kk: 'Мерзімі өткен {n} іс көрсетілді. Белгісі алынғандар актіге кірмейді.',
    ru: 'Показано {n} {n|дело|дела|дел} с истёкшим сроком. Без отметки в акт не войдут.',
    en: '{n} due {n|file is|files are} shown. What is not ticked stays off the act.',
  },
  none: {
    kk: 'Мерзімі өткен іс жоқ. Істер келесі жылдың 1 қаңтарында мерзіміне жетеді.',
    ru: 'Дел с истёкшим сроком нет. Сроки истекают 31 декабря, дела становятся к выделению с 1 января.',
    en: 'Nothing is due. Terms end on 31 December; files are due from 1 January.',
  },
  noneYet: {
    kk: 'Мерзімі өткендерді түнгі тексеру белгілейді; соған дейін палатаның жауапты қызметкері мерзімдерді осы бетте тексере алады.',
    ru: 'Дела, срок которых истёк, отмечает ночная проверка сроков; до неё их может проверить на этой странице ответственный работник палаты.',
    en: 'Files that have fallen due are marked by the check of every night; before it the responsible employee of the chamber may run it on this page.',
  },
  sweep: { kk: 'Мерзімдерді қазір тексеру', ru: 'Проверить сроки сейчас', en: 'Check the terms now' },
  swept: {
    kk: 'Бүкіл палата бойынша мерзімдер тексерілді.',
    ru: 'Сроки по всей палате проверены.',
    en: 'The terms of the whole chamber are checked.',
  },
  whyNot: {
    kk: 'Іс неге тізімде жоқ',
    ru: 'Почему дела может не быть в списке',
    en: 'Why a file may not be in the list',
  },
  reason: { kk: 'Неге енгізілмейді', ru: 'Почему не включается', en: 'Why it is left out' },
  heading: { kk: 'Тақырып', ru: 'Заголовок', en: 'Heading' },
  index: { kk: 'Индексі', ru: 'Индекс', en: 'Index' },
  year: { kk: 'Жылы', ru: 'Год', en: 'Year' },
  keepUntil: { kk: 'Сақтау мерзімі біткен', ru: 'Хранилось по', en: 'Kept until' },
  all: {
    kk: 'Мерзімі өткеннің бәрін енгізу (көрсетілмегендерін де)',
    ru: 'Включить всё, чей срок истёк (и то, что не показано)',
    en: 'Put on the act all that is due, shown here or not',
  },
  language: { kk: 'Акт тілі', ru: 'Язык акта', en: 'Language of the act' },
  kk: { kk: 'қазақ тілі', ru: 'казахский', en: 'Kazakh' },
  ru: { kk: 'орыс тілі', ru: 'русский', en: 'Russian' },
  place: { kk: 'Жасалған орны', ru: 'Место составления', en: 'Place' },
  placeHint: {
    kk: 'Бос қалса, палатаның орны жазылады.',
    ru: 'Если не указать, будет место палаты.',
    en: 'Left empty, the place of the chamber is printed.',
  },
  draw: { kk: 'Актіні жасау', ru: 'Составить акт', en: 'Draw up the act' },
  inPlaceOf: {
    kk: 'Бұл акт № {number} актінің орнына жасалады.',
    ru: 'Этот акт составляется взамен акта № {number}.',
    en: 'This act is drawn up in place of act No. {number}.',
  },
  ofChamber: { kk: 'палатаның өз істері', ru: 'дела самой палаты', en: 'files of the chamber itself' },
  find: { kk: 'Істі табу', ru: 'Найти дело', en: 'Find the file' },
  findHint: {
    kk: 'Тақырып сөздері немесе іс жүргізу нөмірі',
    ru: 'Слова заголовка или номер производства',
    en: 'Words of its heading, or the number of the proceeding',
  },
  findNow: { kk: 'Табу', ru: 'Найти', en: 'Find' },
  isDue: {
    kk: 'мерзімі өткен, тізімде бар',
    ru: 'срок истёк, оно есть в списке',
    en: 'it is due and in the list',
  },
  isOpen: { kk: 'әлі мөрленбеген', ru: 'ещё не запечатано', en: 'it is not sealed yet' },
  isSealed: {
    kk: 'бекітілген тізімдемеге енгізілмеген',
    ru: 'не внесено в утверждённую опись',
    en: 'it is on no approved inventory',
  },
  isListed: { kk: 'басқа актіде тұр', ru: 'стоит в другом акте', en: 'another act lists it' },
  isGone: {
    kk: 'жойылған немесе жойылып жатыр',
    ru: 'уничтожено или уничтожается',
    en: 'it is destroyed, or being destroyed',
  },
  isHeld: { kk: 'оған тыйым салынған', ru: 'на нём лежит запрет', en: 'it is on hold' },
  isUnknown: {
    kk: 'сақтау мерзімі белгісіз немесе тұрақты',
    ru: 'срок не установлен или хранится постоянно',
    en: 'its term is not known, or it is kept for ever',
  },
  isRunning: {
    kk: '{day} дейін сақталады',
    ru: 'хранится по {day} включительно',
    en: 'it is kept until {day} inclusive',
  },
  isLocked: {
    kk: 'қоймада {when} дейін құлыпталған',
    ru: 'под замком в хранилище до: {when}',
    en: 'the store locks it until {when}',
  },
  isUnmarked: {
    kk: 'мерзімі өткен, бірақ түнгі тексеру әлі белгілемеген немесе сараптама күтілуде',
    ru: 'срок истёк, но ночной обход его ещё не отметил или не решена экспертиза ценности',
    en: 'its term has ended, but the nightly sweep has not marked it yet, or its appraisal is open',
  },
} as const satisfies Vocabulary;
