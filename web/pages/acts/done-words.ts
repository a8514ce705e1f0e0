import type { Vocabulary } from '../../say/words.ts';

/** What the page says when something has been done. */
export const doneWords = {
  submitted: {
    kk: 'Акт комиссияға ұсынылды.',
    ru: 'Акт представлен комиссии.',
    en: 'The act is before the commission.',
  },
  approved: { kk: 'Дауысыңыз қабылданды.', ru: 'Ваш голос принят.', en: 'Your vote is taken.' },
  ordered: { kk: 'Бұйрық шығарылды.', ru: 'Приказ издан.', en: 'The order is given.' },
  returned: { kk: 'Акт жасаушыға қайтарылды.', ru: 'Вы вернули акт.', en: 'You returned the act.' },
  replaced: {
    kk: 'Орын қосалқы мүшеге берілді.',
    ru: 'Место передано запасному члену.',
    en: 'The seat went to the substitute.',
  },
  withdrawn: { kk: 'Акт қайтарып алынды.', ru: 'Акт отозван.', en: 'The act is withdrawn.' },
  revoked: { kk: 'Бұйрықтың күші жойылды.', ru: 'Приказ отменён.', en: 'The order is revoked.' },
  orderDrawn: {
    kk: 'Бұйрық дайын. Оқып, қол қойыңыз.',
    ru: 'Приказ подготовлен. Прочитайте и подпишите его.',
    en: 'The order is drawn up. Read it, then sign it.',
  },
  attended: {
    kk: 'Қатысуыңыз расталды.',
    ru: 'Ваше присутствие подтверждено.',
    en: 'Your presence is confirmed.',
  },
  destroyedNow: { kk: 'Жою аяқталды.', ru: 'Уничтожение завершено.', en: 'Destruction is over.' },
  signedTwo: {
    kk: 'Екінші бөлікке қолыңыз қойылды.',
    ru: 'Вы подписали часть вторую.',
    en: 'You have signed part two.',
  },
  consented: { kk: 'Келісім енгізілді.', ru: 'Согласие внесено.', en: 'The consent is entered.' },
  attached: { kk: 'Скан тіркелді.', ru: 'Скан приложен.', en: 'The scan is attached.' },
} as const satisfies Vocabulary;
