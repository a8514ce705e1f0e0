import type { Vocabulary } from '../say/words.ts';

export const scanWords = {
  choose: { kk: 'Скан таңдау', ru: 'Выбрать скан', en: 'Choose a scan' },
  another: { kk: 'Басқа скан таңдау', ru: 'Выбрать другой скан', en: 'Choose another scan' },
  hint: { kk: 'PDF, TIFF, JPEG немесе PNG', ru: 'PDF, TIFF, JPEG или PNG', en: 'PDF, TIFF, JPEG or PNG' },
  sending: { kk: '«{name}» жіберілуде: {n} %', ru: '«{name}»: отправлено {n} %', en: '“{name}”: {n} % sent' },
  looking: { kk: '«{name}» тексерілуде…', ru: '«{name}» проверяется…', en: '“{name}” is being checked…' },
  sound: { kk: '«{name}» қосылды', ru: '«{name}» приложен', en: '“{name}” is added' },
  empty: { kk: 'Файл бос.', ru: 'Файл пуст.', en: 'The file is empty.' },
  type: {
    kk: 'Бұл файл PDF, TIFF, JPEG немесе PNG емес.',
    ru: 'Этот файл не PDF, TIFF, JPEG или PNG.',
    en: 'This file is no PDF, TIFF, JPEG or PNG.',
  },
  large: { kk: 'Файл тым үлкен.', ru: 'Файл слишком велик.', en: 'The file is too large.' },
  unreadable: { kk: 'Файл оқылмайды.', ru: 'Файл не читается.', en: 'The file cannot be read.' },
  failed: {
    kk: 'Скан жіберілмеді. Байланысты тексеріп, оны қайта таңдаңыз.',
    ru: 'Скан не отправлен. Проверьте связь и выберите его ещё раз.',
    en: 'The scan was not sent. Check the network and choose it again.',
  },
} as const satisfies Vocabulary;
