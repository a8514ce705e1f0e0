import type { Vocabulary } from '../../say/words.ts';

/** Papers that are signed elsewhere, and their scans. */
export const scanWords = {
  consent: {
    kk: 'Архив органының келісімі',
    ru: 'Согласие архивного органа',
    en: 'Consent of the archive authority',
  },
  consentBody: {
    kk: 'Келісім берген орган',
    ru: 'Орган, который дал согласие',
    en: 'Authority that consented',
  },
  consentNumber: { kk: 'Нөмірі', ru: 'Номер', en: 'Number' },
  consentDay: { kk: 'Күні', ru: 'Дата', en: 'Day' },
  consentScan: { kk: 'Келісім хатының сканы', ru: 'Скан письма о согласии', en: 'Scan of its letter' },
  consentNow: { kk: 'Келісімді енгізу', ru: 'Внести согласие', en: 'Enter the consent' },
  signedPaper: {
    kk: 'Қол қойылған қағаз: {what}',
    ru: 'Подписанная бумага: {what}',
    en: 'Signed paper: {what}',
  },
  signedPaperHow: {
    kk: 'Қағазды басып шығарып, қол қойып, сканын осында тіркеңіз.',
    ru: 'Распечатайте бумагу, подпишите от руки и приложите её скан.',
    en: 'Print the paper, sign it by hand, and attach its scan here.',
  },
  signedScan: {
    kk: 'Қол қойылған қағаздың сканы',
    ru: 'Скан подписанной бумаги',
    en: 'Scan of the signed paper',
  },
  attach: { kk: 'Сканды тіркеу', ru: 'Приложить скан', en: 'Attach the scan' },
} as const satisfies Vocabulary;
