/** What is wrong with a field of a request. A form's own message names an entry of this list. Data: one entry a fault. */
export const faultWords = {
  missing: { ru: 'не указано', kk: 'көрсетілмеген', en: 'missing' },
  empty: { ru: 'не заполнено', kk: 'толтырылмаған', en: 'is empty' },
  unrecognized: { ru: 'такого поля нет', kk: 'мұндай өріс жоқ', en: 'there is no such field' },
  type: { ru: 'здесь нужно:', kk: 'мұнда керегі:', en: 'must be:' },
  text: { ru: 'текст', kk: 'мәтін', en: 'a text' },
  number: { ru: 'число', kk: 'сан', en: 'a number' },
  int: { ru: 'целое число', kk: 'бүтін сан', en: 'a whole number' },
  boolean: { ru: 'true или false', kk: 'true немесе false', en: 'true or false' },
  list: { ru: 'список', kk: 'тізім', en: 'a list' },
  fields: { ru: 'объект с полями, {…}', kk: 'өрістері бар объект, {…}', en: 'an object with fields, {…}' },
  nothing: { ru: 'null', kk: 'null', en: 'null' },
  tooBig: { ru: 'не больше', kk: 'ең көбі', en: 'at most' },
  tooSmall: { ru: 'не меньше', kk: 'ең азы', en: 'at least' },
  inCharacters: { ru: 'знаков', kk: 'таңба', en: 'characters' },
  inEntries: { ru: 'элементов списка', kk: 'тізім элементі', en: 'entries in the list' },
  emptyList: { ru: 'список пуст', kk: 'тізім бос', en: 'the list is empty' },
  oneOf: { ru: 'одно из:', kk: 'мыналардың бірі:', en: 'one of:' },
  only: { ru: 'возможно только:', kk: 'тек мынау болады:', en: 'can only be:' },
  form: { ru: 'записано не по форме', kk: 'үлгіге сай жазылмаған', en: 'not in the required form' },
  notJson: {
    ru: 'это не JSON: ошибка в строке {line}, знак {column}',
    kk: 'бұл JSON емес: қате {line}-жолда, {column}-таңбада',
    en: 'this is not JSON: line {line}, character {column}',
  },
  unfinishedJson: {
    ru: 'это не JSON: текст обрывается в строке {line}, знак {column}',
    kk: 'бұл JSON емес: мәтін {line}-жолда, {column}-таңбада үзілген',
    en: 'this is not JSON: it breaks off at line {line}, character {column}',
  },
  id: {
    ru: 'нужен номер (id), каким его дала служба: латинские буквы, цифры и дефис',
    kk: 'қызмет берген нөмір (id) керек: латын әріптері, сандар және сызықша',
    en: 'must be an id as the service gave it: small Latin letters, digits and hyphens',
  },
  sha256: {
    ru: 'нужен SHA-256: 64 знака 0-9 и a-f',
    kk: 'SHA-256 керек: 0-9 және a-f 64 таңба',
    en: 'must be a SHA-256: 64 characters 0-9 and a-f',
  },
  limit: {
    ru: 'нужно целое число от 1 до 200',
    kk: '1-ден 200-ге дейінгі бүтін сан керек',
    en: 'must be a whole number from 1 to 200',
  },
  place: {
    ru: 'нужно целое число от 0, без нулей впереди',
    kk: '0-ден басталатын, алдында нөлі жоқ бүтін сан керек',
    en: 'must be a whole number from 0, without leading zeros',
  },
  base64: { ru: 'нужна запись base64', kk: 'base64 жазбасы керек', en: 'must be base64' },
  email: {
    ru: 'нужен адрес электронной почты',
    kk: 'электрондық пошта мекенжайы керек',
    en: 'must be an e-mail address',
  },
  login: {
    ru: 'нужно имя для входа: латинские буквы, цифры и знаки . _ @ -',
    kk: 'кіру аты керек: латын әріптері, сандар және . _ @ - таңбалары',
    en: 'must be a sign-in name: Latin letters, digits and . _ @ -',
  },
  longNumber: {
    ru: 'здесь не может быть номера из 12 цифр',
    kk: 'мұнда 12 цифрлы нөмір болмауы керек',
    en: 'cannot hold a number of 12 digits',
  },
  fileEmpty: {
    ru: 'файл пуст: нужно не меньше одного байта',
    kk: 'файл бос: кемінде бір байт керек',
    en: 'the file is empty: it must have at least one byte',
  },
  basis: {
    ru: 'нужен текст или объект {kind, number, datedOn}',
    kk: 'мәтін немесе {kind, number, datedOn} объектісі керек',
    en: 'must be a text or an object {kind, number, datedOn}',
  },
  scope: {
    ru: 'нужно ровно одно из трёх: agent, party или query',
    kk: 'үшеуінің дәл біреуі керек: agent, party немесе query',
    en: 'must be exactly one of agent, party and query',
  },
  party: {
    ru: 'нужно ровно одно из двух: iin или bin',
    kk: 'екеуінің дәл біреуі керек: iin немесе bin',
    en: 'must be exactly one of iin and bin',
  },
  volumes: {
    ru: 'нужно число томов (от 1 до 500) или их список [{startedOn, closedOn, sheets}]',
    kk: 'томдар саны (1-ден 500-ге дейін) немесе олардың тізімі [{startedOn, closedOn, sheets}] керек',
    en: 'must be the number of volumes (1 to 500) or their list [{startedOn, closedOn, sheets}]',
  },
  characters: {
    ru: 'есть знаки, которые нельзя записать',
    kk: 'жазуға болмайтын таңбалар бар',
    en: 'has characters that cannot be written down',
  },
  oneLine: {
    ru: 'здесь нужна одна строка, без переводов строки',
    kk: 'мұнда жол ауыстырусыз бір жол керек',
    en: 'must be one line, without line breaks',
  },
  day: {
    ru: 'нужна действительная дата ГГГГ-ММ-ДД',
    kk: 'ЖЖЖЖ-АА-КК түріндегі нақты күн керек',
    en: 'must be a real date, YYYY-MM-DD',
  },
  future: {
    ru: 'дата не может быть в будущем',
    kk: 'күн болашақта болмауы керек',
    en: 'the date cannot be in the future',
  },
  futureYear: {
    ru: 'этот год ещё не наступил',
    kk: 'бұл жыл әлі келген жоқ',
    en: 'this year has not begun yet',
  },
  beforeStart: {
    ru: 'дата закрытия раньше даты начала',
    kk: 'жабылған күні басталған күнінен бұрын',
    en: 'the closing day is before the start',
  },
  notActing: {
    ru: 'исполняют обязанности только руководителя палаты или его заместителя',
    kk: 'тек палата басшысының немесе оның орынбасарының міндеті атқарылады',
    en: 'only the head of a chamber and his deputy have somebody who acts for them',
  },
  endBeforeStart: {
    ru: 'последний день раньше первого',
    kk: 'соңғы күні бірінші күнінен бұрын',
    en: 'the last day is before the first',
  },
  cursor: {
    ru: 'этот курсор не отсюда; начните список сначала',
    kk: 'бұл курсор басқа тізімдікі; тізімді басынан бастаңыз',
    en: 'this cursor is not from this list; begin the list again',
  },
  digits12: {
    ru: 'нужны 12 цифр, с нулями впереди',
    kk: 'басындағы нөлдерімен 12 цифр керек',
    en: 'must be 12 digits, leading zeros included',
  },
  volume: {
    ru: 'такого тома в деле нет',
    kk: 'істе мұндай том жоқ',
    en: 'the case file has no such volume',
  },
  creatorNeeded: {
    ru: 'укажите, чьё это производство: палата сама производств не ведёт',
    kk: 'бұл кімнің ісі екенін көрсетіңіз: палатаның өзі атқарушылық іс жүргізбейді',
    en: 'name whose proceeding this is: the chamber keeps none of its own',
  },
  agentNeeded: {
    ru: 'укажите, чьи дела перечислить',
    kk: 'кімнің істерін тізу керегін көрсетіңіз',
    en: 'name whose case files to list',
  },
} as const;

export type Word = keyof typeof faultWords;
export const wordOf = (word: Word, language: 'kk' | 'ru' | 'en'): string => faultWords[word][language];
