/** What the stages of case files and acts are called. Data: one entry a stage. */
import type { Words } from './problem-text.ts';

export const stageWords = {
  // Of a case file.
  open: { ru: 'открыто', kk: 'ашық', en: 'open' },
  sealing: { ru: 'запечатывается', kk: 'мөрленіп жатыр', en: 'being sealed' },
  sealed: { ru: 'запечатано', kk: 'мөрленген', en: 'sealed' },
  entered: { ru: 'внесено в опись', kk: 'тізімдемеге енгізілген', en: 'entered in its inventory' },
  due: { ru: 'срок хранения истёк', kk: 'сақтау мерзімі өткен', en: 'due' },
  listed: { ru: 'стоит в акте', kk: 'актіде тұр', en: 'listed in an act' },
  destroyed: { ru: 'уничтожено', kk: 'жойылған', en: 'destroyed' },
  // Of a case file and of an act.
  destroying: { ru: 'идёт уничтожение', kk: 'жойылып жатыр', en: 'being destroyed' },
  // Of an act.
  drawing: { ru: 'составляется', kk: 'жасалып жатыр', en: 'being drawn up' },
  drafted: { ru: 'проект', kk: 'жоба', en: 'drafted' },
  submitting: { ru: 'представляется комиссии', kk: 'комиссияға ұсынылып жатыр', en: 'being submitted' },
  submitted: { ru: 'представлен комиссии', kk: 'комиссияға ұсынылған', en: 'before the commission' },
  approved: { ru: 'утверждён комиссией', kk: 'комиссия бекіткен', en: 'approved by the commission' },
  returned: { ru: 'возвращён комиссией', kk: 'комиссия қайтарған', en: 'returned by the commission' },
  withdrawn: { ru: 'отозван', kk: 'қайтарып алынған', en: 'withdrawn' },
  lapsed: { ru: 'утратил силу', kk: 'күшін жойған', en: 'lapsed' },
  ordered: { ru: 'приказ издан', kk: 'бұйрық шығарылған', en: 'ordered' },
  closed: { ru: 'закрыт', kk: 'жабылған', en: 'closed' },
} as const satisfies Record<string, Words>;
