/** What waits, and the step that ends the waiting. `count` is the number as it is shown; `n` chooses the forms. */
import type { Vocabulary } from '../../say/words.ts';

export const waitWords = {
  reviews: {
    kk: '{count} акт бойынша істерді парақтап қарап шығу керек',
    ru: '{count} {n|акт ждёт|акта ждут|актов ждут} полистного просмотра дел',
    en: '{count} {n|act waits|acts wait} for files to be looked through sheet by sheet',
  },
  submission: {
    kk: 'Сіз жасаған {count} акт комиссияға ұсынуды күтеді',
    ru: '{count} {n|составленный вами акт ждёт|составленных вами акта ждут|составленных вами актов ждут} представления комиссии',
    en: '{count} {n|act|acts} you drew up {n|waits|wait} to be submitted to the commission',
  },
  votes: {
    kk: '{count} акт сіздің дауысыңызды күтеді',
    ru: '{count} {n|акт ждёт|акта ждут|актов ждут} вашего голоса',
    en: '{count} {n|act awaits|acts await} your vote',
  },
  consents: {
    kk: '{count} акт бойынша архив органының келісімі керек',
    ru: 'Согласие архивного органа нужно {count} {n|акту|актам|актам}',
    en: '{count} {n|act needs|acts need} the consent of the archive authority',
  },
  orders: {
    kk: '{count} акт сіздің бұйрығыңызды күтеді',
    ru: '{count} {n|акт ждёт|акта ждут|актов ждут} вашего приказа',
    en: '{count} {n|act awaits|acts await} your order',
  },
  commission: {
    kk: '{count} акт бойынша жою комиссиясына қатысуыңыз керек',
    ru: '{count} {n|акт ждёт|акта ждут|актов ждут} вашего участия в уничтожении',
    en: '{count} {n|act awaits|acts await} your part in the destruction',
  },
  certification: {
    kk: 'Жойылғаннан кейін {count} актіге қол қоюыңыз керек',
    ru: '{count} {n|акт ждёт|акта ждут|актов ждут} вашей подписи об уничтожении',
    en: '{count} {n|act awaits|acts await} your signature on the destruction',
  },
  'signed-papers': {
    kk: '{count} актіге қол қойылған қағаздың сканын тіркеу керек',
    ru: 'Скан подписанной бумаги нужно приложить к {count} {n|акту|актам|актам}',
    en: '{count} {n|act needs|acts need} a scan of the signed paper',
  },
  due: {
    kk: '{day}: {count} істің сақтау мерзімі өтті',
    ru: 'Срок хранения {count} {n|дела|дел|дел} истёк к {day}',
    en: '{count} {n|file|files} fell due on {day}',
  },
  terms: {
    kk: '{count} істің сақтау мерзімі белгісіз',
    ru: 'У {count} {n|дела|дел|дел} не установлен срок хранения',
    en: '{count} {n|file has|files have} no known term',
  },
  findings: {
    kk: '{count} іс мөрленбеді: құжаттардан қателер табылды',
    ru: '{count} {n|дело не запечатано|дела не запечатаны|дел не запечатаны}: в документах найдены ошибки',
    en: '{count} {n|file was|files were} not sealed: faults were found in the documents',
  },
  inventories: {
    kk: '{count} тізімдеме бекітуді күтеді',
    ru: '{count} {n|опись ждёт|описи ждут|описей ждут} утверждения',
    en: '{count} {n|inventory awaits|inventories await} approval',
  },
} as const satisfies Vocabulary;

export const stepWords = {
  reviews: { kk: 'Істерді қарап шығу', ru: 'Просмотреть дела', en: 'Look the files through' },
  submission: { kk: 'Комиссияға ұсыну', ru: 'Представить комиссии', en: 'Submit to the commission' },
  votes: { kk: 'Дауыс беру', ru: 'Проголосовать', en: 'Vote' },
  consents: { kk: 'Келісімді енгізу', ru: 'Внести согласие', en: 'Enter the consent' },
  orders: { kk: 'Бұйрық шығару', ru: 'Издать приказ', en: 'Issue the order' },
  commission: { kk: 'Жоюға қатысу', ru: 'Принять участие', en: 'Take part' },
  certification: { kk: 'Қол қою', ru: 'Подписать', en: 'Sign' },
  'signed-papers': { kk: 'Скан тіркеу', ru: 'Приложить скан', en: 'Attach the scan' },
  due: { kk: 'Осы істерді ашу', ru: 'Открыть эти дела', en: 'See these files' },
  terms: { kk: 'Мерзімін белгілеу', ru: 'Установить срок', en: 'Settle the term' },
  findings: { kk: 'Істерді түзету', ru: 'Исправить дела', en: 'Repair the files' },
  inventories: { kk: 'Тізімдемелерді бекіту', ru: 'Утвердить описи', en: 'Approve the inventories' },
} as const satisfies Vocabulary;
