/** What a person does about each finding. */
import type { FindingCode } from '../../../shared/signature/verify-findings.ts';
import type { Vocabulary } from '../../say/words.ts';

export const adviceWords = {
  fetch: {
    kk: 'Дәлелдерді архивтен қайта жүктеп, тағы тексеріңіз. Сол табылса, екі файлды да палатаға жіберіңіз.',
    ru: 'Скачайте доказательства у архива ещё раз и проверьте. Если находка повторится, отправьте палате оба файла.',
    en: 'Fetch the evidence from the archive again and verify that. If the same is found, send both files to the chamber.',
  },
  stranger: {
    kk: 'Архив мұндай файл жасамайды. Оны ашпаңыз және ішіндегі ештеңені іске қоспаңыз; дәлелдерді архивтің өзінен алыңыз.',
    ru: 'Архив таких файлов не делает. Не распаковывайте его и ничего из него не запускайте; возьмите доказательства у самого архива.',
    en: 'The archive makes no such file. Do not unpack it and run nothing in it; take the evidence from the archive itself.',
  },
  altered: {
    kk: 'Бұл деректерге сенуге болмайды: олар өзгертілген немесе басқа жерден алынған. Файлды осы күйінде сақтап, дәлелдерді архивтен алыңыз да, палатаға хабарлаңыз.',
    ru: 'Этим данным верить нельзя: они изменены или взяты из другого места. Сохраните файл как есть, возьмите доказательства у архива и сообщите палате.',
    en: 'Do not rely on these data: they were altered, or belong elsewhere. Keep the file as it is, take the evidence from the archive, and tell the chamber.',
  },
  root: {
    kk: 'Түбірлік сертификатты палатадан алып, таңбасын қағаздағымен салыстырыңыз. Түбір дұрыс болса, бұл файл осы архивтікі емес.',
    ru: 'Возьмите корневой сертификат у палаты и сверьте отпечаток с бумажным. Если корень верен, файл не от этого архива.',
    en: 'Take the root certificate from the chamber and compare its fingerprint with the one on paper. If the root is right, the file is not of this archive.',
  },
  ended: {
    kk: 'Сертификат мөр басылған кезде жарамсыз болған. Палатадан кілт қашан және кімде болғанын сұраңыз.',
    ru: 'Сертификат не действовал, когда ставили печать. Спросите палату, когда и у кого был этот ключ.',
    en: 'The certificate was not valid when the seal was made. Ask the chamber when, and in whose hands, that key was.',
  },
  log: {
    kk: 'Журнал бұрынғыдай емес. Бұл файлды және сақталған нүктені сақтап, Республикалық палатаға хабарлаңыз: мұндайды архивтің өзі түсіндіруі тиіс.',
    ru: 'Журнал не тот, каким был. Сохраните этот файл и свою контрольную точку и сообщите Республиканской палате: такое должен объяснить сам архив.',
    en: 'The log is not what it was. Keep this file and your checkpoint, and tell the Republican Chamber: this is for the archive to explain.',
  },
  tie: {
    kk: 'Журнал жапырақтарын (leaves.txt) немесе архивтен алынған үздіксіздік дәлелін (consistency.json) осы бетке қосыңыз.',
    ru: 'Добавьте на эту страницу листы журнала (leaves.txt) или доказательство непрерывности от архива (consistency.json).',
    en: 'Add the leaves of the log (leaves.txt) to this page, or a proof of consistency from the archive (consistency.json).',
  },
  given: {
    kk: 'Өзіңіз қосқан файлды тексеріңіз: ол басқа файл немесе толық емес.',
    ru: 'Проверьте файл, который вы добавили: он не тот или не полон.',
    en: 'Look at the file that you added: it is another one, or not complete.',
  },
  stamp: {
    kk: 'Бөгде уақыт куәсі жоқ деп есептеңіз; қалған тексерулер оған байланысты емес. Палатаға хабарлаңыз.',
    ru: 'Считайте, что стороннего свидетеля времени нет; остальные проверки от него не зависят. Сообщите палате.',
    en: 'Take it that there is no outside witness of the time; the other checks do not depend on it. Tell the chamber.',
  },
} as const satisfies Vocabulary;

const codes: Readonly<Record<keyof typeof adviceWords, readonly FindingCode[]>> = {
  fetch: [
    'BundleEmpty',
    'BundleNotZip',
    'PartMissing',
    'FileMissing',
    'NothingToVerify',
    'SealMissing',
    'ProofMissing',
  ],
  stranger: ['BundleTooLarge', 'PathLeadsOut', 'NameTwice', 'FileNotInSums'],
  altered: [],
  root: ['RootMalformed', 'RootNotTheOne', 'SealNotUnderRoot'],
  ended: ['CertificateNotValidThen'],
  log: [
    ...(['LogDiffers', 'LogTruncated', 'PrintedCheckpointDiffers', 'LogRewritten'] as const),
    ...(['LeafTwice', 'LeavesDiffer', 'LeafElsewhere', 'PlaceTwice', 'EarlierContradicted'] as const),
  ],
  tie: ['EarlierNotTied'],
  given: ['LeavesMalformed', 'LeavesTooFew', 'EarlierMalformed'],
  stamp: ['StampMalformed', 'StampNotGranted', 'StampOfAnotherText', 'StampInvalid'],
};

const kinds = Object.keys(codes) as readonly (keyof typeof adviceWords)[];

/** What is about the data themselves is the rule. */
export const adviceOn = (code: FindingCode): keyof typeof adviceWords =>
  kinds.find((kind) => codes[kind].includes(code)) ?? 'altered';
