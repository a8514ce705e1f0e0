import type { Vocabulary } from '../../say/words.ts';

/** Outcomes of the lines of an act, and why files are spared. */
export const outcomeWords = {
  frozen: { kk: 'күтуде', ru: 'ожидает', en: 'waiting' },
  begun: { kk: 'жойылып жатыр', ru: 'уничтожается', en: 'being destroyed' },
  released: { kk: 'босатылды', ru: 'освобождено', en: 'released' },
  spared: { kk: 'қалдырылды', ru: 'оставлено', en: 'spared' },
  destroyed: { kk: 'жойылды', ru: 'уничтожено', en: 'destroyed' },
  record: { kk: 'жою жазбасы', ru: 'запись об уничтожении', en: 'deletion record' },
  recordSignature: { kk: 'жазбаның қолтаңбасы', ru: 'подпись записи', en: 'signature of the record' },
  OnHold: { kk: 'тыйым салынған', ru: 'на деле лежит запрет', en: 'it is on hold' },
  NotDue: { kk: 'мерзімі өтпеген', ru: 'срок не истёк', en: 'its term has not ended' },
  LockStillRunning: {
    kk: 'қоймадағы құлып мерзімі өтпеген',
    ru: 'не истекла блокировка в хранилище',
    en: 'the lock of the store has not run out',
  },
  Reopened: { kk: 'іс қайта басталған', ru: 'дело возобновлено', en: 'it was reopened' },
  OrderRevoked: { kk: 'бұйрықтың күші жойылған', ru: 'приказ отменён', en: 'the order was revoked' },
  PermanentInventoryMissing: {
    kk: 'тұрақты сақталатын істердің тізімдемесі бекітілмеген',
    ru: 'не утверждена опись дел постоянного хранения',
    en: 'the permanent inventory is not approved',
  },
  CaseFileNotRecordable: {
    kk: 'жою жазбасын жасау мүмкін емес',
    ru: 'о деле нельзя составить запись',
    en: 'no record can be made of it',
  },
} as const satisfies Vocabulary;
