/** The sentences in which a date explains itself. Days and terms come already in words. */
import type { Language } from './names.ts';

export interface Phrases {
  readonly permanent: string;
  /** What becomes of a file whose date is lacking. */
  readonly stays: string;
  readonly closed: (day: string) => string;
  readonly happened: (event: string, day: string) => string;
  readonly runs: (term: string, from: string) => string;
  readonly keep: (until: string) => string;
  readonly listable: (from: string) => string;
  readonly reviewed: (from: string) => string;
  /** The day on record where it is not the one counted. */
  readonly recorded: (until: string) => string;
  /** The same, where the head decided it. */
  readonly decided: (until: string, number: string, day: string) => string;
  readonly notRecorded: string;
  readonly locked: (until: string) => string;
  readonly noTerm: (term: string) => string;
  readonly noClosingDay: (term: string) => string;
  readonly impossibleClosingDay: (day: string, term: string) => string;
  readonly noEvent: (day: string, term: string) => string;
}

const kk: Phrases = {
  permanent: 'Сақтау мерзімі: тұрақты. Іс жойылмайды.',
  stays: 'Жетіспейтін деректі жауапты адам енгізгенше іс сақталады және жойылмайды.',
  closed: (day) => `${day} күні жабылды`,
  happened: (event, day) => `«${event}» оқиғасы ${day} күні болды`,
  runs: (term, from) => `${term} мерзім ${from} күнінен бастап есептеледі`,
  keep: (until) => `${until} күнін қоса алғанда сақталады`,
  listable: (from) => `актіге ${from} күнінен бастап енгізуге болады`,
  reviewed: (from) =>
    `${from} күнінен бастап сараптама комиссиясы қарайды, актіге оның жою туралы шешімімен ғана енгізіледі`,
  recorded: (until) => `тіркелген мерзім бойынша ${until} күнін қоса алғанда сақталады`,
  decided: (until, number, day) =>
    `палата басшысының ${day} № ${number} шешімі бойынша ${until} күнін қоса алғанда сақталады`,
  notRecorded: 'бірақ бұл күн тіркелмеген',
  locked: (until) => `Қойма файлдарды ${until} дейін құлыптап тұр: оған дейін актіге енгізуге болмайды.`,
  noTerm: (term) => `Сақтау мерзімі ${term}.`,
  noClosingDay: (term) => `Жабылған күні көрсетілмеген, сақтау мерзімі (${term}) есептелмейді.`,
  impossibleClosingDay: (day, term) =>
    `${day} күні жабылды деп көрсетілген, бұл басталған күнінен бұрын, сақтау мерзімі (${term}) есептелмейді.`,
  noEvent: (day, term) =>
    `${day} күні жабылды, оқиға тіркелмегендіктен сақтау мерзімі (${term}) есептелмейді.`,
};

const ru: Phrases = {
  permanent: 'Срок хранения: постоянно. Дело не уничтожается.',
  stays: 'Дело хранится и не уничтожается, пока недостающее не внесёт ответственное лицо.',
  closed: (day) => `Закрыто ${day}`,
  happened: (event, day) => `событие «${event}» наступило ${day}`,
  runs: (term, from) => `срок ${term} считается с ${from}`,
  keep: (until) => `хранить по ${until} включительно`,
  listable: (from) => `в акт можно включить с ${from}`,
  reviewed: (from) => `с ${from} рассматривает экспертная комиссия, в акт — только по её решению уничтожить`,
  recorded: (until) => `по записи хранить по ${until} включительно`,
  decided: (until, number, day) =>
    `по решению руководителя палаты от ${day} № ${number} хранить по ${until} включительно`,
  notRecorded: 'но этот день не записан',
  locked: (until) => `Хранилище держит файлы под замком до ${until}: раньше включить в акт нельзя.`,
  noTerm: (term) => `Срок хранения ${term}.`,
  noClosingDay: (term) => `День закрытия не указан, срок хранения (${term}) не считается.`,
  impossibleClosingDay: (day, term) =>
    `Указано закрытие ${day}, это раньше начала, срок хранения (${term}) не считается.`,
  noEvent: (day, term) => `Закрыто ${day}, событие не записано, срок хранения (${term}) не считается.`,
};

const en: Phrases = {
  permanent: 'Storage term: permanent. The file is not destroyed.',
  stays: 'The file is kept and not destroyed until the person in charge enters what is missing.',
  closed: (day) => `Closed on ${day}`,
  happened: (event, day) => `the event “${event}” happened on ${day}`,
  runs: (term, from) => `the term of ${term} runs from ${from}`,
  keep: (until) => `keep until ${until} inclusive`,
  listable: (from) => `may be listed in an act from ${from}`,
  reviewed: (from) =>
    `from ${from} the commission reviews it, and only its decision to destroy lets it be listed`,
  recorded: (until) => `on record, keep until ${until} inclusive`,
  decided: (until, number, day) =>
    `by decision No. ${number} of the head, ${day}, keep until ${until} inclusive`,
  notRecorded: 'but this day is not on record',
  locked: (until) => `The store keeps the files locked until ${until}: they may not be listed before.`,
  noTerm: (term) => `The storage term is ${term}.`,
  noClosingDay: (term) => `The closing day is not given, so the term (${term}) does not run.`,
  impossibleClosingDay: (day, term) =>
    `The closing on ${day} is given as earlier than the start, so the term (${term}) does not run.`,
  noEvent: (day, term) => `Closed on ${day}, the event is not recorded, so the term (${term}) does not run.`,
};

export const phrases: Readonly<Record<Language, Phrases>> = { kk, ru, en };
