import type { Vocabulary } from '../../say/words.ts';

export const compileWords = {
  title: { kk: 'Тізімдеме жасау', ru: 'Составить опись', en: 'Compile an inventory' },
  intro: {
    kk: 'Тізімдемеге осы жылы аяқталған және мөрленген істер енгізіледі. Бекітілгенге дейін оны қайта жасауға болады.',
    ru: 'В опись войдут дела, оконченные в этом году и запечатанные. До утверждения её можно составить заново.',
    en: 'It takes in the files closed in that year and sealed. Until it is approved it can be compiled anew.',
  },
  whatYear: {
    kk: 'Істер аяқталған жыл',
    ru: 'Год, в котором окончены дела',
    en: 'Year in which the files were closed',
  },
  whatSection: { kk: 'Қандай істер', ru: 'Какие дела', en: 'Which files' },
  whose: { kk: 'Кімнің істері', ru: 'Чьи дела', en: 'Whose files' },
  whoseHint: {
    kk: 'Өкілеттігі тоқтатылған орындаушының немесе палатаның өзінің істері. Қызмет етіп жүрген орындаушы тізімдемені өзі жасайды.',
    ru: 'Исполнителя, чьи полномочия прекращены, или самой палаты. Действующий исполнитель составляет опись сам.',
    en: 'Of an agent who has ceased, or the chamber’s own. An active agent compiles his own inventory.',
  },
  theChamber: { kk: 'палатаның өзі', ru: 'самой палаты', en: 'the chamber itself' },
  byChairman: {
    kk: 'сараптама комиссиясының төрағасы бекітеді',
    ru: 'утверждает председатель экспертной комиссии',
    en: 'the chairman of the commission approves it',
  },
  byKeeper: {
    kk: 'істерді сақтаушы бекітеді',
    ru: 'утверждает тот, у кого дела',
    en: 'the keeper of the files approves it',
  },
  isOnPaper: {
    kk: 'Ол қағазда бекітіліп қойған',
    ru: 'Она уже утверждена на бумаге',
    en: 'It was approved on paper already',
  },
  onPaperHow: {
    kk: 'Қағаздағыдай жазыңыз және сканын қосыңыз. Скан өшірілмейтіндей сақталады, тізімдеме бірден бекітілген болып енгізіледі.',
    ru: 'Укажите, как на бумаге, и приложите скан. Скан сохранится под замком, а опись сразу будет внесена как утверждённая.',
    en: 'Enter what the paper says and add its scan. The scan is kept under lock, and the inventory is entered as approved at once.',
  },
  paperNumber: { kk: 'Қағаздағы нөмірі', ru: 'Номер на бумаге', en: 'Number on the paper' },
  paperDay: { kk: 'Бекітілген күні', ru: 'День утверждения', en: 'Day of approval' },
  paperBody: { kk: 'Кім бекіткен', ru: 'Кто утвердил', en: 'Who approved it' },
  paperScan: { kk: 'Қағаздың сканы', ru: 'Скан бумаги', en: 'Scan of the paper' },
  doCompile: { kk: 'Тізімдемені жасау', ru: 'Составить', en: 'Compile it' },
  doEnter: {
    kk: 'Бекітілген деп енгізу',
    ru: 'Внести как утверждённую',
    en: 'Enter it as approved',
  },
} as const satisfies Vocabulary;
