import type { ActWait } from '../../../shared/contract/waits.ts';
import type { Vocabulary } from '../../say/words.ts';

/** What acts wait for, as the list that is narrowed to it calls it. */
export const waitNames = {
  reviews: { kk: 'парақтап қарау', ru: 'полистный просмотр', en: 'sheet-by-sheet review' },
  submission: { kk: 'комиссияға ұсыну', ru: 'представление комиссии', en: 'submission' },
  votes: { kk: 'дауыс беру', ru: 'голосование', en: 'your vote' },
  consents: {
    kk: 'архив органының келісімі',
    ru: 'согласие архивного органа',
    en: 'consent of the archive authority',
  },
  orders: { kk: 'бұйрық', ru: 'приказ', en: 'your order' },
  commission: { kk: 'жоюға қатысу', ru: 'участие в уничтожении', en: 'your part in the destruction' },
  certification: {
    kk: 'екінші бөлікке қол қою',
    ru: 'подпись части второй',
    en: 'your signature on part two',
  },
  'signed-papers': {
    kk: 'қол қойылған қағаз сканы',
    ru: 'скан подписанной бумаги',
    en: 'scan of the signed paper',
  },
} as const satisfies Vocabulary & Readonly<Record<ActWait, unknown>>;
