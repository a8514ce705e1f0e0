/** What is wrong with a field of a request, in the three languages. A form's own message names an entry of this list. */
export const faultWords = {
  missing: { ru: 'не указано', kk: 'көрсетілмеген', en: 'missing' },
  unrecognized: { ru: 'такого поля нет', kk: 'мұндай өріс жоқ', en: 'there is no such field' },
  type: { ru: 'должно быть:', kk: 'болуы керек:', en: 'must be:' },
  tooBig: { ru: 'не больше', kk: 'ең көбі', en: 'at most' },
  tooSmall: { ru: 'не меньше', kk: 'ең азы', en: 'at least' },
  oneOf: { ru: 'одно из:', kk: 'біреуі:', en: 'one of:' },
  form: { ru: 'записано не по форме', kk: 'үлгіге сай жазылмаған', en: 'not in the required form' },
  characters: {
    ru: 'есть знаки, которые нельзя записать',
    kk: 'жазуға болмайтын таңбалар бар',
    en: 'has characters that cannot be written down',
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
  beforeStart: {
    ru: 'дата закрытия раньше даты начала',
    kk: 'жабылған күні басталған күнінен бұрын',
    en: 'the closing day is before the start',
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
