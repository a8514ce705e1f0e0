import type { Vocabulary } from '../say/words.ts';

/** Sheets of a TIFF. */
export const tiffWords = {
  wait: { kk: 'Парақтар ашылып жатыр…', ru: 'Листы открываются…', en: 'Its sheets are being opened…' },
  sheet: { kk: '{n} парақтың {at}-парағы', ru: 'Лист {at} из {n}', en: 'Sheet {at} of {n}' },
  before: { kk: 'Алдыңғы парақ', ru: 'Предыдущий лист', en: 'Previous sheet' },
  after: { kk: 'Келесі парақ', ru: 'Следующий лист', en: 'Next sheet' },
  failed: {
    kk: 'Бұл TIFF бет ішінде ашылмады. Оны жоғарыдағы сілтемемен жеке ашыңыз.',
    ru: 'Этот TIFF не удалось показать на странице. Откройте его отдельно по ссылке выше.',
    en: 'This TIFF could not be shown in the page. Open it by itself with the link above.',
  },
} as const satisfies Vocabulary;
