/** Words for the codes that stand as facts in problems. Data: by the name of the fact, one entry a code. */
import type { Words } from './problem-text.ts';
import { scanFaultWords, stepWords } from './scan-words.ts';
import { stageWords } from './stage-words.ts';

/** Who may do what the caller may not. */
export const whoWords = {
  agent: {
    ru: 'действующий частный судебный исполнитель',
    kk: 'қызметін жүргізіп жатқан жеке сот орындаушысы',
    en: 'an active enforcement agent',
  },
  keeper: {
    ru: 'тот, кто хранит дело (исполнитель, а по делам палаты её ответственный работник)',
    kk: 'істі сақтаушы (сот орындаушысы, ал палата істері бойынша оның жауапты қызметкері)',
    en: 'its keeper (the agent; for files of the chamber its responsible employee)',
  },
  drafter: { ru: 'составитель акта', kk: 'актіні жасаған адам', en: 'who drew up the act' },
  officer: {
    ru: 'ответственный работник палаты',
    kk: 'палатаның жауапты қызметкері',
    en: 'the responsible employee of the chamber',
  },
  head: { ru: 'руководитель палаты', kk: 'палата басшысы', en: 'the head of the chamber' },
  'deputy-head': {
    ru: 'заместитель руководителя палаты',
    kk: 'палата басшысының орынбасары',
    en: 'the deputy head of the chamber',
  },
  'erc-chairman': {
    ru: 'председатель экспертной комиссии (ЭПК)',
    kk: 'сараптама комиссиясының (СТК) төрағасы',
    en: 'the chairman of the expert review commission (ERC)',
  },
  'erc-member': {
    ru: 'член экспертной комиссии (ЭПК)',
    kk: 'сараптама комиссиясының (СТК) мүшесі',
    en: 'a member of the expert review commission (ERC)',
  },
  justice: {
    ru: 'представитель территориального органа юстиции',
    kk: 'аумақтық әділет органының өкілі',
    en: 'the representative of the territorial justice body',
  },
  republican: { ru: 'Республиканская палата', kk: 'Республикалық палата', en: 'the Republican Chamber' },
  maker: { ru: 'тот, кто загрузил скан', kk: 'сканды жүктеген адам', en: 'who uploaded the scan' },
  signer: { ru: 'тот, кто подписал', kk: 'қол қойған адам', en: 'who signed' },
} as const satisfies Record<string, Words>;

/** Why a file is not due; why a commission cannot be seated. */
const whyWords = {
  'term-running': {
    ru: 'срок хранения ещё не истёк',
    kk: 'сақтау мерзімі әлі өтпеген',
    en: 'the term has not ended yet',
  },
  reopened: { ru: 'дело возобновлено', kk: 'іс қайта басталған', en: 'the case was reopened' },
  'no-end': {
    ru: 'дело хранится постоянно или срок его не установлен',
    kk: 'іс тұрақты сақталады немесе мерзімі белгіленбеген',
    en: 'the file is kept for ever, or its term is not known',
  },
  'lock-running': {
    ru: 'ещё не истекла блокировка в хранилище',
    kk: 'қоймадағы құлыптау мерзімі әлі өтпеген',
    en: 'the lock of the store has not run out yet',
  },
  'review-open': {
    ru: 'экспертиза ценности (пометка ЭПК) не решена',
    kk: 'құндылық сараптамасы (СТК белгісі) шешілмеген',
    en: 'its appraisal (the ERC mark) is not decided',
  },
  'not-swept': {
    ru: 'срок истёк, но обход ещё не отметил дело: он идёт ночью или по требованию ответственного работника палаты',
    kk: 'мерзімі өткен, бірақ тексеріп шығу істі әлі белгілемеген: ол түнде немесе палатаның жауапты қызметкерінің талабымен жүреді',
    en: 'the term has ended, but the sweep has not marked the file yet: it runs at night, or when the responsible employee asks for it',
  },
  'on-another-act': { ru: 'дело стоит в другом акте', kk: 'іс басқа актіде тұр', en: 'another act lists it' },
  'off-this-act': {
    ru: 'дело больше не стоит в этом акте',
    kk: 'іс енді бұл актіде тұрған жоқ',
    en: 'this act lists it no longer',
  },
  PersonUnknown: {
    ru: 'названного человека нет',
    kk: 'аталған адам жоқ',
    en: 'a person named is not known',
  },
  PersonSeatedTwice: {
    ru: 'один человек занимает два места',
    kk: 'бір адам екі орынды алып тұр',
    en: 'one person has two seats',
  },
  DeputyHeadNotInOffice: {
    ru: 'назначенный заместителем не занимает этой должности',
    kk: 'орынбасар ретінде аталған адам бұл лауазымда емес',
    en: 'the deputy head named does not hold that office',
  },
  ChairmanNotInOffice: {
    ru: 'председатель не заместитель руководителя и не действующий исполнитель',
    kk: 'төраға басшының орынбасары да, қызметтегі сот орындаушысы да емес',
    en: 'the chairman is neither the deputy head nor an active agent',
  },
  FewerThanTwoMembers: { ru: 'членов меньше двух', kk: 'мүшелер екіден аз', en: 'fewer than two members' },
  MemberNotActiveAgent: {
    ru: 'член комиссии не действующий исполнитель',
    kk: 'комиссия мүшесі қызметтегі сот орындаушысы емес',
    en: 'a member is not an active agent',
  },
  MemberOfAnotherChamber: {
    ru: 'член комиссии из другой палаты',
    kk: 'комиссия мүшесі басқа палатадан',
    en: 'a member is of another chamber',
  },
  SubstituteNotActiveAgent: {
    ru: 'запасной член не действующий исполнитель',
    kk: 'қосалқы мүше қызметтегі сот орындаушысы емес',
    en: 'a substitute is not an active agent',
  },
} as const satisfies Record<string, Words>;

/** By the name of the fact. */
export const factWords: Readonly<Record<string, Readonly<Record<string, Words>>>> = {
  stage: stageWords,
  who: whoWords,
  why: { ...whyWords, ...scanFaultWords },
  step: stepWords,
};

export const listWords = {
  and: { ru: ' и ещё {n}', kk: ' және тағы {n}', en: ' and {n} more' },
  or: { ru: ' или ', kk: ' немесе ', en: ' or ' },
} as const satisfies Record<string, Words>;
