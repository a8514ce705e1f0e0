/* eslint-disable max-lines -- one table of words, read side by side with the official text */
/**
 * TRANSLATION, NOT THE OFFICIAL TEXT. Every word that papers add to their data stands here and nowhere
 * else. The Russian and Kazakh headings were put back from the English text of Appendix 4 to the Rules
 * (Order of the Minister of Justice No. 386 of 12 May 2021) and from office usage. Before a paper is used in earnest a person takes them,
 * word by word, from the official text (V2100022749, rus and kaz) and then strikes out this paragraph.
 */
import type {
  DrafterOnPaper,
  ErcSeat,
  HeadOnPaper,
  LineNotes,
  NumberedPaper,
  PaperOutcome,
  PlaceInInventory,
  PresentOffice,
  ReviewOnPaper,
  RevocationOnPaper,
  SigningOnPaper,
} from '../archive/papers.ts';
import type { Section } from '../archive/inventory.ts';
import type { Day, PaperLanguage } from '../archive/names.ts';
import { longDay, ofDay, shortDay } from './days-in-words.ts';
import {
  caseFiles,
  figuresAndWords,
  inKazakh,
  inRussian,
  plural,
  sheets,
  volumes,
} from './numbers-in-words.ts';

/** The words of all papers in one language. */
export interface Wording {
  readonly demonstration: string;
  readonly notSigned: string;
  readonly footer: (paper: string, page: number, of: number) => string;
  readonly captions: { readonly signature: string; readonly name: string; readonly place: string };
  readonly total: (volumes: number, files: number) => string;
  readonly drafter: (drafter: DrafterOnPaper) => string;
  readonly drafterOffice: (drafter: DrafterOnPaper) => string;
  readonly seats: Readonly<Record<ErcSeat, string>>;
  readonly presentOffices: Readonly<Record<PresentOffice, string>>;
  readonly signing: Readonly<Record<SigningOnPaper, string>>;
  readonly act: {
    readonly form: string;
    readonly title: string;
    readonly name: (number: number, day: Day) => string;
    readonly replaces: (number: number, day: Day) => string;
    readonly basis: (list: NumberedPaper & { readonly title: string }, creator: string) => string;
    readonly columns: readonly [string, string, string, string, string, string];
    /** `section` only where the act has two inventories of one number and year. */
    readonly place: (
      index: string,
      inventory: Omit<PlaceInInventory, 'section'> & { section?: Section },
    ) => string;
    readonly notes: (notes: LineNotes) => readonly string[];
    readonly review: (review: ReviewOnPaper) => string;
    readonly stateSystem: string;
    readonly checkpoint: string;
    readonly commission: string;
    readonly seePartTwo: (head: string) => readonly string[];
  };
  readonly partTwo: {
    readonly heading: string;
    readonly digest: string;
    readonly creator: (creator: string) => string;
    readonly approved: (day: Day) => string;
    readonly votedOn: (day: Day) => string;
    readonly order: (order: NumberedPaper, head: HeadOnPaper, region: string) => string;
    readonly revoked: (revocation: Pick<RevocationOnPaper, 'on' | 'acting'>) => string;
    readonly revocationBasis: string;
    readonly revocationReason: string;
    readonly columns: readonly [string, string, string, string, string];
    readonly destroyed: string;
    /** The electronic copy of a paper file, where this act does not record that its paper was destroyed. */
    readonly copyDestroyed: string;
    readonly spared: string;
    readonly paper: Readonly<Record<PaperOutcome, string>>;
    /** Of a spared file, where the commission told that paper was destroyed before the file was spared. */
    readonly sparedPaper: string;
    readonly reasons: Readonly<Record<string, string>>;
    readonly totals: (counts: { destroyed: number; copiesAlone: number; spared: number }) => string;
    readonly electronic: (backupDays: number) => string;
    readonly paperDestroyed: (how: { manner: string; place: string; destroyedOn: Day }) => string;
    readonly paperNotRecorded: string;
    readonly sparedPaperNotRecorded: string;
    readonly presence: string;
    readonly copiesPresence: string;
    readonly presentOnly: string;
    readonly others: string;
    readonly destroyedOn: string;
    readonly copiesDestroyedOn: string;
    readonly nothingDestroyed: string;
  };
  readonly order: {
    readonly title: string;
    readonly subject: string;
    readonly name: (order: NumberedPaper) => string;
    readonly preamble: (act: { number: number; drawnUpOn: Day; approvedOn: Day }) => string;
    readonly destroy: (creator: string, files: number, volumes: number) => string;
    readonly digest: string;
    readonly commission: string;
    /** Who was not named beforehand is named as an office. */
    readonly member: (office: string, name: string) => string;
    readonly presence: string;
    readonly head: string;
    readonly acting: (basis: NumberedPaper) => string;
  };
  readonly inventory: {
    readonly title: (number: number, section: Section) => string;
    readonly sections: Readonly<Record<Section, string>>;
    readonly name: (number: number, year: number) => string;
    readonly about: (creator: string, year: number) => string;
    readonly edition: (edition: number) => string;
    readonly columns: readonly [string, string, string, string, string, string, string, string];
    readonly term: (term: string, article: string) => string;
    readonly empty: string;
    readonly final: (lines: number, volumes: number) => string;
    readonly numbers: (first: string, last: string) => string;
    readonly gaps: (numbers: string) => string;
    readonly misfiled: (numbers: string) => string;
    readonly drafted: string;
    readonly approved: string;
    readonly approver: Readonly<Record<'chairman' | 'keeper', string>>;
  };
}

const russian: Wording = {
  demonstration: 'ДЕМОНСТРАЦИЯ / КӨРСЕТІЛІМ',
  notSigned: 'перевод, не подписывается',
  footer: (paper, page, of) => `${paper} · лист ${page} из ${of}`,
  captions: { signature: '(подпись)', name: '(фамилия, имя, отчество)', place: '(место составления)' },
  total: (inVolumes, files) =>
    `Итого: ${figuresAndWords(inVolumes, volumes, 'ru')}, всего ${figuresAndWords(files, caseFiles, 'ru')}.`,
  drafter: (drafter) =>
    drafter.capacity === 'agent'
      ? `Составитель акта: частный судебный исполнитель ${drafter.name}, лицензия № ${drafter.licence.number} ${ofDay(drafter.licence.issuedOn, 'ru')}.`
      : `Составитель акта: ${drafter.position.ru}, ${drafter.name}.`,
  drafterOffice: (drafter) =>
    drafter.capacity === 'agent'
      ? 'Составитель, частный судебный исполнитель'
      : `Составитель, ${drafter.position.ru}`,
  seats: {
    chairman: 'Председатель комиссии',
    'deputy-head': 'Член комиссии, заместитель руководителя региональной палаты',
    member: 'Член комиссии, действующий частный судебный исполнитель',
  },
  presentOffices: {
    chairman: 'Председатель экспертной проверочной комиссии',
    drafter: 'Составитель акта',
    justice: 'Представитель территориального органа юстиции',
    officer: 'Работник региональной палаты',
  },
  signing: {
    personal: 'Подписывается электронной цифровой подписью; подпись хранится отдельно от этого файла.',
    attested: 'Подписывается от руки.',
  },
  act: {
    form: 'Приложение 4\nк Правилам делопроизводства, утверждённым\nприказом Министра юстиции Республики Казахстан\nот 12 мая 2021 года № 386',
    title: 'АКТ\nо выделении к уничтожению документов и дел',
    name: (number, day) => `Акт № ${number} от\u00a0${shortDay(day)}`,
    replaces: (number, day) => `Составлен взамен акта № ${number} от ${shortDay(day)}.`,
    basis: (list, creator) =>
      `Составитель акта, руководствуясь перечнем «${list.title}» (№ ${list.number} ${ofDay(list.datedOn, 'ru')}), отобрал к уничтожению как не имеющие научно-исторической ценности и утратившие практическое значение документы и дела, отложившиеся в деятельности: ${creator}.`,
    columns: [
      '№ п/п',
      'Годы документов и дел',
      'Заголовки документов и дел, индекс дел по номенклатуре, опись',
      'Пояснения',
      'Количество документов и дел (томов)',
      'Номера статей по перечню',
    ],
    place: (index, { number, year, section, line }) =>
      `${index}, опись № ${number} за ${year}\u00a0год${section ? ` ${russian.inventory.sections[section]}` : ''}, п. ${line}`,
    notes: (notes) => [
      { paper: 'на бумаге', electronic: 'электронное', mixed: 'на бумаге и электронное' }[notes.carrier] +
        (notes.sheets === undefined ? '' : `, ${notes.sheets}\u00a0${plural(notes.sheets, sheets.russian)}`) +
        (notes.place === undefined ? '' : `, ${notes.place}`),
      ...(notes.scan === undefined
        ? []
        : [{ certified: 'скан заверен', uncertified: 'незаверенный скан' }[notes.scan]]),
      ...(notes.keptUntil === undefined ? [] : [`срок истёк ${shortDay(notes.keptUntil)}`]),
      ...(notes.reviewed === true ? ['просмотрено полистно'] : []),
    ],
    review: (review) =>
      ({
        none: 'Полистный просмотр палатой не установлен.',
        all: 'Все дела просмотрены полистно.',
        sample: '',
      })[review.kind] +
      (review.kind === 'sample'
        ? `Полистно просмотрена выборка в ${review.percent} %: ${figuresAndWords(review.files, caseFiles, 'ru')}.`
        : ''),
    stateSystem:
      'Уничтожению подлежат бумажные документы и электронные копии, хранимые в архиве палаты. Сведения государственной автоматизированной информационной системы исполнительного производства настоящим актом не затрагиваются.',
    checkpoint: 'Состояние журнала записей об уничтожении на день составления акта',
    commission: 'Утверждено к уничтожению экспертной проверочной комиссией в составе:',
    seePartTwo: (head) => [
      `Приказ руководителя региональной палаты (${head}): смотри часть вторую акта.`,
      'Уничтожение документов и дел, присутствовавшие лица, дата уничтожения: смотри часть вторую акта.',
    ],
  },
  partTwo: {
    heading: 'Часть вторая: приказ и уничтожение',
    digest: 'SHA-256 части первой',
    creator: (creator) => `Документы и дела, отложившиеся в деятельности: ${creator}.`,
    approved: (day) =>
      `Утверждено к уничтожению экспертной проверочной комиссией ${longDay(day, 'ru')}. Голосовали «за»:`,
    votedOn: (day) => `голос подан ${shortDay(day)}`,
    order: (order, head, region) =>
      `Приказ руководителя региональной палаты (${region}) № ${order.number} ${ofDay(order.datedOn, 'ru')}. ` +
      (head.acting === undefined
        ? `Руководитель: ${head.name}.`
        : `Исполняющий обязанности руководителя (приказ № ${head.acting.number} ${ofDay(head.acting.datedOn, 'ru')}): ${head.name}.`),
    revoked: ({ on, acting }) =>
      `Приказ отозван ${longDay(on, 'ru')} ` +
      (acting === undefined
        ? 'руководителем региональной палаты.'
        : `исполняющим обязанности руководителя региональной палаты (приказ № ${acting.number} ${ofDay(acting.datedOn, 'ru')}).`),
    revocationBasis: 'Основание отзыва',
    revocationReason: 'Причина отзыва',
    columns: [
      '№ по части первой',
      'Индекс и заголовок дела',
      'Количество томов',
      'Исход',
      'Что сделано с бумажными документами',
    ],
    destroyed: 'уничтожено',
    copyDestroyed: 'уничтожена электронная копия',
    spared: 'оставлено',
    paper: {
      destroyed: 'уничтожены',
      none: 'бумажных нет',
      kept: 'сохранены',
      'not-recorded': 'об уничтожении бумаги сведений нет',
    },
    sparedPaper: 'что с ними стало, не указано',
    reasons: {
      OnHold: 'наложен запрет',
      LockStillRunning: 'не истёк срок блокировки в хранилище',
      OrderRevoked: 'приказ отозван',
      CaseFileNotRecordable: 'о деле нельзя составить запись',
      Reopened: 'дело возобновлено',
      NotDue: 'срок хранения не истёк',
      PermanentInventoryMissing: 'не утверждена опись дел постоянного хранения',
      RegistryRestored: 'реестр восстановлен на более ранний момент',
    },
    totals: ({ destroyed, copiesAlone, spared }) =>
      [
        ...(copiesAlone > 0
          ? [`Уничтожены электронные копии: ${figuresAndWords(copiesAlone, caseFiles, 'ru')}.`]
          : []),
        ...(destroyed > 0 || copiesAlone === 0
          ? [`Уничтожено: ${figuresAndWords(destroyed, caseFiles, 'ru')}.`]
          : []),
        `Оставлено: ${figuresAndWords(spared, caseFiles, 'ru')}.`,
      ].join(' '),
    electronic: (days) =>
      `Уничтоженные электронные копии удалены из архива без возможности восстановления; о каждом таком деле составлена подписанная запись. Резервные копии реестра исчезают не позднее чем через ${days} (${inRussian(days, 'masculine')}) ${plural(days, ['день', 'дня', 'дней'])}.`,
    paperDestroyed: ({ manner, place, destroyedOn }) =>
      `Бумажные документы уничтожены ${longDay(destroyedOn, 'ru')}. Способ: ${manner}. Место: ${place}.`,
    paperNotRecorded:
      'Уничтожены электронные копии, хранившиеся в архиве. Уничтожение бумажных подлинников настоящим актом не зафиксировано.',
    sparedPaperNotRecorded:
      'Об уничтожении бумаги комиссия сообщила до того, как решилась судьба дел; относится ли это к бумаге оставленных дел, настоящим актом не установлено.',
    presence: 'Документы уничтожены в присутствии:',
    copiesPresence: 'Электронные копии уничтожены в присутствии:',
    presentOnly: 'Присутствовали:',
    others: 'Иные присутствовавшие',
    destroyedOn: 'Дата уничтожения',
    copiesDestroyedOn: 'Дата уничтожения электронных копий',
    nothingDestroyed: 'ни одно дело не уничтожено',
  },
  order: {
    title: 'ПРИКАЗ',
    subject: 'Об уничтожении документов и дел',
    name: (order) => `Приказ № ${order.number} от ${shortDay(order.datedOn)}`,
    preamble: (act) =>
      `На основании пункта 51 Правил делопроизводства, утверждённых приказом Министра юстиции Республики Казахстан от 12 мая 2021 года № 386, и акта № ${act.number} ${ofDay(act.drawnUpOn, 'ru')} о выделении к уничтожению документов и дел, утверждённого экспертной проверочной комиссией ${longDay(act.approvedOn, 'ru')}, ПРИКАЗЫВАЮ:`,
    destroy: (creator, files, inVolumes) =>
      `1. Уничтожить документы и дела, перечисленные в части первой акта: ${figuresAndWords(files, caseFiles, 'ru')}, ${figuresAndWords(inVolumes, volumes, 'ru')}. Документы и дела отложились в деятельности: ${creator}.`,
    digest: 'SHA-256 части первой акта',
    commission: '2. Уничтожение провести комиссии в составе:',
    member: (office, name) => (name === '' ? office : `${office} — ${name}`),
    presence:
      '3. Дела, на которые до начала уничтожения наложен запрет, не уничтожать. О каждом деле составить запись, об исходе — часть вторую акта.',
    head: 'Руководитель региональной палаты',
    acting: (basis) =>
      `Исполняющий обязанности руководителя региональной палаты (приказ № ${basis.number} ${ofDay(basis.datedOn, 'ru')})`,
  },
  inventory: {
    title: (number, section) => `ОПИСЬ № ${number}\n${russian.inventory.sections[section]}`,
    sections: {
      permanent: 'дел постоянного хранения',
      'over-10-years': 'дел временного хранения (свыше 10 лет)',
      'up-to-10-years': 'дел временного хранения (до 10 лет включительно)',
      personnel: 'дел по личному составу',
    },
    name: (number, year) => `Опись № ${number} за ${year} год`,
    about: (creator, year) =>
      `Документы и дела, отложившиеся в деятельности: ${creator}. Законченные делопроизводством в ${year} году.`,
    edition: (edition) => `Редакция ${edition}`,
    columns: [
      '№ п/п',
      'Индекс дела',
      'Заголовок дела',
      'Крайние даты',
      'Количество томов',
      'Количество листов',
      'Срок хранения, статья по перечню',
      'Примечание',
    ],
    term: (term, article) => `${term}, ст. ${article}`,
    empty: 'Дел, подлежащих включению в опись, нет.',
    final: (lines, inVolumes) =>
      `В опись внесено ${figuresAndWords(lines, caseFiles, 'ru')}, ${figuresAndWords(inVolumes, volumes, 'ru')}.`,
    numbers: (first, last) => `Номера: № ${first} – № ${last}.`,
    gaps: (numbers) => `Пропущенные и литерные номера: ${numbers}.`,
    misfiled: (numbers) => `Внесены ошибочно: № ${numbers}.`,
    drafted: 'Составитель описи:',
    approved: 'УТВЕРЖДАЮ',
    approver: {
      chairman: 'Председатель экспертной проверочной комиссии',
      keeper: 'Хранитель дел',
    },
  },
};

const kazakh: Wording = {
  demonstration: russian.demonstration,
  notSigned: 'аударма, қол қойылмайды',
  footer: (paper, page, of) => `${paper} · ${of} парақтың ${page}-парағы`,
  captions: { signature: '(қолы)', name: '(тегі, аты, әкесінің аты)', place: '(жасалған орны)' },
  total: (inVolumes, files) =>
    `Барлығы: ${figuresAndWords(inVolumes, volumes, 'kk')}, жиыны ${figuresAndWords(files, caseFiles, 'kk')}.`,
  drafter: (drafter) =>
    drafter.capacity === 'agent'
      ? `Актіні жасаушы: жеке сот орындаушысы ${drafter.name}, ${ofDay(drafter.licence.issuedOn, 'kk')} № ${drafter.licence.number} лицензия.`
      : `Актіні жасаушы: ${drafter.position.kk}, ${drafter.name}.`,
  drafterOffice: (drafter) =>
    drafter.capacity === 'agent' ? 'Жасаушы, жеке сот орындаушысы' : `Жасаушы, ${drafter.position.kk}`,
  seats: {
    chairman: 'Комиссия төрағасы',
    'deputy-head': 'Комиссия мүшесі, өңірлік палата басшысының орынбасары',
    member: 'Комиссия мүшесі, қызметін жүзеге асыратын жеке сот орындаушысы',
  },
  presentOffices: {
    chairman: 'Сараптау-тексеру комиссиясының төрағасы',
    drafter: 'Актіні жасаушы',
    justice: 'Аумақтық әділет органының өкілі',
    officer: 'Өңірлік палатаның қызметкері',
  },
  signing: {
    personal: 'Электрондық цифрлық қолтаңбамен қол қойылады; қолтаңба осы файлдан бөлек сақталады.',
    attested: 'Қолмен қол қойылады.',
  },
  act: {
    form: 'Қазақстан Республикасы Әділет министрінің\n2021 жылғы 12 мамырдағы № 386 бұйрығымен\nбекітілген Іс қағаздарды жүргізу қағидаларына\n4-қосымша',
    title: 'Құжаттар мен істерді жоюға бөлу туралы\nАКТ',
    name: (number, day) => `${shortDay(day)} № ${number} акт`,
    replaces: (number, day) => `${shortDay(day)} № ${number} актінің орнына жасалды.`,
    basis: (list, creator) =>
      `Актіні жасаушы «${list.title}» тізбесін (${ofDay(list.datedOn, 'kk')} № ${list.number}) басшылыққа ала отырып, ғылыми-тарихи құндылығы жоқ және практикалық маңызын жоғалтқан құжаттар мен істерді жоюға іріктеп алды. Құжаттар мына тұлғаның қызметінде қалыптасқан: ${creator}.`,
    columns: [
      'Р/с №',
      'Құжаттар мен істердің жылдары',
      'Құжаттар мен істердің тақырыптары, номенклатура бойынша істердің индексі, тізімдеме',
      'Түсіндірмелер',
      'Құжаттар мен істердің (томдардың) саны',
      'Тізбе бойынша баптардың нөмірлері',
    ],
    place: (index, { number, year, section, line }) =>
      `${index}, ${year}\u00a0жылғы № ${number} тізімдеме${section ? ` (${kazakh.inventory.sections[section]})` : ''}, ${line}-тармақ`,
    notes: (notes) => [
      { paper: 'қағаз түрінде', electronic: 'электрондық', mixed: 'қағаз және электрондық түрде' }[
        notes.carrier
      ] +
        (notes.sheets === undefined ? '' : `, ${notes.sheets}\u00a0${sheets.kazakh}`) +
        (notes.place === undefined ? '' : `, ${notes.place}`),
      ...(notes.scan === undefined
        ? []
        : [{ certified: 'скан куәландырылған', uncertified: 'куәландырылмаған скан' }[notes.scan]]),
      ...(notes.keptUntil === undefined ? [] : [`мерзімі ${shortDay(notes.keptUntil)} аяқталды`]),
      ...(notes.reviewed === true ? ['парақтап қаралды'] : []),
    ],
    review: (review) =>
      ({
        none: 'Палата парақтап қарауды белгілемеген.',
        all: 'Барлық істер парақтап қаралды.',
        sample: '',
      })[review.kind] +
      (review.kind === 'sample'
        ? `Іріктеменің ${review.percent} %-ы парақтап қаралды: ${figuresAndWords(review.files, caseFiles, 'kk')}.`
        : ''),
    stateSystem:
      'Қағаз құжаттар және палата архивінде сақталатын электрондық көшірмелер жойылуға жатады. Атқарушылық іс жүргізудің мемлекеттік автоматтандырылған ақпараттық жүйесінің мәліметтеріне осы акт қолданылмайды.',
    checkpoint: 'Акт жасалған күнгі жою туралы жазбалар журналының жай-күйі',
    commission: 'Мынадай құрамдағы сараптау-тексеру комиссиясы жоюға бекітті:',
    seePartTwo: (head) => [
      `Өңірлік палата басшысының бұйрығы (${head}): актінің екінші бөлігін қараңыз.`,
      'Құжаттар мен істердің жойылуы, қатысқан адамдар, жойылған күні: актінің екінші бөлігін қараңыз.',
    ],
  },
  partTwo: {
    heading: 'Екінші бөлік: бұйрық және жою',
    digest: 'Бірінші бөліктің SHA-256 мәні',
    creator: (creator) => `Құжаттар мен істер мына тұлғаның қызметінде қалыптасқан: ${creator}.`,
    approved: (day) =>
      `Сараптау-тексеру комиссиясы ${longDay(day, 'kk')} күні жоюға бекітті. Жақтап дауыс бергендер:`,
    votedOn: (day) => `${shortDay(day)} дауыс берді`,
    order: (order, head, region) =>
      `Өңірлік палата (${region}) басшысының ${ofDay(order.datedOn, 'kk')} № ${order.number} бұйрығы. ` +
      (head.acting === undefined
        ? `Басшы: ${head.name}.`
        : `Басшының міндетін атқарушы (${ofDay(head.acting.datedOn, 'kk')} № ${head.acting.number} бұйрық): ${head.name}.`),
    revoked: ({ on, acting }) =>
      (acting === undefined
        ? 'Бұйрықты өңірлік палатаның басшысы'
        : `Бұйрықты өңірлік палата басшысының міндетін атқарушы (${ofDay(acting.datedOn, 'kk')} № ${acting.number} бұйрық)`) +
      ` ${longDay(on, 'kk')} күні кері қайтарды.`,
    revocationBasis: 'Кері қайтару негізі',
    revocationReason: 'Кері қайтару себебі',
    columns: [
      'Бірінші бөлік бойынша №',
      'Істің индексі және тақырыбы',
      'Томдар саны',
      'Нәтиже',
      'Қағаз құжаттармен не істелді',
    ],
    destroyed: 'жойылды',
    copyDestroyed: 'электрондық көшірмесі жойылды',
    spared: 'қалдырылды',
    paper: {
      destroyed: 'жойылды',
      none: 'қағазы жоқ',
      kept: 'сақталды',
      'not-recorded': 'қағаздың жойылғаны туралы мәлімет жоқ',
    },
    sparedPaper: 'олардың не болғаны көрсетілмеген',
    reasons: {
      OnHold: 'тыйым салынған',
      LockStillRunning: 'қоймадағы бұғаттау мерзімі өтпеген',
      OrderRevoked: 'бұйрық кері қайтарылған',
      CaseFileNotRecordable: 'іс туралы жазба жасау мүмкін емес',
      Reopened: 'іс қайта басталған',
      NotDue: 'сақтау мерзімі өтпеген',
      PermanentInventoryMissing: 'тұрақты сақталатын істердің тізімдемесі бекітілмеген',
      RegistryRestored: 'тізілім бұрынғы сәтке қалпына келтірілген',
    },
    totals: ({ destroyed, copiesAlone, spared }) =>
      [
        ...(copiesAlone > 0
          ? [`Электрондық көшірмелері жойылғаны: ${figuresAndWords(copiesAlone, caseFiles, 'kk')}.`]
          : []),
        ...(destroyed > 0 || copiesAlone === 0
          ? [`Жойылғаны: ${figuresAndWords(destroyed, caseFiles, 'kk')}.`]
          : []),
        `Қалдырылғаны: ${figuresAndWords(spared, caseFiles, 'kk')}.`,
      ].join(' '),
    electronic: (days) =>
      `Жойылған электрондық көшірмелер архивтен қалпына келтірілмейтіндей өшірілді; осындай әр іс туралы қол қойылған жазба жасалды. Тізілімнің резервтік көшірмелері ${days} (${inKazakh(days)}) күн ішінде жойылады.`,
    paperDestroyed: ({ manner, place, destroyedOn }) =>
      `Қағаз құжаттар ${longDay(destroyedOn, 'kk')} күні жойылды. Тәсілі: ${manner}. Орны: ${place}.`,
    paperNotRecorded:
      'Архивте сақталған электрондық көшірмелер жойылды. Қағаз түпнұсқалардың жойылғаны осы актіде тіркелмеген.',
    sparedPaperNotRecorded:
      'Комиссия қағаздың жойылғанын істердің тағдыры шешілгенге дейін хабарлаған; мұның қалдырылған істердің қағазына қатысы бар-жоғы осы актіде анықталмаған.',
    presence: 'Құжаттар мыналардың қатысуымен жойылды:',
    copiesPresence: 'Электрондық көшірмелер мыналардың қатысуымен жойылды:',
    presentOnly: 'Қатысқандар:',
    others: 'Өзге де қатысқандар',
    destroyedOn: 'Жойылған күні',
    copiesDestroyedOn: 'Электрондық көшірмелер жойылған күн',
    nothingDestroyed: 'бірде-бір іс жойылған жоқ',
  },
  order: {
    title: 'БҰЙРЫҚ',
    subject: 'Құжаттар мен істерді жою туралы',
    name: (order) => `${shortDay(order.datedOn)} № ${order.number} бұйрық`,
    preamble: (act) =>
      `Қазақстан Республикасы Әділет министрінің 2021 жылғы 12 мамырдағы № 386 бұйрығымен бекітілген Іс қағаздарды жүргізу қағидаларының 51-тармағы және сараптау-тексеру комиссиясы ${longDay(act.approvedOn, 'kk')} күні бекіткен құжаттар мен істерді жоюға бөлу туралы ${ofDay(act.drawnUpOn, 'kk')} № ${act.number} акт негізінде БҰЙЫРАМЫН:`,
    destroy: (creator, files, inVolumes) =>
      `1. Актінің бірінші бөлігінде тізілген құжаттар мен істер жойылсын: ${figuresAndWords(files, caseFiles, 'kk')}, ${figuresAndWords(inVolumes, volumes, 'kk')}. Құжаттар мен істер мына тұлғаның қызметінде қалыптасқан: ${creator}.`,
    digest: 'Актінің бірінші бөлігінің SHA-256 мәні',
    commission: '2. Жоюды мынадай құрамдағы комиссия жүргізсін:',
    member: (office, name) => (name === '' ? office : `${office} — ${name}`),
    presence:
      '3. Жою басталғанға дейін тыйым салынған істер жойылмасын. Әр іс туралы жазба, нәтижесі туралы актінің екінші бөлігі жасалсын.',
    head: 'Өңірлік палатаның басшысы',
    acting: (basis) =>
      `Өңірлік палата басшысының міндетін атқарушы (${ofDay(basis.datedOn, 'kk')} № ${basis.number} бұйрық)`,
  },
  inventory: {
    title: (number, section) => `№ ${number} ТІЗІМДЕМЕ\n${kazakh.inventory.sections[section]}`,
    sections: {
      permanent: 'тұрақты сақталатын істер',
      'over-10-years': 'уақытша сақталатын істер (10 жылдан астам)',
      'up-to-10-years': 'уақытша сақталатын істер (10 жылды қоса алғанға дейін)',
      personnel: 'жеке құрам бойынша істер',
    },
    name: (number, year) => `${year} жылғы № ${number} тізімдеме`,
    about: (creator, year) =>
      `Құжаттар мен істер мына тұлғаның қызметінде қалыптасқан: ${creator}. ${year} жылы іс жүргізуде аяқталған.`,
    edition: (edition) => `${edition}-редакция`,
    columns: [
      'Р/с №',
      'Істің индексі',
      'Істің тақырыбы',
      'Шеткі күндері',
      'Томдар саны',
      'Парақтар саны',
      'Сақтау мерзімі, тізбе бойынша бабы',
      'Ескертпе',
    ],
    term: (term, article) => `${term}, ${article}-бап`,
    empty: 'Тізімдемеге енгізілетін істер жоқ.',
    final: (lines, inVolumes) =>
      `Тізімдемеге ${figuresAndWords(lines, caseFiles, 'kk')}, ${figuresAndWords(inVolumes, volumes, 'kk')} енгізілді.`,
    numbers: (first, last) => `Нөмірлері: № ${first} – № ${last}.`,
    gaps: (numbers) => `Түсіп қалған және әріпті нөмірлер: ${numbers}.`,
    misfiled: (numbers) => `Қате енгізілгендер: № ${numbers}.`,
    drafted: 'Тізімдемені жасаған:',
    approved: 'БЕКІТЕМІН',
    approver: {
      chairman: 'Сараптау-тексеру комиссиясының төрағасы',
      keeper: 'Істерді сақтаушы',
    },
  },
};

export const wording: Readonly<Record<PaperLanguage, Wording>> = { ru: russian, kk: kazakh };
