/** What the offices are called. */
import type { Vocabulary } from '../say/words.ts';

export const officeWords = {
  head: { kk: 'палата басшысы', ru: 'руководитель палаты', en: 'head of the chamber' },
  'deputy-head': {
    kk: 'палата басшысының орынбасары',
    ru: 'заместитель руководителя палаты',
    en: 'deputy head of the chamber',
  },
  officer: {
    kk: 'палатаның жауапты қызметкері',
    ru: 'ответственный работник палаты',
    en: 'responsible employee of the chamber',
  },
  justice: {
    kk: 'аумақтық әділет органының өкілі',
    ru: 'представитель территориального органа юстиции',
    en: 'representative of the territorial justice body',
  },
  republican: { kk: 'Республикалық палата', ru: 'Республиканская палата', en: 'Republican Chamber' },
  auditor: { kk: 'аудитор', ru: 'аудитор', en: 'auditor' },
  agent: { kk: 'жеке сот орындаушысы', ru: 'частный судебный исполнитель', en: 'enforcement agent' },
} as const satisfies Vocabulary;

export type OfficeName = keyof typeof officeWords;

export const isOfficeName = (office: string): office is OfficeName => office in officeWords;
