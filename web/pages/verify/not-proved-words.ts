import type { Vocabulary } from '../../say/words.ts';

/** What docs/verify.md says that no check inside the evidence can find. */
export const notProvedWords = {
  title: {
    kk: 'Мұны тек сырттағы куә ғана анықтайды',
    ru: 'Что может обнаружить только сторонний свидетель',
    en: 'What only an outside witness can find',
  },
  rewritten: {
    kk: 'Архивтің өзі журналды түгел қайта жазып, қайта мөрлей алар еді. Мұны тек оның қолында емес бақылау нүктесі көрсетеді: кейінгі актінің бірінші бөлігінде басылғаны, палатаға жіберілгені немесе өзіңіз сақтағаныңыз. Оны осы бетке қосыңыз.',
    ru: 'Сам архив мог бы переписать журнал целиком и запечатать заново. Это покажет только контрольная точка, которая не в его руках: напечатанная на первой части более позднего акта, отправленная палате или сохранённая вами. Добавьте её на эту страницу.',
    en: 'The archive itself could rewrite the whole log and seal it anew. Only a checkpoint out of its hands shows that: the one printed on part one of a later act, one sent to the chamber, or one that you kept. Add it to this page.',
  },
  papers: {
    kk: 'Адамдар қай қағаздарға қол қойғаны мұнда дәлелденбейді: papers қалтасындағы файлдарды қол қойғандарда сақталған қағаздармен салыстырыңыз.',
    ru: 'Какие бумаги подписали люди, здесь не доказано: сверьте файлы из папки papers с теми, что хранятся у подписавших.',
    en: 'Which papers people signed is not proved here: compare the files in the folder papers with the ones that the signers keep.',
  },
  time: {
    kk: 'Уақытты архивтің өзі көрсеткен; уақыт белгісі немесе бөгде қолдағы бақылау нүктесі ғана басқа куә.',
    ru: 'Время указал сам архив; другой свидетель — только штамп времени или контрольная точка в чужих руках.',
    en: 'The times are the archive’s own word; only a time stamp, or a checkpoint in other hands, is another’s.',
  },
  records: {
    kk: 'Жойылғанның бәрінің жазбасы бар екенін журнал емес, акт жолдары көрсетеді. Қалдырылған істің жазбасы болмауы тиіс: оны архивтен сұраңыз.',
    ru: 'Что у всего уничтоженного есть запись, видно по строкам акта, а не по журналу. У оставленного дела записи быть не должно: спросите её у архива.',
    en: 'That everything destroyed has a record is told by the lines of the act, not by the log. A spared file must have no record: ask the archive for it.',
  },
  copies: {
    kk: 'Қоймадан тыс көшірмелердің жоқтығы және қағаз түпнұсқаның тағдыры комиссия жазғаннан артық дәлелденбейді.',
    ru: 'Что вне хранилища нет копий и что стало с бумажным подлинником сверх записанного комиссией, это не доказывает.',
    en: 'That there is no copy outside the store, or anything about the paper beyond what the commission recorded, is not proved.',
  },
  page: {
    kk: 'Бұл бетті де архив береді. Оған мүлде сенбейтін адам тек openssl және sha256sum арқылы тексере алады: әмірлер ZIP ішіндегі VERIFY.md файлында.',
    ru: 'Эту страницу тоже даёт архив. Кто не доверяет ему ни в чём, проверит одними openssl и sha256sum: команды — в VERIFY.md внутри ZIP.',
    en: 'This page, too, comes from the archive. Who trusts it in nothing can verify with openssl and sha256sum alone: the commands are in VERIFY.md inside the ZIP.',
  },
} as const satisfies Vocabulary;
