/** Refusals of scans that belong to no case file, and of hand-signed papers. */
import type { ProblemText } from './problem-text.ts';

export const scanProblems = {
  ScanUnknown: {
    status: 404,
    ru: 'Такого скана нет или он не ваш. Загрузите скан (POST /v1/scans) и назовите его номер.',
    kk: 'Мұндай скан жоқ немесе ол сіздікі емес. Сканды жүктеп (POST /v1/scans), нөмірін көрсетіңіз.',
    en: 'There is no such scan, or it is not yours. Upload one (POST /v1/scans) and name its id.',
  },
  ScanNotReady: {
    status: 409,
    ru: 'Этот скан не принят: {why}. Загрузите исправный файл как новый скан.',
    kk: 'Бұл скан қабылданбады: {why}. Жарамды файлды жаңа скан ретінде жүктеңіз.',
    en: 'This scan was not taken: {why}. Upload a good file as a new scan.',
    where: {
      awaited: {
        ru: 'Скан ещё не загружен. Загрузите файл, подтвердите загрузку (POST /v1/scans/<id>/complete) и повторите.',
        kk: 'Скан әлі жүктелмеген. Файлды жүктеп, жүктелгенін растап (POST /v1/scans/<id>/complete), қайталаңыз.',
        en: 'The scan has not been uploaded yet. Upload the file, complete it (POST /v1/scans/<id>/complete) and repeat.',
      },
      uploaded: {
        ru: 'Скан ещё проверяется. Повторите через несколько секунд.',
        kk: 'Скан әлі тексеріліп жатыр. Бірнеше секундтан кейін қайталаңыз.',
        en: 'The scan is still being looked into. Repeat in a few seconds.',
      },
    },
  },
  NotSignedYet: {
    status: 409,
    ru: 'Вы здесь не подписывали: {step}. Скан прикладывает тот, кто подписал, или ответственный работник палаты, и только после подписи.',
    kk: 'Сіз мұнда қол қойған жоқсыз: {step}. Сканды қол қойған адам немесе палатаның жауапты қызметкері, тек қол қойылғаннан кейін тіркейді.',
    en: 'You have not signed here: {step}. The scan is attached by who signed, or by the responsible employee, and only after it was signed.',
  },
  SignedPaperFixed: {
    status: 409,
    ru: 'Скан уже приложен и больше не меняется ({step}): следующий шаг сделан.',
    kk: 'Скан тіркеліп қойған, енді ауыстырылмайды ({step}): келесі қадам жасалды.',
    en: 'The scan is attached and no longer changes ({step}): the next step has been taken.',
  },
} as const satisfies Record<string, ProblemText>;
