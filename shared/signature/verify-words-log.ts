/** What may be wrong with the evidence log as the bundle, or others, show it. `{found}` is what is there. */
export const logWords = {
  ProofMissing: {
    ru: 'доказательства места записи в журнале нет',
    kk: 'жазбаның журналдағы орнының дәлелі жоқ',
    en: 'the proof of the record’s place in the log is missing',
  },
  ProofWithoutRecord: {
    ru: 'доказательство места есть, а записи нет',
    kk: 'орнының дәлелі бар, жазбасы жоқ',
    en: 'there is a proof of place and no record',
  },
  ProofOfAnotherCheckpoint: {
    ru: 'доказательство ведёт к другой контрольной точке, размера {found}',
    kk: 'дәлел басқа бақылау нүктесіне апарады, көлемі {found}',
    en: 'the proof leads to another checkpoint, of size {found}',
  },
  LeafDiffers: {
    ru: 'лист журнала не от этой записи',
    kk: 'журнал жапырағы бұл жазбадан емес',
    en: 'the leaf of the log is not that of this record',
  },
  NotUnderCheckpoint: {
    ru: 'записи на этом месте журнала нет: путь не ведёт к корню контрольной точки',
    kk: 'журналдың бұл орнында жазба жоқ: жол бақылау нүктесінің түбіріне апармайды',
    en: 'the record is not at this place of the log: the path does not lead to the checkpoint’s root',
  },
  PlaceTwice: {
    ru: 'две записи названы на одном месте журнала',
    kk: 'журналдың бір орнында екі жазба аталған',
    en: 'two records are said to be at one place of the log',
  },
  LogDiffers: {
    ru: 'это контрольная точка другого журнала: {found}',
    kk: 'бұл басқа журналдың бақылау нүктесі: {found}',
    en: 'this is the checkpoint of another log: {found}',
  },
  LogTruncated: {
    ru: 'журнал короче, чем был, когда составили акт: тогда в нём было {found}',
    kk: 'журнал акт жасалған кездегіден қысқа: ол кезде {found} болған',
    en: 'the log is shorter than when the act was drawn up: it then held {found}',
  },
  PrintedCheckpointDiffers: {
    ru: 'доказательство начинается не с контрольной точки, напечатанной на первой части',
    kk: 'дәлел бірінші бөлікте басылған бақылау нүктесінен басталмайды',
    en: 'the proof does not begin at the checkpoint printed on part one',
  },
  LogRewritten: {
    ru: 'журнал не продолжает тот, что напечатан на первой части (размер {found})',
    kk: 'журнал бірінші бөлікте басылғанның жалғасы емес (көлемі {found})',
    en: 'the log does not continue the one printed on part one (size {found})',
  },
  StampMalformed: {
    ru: 'это не штамп времени RFC 3161',
    kk: 'бұл RFC 3161 уақыт белгісі емес',
    en: 'this is no time stamp of RFC 3161',
  },
  StampNotGranted: {
    ru: 'служба времени штамп не выдала',
    kk: 'уақыт қызметі белгі бермеген',
    en: 'the time stamping authority did not grant the stamp',
  },
  StampOfAnotherText: {
    ru: 'штамп времени стоит на другом тексте',
    kk: 'уақыт белгісі басқа мәтінге қойылған',
    en: 'the time stamp is that of another text',
  },
  StampInvalid: {
    ru: 'подпись штампа времени не сходится',
    kk: 'уақыт белгісінің қолтаңбасы сәйкес емес',
    en: 'the signature of the time stamp does not hold',
  },
  LeavesMalformed: {
    ru: 'нужен лист на каждой строке: 64 шестнадцатеричные цифры',
    kk: 'әр жолда бір жапырақ керек: 64 он алтылық цифр',
    en: 'a leaf is needed on each line: 64 hexadecimal digits',
  },
  LeavesTooFew: {
    ru: 'листов меньше, чем в журнале на контрольной точке: {found}',
    kk: 'жапырақтар бақылау нүктесіндегі журналдан аз: {found}',
    en: 'there are fewer leaves than the log has at the checkpoint: {found}',
  },
  LeafTwice: { ru: 'один лист стоит дважды', kk: 'бір жапырақ екі рет тұр', en: 'one leaf stands twice' },
  LeavesDiffer: {
    ru: 'из листов выходит другой корень, чем на контрольной точке',
    kk: 'жапырақтардан бақылау нүктесіндегіден басқа түбір шығады',
    en: 'the leaves give another root than the checkpoint’s',
  },
  LeafElsewhere: {
    ru: 'в скачанном журнале на месте {found} стоит не эта запись',
    kk: 'жүктелген журналда {found}-орында бұл жазба емес',
    en: 'in the log as downloaded, place {found} is not this record’s',
  },
  EarlierMalformed: {
    ru: 'сохранённое — не контрольная точка',
    kk: 'сақталғаны бақылау нүктесі емес',
    en: 'what was kept is no checkpoint',
  },
  EarlierContradicted: {
    ru: 'журнал переписан: он не продолжает сохранённую контрольную точку размера {found}',
    kk: 'журнал қайта жазылған: ол сақталған, көлемі {found} бақылау нүктесінің жалғасы емес',
    en: 'the log was rewritten: it does not continue the checkpoint that was kept, of size {found}',
  },
  EarlierNotTied: {
    ru: 'не с чем связать: добавьте --leaves или --consistency с ответом GET /v1/evidence/consistency?from={found}',
    kk: 'байланыстыратын ештеңе жоқ: --leaves немесе GET /v1/evidence/consistency?from={found} жауабымен --consistency қосыңыз',
    en: 'nothing ties the two: add --leaves, or --consistency with the answer of GET /v1/evidence/consistency?from={found}',
  },
} as const;
