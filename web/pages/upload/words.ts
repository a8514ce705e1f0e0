import type { Vocabulary } from '../../say/words.ts';

/** Choosing, and what was understood of it. */
export const uploadWords = {
  title: { kk: 'Істерді жүктеу', ru: 'Загрузка дел', en: 'Uploading case files' },
  dropHere: {
    kk: 'Істердің қалтасын осында сүйреп әкеліңіз',
    ru: 'Перетащите сюда папку с делами',
    en: 'Drop a folder of case files here',
  },
  dropHow: {
    kk: 'Ішіндегі әр қалта бір іске айналады, ондағы файлдар оның құжаттары болады: PDF, TIFF, JPEG, PNG, 512 МиБ дейін; аудио мен бейне 5 ГиБ дейін.',
    ru: 'Каждая папка внутри станет одним делом, файлы в ней — его документами: PDF, TIFF, JPEG, PNG до 512 МиБ; аудио и видео до 5 ГиБ.',
    en: 'Each folder in it becomes one case file, and the files in that folder its documents: PDF, TIFF, JPEG, PNG up to 512 MiB; audio and video up to 5 GiB.',
  },
  dropMore: {
    kk: 'Тағы қосу үшін қалтаны не тізімді осында сүйреңіз',
    ru: 'Чтобы добавить ещё, перетащите сюда папку или список',
    en: 'To add more, drop a folder or a list here',
  },
  chooseFolder: { kk: 'Қалтаны таңдау', ru: 'Выбрать папку', en: 'Choose a folder' },
  chooseFiles: { kk: 'Файлдарды таңдау', ru: 'Выбрать файлы', en: 'Choose files' },
  chooseList: { kk: 'Істер тізімін таңдау', ru: 'Выбрать список дел', en: 'Choose a list of case files' },
  aboutList: {
    kk: 'Істер тізімі қандай болуы керек',
    ru: 'Каким должен быть список дел',
    en: 'What a list of case files looks like',
  },
  aboutListHow: {
    kk: 'CSV файлы, әр жолы бір іс. Excel: «Басқаша сақтау», «CSV UTF-8». Бірінші жол бағандардың аттары, олардың бәрі міндетті емес: {columns}. «Қалта» бағанында істің қалтасы немесе жалғыз файлы көрсетіледі. Күндер: 15.03.2020 немесе 2020-03-15. Тағы түсініктісі: Борышкер, Борышкердің ЖСН/БСН, Өндіріп алушы, Жеткізгіш, Қағаздың орны.',
    ru: 'Файл CSV, одна строка — одно дело. В Excel: «Сохранить как», «CSV UTF-8»; подойдёт и обычный CSV. Первая строка — названия столбцов, не все обязательны: {columns}. В столбце «Папка» — папка дела или его единственный файл. Дни: 15.03.2020 или 2020-03-15. Понятны также: Должник, ИИН/БИН должника, Взыскатель, ИИН/БИН взыскателя, Носитель, Место бумаги.',
    en: 'A CSV file with one case file a line. In Excel: “Save as”, “CSV UTF-8”. The first line names the columns, not all of which are needed: {columns}. “Folder” names the folder of the case file, or its only file. Days: 15.03.2020 or 2020-03-15. Also understood: Debtor, Debtor IIN/BIN, Recoveror, Recoveror IIN/BIN, Carrier, Paper place.',
  },
  sample: { kk: 'Бос тізімді жүктеп алу', ru: 'Скачать пустой список', en: 'Download an empty list' },
  sampleName: { kk: 'тізім.csv', ru: 'список.csv', en: 'list.csv' },
  listTaken: {
    kk: '«{name}» тізімі: {n} жол.',
    ru: 'Список «{name}»: {n} {n|строка|строки|строк}.',
    en: 'List “{name}”: {n} {n|line|lines}.',
  },
  listUnknown: {
    kk: 'Түсініксіз бағандар: {columns}.',
    ru: 'Не поняты столбцы: {columns}.',
    en: 'Columns not understood: {columns}.',
  },
  listLost: {
    kk: 'Тізім қазақ әріптері жоқ кодтаумен сақталған, олардың орнында «?» тұр. Оны «CSV UTF-8» түрінде сақтап, қайта таңдаңыз.',
    ru: 'Список сохранён в кодировке без казахских букв: вместо них стоят «?». Сохраните его как «CSV UTF-8» и выберите снова.',
    en: 'The list was saved in an encoding without Kazakh letters: “?” stands in their place. Save it as “CSV UTF-8” and choose it again.',
  },
  listUnread: {
    kk: '«{name}» тізімінің бірінші жолында бірде-бір баған танылмады.',
    ru: 'В первой строке списка «{name}» не узнан ни один столбец.',
    en: 'No column was recognised in the first line of the list “{name}”.',
  },
  creator: { kk: 'Кімнің істері', ru: 'Чьи дела', en: 'Whose case files' },
  creatorHint: {
    kk: 'Палата тек қызметін тоқтатқан орындаушының істерін жүктейді. Таңдалмаса, бұлар палатаның өз нарядтары мен журналдары.',
    ru: 'Палата загружает дела только прекративших деятельность. Если не выбрано, это наряды и журналы самой палаты.',
    en: 'The chamber uploads only for agents who have ceased. Where none is chosen, these are the chamber’s own order files and registers.',
  },
  shape: { kk: 'Таңдалған қалта', ru: 'Выбранная папка', en: 'The chosen folder' },
  shapeFound: {
    kk: 'ішіндегісіне қарай анықтау',
    ru: 'определить по тому, что в ней лежит',
    en: 'to be told by what lies in it',
  },
  shapeMany: {
    kk: 'әр ішкі қалтасы бір іс',
    ru: 'в ней папки дел, каждая — одно дело',
    en: 'holds one case file in each of its folders',
  },
  shapeOne: { kk: 'тұтасымен бір іс', ru: 'целиком одно дело', en: 'is one case file' },
  reading: {
    kk: 'Файлдар оқылып жатыр: {of} ішінен {n}',
    ru: 'Читаем файлы: {n} из {of}',
    en: 'Reading files: {n} of {of}',
  },
  understood: {
    kk: 'Түсінілгені: {rows} іс, {scans} құжат, {bytes}.',
    ru: 'Понято: {rows} {rows|дело|дела|дел}, {scans} {scans|документ|документа|документов}, {bytes}.',
    en: 'Understood: {rows} {rows|case file|case files}, {scans} {scans|document|documents}, {bytes}.',
  },
  faulty: {
    kk: '{n} істі түзету керек: түзетілгенше күте тұрады.',
    ru: '{n} {n|дело|дела|дел} нужно исправить: {n|оно подождёт|они подождут|они подождут}.',
    en: '{n} {n|case file needs|case files need} mending and will wait.',
  },
  twins: {
    kk: 'Бір істің ішінде қайталанған {n} файл жіберілмейді.',
    ru: 'Повторы внутри одного дела не отправятся: {n} {n|файл|файла|файлов}.',
    en: '{n} {n|file|files} that {n|is|are} in the same case file already will not be sent.',
  },
  unfitAll: {
    kk: 'Жарамсыз файлдарсыз жүктеу ({n})',
    ru: 'Загружать без негодных файлов ({n})',
    en: 'Upload without the files that cannot be taken ({n})',
  },
  begin: {
    kk: '{n} істі жүктеу',
    ru: 'Загрузить {n} {n|дело|дела|дел}',
    en: 'Upload {n} {n|case file|case files}',
  },
  startAnew: { kk: 'Басынан бастау', ru: 'Начать заново', en: 'Start anew' },
  startAnewHow: {
    kk: 'Осы беттегі тізім тазартылады. Архивте ашылған істер сонда қалады.',
    ru: 'Список на странице очистится. Уже открытые в архиве дела останутся там.',
    en: 'The list on this page is cleared. Case files already opened stay in the archive.',
  },
  unfinished: {
    kk: 'Бұл браузерде аяқталмаған жүктеу бар: {n} іс. Сол қалтаны қайта таңдаңыз, тек жетпегені жіберіледі.',
    ru: 'В этом браузере осталась незаконченная загрузка: {n} {n|дело|дела|дел}. Выберите ту же папку ещё раз: отправится только недостающее.',
    en: 'This browser has an unfinished upload: {n} {n|case file|case files}. Choose the same folder again: only what is missing will be sent.',
  },
  forget: { kk: 'Ұмыту', ru: 'Забыть', en: 'Forget it' },
  leftOpen: {
    kk: 'Бұрын ашық қалған істер',
    ru: 'Оставшиеся открытыми дела',
    en: 'Case files left open earlier',
  },
  leftOpenHow: {
    kk: 'Іс мөрленгенше архивке тапсырылды деп саналмайды. Жалғастыру үшін оны таңдаңыз.',
    ru: 'Пока дело не запечатано, оно не считается сданным в архив. Выберите его, чтобы продолжить.',
    en: 'Until it is sealed a case file is not in the archive’s keeping. Choose one to go on with it.',
  },
  notTaken: {
    kk: 'Бұл істі жалғастыру мүмкін болмады: ол жоқ немесе сізге көрінбейді.',
    ru: 'Продолжить это дело не удалось: его нет или оно вам не видно.',
    en: 'This case file cannot be taken up: there is none such, or it is not yours to see.',
  },
} as const satisfies Vocabulary;
