import type { Vocabulary } from '../../say/words.ts';

export const drawUpWords = {
  title: {
    kk: 'Жоюға бөлу туралы акт жасау',
    ru: 'Составить акт о выделении к уничтожению',
    en: 'Draw up an act on allocation for destruction',
  },
  creator: { kk: 'Кімнің істері', ru: 'Чьи дела', en: 'Whose files' },
  mine: { kk: 'менің істерім', ru: 'мои дела', en: 'my own files' },
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
  whyNot: {
    kk: 'Іс неге тізімде жоқ',
    ru: 'Почему дела может не быть в списке',
    en: 'Why a file may not be in the list',
  },
  whyNotHow: {
    kk: 'Мерзімі өтпеген, тізімдемеге енгізілмеген, тыйым салынған, басқа актіде тұрған немесе мерзімі белгісіз істер актіге кірмейді. Себебі істің өз бетінде жазылған.',
    ru: 'На акт не попадают дела, срок которых не истёк, которых нет в описи, под запретом, на другом акте или с неизвестным сроком. Причина указана на странице дела.',
    en: 'A file is not listed while its term runs, it is on no inventory, a hold lies on it, another act lists it, or its term is not known. Its own page says which.',
  },
  include: {
    kk: 'Актіге енгізу: {heading}',
    ru: 'Включить в акт: {heading}',
    en: 'Put on the act: {heading}',
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
} as const satisfies Vocabulary;
