import type { Vocabulary } from '../say/words.ts';

export const sessionWords = {
  signIn: { kk: 'Кіру', ru: 'Войти', en: 'Sign in' },
  signInFirst: {
    kk: 'Бұл бет үшін кіру қажет',
    ru: 'Для этой страницы нужно войти',
    en: 'Sign in to see this page',
  },
  verify: {
    kk: 'Жою дәлелін кірмей-ақ тексеру',
    ru: 'Проверить доказательство уничтожения без входа',
    en: 'Verify evidence of destruction without signing in',
  },
  ended: { kk: 'Сеанс аяқталды', ru: 'Сеанс окончен', en: 'Your session has ended' },
  endedHow: {
    kk: 'Жазғаныңыз сақталды. Жаңа терезеде қайта кіріңіз, бет жұмысын жалғастырады.',
    ru: 'Всё, что вы ввели, сохранено. Войдите снова в новом окне, и страница продолжит работу.',
    en: 'What you typed is kept. Sign in again in a new window and this page goes on.',
  },
  notNow: { kk: 'Қазір емес', ru: 'Не сейчас', en: 'Not now' },
  blocked: {
    kk: 'Браузер жаңа терезе ашуға рұқсат бермеді. Мына сілтемемен кіріңіз:',
    ru: 'Браузер не дал открыть новое окно. Войдите по ссылке:',
    en: 'The browser did not let a new window open. Use this link:',
  },
  inOtherWindow: {
    kk: 'Сіз кірдіңіз. Бұл терезені жауып, алдыңғы терезеде жұмысты жалғастырыңыз.',
    ru: 'Вы вошли. Закройте это окно и продолжайте работу в прежнем.',
    en: 'You are signed in. Close this window and go on in the one before.',
  },
  silent: {
    kk: 'Қызмет жауап бермейді. Байланысты тексеріп, қайталаңыз.',
    ru: 'Служба не отвечает. Проверьте связь и повторите.',
    en: 'The service does not answer. Check the network and try again.',
  },
  signingIn: { kk: 'Кіріп жатырсыз…', ru: 'Выполняется вход…', en: 'Signing you in…' },
  failed: {
    kk: 'Кіру аяқталмады. Қайта бастаңыз.',
    ru: 'Вход не завершён. Начните снова.',
    en: 'You were not signed in. Begin again.',
  },
} as const satisfies Vocabulary;
