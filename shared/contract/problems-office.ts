/** Refusals of the office's rules and things that are not there. Data: one entry a code. */
import type { ProblemText } from './problem-text.ts';

export const officeProblems = {
  CaseFileUnknown: {
    status: 404,
    ru: 'Такого дела нет или оно вам не доступно.',
    kk: 'Мұндай іс жоқ немесе ол сізге қолжетімсіз.',
    en: 'There is no such case file, or it is not open to you.',
  },
  DocumentUnknown: {
    status: 404,
    ru: 'Такого документа в деле нет.',
    kk: 'Істе мұндай құжат жоқ.',
    en: 'There is no such document in the case file.',
  },
  ActUnknown: {
    status: 404,
    ru: 'Такого акта нет или он вам не доступен.',
    kk: 'Мұндай акт жоқ немесе ол сізге қолжетімсіз.',
    en: 'There is no such act, or it is not open to you.',
  },
  PersonUnknown: {
    status: 404,
    ru: 'Такого человека в палате нет.',
    kk: 'Палатада мұндай адам жоқ.',
    en: 'There is no such person in the chamber.',
  },
  NomenclatureUnknown: {
    status: 404,
    ru: 'Номенклатура за {year} год не утверждена.',
    kk: '{year} жылға номенклатура бекітілмеген.',
    en: 'No nomenclature has been approved for {year}.',
  },
} as const satisfies Record<string, ProblemText>;
