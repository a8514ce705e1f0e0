/** What may be wrong with a bundle, its seals, records and papers. `{found}` is what is there. */
export const bundleWords = {
  BundleEmpty: {
    ru: 'файл пуст: скачайте доказательства акта снова',
    kk: 'файл бос: актінің дәлелдерін қайта жүктеңіз',
    en: 'the file is empty: fetch the evidence of the act again',
  },
  BundleNotZip: {
    ru: 'это не ZIP или он повреждён: скачайте доказательства акта снова',
    kk: 'бұл ZIP емес немесе ол бүлінген: актінің дәлелдерін қайта жүктеңіз',
    en: 'this is no ZIP, or a damaged one: fetch the evidence of the act again',
  },
  BundleTooLarge: {
    ru: 'распакованное было бы больше любых доказательств акта: этот ZIP не распакован',
    kk: 'ашылғаны кез келген актінің дәлелдерінен үлкен болар еді: бұл ZIP ашылмады',
    en: 'unpacked it would be larger than the evidence of any act: this ZIP was not unpacked',
  },
  PathLeadsOut: {
    ru: 'имя ведёт за пределы папки или не из наших: этот ZIP не распакован',
    kk: 'атауы қалтадан тыс шығады немесе біздікі емес: бұл ZIP ашылмады',
    en: 'the name leads out of the folder, or is none of ours: this ZIP was not unpacked',
  },
  NameTwice: {
    ru: 'одно имя дано дважды: нельзя сказать, какой из двух файлов настоящий',
    kk: 'бір атау екі рет берілген: екі файлдың қайсысы шын екенін айту мүмкін емес',
    en: 'one name is given twice: nobody can say which of the two files is meant',
  },
  PartMissing: { ru: 'части нет', kk: 'бөлігі жоқ', en: 'the part is missing' },
  PartMalformed: {
    ru: 'часть не той формы, в какой её пишет архив',
    kk: 'бөлігі архив жазатын пішінде емес',
    en: 'the part is not of the form in which the archive writes it',
  },
  NothingToVerify: {
    ru: 'записей об уничтожении нет: проверять нечего',
    kk: 'жою туралы жазбалар жоқ: тексеретін ештеңе жоқ',
    en: 'there are no deletion records: nothing to verify',
  },
  RootMalformed: {
    ru: 'это не корневой сертификат',
    kk: 'бұл түбірлік сертификат емес',
    en: 'this is no root certificate',
  },
  RootNotTheOne: {
    ru: 'корень в доказательствах не тот, что получен от палаты: {found}',
    kk: 'дәлелдердегі түбір палатадан алынған түбір емес: {found}',
    en: 'the root in the evidence is not the one that you were given: {found}',
  },
  SumsMalformed: {
    ru: 'есть строка, которая не сумма с именем',
    kk: 'атауы бар сома емес жол бар',
    en: 'there is a line that is no sum with a name',
  },
  FileMissing: {
    ru: 'файл назван в SHA256SUMS, и его нет',
    kk: 'файл SHA256SUMS ішінде аталған, бірақ жоқ',
    en: 'the file is named in SHA256SUMS and is not there',
  },
  FileAltered: {
    ru: 'файл не тот, что назван в SHA256SUMS',
    kk: 'файл SHA256SUMS ішінде аталғаннан басқа',
    en: 'the file is not the one named in SHA256SUMS',
  },
  FileNotInSums: {
    ru: 'файла нет в SHA256SUMS: его добавили потом',
    kk: 'файл SHA256SUMS ішінде жоқ: ол кейін қосылған',
    en: 'SHA256SUMS does not name the file: it was added later',
  },
  ContentAltered: {
    ru: 'содержание не то, которое запечатано',
    kk: 'мазмұны мөр басылғаннан басқа',
    en: 'the content is not the one that was sealed',
  },
  SealMalformed: {
    ru: 'это не печать архива',
    kk: 'бұл архивтің мөрі емес',
    en: 'this is no seal of the archive',
  },
  SealInvalid: {
    ru: 'подпись не сделана ключом этого сертификата',
    kk: 'қолтаңба бұл сертификаттың кілтімен қойылмаған',
    en: 'the signature was not made by the key of its certificate',
  },
  SealNotUnderRoot: {
    ru: 'сертификат подписи выдан не этим корнем',
    kk: 'қолтаңба сертификатын бұл түбір бермеген',
    en: 'the certificate of the signature was not issued by this root',
  },
  CertificateNotValidThen: {
    ru: 'сертификат не действовал ни тогда, ни сейчас',
    kk: 'сертификат ол кезде де, қазір де жарамсыз',
    en: 'the certificate was valid neither then nor is it now',
  },
  SealMissing: { ru: 'печати нет', kk: 'мөрі жоқ', en: 'the seal is missing' },
  SealWithoutRecord: {
    ru: 'печать есть, а записи нет',
    kk: 'мөрі бар, жазбасы жоқ',
    en: 'there is a seal and no record',
  },
  RecordMisnamed: {
    ru: 'файл назван не по делу записи: {found}',
    kk: 'файл жазбаның ісімен аталмаған: {found}',
    en: 'the file is not named after the record’s case file: {found}',
  },
  ActDiffers: {
    ru: 'часть относится к другому акту',
    kk: 'бөлік басқа актіге қатысты',
    en: 'the part belongs to another act',
  },
  LineDiffers: {
    ru: 'строка первой части не та, что во второй',
    kk: 'бірінші бөліктің жолы екіншідегіден басқа',
    en: 'the line of part one is not that of part two',
  },
  LinesOutOfOrder: {
    ru: 'строки не идут подряд от 1',
    kk: 'жолдар 1-ден бастап қатар жүрмейді',
    en: 'the lines do not run from 1 on',
  },
  LineTwice: { ru: 'дело внесено дважды', kk: 'іс екі рет енгізілген', en: 'a case file is listed twice' },
  CountsDiffer: {
    ru: 'итоги не равны строкам',
    kk: 'жиынтық жолдарға тең емес',
    en: 'the totals are not those of the lines',
  },
  RecordMissing: {
    ru: 'дело уничтожено по строке {found}, и его записи нет',
    kk: 'іс {found}-жол бойынша жойылған, бірақ жазбасы жоқ',
    en: 'the case file was destroyed by line {found}, and its record is missing',
  },
  RecordOfAnotherAct: {
    ru: 'запись относится к другому акту: {found}',
    kk: 'жазба басқа актіге қатысты: {found}',
    en: 'the record belongs to another act: {found}',
  },
  RecordOfNoLine: {
    ru: 'есть запись, но по акту дело не уничтожено',
    kk: 'жазба бар, бірақ акт бойынша іс жойылмаған',
    en: 'there is a record, and by the act the case file was not destroyed',
  },
  RecordOfAnotherLine: {
    ru: 'запись называет другую строку, индекс или число томов',
    kk: 'жазба басқа жолды, индексті немесе том санын атайды',
    en: 'the record names another line, index or number of volumes',
  },
  PaperDataDiffers: {
    ru: 'данные рядом с бумагой не те, что она несёт в себе',
    kk: 'қағаздың жанындағы деректер оның өзі алып жүрген деректер емес',
    en: 'the data beside the paper are not those that it carries',
  },
  PartOneDiffers: {
    ru: 'первая часть акта не та бумага, на которую здесь ссылаются',
    kk: 'актінің бірінші бөлігі мұнда сілтеме жасалған қағаз емес',
    en: 'part one of the act is not the paper referred to here',
  },
  PartTwoDiffers: {
    ru: 'вторая часть акта не та бумага, которую подписали',
    kk: 'актінің екінші бөлігі қол қойылған қағаз емес',
    en: 'part two of the act is not the paper that was signed',
  },
  OrderDiffers: {
    ru: 'приказ не та бумага, на которую здесь ссылаются',
    kk: 'бұйрық мұнда сілтеме жасалған қағаз емес',
    en: 'the order is not the paper referred to here',
  },
  SignersDiffer: {
    ru: 'запись называет лицо или подпись, которых нет у акта: {found}',
    kk: 'жазба актіде жоқ тұлғаны немесе қолтаңбаны атайды: {found}',
    en: 'the record names a person or a signature that the act does not have: {found}',
  },
} as const;
