/** Problems of the request itself, whatever it is about. */
import type { ProblemText } from './problem-text.ts';

export const requestProblems = {
  Malformed: {
    status: 400,
    ru: 'В запросе есть ошибки: {faults}. Исправьте их и пошлите запрос снова.',
    kk: 'Сұранымда қателер бар: {faults}. Оларды түзетіп, қайта жіберіңіз.',
    en: 'The request has faults: {faults}. Correct them and send it again.',
  },
  Unauthenticated: {
    status: 401,
    ru: 'Нет действующего входа. Войдите и повторите запрос.',
    kk: 'Жарамды кіру жоқ. Жүйеге кіріп, сұранымды қайталаңыз.',
    en: 'There is no valid sign-in. Sign in and repeat the request.',
  },
  NotPermitted: {
    status: 403,
    ru: 'Ваша должность этого не позволяет.',
    kk: 'Сіздің лауазымыңыз бұған рұқсат бермейді.',
    en: 'Your office does not permit this.',
    where: {
      suspended: {
        ru: 'Действие вашей лицензии приостановлено: до возобновления вам доступны только сведения о себе. Ваши дела и сроки хранения не меняются.',
        kk: 'Лицензияңыздың қолданысы тоқтатыла тұрған: ол қайта жаңғырғанша сізге тек өзіңіз туралы мәліметтер қолжетімді. Істеріңіз бен сақтау мерзімдері өзгермейді.',
        en: 'Your licence is suspended: until it is restored you can only see who you are. Your files and their terms do not change.',
      },
      ceased: {
        ru: 'Действие вашей лицензии прекращено: вам доступны только сведения о себе. Ваши дела принимает и хранит палата.',
        kk: 'Лицензияңыздың қолданысы тоқтатылған: сізге тек өзіңіз туралы мәліметтер қолжетімді. Істеріңізді палата қабылдап, сақтайды.',
        en: 'Your licence has ended: you can only see who you are. The chamber takes over your files and keeps them.',
      },
      'no-office': {
        ru: 'Сегодня вы не занимаете ни одной должности. Должность даёт руководитель палаты или Республиканская палата.',
        kk: 'Бүгін сіз ешбір лауазымда емессіз. Лауазымды палата басшысы немесе Республикалық палата береді.',
        en: 'You hold no office today. The head of the chamber or the Republican Chamber gives one.',
      },
      who: {
        ru: 'Ваша должность этого не позволяет. Это может сделать только {who}.',
        kk: 'Сіздің лауазымыңыз бұған рұқсат бермейді. Мұны тек {who} жасай алады.',
        en: 'Your office does not permit this. Only {who} may do it.',
      },
    },
  },
  RouteUnknown: {
    status: 404,
    ru: 'Такого адреса нет. Перечень адресов: /openapi.json.',
    kk: 'Мұндай мекенжай жоқ. Мекенжайлар тізімі: /openapi.json.',
    en: 'There is no such address. The addresses are listed at /openapi.json.',
  },
  StillRunning: {
    status: 409,
    ru: 'Такой же запрос с этим ключом ещё выполняется. Повторите через несколько секунд.',
    kk: 'Осы кілтпен дәл осындай сұраным әлі орындалуда. Бірнеше секундтан кейін қайталаңыз.',
    en: 'The same request with this key is still running. Repeat it in a few seconds.',
  },
  ChangedMeanwhile: {
    status: 409,
    ru: 'Пока вы работали, это изменил другой человек. Откройте заново и повторите.',
    kk: 'Сіз жұмыс істеп жатқанда мұны басқа адам өзгертті. Қайта ашып, қайталаңыз.',
    en: 'Somebody else changed this meanwhile. Open it again and repeat.',
  },
  BodyTooLarge: {
    status: 413,
    ru: 'Тело запроса больше 1 МБ. Документы загружаются по выданным адресам, а не в теле запроса.',
    kk: 'Сұраным денесі 1 МБ-тан үлкен. Құжаттар сұраным денесінде емес, берілген мекенжайлар арқылы жүктеледі.',
    en: 'The body is larger than 1 MB. Documents are uploaded to the addresses given out, not in a body.',
  },
  MediaTypeUnsupported: {
    status: 415,
    ru: 'Тело запроса должно быть JSON: добавьте заголовок Content-Type: application/json.',
    kk: 'Сұраным денесі JSON болуы керек: Content-Type: application/json тақырыбын қосыңыз.',
    en: 'The body must be JSON: add the header Content-Type: application/json.',
    where: {
      sent: {
        ru: 'Тело запроса послано как {sent}, а должно быть JSON: замените заголовок на Content-Type: application/json.',
        kk: 'Сұраным денесі {sent} ретінде жіберілген, ал JSON болуы керек: тақырыпты Content-Type: application/json деп ауыстырыңыз.',
        en: 'The body was sent as {sent} and must be JSON: change the header to Content-Type: application/json.',
      },
    },
  },
  IdempotencyKeyReused: {
    status: 422,
    ru: 'Этот ключ Idempotency-Key уже использован для другого запроса. Возьмите новый ключ.',
    kk: 'Бұл Idempotency-Key кілті басқа сұранымға қолданылған. Жаңа кілт алыңыз.',
    en: 'This Idempotency-Key was used for another request. Take a new key.',
  },
  TooManyRequests: {
    status: 429,
    ru: 'Слишком много запросов. Подождите и повторите.',
    kk: 'Сұранымдар тым көп. Күте тұрып, қайталаңыз.',
    en: 'Too many requests. Wait and repeat.',
  },
  Fault: {
    status: 500,
    ru: 'Внутренняя ошибка. Ничего не потеряно; сообщите номер запроса {request} администратору.',
    kk: 'Ішкі қате. Ештеңе жоғалған жоқ; сұраным нөмірін {request} әкімшіге хабарлаңыз.',
    en: 'Internal fault. Nothing is lost; tell the operator the request number {request}.',
  },
  ArchiveClosed: {
    status: 503,
    ru: 'Архив закрыт: его реестр сверяется с журналом уничтожения. Ничего не потеряно; повторите запрос позже.',
    kk: 'Архив жабық: оның тізілімі жою журналымен салыстырылуда. Ештеңе жоғалған жоқ; сұранымды кейінірек қайталаңыз.',
    en: 'The archive is closed: its registry is being compared with the log of destruction. Nothing is lost; repeat the request later.',
  },
  Busy: {
    status: 503,
    ru: 'Служба занята. Повторите запрос через несколько секунд.',
    kk: 'Қызмет бос емес. Сұранымды бірнеше секундтан кейін қайталаңыз.',
    en: 'The service is busy. Repeat the request in a few seconds.',
  },
} as const satisfies Record<string, ProblemText>;
