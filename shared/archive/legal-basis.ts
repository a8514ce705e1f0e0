/**
 * The acts that the archive rests on, as versioned data: acts that the Rules cite have
 * since been repealed, so a paper names the one in force on its day, never a fixed one.
 * Where the day of entry into force could not be confirmed, the day of the act stands.
 */
import { civilDay } from './day.ts';
import type { Day, Language } from './names.ts';

export type LegalSubject = 'enforcement' | 'office-work' | 'documentation' | 'private-archives' | 'list';

export interface LegalAct {
  readonly id: string;
  readonly subject: LegalSubject;
  readonly number: string;
  readonly datedOn: Day;
  readonly title: Readonly<Record<Language, string>>;
  readonly from: Day;
  /** The last day in force; absent while it is. */
  readonly to?: Day;
}

/** The act on a subject that is in force on a day. */
export const actInForceOn = (subject: LegalSubject, day: Day): LegalAct | undefined =>
  legalActs.find(
    (act) => act.subject === subject && act.from <= day && (act.to === undefined || day <= act.to),
  );

/** The list of documents with storage terms that is in force on a day; an act of destruction cites one. */
export const listInForceOn = (day: Day): LegalAct | undefined => actInForceOn('list', day);

/** The list that is meant by an id (`list-279-2025`) or by its number (`279-НҚ`). */
export const listNamed = (name: string): LegalAct | undefined =>
  legalActs.find(({ subject, id, number }) => subject === 'list' && [id, number].includes(name));

/** Said of every article that no official text confirms: the chamber of the demonstration confirmed it for itself. */
export const demonstrationNote: Readonly<Record<Language, string>> = {
  kk: 'Көрсетілім: бап пен мерзімді көрсетілім палатасы растаған, ресми мәтін емес.',
  ru: 'Демонстрация: статья и срок подтверждены демонстрационной палатой, это не официальный текст.',
  en: 'Demonstration: article and term are confirmed by the demonstration chamber and are not the official text.',
};

const listTitle = {
  kk: 'Сақтау мерзімдерін көрсете отырып, мемлекеттік және мемлекеттік емес ұйымдар қызметінде жасалатын үлгілік құжаттар тізбесі',
  ru: 'Перечень типовых документов, образующихся в деятельности государственных и негосударственных организаций, с указанием сроков хранения',
  en: 'List of standard documents formed in the activity of state and non-state organisations, with their storage terms',
};

const rulesTitle = {
  kk: 'Жеке сот орындаушыларының іс қағаздарын жүргізу қағидалары',
  ru: 'Правила делопроизводства частных судебных исполнителей',
  en: 'Rules of office work of private enforcement agents',
};

const documentationTitle = {
  kk: 'Құжаттама жасау, құжаттаманы басқару және электрондық құжат айналымы жүйелерін пайдалану қағидалары',
  ru: 'Правила документирования, управления документацией и использования систем электронного документооборота',
  en: 'Rules of documentation, management of documents and use of electronic document systems',
};

const archivesTitle = {
  kk: 'Ведомстволық және жеке архивтердің жұмысын ұйымдастыру қағидалары',
  ru: 'Правила организации деятельности ведомственных и частных архивов',
  en: 'Rules on the work of departmental and private archives',
};

export const legalActs: readonly LegalAct[] = [
  {
    id: 'law-261-2010',
    subject: 'enforcement',
    number: '261-IV',
    datedOn: civilDay(2010, 4, 2),
    title: {
      kk: 'Атқарушылық іс жүргізу және сот орындаушыларының мәртебесі туралы Заң',
      ru: 'Закон об исполнительном производстве и статусе судебных исполнителей',
      en: 'Law on enforcement proceedings and the status of enforcement agents',
    },
    from: civilDay(2010, 4, 2),
  },
  {
    id: 'rules-97-2014',
    subject: 'office-work',
    number: '97',
    datedOn: civilDay(2014, 3, 7),
    title: rulesTitle,
    from: civilDay(2014, 3, 7),
    to: civilDay(2021, 5, 11),
  },
  {
    id: 'rules-386-2021',
    subject: 'office-work',
    number: '386',
    datedOn: civilDay(2021, 5, 12),
    title: rulesTitle,
    from: civilDay(2021, 5, 12),
  },
  {
    id: 'documentation-703-2018',
    subject: 'documentation',
    number: '703',
    datedOn: civilDay(2018, 10, 31),
    title: documentationTitle,
    from: civilDay(2018, 10, 31),
    to: civilDay(2023, 9, 24),
  },
  {
    id: 'documentation-236-2023',
    subject: 'documentation',
    number: '236',
    datedOn: civilDay(2023, 8, 25),
    title: documentationTitle,
    from: civilDay(2023, 9, 25),
  },
  {
    id: 'archives-575-2018',
    subject: 'private-archives',
    number: '575',
    datedOn: civilDay(2018, 9, 19),
    title: archivesTitle,
    from: civilDay(2018, 9, 19),
    to: civilDay(2023, 9, 24),
  },
  {
    id: 'archives-235-2023',
    subject: 'private-archives',
    number: '235',
    datedOn: civilDay(2023, 8, 25),
    title: archivesTitle,
    from: civilDay(2023, 9, 25),
  },
  {
    id: 'list-263-2017',
    subject: 'list',
    number: '263',
    datedOn: civilDay(2017, 9, 29),
    title: listTitle,
    from: civilDay(2017, 9, 29),
    to: civilDay(2025, 6, 16),
  },
  {
    id: 'list-279-2025',
    subject: 'list',
    number: '279-НҚ',
    datedOn: civilDay(2025, 6, 17),
    title: listTitle,
    from: civilDay(2025, 6, 17),
  },
];
