/** Why a file could not be sealed, and what to do. Data: one entry a code. */
export const findingWords = {
  HeadingNamesPerson: {
    ru: 'В заголовке имя или ИИН. Оставьте в нём предмет и номер производства, стороны укажите отдельно.',
    kk: 'Тақырыпта есім немесе ЖСН бар. Онда тек істің мәні мен нөмірін қалдырып, тараптарды бөлек көрсетіңіз.',
    en: 'The heading holds a name or an IIN. Leave the subject and number in it, and name the parties apart.',
  },
  DocumentEmpty: {
    ru: 'Файл пуст. Загрузите скан заново.',
    kk: 'Файл бос. Сканды қайта жүктеңіз.',
    en: 'The file is empty. Upload the scan again.',
  },
  DocumentDamaged: {
    ru: 'Файл повреждён и не читается. Отсканируйте документ заново.',
    kk: 'Файл бүлінген, оқылмайды. Құжатты қайта сканерлеңіз.',
    en: 'The file is damaged and cannot be read. Scan the document again.',
  },
  DocumentTruncated: {
    ru: 'Файл обрывается раньше конца. Загрузите его целиком.',
    kk: 'Файл аяғына жетпей үзілген. Оны толық жүктеңіз.',
    en: 'The file breaks off before its end. Upload it whole.',
  },
  DocumentEncrypted: {
    ru: 'Файл зашифрован или закрыт паролем. Загрузите его без защиты.',
    kk: 'Файл шифрланған немесе құпиясөзбен жабылған. Оны қорғаныссыз жүктеңіз.',
    en: 'The file is encrypted or locked by a password. Upload it without protection.',
  },
  DocumentWithoutPages: {
    ru: 'В файле нет ни одной страницы. Отсканируйте документ заново.',
    kk: 'Файлда бірде-бір бет жоқ. Құжатты қайта сканерлеңіз.',
    en: 'The file has no page. Scan the document again.',
  },
  DocumentTooComplex: {
    ru: 'Файл устроен слишком сложно, чтобы его проверить. Сохраните его заново или отсканируйте.',
    kk: 'Файл тексеруге тым күрделі. Оны қайта сақтаңыз немесе сканерлеңіз.',
    en: 'The file is too complex to be checked. Save it anew, or scan the document.',
  },
  DocumentTypeUnsupported: {
    ru: 'Такой вид файла не принимается. Нужен PDF, TIFF, JPEG, PNG, MP4, MOV, M4A, MP3, WAV или AVI.',
    kk: 'Файлдың мұндай түрі қабылданбайды. PDF, TIFF, JPEG, PNG, MP4, MOV, M4A, MP3, WAV не AVI керек.',
    en: 'Files of this type are not taken. It must be PDF, TIFF, JPEG, PNG, MP4, MOV, M4A, MP3, WAV or AVI.',
  },
  MediaTypeDiffers: {
    ru: 'Содержание файла другого вида, чем было заявлено. Удалите документ и добавьте его с верным видом.',
    kk: 'Файлдың мазмұны мәлімделген түрге сай емес. Құжатты алып тастап, дұрыс түрімен қосыңыз.',
    en: 'The content is of another type than was said. Remove the document and add it with the right type.',
  },
  LengthDiffers: {
    ru: 'Длина файла не та, что была заявлена. Загрузите его заново.',
    kk: 'Файлдың ұзындығы мәлімделгеннен өзгеше. Оны қайта жүктеңіз.',
    en: 'The file is not as long as was said. Upload it again.',
  },
  DigestDiffers: {
    ru: 'Содержание файла не то, что было заявлено (SHA-256 не совпал). Загрузите его заново.',
    kk: 'Файлдың мазмұны мәлімделгеннен өзгеше (SHA-256 сәйкес емес). Оны қайта жүктеңіз.',
    en: 'The content is not what was said (its SHA-256 differs). Upload it again.',
  },
  UploadExpired: {
    ru: 'Загруженный файл пролежал незапечатанным слишком долго и удалён. Загрузите его заново.',
    kk: 'Жүктелген файл мөрленбей тым ұзақ жатып, өшірілген. Оны қайта жүктеңіз.',
    en: 'The upload waited unsealed for too long and is gone. Upload it again.',
  },
} as const satisfies Record<string, { readonly ru: string; readonly kk: string; readonly en: string }>;

export type FindingCode = keyof typeof findingWords;

/** An unknown code speaks for itself: it is of a later release. */
export const findingInWords = (code: string, language: 'kk' | 'ru' | 'en'): string =>
  Object.hasOwn(findingWords, code) ? findingWords[code as FindingCode][language] : code;
