/** Refusals of acts: drawing up, submission, the commission's votes. */
import type { ProblemText } from './problem-text.ts';

export const actProblems = {
  ActNotEnded: {
    status: 409,
    ru: 'Акт, который заменяется, ещё действует. Отзовите его или дождитесь решения, затем составьте новый.',
    kk: 'Ауыстырылатын акт әлі күшінде. Оны қайтарып алыңыз немесе шешімін күтіп, жаңасын жасаңыз.',
    en: 'The act to be replaced still stands. Withdraw it or wait for its decision, then draw up the new one.',
  },
  ActNotDrafted: {
    status: 409,
    ru: 'Представить можно только составленный акт (стадия: {stage}). Посмотрите его состояние.',
    kk: 'Тек жасалған актіні ұсынуға болады (сатысы: {stage}). Оның күйін қараңыз.',
    en: 'Only an act that is drafted can be submitted (stage: {stage}). Look at its state.',
    where: {
      drawing: {
        ru: 'Акт ещё составляется. Подождите, пока он будет готов, и представьте его.',
        kk: 'Акт әлі жасалып жатыр. Дайын болғанша күтіп, содан кейін ұсыныңыз.',
        en: 'The act is still being drawn up. Wait until it is ready, then submit it.',
      },
    },
  },
  ActNotReviewable: {
    status: 409,
    ru: 'Полистный просмотр вносят после составления акта и до его представления (стадия: {stage}). Посмотрите его состояние.',
    kk: 'Парақтап қарау акт жасалғаннан кейін, ол ұсынылғанға дейін енгізіледі (сатысы: {stage}). Оның күйін қараңыз.',
    en: 'A sheet-by-sheet review is recorded once the act is drafted and before it is submitted (stage: {stage}). Look at its state.',
  },
  CaseFilesNotOnAct: {
    status: 409,
    ru: 'В акте нет дел, перечисленных в caseFiles. Уберите их и повторите.',
    kk: 'caseFiles ішінде тізілген істер актіде жоқ. Оларды алып тастап, қайталаңыз.',
    en: 'The files named in caseFiles are not on the act. Leave them out and repeat.',
  },
  ReviewMissing: {
    status: 409,
    ru: 'До представления акта палата требует полистного просмотра дел: нужно {wanted}, просмотрено {reviewed}, осталось {missing}. Просмотрите их и внесите это.',
    kk: 'Акт ұсынылғанға дейін палата істерді парақтап қарауды талап етеді: қажеті {wanted}, қаралғаны {reviewed}, қалғаны {missing}. Оларды қарап, енгізіңіз.',
    en: 'Before it is submitted the chamber wants files of the act looked through sheet by sheet: {wanted} in all, {reviewed} are recorded, {missing} are left. Look through them and record it.',
  },
  ActNotWithdrawable: {
    status: 409,
    ru: 'Акт отзывают только до его утверждения (стадия: {stage}). После приказа его отменяет руководитель.',
    kk: 'Актіні тек бекітілгенге дейін қайтарып алуға болады (сатысы: {stage}). Бұйрықтан кейін оны басшы жояды.',
    en: 'An act can be withdrawn only until it is approved (stage: {stage}). After the order the head revokes it.',
  },
  LinesBegun: {
    status: 409,
    ru: 'Уничтожение дел этого акта уже начато (строк: {begun}): акт нельзя отозвать, возвратить или прекратить. Завершите его; что начато, будет доведено до конца.',
    kk: 'Осы акт бойынша істерді жою басталып кеткен (жолдар саны: {begun}): актіні қайтарып алуға, кері қайтаруға немесе тоқтатуға болмайды. Оны аяқтаңыз; басталғаны соңына дейін жеткізіледі.',
    en: 'Destruction under this act has begun (lines: {begun}): it can be neither withdrawn, returned nor ended. Carry it through; what was begun will be finished.',
  },
  ActPaperUnknown: {
    status: 404,
    ru: 'Этой бумаги ещё нет: часть первая составляется с актом, часть вторая — когда решена судьба последнего дела.',
    kk: 'Бұл қағаз әлі жоқ: бірінші бөлік актімен бірге, екінші бөлік соңғы істің тағдыры шешілгенде жасалады.',
    en: 'This paper is not there yet: part one comes with the drafted act, part two when the last file has its outcome.',
  },
  SignedPaperMissing: {
    status: 409,
    ru: 'Ещё нет скана бумаги, подписанной от руки ({step}). Его прикладывает тот, кто подписал, или ответственный работник палаты; затем повторите.',
    kk: 'Қолмен қол қойылған қағаздың сканы әлі жоқ ({step}). Оны қол қойған адам немесе палатаның жауапты қызметкері тіркейді; содан кейін қайталаңыз.',
    en: 'The scan of the paper signed by hand is not there yet ({step}). Who signed it, or the responsible employee, attaches it; then repeat.',
  },
  PermanentInventoryMissing: {
    status: 409,
    ru: 'Описи дел постоянного хранения за {years} не утверждены (п. 47 Правил). Составьте их, пустые тоже; утверждает их председатель экспертной комиссии (ЭПК).',
    kk: '{years} жылғы тұрақты сақталатын істердің тізімдемелері бекітілмеген (Қағиданың 47-тармағы). Оларды, бостарын да, жасаңыз; оларды сараптама комиссиясының (СТК) төрағасы бекітеді.',
    en: 'The permanent inventories of {years} are not approved (rule 47). Compile them, empty ones too; the chairman of the expert review commission (ERC) approves them.',
    where: {
      caseFiles: {
        ru: 'Описи дел постоянного хранения за {years} не утверждены или дела, перечисленные в caseFiles, в них не внесены (п. 47 Правил). Составьте описи заново, пустые тоже; утверждает их председатель экспертной комиссии (ЭПК).',
        kk: '{years} жылғы тұрақты сақталатын істердің тізімдемелері бекітілмеген немесе caseFiles ішінде тізілген істер оларға енгізілмеген (Қағиданың 47-тармағы). Тізімдемелерді, бостарын да, қайта жасаңыз; оларды сараптама комиссиясының (СТК) төрағасы бекітеді.',
        en: 'The permanent inventories of {years} are not approved, or do not hold the files named in caseFiles (rule 47). Compile them anew, empty ones too; the chairman of the expert review commission (ERC) approves them.',
      },
    },
  },
  DrafterMayNotVote: {
    status: 409,
    ru: 'Составитель акта по нему не голосует: место займёт запасной член комиссии.',
    kk: 'Актіні жасаған адам ол бойынша дауыс бермейді: орнын комиссияның қосалқы мүшесі алады.',
    en: 'Who drew up the act does not vote on it: a substitute takes the seat.',
  },
  NotInCommission: {
    status: 409,
    ru: 'Вы не состоите в комиссии по этому акту. Состав назначает руководитель палаты.',
    kk: 'Сіз осы акт бойынша комиссия құрамында емессіз. Құрамды палата басшысы тағайындайды.',
    en: 'You have no seat on the commission of this act. The head of the chamber seats it.',
  },
  LicenceNotActive: {
    status: 409,
    ru: 'Ваша лицензия приостановлена или прекращена, голосовать нельзя (п. 50 Правил).',
    kk: 'Лицензияңыздың қолданысы тоқтатыла тұрған немесе тоқтатылған, дауыс беруге болмайды (Қағиданың 50-тармағы).',
    en: 'Your licence is suspended or has ended, so you cannot vote (rule 50).',
  },
  AlreadyVoted: {
    status: 409,
    ru: 'Вы уже проголосовали по этому акту; голос не меняется.',
    kk: 'Сіз бұл акт бойынша дауыс беріп қойдыңыз; дауыс өзгертілмейді.',
    en: 'You have voted on this act already; a vote does not change.',
  },
  AlreadyDecided: {
    status: 409,
    ru: 'Комиссия сейчас не голосует по этому акту (стадия: {stage}). Посмотрите его состояние.',
    kk: 'Комиссия қазір бұл акт бойынша дауыс бермейді (сатысы: {stage}). Оның күйін қараңыз.',
    en: 'The commission is not voting on this act now (stage: {stage}). Look at its state.',
    where: {
      drawing: {
        ru: 'Акт комиссии ещё не представлен (стадия: {stage}), голосовать рано. Сначала его представляет составитель.',
        kk: 'Акт комиссияға әлі ұсынылмаған (сатысы: {stage}), дауыс беруге ерте. Алдымен оны жасаған адам ұсынады.',
        en: 'The act is not before the commission yet (stage: {stage}). Its drafter submits it first.',
      },
      drafted: {
        ru: 'Акт комиссии ещё не представлен (стадия: {stage}), голосовать рано. Сначала его представляет составитель.',
        kk: 'Акт комиссияға әлі ұсынылмаған (сатысы: {stage}), дауыс беруге ерте. Алдымен оны жасаған адам ұсынады.',
        en: 'The act is not before the commission yet (stage: {stage}). Its drafter submits it first.',
      },
      submitting: {
        ru: 'Акт комиссии ещё не представлен (стадия: {stage}), голосовать рано. Сначала его представляет составитель.',
        kk: 'Акт комиссияға әлі ұсынылмаған (сатысы: {stage}), дауыс беруге ерте. Алдымен оны жасаған адам ұсынады.',
        en: 'The act is not before the commission yet (stage: {stage}). Its drafter submits it first.',
      },
      withdrawn: {
        ru: 'Акт снят ({stage}), комиссия по нему не голосует. По его делам составляется новый акт.',
        kk: 'Акт алынған ({stage}), комиссия ол бойынша дауыс бермейді. Істері бойынша жаңа акт жасалады.',
        en: 'The act came to nothing ({stage}), so the commission does not vote on it. A new act is drawn up of its files.',
      },
      lapsed: {
        ru: 'Акт снят ({stage}), комиссия по нему не голосует. По его делам составляется новый акт.',
        kk: 'Акт алынған ({stage}), комиссия ол бойынша дауыс бермейді. Істері бойынша жаңа акт жасалады.',
        en: 'The act came to nothing ({stage}), so the commission does not vote on it. A new act is drawn up of its files.',
      },
      approved: {
        ru: 'Комиссия уже решила по этому акту ({stage}); голосование окончено.',
        kk: 'Комиссия бұл акт бойынша шешіп қойған ({stage}); дауыс беру аяқталды.',
        en: 'The commission has decided on this act already ({stage}); the vote is over.',
      },
      returned: {
        ru: 'Комиссия уже решила по этому акту ({stage}); голосование окончено.',
        kk: 'Комиссия бұл акт бойынша шешіп қойған ({stage}); дауыс беру аяқталды.',
        en: 'The commission has decided on this act already ({stage}); the vote is over.',
      },
      ordered: {
        ru: 'Комиссия уже решила по этому акту ({stage}); голосование окончено.',
        kk: 'Комиссия бұл акт бойынша шешіп қойған ({stage}); дауыс беру аяқталды.',
        en: 'The commission has decided on this act already ({stage}); the vote is over.',
      },
      destroying: {
        ru: 'Комиссия уже решила по этому акту ({stage}); голосование окончено.',
        kk: 'Комиссия бұл акт бойынша шешіп қойған ({stage}); дауыс беру аяқталды.',
        en: 'The commission has decided on this act already ({stage}); the vote is over.',
      },
      closed: {
        ru: 'Комиссия уже решила по этому акту ({stage}); голосование окончено.',
        kk: 'Комиссия бұл акт бойынша шешіп қойған ({stage}); дауыс беру аяқталды.',
        en: 'The commission has decided on this act already ({stage}); the vote is over.',
      },
    },
  },
} as const satisfies Record<string, ProblemText>;
