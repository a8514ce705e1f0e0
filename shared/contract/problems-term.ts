/** Refusals of what moves the last day of a file's term. */
import type { ProblemText } from './problem-text.ts';

export const termProblems = {
  TermNotChangeable: {
    status: 409,
    ru: 'Срок этого дела сейчас изменить нельзя: {stage}.',
    kk: 'Бұл істің мерзімін қазір өзгертуге болмайды: {stage}.',
    en: 'The term of this file cannot be changed now: {stage}.',
    where: {
      open: {
        ru: 'Дело ещё открыто: исправьте его данные, срок считается по ним.',
        kk: 'Іс әлі ашық: оның деректерін түзетіңіз, мерзім солар бойынша есептеледі.',
        en: 'The file is still open: correct what is entered, and the term follows.',
      },
      sealing: {
        ru: 'Дело запечатывается. Повторите, когда оно будет запечатано.',
        kk: 'Іс мөрленіп жатыр. Мөрленіп болған соң қайталаңыз.',
        en: 'The file is being sealed. Repeat once it is sealed.',
      },
      listed: {
        ru: 'Дело стоит в акте. Чтобы оно не было уничтожено, наложите запрет; срок можно изменить, когда акт отозван или дело из него исключено.',
        kk: 'Іс актіде тұр. Ол жойылмауы үшін тыйым салыңыз; мерзімді акт қайтарып алынғанда немесе іс одан шығарылғанда өзгертуге болады.',
        en: 'An act lists the file. Place a hold so that it is not destroyed; its term can be changed once the act is withdrawn or the file is off it.',
      },
      destroying: {
        ru: 'Уничтожение дела уже началось. Немедленно сообщите руководителю палаты.',
        kk: 'Істі жою басталып кетті. Палата басшысына дереу хабарлаңыз.',
        en: 'The destruction of the file has begun. Tell the head of the chamber at once.',
      },
      destroyed: {
        ru: 'Дело уничтожено. Запись об уничтожении доступна по номеру дела.',
        kk: 'Іс жойылған. Жою туралы жазба істің нөмірі бойынша қолжетімді.',
        en: 'The file has been destroyed. Its deletion record can be read by the id of the file.',
      },
    },
  },
  EventNotAwaited: {
    status: 409,
    ru: 'Срок этого дела такого события не ждёт (см. term дела). Проверьте название события.',
    kk: 'Бұл істің мерзімі мұндай оқиғаны күтпейді (істің term өрісін қараңыз). Оқиғаның атын тексеріңіз.',
    en: 'The term of this file does not wait for that event (see its term). Check the name of the event.',
  },
  EventAlreadyRecorded: {
    status: 409,
    ru: 'Событие уже внесено: {on}. Иной день хранения устанавливает решение руководителя палаты.',
    kk: 'Оқиға енгізілген: {on}. Сақтаудың өзге күнін палата басшысының шешімі белгілейді.',
    en: 'The event is on record already: {on}. Another last day takes a decision of the head of the chamber.',
  },
  TermNotRunning: {
    status: 409,
    ru: 'У дела нет последнего дня хранения: срок постоянный, не установлен или ждёт события. Внесите недостающее, решение его не заменяет.',
    kk: 'Істің соңғы сақтау күні жоқ: мерзімі тұрақты, белгіленбеген немесе оқиғаны күтуде. Жетіспейтінін енгізіңіз, шешім оны алмастырмайды.',
    en: 'The file has no last day: its term is permanent, unknown or waits for an event. Enter what is missing; no decision stands for it.',
  },
  TermUnchanged: {
    status: 409,
    ru: 'Дело и так хранится по этот день. Делать ничего не нужно.',
    kk: 'Іс онсыз да осы күнге дейін сақталады. Ештеңе істеудің қажеті жоқ.',
    en: 'The file is kept until that day as it is. Nothing is needed.',
  },
  MinutesMissing: {
    status: 409,
    ru: 'Сократить срок можно только по протоколу экспертной комиссии. Укажите его номер и день в minutes.',
    kk: 'Мерзімді тек сараптама комиссиясының хаттамасы бойынша қысқартуға болады. Оның нөмірі мен күнін minutes өрісінде көрсетіңіз.',
    en: 'A term is shortened on the minutes of the expert review commission alone. Give their number and day in minutes.',
  },
  AlreadyReopened: {
    status: 409,
    ru: 'Дело уже возобновлено. Когда оно будет закрыто, внесите событие closed с новым днём закрытия.',
    kk: 'Іс қайта басталған. Ол жабылғанда жаңа жабылған күнімен closed оқиғасын енгізіңіз.',
    en: 'The file is reopened already. When it is closed, enter the event closed with its new closing day.',
  },
  NoAppraisalMark: {
    status: 409,
    ru: 'У дела нет пометки ЭПК, экспертиза ему не нужна.',
    kk: 'Істе СТК белгісі жоқ, оған сараптама қажет емес.',
    en: 'The file has no appraisal mark, so there is nothing to appraise.',
  },
  ReviewNotDue: {
    status: 409,
    ru: 'Срок дела не установлен, рассматривать его рано. Внесите недостающее.',
    kk: 'Істің мерзімі белгіленбеген, қарауға ерте. Жетіспейтінін енгізіңіз.',
    en: 'The term of the file is not known, so its review is not due. Enter what is missing.',
    where: {
      from: {
        ru: 'Рассматривать дело рано: последний день его срока — {from}, протокол должен быть позже.',
        kk: 'Істі қарауға ерте: мерзімінің соңғы күні — {from}, хаттама одан кейін болуға тиіс.',
        en: 'The review is not due: the last day of the term is {from}, and the minutes must be later.',
      },
    },
  },
  YearsOutOfRange: {
    status: 409,
    ru: 'Срок указывается в целых годах от 1 до 100. Исправьте его.',
    kk: 'Мерзім 1-ден 100-ге дейінгі бүтін жылмен көрсетіледі. Оны түзетіңіз.',
    en: 'A term is a whole number of years, 1 to 100. Correct it.',
  },
} as const satisfies Record<string, ProblemText>;
