/** The case files of the demonstration: what an office has in its cupboard after some years. Invented. */
import type { DemoPaperKind } from '../demo-scans/paper-kinds.ts';

export interface DemoFile {
  readonly describe: Readonly<Record<string, unknown>>;
  /** One scan each. */
  readonly papers: readonly DemoPaperKind[];
  /** Why this file does not go with the others. */
  readonly apart?: 'on-hold' | 'not-due' | 'permanent' | 'unknown-term';
}

const subjects = {
  ru: [
    'взыскание задолженности по займу',
    'взыскание коммунальных платежей',
    'взыскание административного штрафа',
  ],
  kk: [
    'қарыз бойынша берешекті өндіріп алу',
    'коммуналдық төлемдерді өндіріп алу',
    'әкімшілік айыппұлды өндіріп алу',
  ],
} as const;

const proceeding = (number: number, index: string, year: number): DemoFile => {
  const language = number % 2 === 0 ? 'kk' : 'ru';
  const subject = subjects[language][number % 3] ?? subjects[language][0];
  return {
    describe: {
      kind: 'proceeding',
      index,
      heading:
        language === 'ru'
          ? `Исполнительное производство № ${number}/${year}: ${subject}`
          : `№ ${number}/${year} атқарушылық іс жүргізу: ${subject}`,
      proceedingNumber: `${number}/${year}`,
      language,
      startedOn: `${year - 1}-0${1 + (number % 9)}-15`,
      closedOn: `${year}-${String(1 + (number % 12)).padStart(2, '0')}-1${number % 9}`,
      closingGround: language === 'ru' ? 'исполнено полностью' : 'толық орындалды',
      volumes: 1 + (number % 3 === 0 ? 1 : 0),
      carrier: number % 5 === 0 ? 'mixed' : 'paper',
      paperPlace: `шкаф ${1 + (number % 4)}, полка ${1 + (number % 6)}`,
      parties: [
        { role: 'debtor', name: language === 'ru' ? 'Примеров П. П.' : 'Мысалов М. М.' },
        { role: 'recoveror', name: 'ТОО «Образец»' },
      ],
    },
    papers: number % 4 === 0 ? ['initiation', 'inquiry', 'completion'] : ['initiation', 'completion'],
  };
};

const yearly = (
  kind: 'order-file' | 'register',
  index: string,
  told: { year: number; heading: string },
): DemoFile => ({
  describe: {
    kind,
    index,
    heading: `${told.heading}, ${told.year} год`,
    language: 'ru',
    startedOn: `${told.year}-01-05`,
    closedOn: `${told.year}-12-29`,
  },
  papers: ['notice', 'bank-answer', 'receipt'],
});

const letters = { heading: 'Переписка с региональной палатой по вопросам деятельности' };
const incoming = { heading: 'Журнал входящей корреспонденции' };

export const demoFiles: readonly DemoFile[] = [
  ...[11, 12, 13, 14, 15, 16].map((number) => proceeding(number, '02-01', 2018)),
  ...[21, 22, 23, 24, 25].map((number) => proceeding(number, '02-01', 2019)),
  ...[31, 32, 33, 34].map((number) => proceeding(number, '02-02', 2019)),
  ...[41, 42, 43, 44].map((number) => proceeding(number, '02-02', 2020)),
  yearly('order-file', '01-02', { ...letters, year: 2015 }),
  yearly('register', '01-06', { ...incoming, year: 2018 }),
  yearly('register', '01-06', { ...incoming, year: 2019 }),
  { ...proceeding(51, '02-01', 2020), apart: 'on-hold' },
  { ...proceeding(61, '02-01', 2024), apart: 'not-due' },
  {
    ...yearly('register', '01-01', { year: 2019, heading: 'Журнал учёта печатей и штампов' }),
    apart: 'permanent',
  },
  // Of a closing year that is not on the act: an unknown term shuts the gate of its year (rule 47).
  { ...proceeding(71, '09-99', 2017), apart: 'unknown-term' },
];

/** Closing years of the files that fall due. */
export const demoYears: readonly number[] = [2015, 2018, 2019, 2020];
