import type { Vocabulary } from '../../say/words.ts';

/** What speaks against a row or a scan, and what to do. The service's own refusals come in its own words. */
export const faultWords = {
  mend: {
    kk: 'Іс ашылмас бұрын мынаны түзетіңіз.',
    ru: 'До открытия дела исправьте это.',
    en: 'Mend this before the case file is opened.',
  },
  headingMissing: { kk: 'Тақырыпты жазыңыз', ru: 'Укажите заголовок', en: 'Enter a heading' },
  headingLong: {
    kk: 'Тақырып 500 таңбадан ұзын',
    ru: 'Заголовок длиннее 500 знаков',
    en: 'The heading is longer than 500 characters',
  },
  headingNumber: {
    kk: 'Тақырыпта 12 цифрлы нөмір бар, ЖСН онда болмауы керек',
    ru: 'В заголовке номер из 12 цифр: ИИН в нём быть не должно',
    en: 'The heading has a number of 12 digits: no IIN may stand in it',
  },
  indexMissing: {
    kk: 'Номенклатура индексін таңдаңыз',
    ru: 'Выберите индекс по номенклатуре',
    en: 'Choose the index of the nomenclature',
  },
  indexLong: {
    kk: 'Индекс 40 таңбадан ұзын',
    ru: 'Индекс длиннее 40 знаков',
    en: 'The index is longer than 40 characters',
  },
  numberLong: {
    kk: 'Нөмір 100 таңбадан ұзын',
    ru: 'Номер длиннее 100 знаков',
    en: 'The number is longer than 100 characters',
  },
  closingMissing: {
    kk: 'Жабылған күнін көрсетіңіз',
    ru: 'Укажите день закрытия',
    en: 'Enter the closing day',
  },
  dayUnreadable: {
    kk: 'Күнді былай жазыңыз: 15.03.2020',
    ru: 'Такого дня нет. Напишите его так: 15.03.2020',
    en: 'There is no such day. Write it as 15.03.2020',
  },
  dayFuture: {
    kk: 'Бұл күн әлі келген жоқ',
    ru: 'Этот день ещё не наступил',
    en: 'This day has not come yet',
  },
  closedBeforeStart: {
    kk: 'Жабылған күні басталған күнінен бұрын',
    ru: 'День закрытия раньше дня начала',
    en: 'The closing day is before the start',
  },
  placeLong: {
    kk: 'Орны 500 таңбадан ұзын',
    ru: 'Место длиннее 500 знаков',
    en: 'The place is longer than 500 characters',
  },
  partyNumber: {
    kk: 'ЖСН не БСН 12 цифрдан тұрады, басындағы нөлдерімен',
    ru: 'В ИИН или БИН 12 цифр, с нулями впереди',
    en: 'An IIN or BIN has 12 digits, leading zeros included',
  },
  partyName: { kk: 'Тараптың атын жазыңыз', ru: 'Укажите имя стороны', en: 'Enter the name of the party' },
  noScans: {
    kk: 'Істе жіберілетін құжат жоқ',
    ru: 'В деле нет документов для отправки',
    en: 'The case file has no document to send',
  },
  tooManyScans: {
    kk: 'Бір іске ең көбі 2 000 құжат кіреді: істі бөліңіз',
    ru: 'В одно дело входит не больше 2 000 документов: разделите его',
    en: 'A case file takes at most 2,000 documents: divide it',
  },
  notInList: {
    kk: 'Тізімде бұл қалта жоқ: сипаттама қалтаның атынан алынды',
    ru: 'Этой папки нет в списке: описание взято из её имени',
    en: 'The list does not have this folder: it is described by its name',
  },
  notFound: {
    kk: 'Тізімдегі қалта не файл таңдалғандардың арасында жоқ',
    ru: 'Папки или файла из списка нет среди выбранных',
    en: 'The folder or file of the list is not among what was chosen',
  },
  namedTwice: {
    kk: 'Бұл қалта не файл тізімде екі рет аталған',
    ru: 'Эта папка или файл названы в списке дважды',
    en: 'The list names this folder or file twice',
  },
  manyCalledSo: {
    kk: 'Осылай аталатын файл бірнешеу: тізімде қалтасымен көрсетіңіз',
    ru: 'Файлов с таким именем несколько: укажите в списке и папку',
    en: 'Several files are called so: name the folder too in the list',
  },
  empty: { kk: 'Файл бос', ru: 'Файл пуст', en: 'The file is empty' },
  type: {
    kk: 'Файлдың мұндай түрі қабылданбайды: PDF, TIFF, JPEG, PNG, MP4, MOV, M4A, MP3, WAV не AVI керек',
    ru: 'Такой вид файла не принимается: нужен PDF, TIFF, JPEG, PNG, MP4, MOV, M4A, MP3, WAV или AVI',
    en: 'Files of this kind are not taken: it must be PDF, TIFF, JPEG, PNG, MP4, MOV, M4A, MP3, WAV or AVI',
  },
  large: {
    kk: 'Файл тым үлкен: беттер 512 МиБ, аудио мен бейне 5 ГиБ дейін',
    ru: 'Файл слишком велик: страницы до 512 МиБ, аудио и видео до 5 ГиБ',
    en: 'The file is too large: pages up to 512 MiB, audio and video up to 5 GiB',
  },
  unreadable: {
    kk: 'Файл оқылмайды: ол жойылған, өзгертілген немесе басқа бағдарламада ашық',
    ru: 'Файл не читается: он удалён, изменён или занят другой программой',
    en: 'The file cannot be read: it is gone, was changed, or another program holds it',
  },
  changed: {
    kk: 'Файл таңдалғаннан кейін өзгерген не жойылған: оны қайта таңдаңыз',
    ru: 'Файл изменился или исчез после выбора: выберите его снова',
    en: 'The file was changed or is gone since it was chosen: choose it again',
  },
  notTaken: {
    kk: 'Қойма файлды қабылдамады: қайта жіберіп көріңіз',
    ru: 'Хранилище не приняло файл: попробуйте отправить ещё раз',
    en: 'The store did not take the file: try sending it again',
  },
  same: {
    kk: 'Бұл дәл сол файл: басқасын таңдаңыз',
    ru: 'Это тот же самый файл: выберите другой',
    en: 'It is the very same file: choose another',
  },
  andMore: {
    kk: 'Тағы {n} құжат: «Құжаттары» бөлімін қараңыз',
    ru: 'И ещё {n} {n|документ|документа|документов}: смотрите «Документы»',
    en: 'And {n} more: see “Documents”',
  },
  twin: {
    kk: 'Дәл сондай файл бар: {path}',
    ru: 'Такой же файл уже есть: {path}',
    en: 'The same file is there already: {path}',
  },
  lacking: {
    kk: 'Файл әлі жіберілмеген: оны таңдаңыз немесе істен алып тастаңыз',
    ru: 'Файл ещё не отправлен: выберите его или уберите из дела',
    en: 'The file has not been sent yet: choose it, or remove it from the case file',
  },
} as const satisfies Vocabulary;
