import type { Vocabulary } from '../say/words.ts';

export const partWords = {
  wait: { kk: 'Күте тұрыңыз…', ru: 'Подождите…', en: 'Please wait…' },
  problem: { kk: 'Мынаны түзету қажет', ru: 'Нужно исправить', en: 'There is a problem' },
  mend: {
    kk: 'Белгіленгенді түзетіп, қайталаңыз.',
    ru: 'Исправьте отмеченное и повторите.',
    en: 'Mend what is marked and repeat.',
  },
  unreachable: {
    kk: 'Қызмет жауап бермейді. Жазғаныңыз осы бетте сақталды. Байланысты тексеріп, қайталаңыз.',
    ru: 'Служба не отвечает. Всё, что вы ввели, осталось на странице. Проверьте связь и повторите.',
    en: 'The service does not answer. What you typed is still on this page. Check the network and try again.',
  },
  again: { kk: 'Қайталау', ru: 'Повторить', en: 'Try again' },
  more: { kk: 'Тағы көрсету', ru: 'Показать ещё', en: 'Show more' },
  shown: { kk: 'Көрсетілгені: {n}', ru: 'Показано: {n}', en: 'Shown: {n}' },
  back: { kk: 'Артқа', ru: 'Назад', en: 'Back' },
  wayBack: { kk: 'Қайту жолы', ru: 'Путь назад', en: 'Way back' },
  close: { kk: 'Жабу', ru: 'Закрыть', en: 'Close' },
  optional: { kk: '{label} (міндетті емес)', ru: '{label} (необязательно)', en: '{label} (optional)' },
  error: { kk: 'Қате:', ru: 'Ошибка:', en: 'Error:' },
  day: { kk: 'Күні', ru: 'День', en: 'Day' },
  month: { kk: 'Айы', ru: 'Месяц', en: 'Month' },
  year: { kk: 'Жылы', ru: 'Год', en: 'Year' },
  openInWindow: {
    kk: '{title}: жеке терезеде ашу',
    ru: '{title}: открыть в отдельном окне',
    en: '{title}: open in a window of its own',
  },
  nothing: { kk: 'Әзірге ештеңе жоқ.', ru: 'Пока ничего нет.', en: 'There is nothing here yet.' },
} as const satisfies Vocabulary;
