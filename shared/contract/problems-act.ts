/** Refusals of acts: drawing up, submission, the commission's votes. */
import type { ProblemText } from './problem-text.ts';

export const actProblems = {
  NothingDue: {
    status: 409,
    ru: 'Нет дел, которые можно внести в акт: срок не истёк, дело не внесено в утверждённую опись или на нём запрет. Причины по делам перечислены в leftOut.',
    kk: 'Актіге енгізуге болатын іс жоқ: мерзімі өтпеген, іс бекітілген тізімдемеге енгізілмеген немесе оған тыйым салынған. Істер бойынша себептер leftOut ішінде тізілген.',
    en: 'There is no case file to list: the term has not ended, the file is not entered in an approved inventory, or it is on hold. The reasons stand in leftOut.',
  },
  CaseFilesNotEntered: {
    status: 409,
    ru: 'Дела, перечисленные в caseFiles, не внесены в утверждённую опись. Запечатайте их, составьте и утвердите опись, затем составьте акт.',
    kk: 'caseFiles ішінде тізілген істер бекітілген тізімдемеге енгізілмеген. Оларды мөрлеп, тізімдемені жасап бекітіңіз, содан кейін актіні жасаңыз.',
    en: 'The files named in caseFiles are not entered in an approved inventory. Seal them, compile and approve the inventory, then draw up the act.',
  },
  CaseFilesOnHold: {
    status: 409,
    ru: 'На делах, перечисленных в caseFiles, лежит запрет на уничтожение. Снимите запреты или исключите эти дела из акта.',
    kk: 'caseFiles ішінде тізілген істерді жоюға тыйым салынған. Тыйымдарды алып тастаңыз немесе бұл істерді актіден шығарыңыз.',
    en: 'The files named in caseFiles are on hold. Have the holds released, or leave these files out of the act.',
  },
  CaseFilesNotDue: {
    status: 409,
    ru: 'Дела, перечисленные в caseFiles, нельзя внести в акт: срок хранения не истёк или они уже стоят в другом акте. Исключите их.',
    kk: 'caseFiles ішінде тізілген істерді актіге енгізуге болмайды: сақтау мерзімі өтпеген немесе олар басқа актіде тұр. Оларды шығарыңыз.',
    en: 'The files named in caseFiles cannot be listed: their term has not ended, or another act lists them. Leave them out.',
  },
  TermUnconfirmed: {
    status: 409,
    ru: 'Срок дел, перечисленных в caseFiles, не подтверждён статьёй действующего перечня. Подтвердите строку номенклатуры.',
    kk: 'caseFiles ішінде тізілген істердің мерзімі қолданыстағы тізбенің бабымен расталмаған. Номенклатура жолын растаңыз.',
    en: 'The term of the files named in caseFiles is not confirmed by an article of the list in force. Confirm the line of the nomenclature.',
  },
  CreatorsDiffer: {
    status: 409,
    ru: 'Дела, перечисленные в caseFiles, другого фондообразователя, а акт составляется по одному. Составьте на них отдельный акт.',
    kk: 'caseFiles ішінде тізілген істер басқа қор құраушыға тиесілі, ал акт біреуі бойынша жасалады. Оларға бөлек акт жасаңыз.',
    en: 'The files named in caseFiles have another creator, and an act has one. Draw up an act of their own for them.',
  },
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
  },
  ActNotWithdrawable: {
    status: 409,
    ru: 'Акт отзывают только до его утверждения (стадия: {stage}). После приказа его отменяет руководитель.',
    kk: 'Актіні тек бекітілгенге дейін қайтарып алуға болады (сатысы: {stage}). Бұйрықтан кейін оны басшы жояды.',
    en: 'An act can be withdrawn only until it is approved (stage: {stage}). After the order the head revokes it.',
  },
  ActPaperUnknown: {
    status: 404,
    ru: 'Этой бумаги ещё нет: часть первая составляется с актом, часть вторая — когда решена судьба последнего дела.',
    kk: 'Бұл қағаз әлі жоқ: бірінші бөлік актімен бірге, екінші бөлік соңғы істің тағдыры шешілгенде жасалады.',
    en: 'This paper is not there yet: part one comes with the drafted act, part two when the last file has its outcome.',
  },
  SignedPaperMissing: {
    status: 409,
    ru: 'Сначала приложите скан бумаги, подписанной от руки, затем повторите.',
    kk: 'Алдымен қолмен қол қойылған қағаздың сканын тіркеп, содан кейін қайталаңыз.',
    en: 'Attach the scan of the paper signed by hand first, then repeat.',
  },
  PermanentInventoryMissing: {
    status: 409,
    ru: 'Описи дел постоянного хранения за {years} не утверждены (п. 47 Правил). Составьте и утвердите их, пустые тоже.',
    kk: '{years} жылдарындағы тұрақты сақталатын істердің тізімдемелері бекітілмеген (Қағиданың 47-тармағы). Оларды, бостарын да, жасап бекітіңіз.',
    en: 'The permanent inventories of {years} are not approved (rule 47). Compile and approve them, empty ones too.',
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
  },
} as const satisfies Record<string, ProblemText>;
