/** Refusals of orders, of the destruction commission and of what proves destruction. */
import type { ProblemText } from './problem-text.ts';

export const orderProblems = {
  NotApproved: {
    status: 409,
    ru: 'Акт не утверждён комиссией, поэтому приказ по нему издать нельзя. Посмотрите его состояние.',
    kk: 'Актіні комиссия бекітпеген, сондықтан ол бойынша бұйрық шығаруға болмайды. Оның күйін қараңыз.',
    en: 'The commission has not approved the act, so it cannot be ordered. Look at its state.',
    where: {
      drawing: {
        ru: 'Акт комиссии ещё не представлен (стадия: {stage}). Сначала его представляет составитель, затем утверждает комиссия.',
        kk: 'Акт комиссияға әлі ұсынылмаған (сатысы: {stage}). Алдымен оны жасаған адам ұсынады, содан кейін комиссия бекітеді.',
        en: 'The act is not before the commission yet (stage: {stage}). Its drafter submits it, then the commission approves it.',
      },
      drafted: {
        ru: 'Акт комиссии ещё не представлен (стадия: {stage}). Сначала его представляет составитель, затем утверждает комиссия.',
        kk: 'Акт комиссияға әлі ұсынылмаған (сатысы: {stage}). Алдымен оны жасаған адам ұсынады, содан кейін комиссия бекітеді.',
        en: 'The act is not before the commission yet (stage: {stage}). Its drafter submits it, then the commission approves it.',
      },
      submitting: {
        ru: 'Акт комиссии ещё не представлен (стадия: {stage}). Сначала его представляет составитель, затем утверждает комиссия.',
        kk: 'Акт комиссияға әлі ұсынылмаған (сатысы: {stage}). Алдымен оны жасаған адам ұсынады, содан кейін комиссия бекітеді.',
        en: 'The act is not before the commission yet (stage: {stage}). Its drafter submits it, then the commission approves it.',
      },
      submitted: {
        ru: 'Комиссия по этому акту ещё не решила. Дождитесь её голосования.',
        kk: 'Комиссия бұл акт бойынша әлі шешкен жоқ. Дауыс беруін күтіңіз.',
        en: 'The commission has not decided on this act yet. Wait for its votes.',
      },
      returned: {
        ru: 'Комиссия вернула акт. Составитель составляет новый.',
        kk: 'Комиссия актіні қайтарған. Жасаушы жаңасын жасайды.',
        en: 'The commission returned the act. Its drafter draws up a new one.',
      },
      withdrawn: {
        ru: 'Акт снят ({stage}). По его делам составляется новый акт.',
        kk: 'Акт алынған ({stage}). Істері бойынша жаңа акт жасалады.',
        en: 'The act came to nothing ({stage}). A new act is drawn up of its files.',
      },
      lapsed: {
        ru: 'Акт снят ({stage}). По его делам составляется новый акт.',
        kk: 'Акт алынған ({stage}). Істері бойынша жаңа акт жасалады.',
        en: 'The act came to nothing ({stage}). A new act is drawn up of its files.',
      },
      ordered: {
        ru: 'Приказ по этому акту уже издан (стадия: {stage}). Второй не нужен.',
        kk: 'Бұл акт бойынша бұйрық шығарылып қойған (сатысы: {stage}). Екіншісінің қажеті жоқ.',
        en: 'The order of this act has been issued already (stage: {stage}). No second one is needed.',
      },
      destroying: {
        ru: 'Приказ по этому акту уже издан (стадия: {stage}). Второй не нужен.',
        kk: 'Бұл акт бойынша бұйрық шығарылып қойған (сатысы: {stage}). Екіншісінің қажеті жоқ.',
        en: 'The order of this act has been issued already (stage: {stage}). No second one is needed.',
      },
      closed: {
        ru: 'Приказ по этому акту уже издан (стадия: {stage}). Второй не нужен.',
        kk: 'Бұл акт бойынша бұйрық шығарылып қойған (сатысы: {stage}). Екіншісінің қажеті жоқ.',
        en: 'The order of this act has been issued already (stage: {stage}). No second one is needed.',
      },
    },
  },
  DateNotAllowed: {
    status: 409,
    ru: 'Эта дата не допускается. Исправьте её.',
    kk: 'Бұл күнге болмайды. Оны түзетіңіз.',
    en: 'This day is not allowed. Correct it.',
    where: {
      'one-day': {
        ru: 'Эта дата не допускается: возможен только день {from}. Исправьте её.',
        kk: 'Бұл күнге болмайды: тек {from} күні мүмкін. Оны түзетіңіз.',
        en: 'This day is not allowed: it can only be {from}. Correct it.',
      },
      from: {
        ru: 'Эта дата не допускается: возможны дни с {from} по {upTo}. Исправьте её.',
        kk: 'Бұл күнге болмайды: {from} – {upTo} аралығындағы күндер мүмкін. Оны түзетіңіз.',
        en: 'This day is not allowed: it must be from {from} to {upTo}. Correct it.',
      },
    },
  },
  NotYetActing: {
    status: 409,
    ru: 'Обязанности руководителя исполняются только с {from}. Укажите дату приказа не раньше.',
    kk: 'Басшының міндеті {from} күнінен ғана атқарылады. Бұйрық күнін одан ерте қоймаңыз.',
    en: 'The acting head acts only from {from}. Date the order no earlier.',
  },
  ConsentMissing: {
    status: 409,
    ru: 'Нет согласия архивного органа, которого требует палата. Внесите его, затем издайте приказ.',
    kk: 'Палата талап ететін архив органының келісімі жоқ. Оны енгізіп, содан кейін бұйрық шығарыңыз.',
    en: 'The consent of the archive authority, which the chamber requires, is missing. Enter it, then issue the order.',
  },
  ConsentNotAwaited: {
    status: 409,
    ru: 'Согласие архивного органа вносят после представления акта и до приказа (стадия: {stage}). Посмотрите его состояние.',
    kk: 'Архив органының келісімі акт ұсынылғаннан кейін, бұйрыққа дейін енгізіледі (сатысы: {stage}). Оның күйін қараңыз.',
    en: 'The archive authority’s consent is entered once the act is submitted and before its order (stage: {stage}). Look at its state.',
  },
  SignerConflict: {
    status: 409,
    ru: 'Кто составил акт или председательствовал в комиссии, не подписывает приказ по нему. Нужен другой руководитель.',
    kk: 'Актіні жасаған немесе комиссияға төрағалық еткен адам ол бойынша бұйрыққа қол қоймайды. Басқа басшы керек.',
    en: 'Who drew up the act or chaired its commission does not sign its order. Another head must.',
  },
  OrderUnknown: {
    status: 404,
    ru: 'Приказа по этому акту ещё нет.',
    kk: 'Бұл акт бойынша бұйрық әлі жоқ.',
    en: 'There is no order for this act yet.',
  },
  NotOrdered: {
    status: 409,
    ru: 'Действующего приказа по этому акту нет (стадия: {stage}). Посмотрите его состояние.',
    kk: 'Бұл акт бойынша қолданыстағы бұйрық жоқ (сатысы: {stage}). Оның күйін қараңыз.',
    en: 'There is no order in force for this act (stage: {stage}). Look at its state.',
    where: {
      closed: {
        ru: 'Уничтожение по этому акту окончено, акт закрыт.',
        kk: 'Бұл акт бойынша жою аяқталған, акт жабылған.',
        en: 'Destruction under this act is over and the act is closed.',
      },
    },
  },
  AllLinesBegun: {
    status: 409,
    ru: 'Уничтожение начато по всем делам акта, отменять нечего.',
    kk: 'Актінің барлық істері бойынша жою басталып кетті, жоятын ештеңе қалмады.',
    en: 'The destruction of every file of the act has begun; nothing is left to revoke.',
  },
  AlreadyAssembled: {
    status: 409,
    ru: 'Комиссия уже собралась, уничтожение идёт или окончено. Делать больше ничего не нужно.',
    kk: 'Комиссия жиналып қойған, жою жүріп жатыр немесе аяқталды. Енді ештеңе істеудің қажеті жоқ.',
    en: 'The commission has assembled already; destruction is under way or over. Nothing more is needed.',
  },
  DrafterSuspended: {
    status: 409,
    ru: 'Лицензия составителя акта приостановлена: акт ждёт, пока она не возобновится.',
    kk: 'Актіні жасаушының лицензиясы тоқтатыла тұрған: акт ол қайта жаңғырғанша күтеді.',
    en: 'The licence of the drafter is suspended: the act waits until it is restored.',
  },
  DrafterCeased: {
    status: 409,
    ru: 'Составитель акта прекратил деятельность: акт утратил силу. Палата составляет новый.',
    kk: 'Актіні жасаушы қызметін тоқтатты: акт күшін жойды. Палата жаңасын жасайды.',
    en: 'The drafter has ceased: the act lapses. The chamber draws up a new one.',
  },
  PersonSeatedTwice: {
    status: 409,
    ru: 'Один человек занимает в комиссии по уничтожению одно место. Нужен другой представитель.',
    kk: 'Жою комиссиясында бір адам бір ғана орын алады. Басқа өкіл керек.',
    en: 'One person has one seat on the destruction commission. Another representative is needed.',
  },
  SeatTaken: {
    status: 409,
    ru: 'Это место сегодня уже занял другой человек.',
    kk: 'Бұл орынды бүгін басқа адам алып қойды.',
    en: 'Somebody else has taken this seat today.',
  },
  DestructionNotEnded: {
    status: 409,
    ru: 'Уничтожение по акту ещё не окончено (стадия: {stage}). Подождите закрытия акта.',
    kk: 'Акт бойынша жою әлі аяқталмаған (сатысы: {stage}). Актінің жабылуын күтіңіз.',
    en: 'Destruction under the act has not ended (stage: {stage}). Wait until the act is closed.',
  },
  AlreadySigned: {
    status: 409,
    ru: 'Часть вторая за это место уже подписана. Делать больше ничего не нужно.',
    kk: 'Екінші бөлікке бұл орын үшін қол қойылған. Енді ештеңе істеудің қажеті жоқ.',
    en: 'Part two has been signed for this seat already. Nothing more is needed.',
  },
  RecordUnknown: {
    status: 404,
    ru: 'Записи об уничтожении такого дела нет.',
    kk: 'Мұндай істің жойылғаны туралы жазба жоқ.',
    en: 'There is no deletion record of such a case file.',
  },
  RecordNotLogged: {
    status: 409,
    ru: 'Запись ещё не вошла в журнал под подписанной контрольной точкой. Это происходит при закрытии приказа и каждую ночь: повторите запрос позже.',
    kk: 'Жазба қол қойылған бақылау нүктесімен журналға әлі енген жоқ. Бұл бұйрық жабылғанда және әр түнде болады: сұрауды кейінірек қайталаңыз.',
    en: 'The record is not yet in the log under a signed checkpoint. That happens when its order is closed and every night: ask again later.',
  },
  CheckpointUnknown: {
    status: 404,
    ru: 'Такой контрольной точки журнала ещё нет.',
    kk: 'Журналдың мұндай бақылау нүктесі әлі жоқ.',
    en: 'The log has no such checkpoint yet.',
  },
} as const satisfies Record<string, ProblemText>;
