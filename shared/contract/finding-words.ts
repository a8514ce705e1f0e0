/** Why a file could not be sealed, and what to do. Data: one entry a code. */
import type { Words } from './problem-text.ts';

/** Size and digest of a document are fixed when it is added: another file is another document. */
const again = {
  ru: 'Удалите документ из дела (DELETE .../documents/<id>) и добавьте исправленный файл заново (POST .../documents).',
  kk: 'Құжатты істен алып тастап (DELETE .../documents/<id>), түзетілген файлды қайта қосыңыз (POST .../documents).',
  en: 'Remove the document from the case file (DELETE .../documents/<id>) and add the mended file again (POST .../documents).',
} as const;

/** The same file once more. */
const anew = {
  ru: 'Запросите новый адрес (POST .../documents/<id>/upload) и загрузите тот же файл; если файл другой, удалите документ и добавьте его заново.',
  kk: 'Жаңа мекенжай сұрап (POST .../documents/<id>/upload), сол файлды жүктеңіз; файл басқа болса, құжатты алып тастап, қайта қосыңыз.',
  en: 'Ask for a fresh address (POST .../documents/<id>/upload) and upload the same file; if the file is another, remove the document and add it again.',
} as const;

export const findingWords = {
  HeadingNamesPerson: {
    ru: 'В заголовке имя или ИИН. Оставьте в нём предмет и номер производства, стороны укажите отдельно.',
    kk: 'Тақырыпта есім немесе ЖСН бар. Онда тек істің мәні мен нөмірін қалдырып, тараптарды бөлек көрсетіңіз.',
    en: 'The heading holds a name or an IIN. Leave the subject and number in it, and name the parties apart.',
  },
  HeadingNotPrintable: {
    ru: 'В заголовке или в месте хранения бумаги есть знаки, которых нет в шрифте документов (например, эмодзи): ни один акт не смог бы их напечатать. Исправьте дело и запечатайте снова.',
    kk: 'Тақырыпта немесе қағаздың сақталатын орнында құжаттар қарпінде жоқ белгілер бар (мысалы, эмодзи): оларды ешбір акт баса алмас еді. Істі түзетіп, қайта мөрлеңіз.',
    en: 'The heading or the place of the paper has characters that the font of the papers lacks (such as emoji): no act could ever print them. Correct the case file and seal it again.',
  },
  DocumentEmpty: {
    ru: `Файл пуст: отсканируйте документ заново. ${again.ru}`,
    kk: `Файл бос: құжатты қайта сканерлеңіз. ${again.kk}`,
    en: `The file is empty: scan the document again. ${again.en}`,
  },
  DocumentDamaged: {
    ru: `Файл повреждён и не читается: отсканируйте документ заново. ${again.ru}`,
    kk: `Файл бүлінген, оқылмайды: құжатты қайта сканерлеңіз. ${again.kk}`,
    en: `The file is damaged and cannot be read: scan the document again. ${again.en}`,
  },
  DocumentTruncated: {
    ru: `Файл обрывается раньше конца: возьмите его целым или отсканируйте документ заново. ${again.ru}`,
    kk: `Файл аяғына жетпей үзілген: толығын алыңыз немесе құжатты қайта сканерлеңіз. ${again.kk}`,
    en: `The file breaks off before its end: take the whole one, or scan the document again. ${again.en}`,
  },
  DocumentEncrypted: {
    ru: `Файл зашифрован или закрыт паролем: сохраните его без защиты. ${again.ru}`,
    kk: `Файл шифрланған немесе құпиясөзбен жабылған: оны қорғаныссыз сақтаңыз. ${again.kk}`,
    en: `The file is encrypted or locked by a password: save it without protection. ${again.en}`,
  },
  DocumentWithoutPages: {
    ru: `В файле нет ни одной страницы: отсканируйте документ заново. ${again.ru}`,
    kk: `Файлда бірде-бір бет жоқ: құжатты қайта сканерлеңіз. ${again.kk}`,
    en: `The file has no page: scan the document again. ${again.en}`,
  },
  DocumentTooComplex: {
    ru: `Файл устроен слишком сложно, чтобы его проверить: сохраните его заново или отсканируйте. ${again.ru}`,
    kk: `Файл тексеруге тым күрделі: оны қайта сақтаңыз немесе сканерлеңіз. ${again.kk}`,
    en: `The file is too complex to be checked: save it anew, or scan the document. ${again.en}`,
  },
  DocumentTypeUnsupported: {
    ru: `Такой вид файла не принимается: по содержанию, а не по имени, нужен PDF, TIFF, JPEG, PNG, MP4, MOV, M4A, MP3, WAV или AVI. ${again.ru}`,
    kk: `Файлдың мұндай түрі қабылданбайды: аты емес, мазмұны бойынша PDF, TIFF, JPEG, PNG, MP4, MOV, M4A, MP3, WAV не AVI керек. ${again.kk}`,
    en: `Files of this type are not taken: by its content, not its name, it must be PDF, TIFF, JPEG, PNG, MP4, MOV, M4A, MP3, WAV or AVI. ${again.en}`,
  },
  MediaTypeDiffers: {
    ru: `Содержание файла другого вида, чем было заявлено: укажите верный вид (mediaType). ${again.ru}`,
    kk: `Файлдың мазмұны мәлімделген түрге сай емес: дұрыс түрін (mediaType) көрсетіңіз. ${again.kk}`,
    en: `The content is of another type than was said: name the right type (mediaType). ${again.en}`,
  },
  LengthDiffers: {
    ru: `Длина файла не та, что была заявлена. ${anew.ru}`,
    kk: `Файлдың ұзындығы мәлімделгеннен өзгеше. ${anew.kk}`,
    en: `The file is not as long as was said. ${anew.en}`,
  },
  DigestDiffers: {
    ru: `Содержание файла не то, что было заявлено (SHA-256 не совпал). ${anew.ru}`,
    kk: `Файлдың мазмұны мәлімделгеннен өзгеше (SHA-256 сәйкес емес). ${anew.kk}`,
    en: `The content is not what was said (its SHA-256 differs). ${anew.en}`,
  },
  UploadExpired: {
    ru: `Загруженный файл пролежал незапечатанным слишком долго и удалён. ${anew.ru}`,
    kk: `Жүктелген файл мөрленбей тым ұзақ жатып, өшірілген. ${anew.kk}`,
    en: `The upload waited unsealed for too long and is gone. ${anew.en}`,
  },
} as const satisfies Record<string, Words>;

export type FindingCode = keyof typeof findingWords;

/** An unknown code speaks for itself: it is of a later release. */
export const findingInWords = (code: string, language: 'kk' | 'ru' | 'en'): string =>
  Object.hasOwn(findingWords, code) ? findingWords[code as FindingCode][language] : code;
