/** Words for what is found in scans, and for the papers of an act that are signed by hand. Data: one entry a code. */
import type { Words } from './problem-text.ts';

/** Why a scan was not taken. */
export const scanFaultWords = {
  DocumentEmpty: { ru: 'файл пуст', kk: 'файл бос', en: 'the file is empty' },
  DocumentDamaged: {
    ru: 'файл повреждён и не читается',
    kk: 'файл бүлінген, оқылмайды',
    en: 'the file is damaged and cannot be read',
  },
  DocumentTruncated: {
    ru: 'файл обрывается раньше конца',
    kk: 'файл аяғына жетпей үзілген',
    en: 'the file breaks off before its end',
  },
  DocumentEncrypted: {
    ru: 'файл зашифрован или закрыт паролем',
    kk: 'файл шифрланған немесе құпиясөзбен жабылған',
    en: 'the file is encrypted or locked by a password',
  },
  DocumentWithoutPages: {
    ru: 'в файле нет ни одной страницы',
    kk: 'файлда бірде-бір бет жоқ',
    en: 'the file has no page',
  },
  DocumentTooComplex: {
    ru: 'файл устроен слишком сложно, чтобы его проверить',
    kk: 'файл тексеруге тым күрделі',
    en: 'the file is too complex to be checked',
  },
  DocumentTypeUnsupported: {
    ru: 'нужен PDF, TIFF, JPEG или PNG',
    kk: 'PDF, TIFF, JPEG не PNG керек',
    en: 'it must be PDF, TIFF, JPEG or PNG',
  },
  MediaTypeDiffers: {
    ru: 'содержание файла другого вида, чем было заявлено',
    kk: 'файлдың мазмұны мәлімделген түрге сай емес',
    en: 'the content is of another type than was said',
  },
  LengthDiffers: {
    ru: 'длина файла не та, что была заявлена',
    kk: 'файлдың ұзындығы мәлімделгеннен өзгеше',
    en: 'the file is not as long as was said',
  },
  DigestDiffers: {
    ru: 'содержание файла не то, что было заявлено (SHA-256 не совпал)',
    kk: 'файлдың мазмұны мәлімделгеннен өзгеше (SHA-256 сәйкес емес)',
    en: 'the content is not what was said (its SHA-256 differs)',
  },
  UploadExpired: {
    ru: 'загруженный файл пролежал слишком долго и удалён',
    kk: 'жүктелген файл тым ұзақ жатып, өшірілген',
    en: 'the upload waited too long and is gone',
  },
} as const satisfies Record<string, Words>;

/** What is signed at each step. */
export const stepWords = {
  submission: {
    ru: 'первая часть акта с подписью составителя',
    kk: 'жасаған адам қол қойған актінің бірінші бөлігі',
    en: 'part one, signed by its drafter',
  },
  votes: {
    ru: 'первая часть акта с подписями экспертной комиссии',
    kk: 'сараптама комиссиясы қол қойған актінің бірінші бөлігі',
    en: 'part one, signed by the expert review commission',
  },
  order: {
    ru: 'приказ с подписью руководителя палаты',
    kk: 'палата басшысы қол қойған бұйрық',
    en: 'the order, signed by the head of the chamber',
  },
  destruction: {
    ru: 'вторая часть акта с подписями комиссии по уничтожению',
    kk: 'жою комиссиясы қол қойған актінің екінші бөлігі',
    en: 'part two, signed by the destruction commission',
  },
} as const satisfies Record<string, Words>;
