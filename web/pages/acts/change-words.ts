import type { Vocabulary } from '../../say/words.ts';

/** What may change on an act while somebody looks at it. */
export const changeWords = {
  changed: {
    kk: 'Бет ашық тұрғанда акт өзгерді:',
    ru: 'Пока страница была открыта, акт изменился:',
    en: 'The act has changed while this page was open:',
  },
  showNow: {
    kk: 'Актіні қазіргі күйінде көрсету',
    ru: 'Показать акт как он есть сейчас',
    en: 'Show the act as it stands now',
  },
  stage: {
    kk: 'кезеңі: «{before}» еді, енді «{now}»',
    ru: 'состояние было «{before}», теперь «{now}»',
    en: 'it was “{before}”, now it is “{now}”',
  },
  votes: {
    kk: 'дауыс саны: {before} еді, енді {now}',
    ru: 'голосов было {before}, теперь {now}',
    en: 'votes: {before} before, {now} now',
  },
  absences: {
    kk: 'комиссиядағы ауыстыру: {before} еді, енді {now}',
    ru: 'замен в комиссии было {before}, теперь {now}',
    en: 'replacements in the commission: {before} before, {now} now',
  },
  attendance: {
    kk: 'қатысуын растағандар: {before} еді, енді {now}',
    ru: 'присутствие подтвердили {before}, теперь {now}',
    en: 'confirmed presence: {before} before, {now} now',
  },
  signatures: {
    kk: 'екінші бөлікке қол қойғандар: {before} еді, енді {now}',
    ru: 'часть вторую подписали {before}, теперь {now}',
    en: 'signatures on part two: {before} before, {now} now',
  },
  scans: {
    kk: 'қол қойылған қағаз сканы: {before} еді, енді {now}',
    ru: 'сканов подписанных бумаг было {before}, теперь {now}',
    en: 'scans of signed papers: {before} before, {now} now',
  },
  consents: {
    kk: 'архив органының келісімі: {before} еді, енді {now}',
    ru: 'согласий архивного органа было {before}, теперь {now}',
    en: 'consents of the archive authority: {before} before, {now} now',
  },
} as const satisfies Vocabulary;
