/** Refusals of custody: holds. */
import type { ProblemText } from './problem-text.ts';

export const custodyProblems = {
  HoldUnknown: {
    status: 404,
    ru: 'Такого запрета нет или он вам не доступен.',
    kk: 'Мұндай тыйым жоқ немесе ол сізге қолжетімсіз.',
    en: 'There is no such hold, or it is not open to you.',
  },
  HoldAlreadyReleased: {
    status: 409,
    ru: 'Запрет уже снят. Делать больше ничего не нужно.',
    kk: 'Тыйым алынып қойған. Енді ештеңе істеудің қажеті жоқ.',
    en: 'The hold has been released already. Nothing more is needed.',
  },
  DrafterMayNotRelease: {
    status: 409,
    ru: 'Дела, перечисленные в caseFiles, стоят в акте, который составили вы: снять запрет должен другой работник палаты или руководитель.',
    kk: 'caseFiles ішінде тізілген істер сіз жасаған актіде тұр: тыйымды палатаның басқа қызметкері немесе басшысы алуға тиіс.',
    en: 'The files named in caseFiles are listed in an act that you drew up: another officer or the head must release the hold.',
  },
  AlreadyDestroying: {
    status: 409,
    ru: 'Уничтожение дела уже началось, запрет опоздал. Немедленно сообщите руководителю палаты. Если хранилище не отдаст дело, запрет вступит в силу сам и будет виден в деле.',
    kk: 'Істі жою басталып кетті, тыйым кешікті. Палата басшысына дереу хабарлаңыз. Егер қойма істі бермесе, тыйым өздігінен күшіне енеді және істе көрінеді.',
    en: 'The destruction of the file has begun; the hold came too late. Tell the head of the chamber at once. Should the store not give the file up, the hold comes into force by itself and shows on the file.',
  },
  AlreadyDestroyed: {
    status: 409,
    ru: 'Дело уничтожено. Запись об уничтожении доступна по номеру дела.',
    kk: 'Іс жойылған. Жою туралы жазба істің нөмірі бойынша қолжетімді.',
    en: 'The file has been destroyed. Its deletion record can be read by the id of the file.',
  },
} as const satisfies Record<string, ProblemText>;
