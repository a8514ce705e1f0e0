/** Refusals of case files that somebody wants to list in an act. Data: one entry a code. */
import type { ProblemText } from './problem-text.ts';

export const listingProblems = {
  NothingDue: {
    status: 409,
    ru: 'Нет дел, срок хранения которых истёк: вносить в акт нечего.',
    kk: 'Сақтау мерзімі өткен іс жоқ: актіге енгізетін ештеңе жоқ.',
    en: 'There is no case file whose term has ended: nothing can be listed.',
    where: {
      'not-swept': {
        ru: 'Есть дела, срок хранения которых истёк, но обход их ещё не отметил: он идёт ночью или по требованию ответственного работника палаты (POST /v1/retention/sweeps). Дождитесь обхода и составьте акт снова; дела перечислены в leftOut.',
        kk: 'Сақтау мерзімі өткен істер бар, бірақ тексеріп шығу оларды әлі белгілемеген: ол түнде немесе палатаның жауапты қызметкерінің талабымен жүреді (POST /v1/retention/sweeps). Соны күтіп, актіні қайта жасаңыз; істер leftOut ішінде тізілген.',
        en: 'There are files whose term has ended, but the sweep has not marked them yet: it runs at night, or when the responsible employee of the chamber asks for it (POST /v1/retention/sweeps). Wait for it and draw the act up again; the files stand in leftOut.',
      },
      'some-not-swept': {
        ru: 'Ни одно дело нельзя внести в акт; причина каждого указана в leftOut. Часть дел ещё не отметил обход: он идёт ночью или по требованию ответственного работника палаты (POST /v1/retention/sweeps). Дождитесь обхода и составьте акт снова.',
        kk: 'Бірде-бір істі актіге енгізуге болмайды; әрқайсысының себебі leftOut ішінде көрсетілген. Істердің бір бөлігін тексеріп шығу әлі белгілемеген: ол түнде немесе палатаның жауапты қызметкерінің талабымен жүреді (POST /v1/retention/sweeps). Соны күтіп, актіні қайта жасаңыз.',
        en: 'No file can be listed; leftOut says why of each. Some have not been marked by the sweep yet: it runs at night, or when the responsible employee of the chamber asks for it (POST /v1/retention/sweeps). Wait for it and draw the act up again.',
      },
      leftOut: {
        ru: 'Срок истёк, но ни одно дело нельзя внести в акт: на нём запрет, оно не внесено в утверждённую опись или срок не подтверждён. Причина каждого дела указана в leftOut: устраните её и составьте акт снова.',
        kk: 'Мерзімі өткен, бірақ бірде-бір істі актіге енгізуге болмайды: оған тыйым салынған, бекітілген тізімдемеге енгізілмеген немесе мерзімі расталмаған. Әр істің себебі leftOut ішінде көрсетілген: оны жойып, актіні қайта жасаңыз.',
        en: 'Terms have ended, but no file can be listed: it is on hold, not entered in an approved inventory, or its term is not confirmed. leftOut says why of each: mend it and draw the act up again.',
      },
    },
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
    ru: 'Дела, перечисленные в caseFiles, нельзя внести в акт. Исключите их.',
    kk: 'caseFiles ішінде тізілген істерді актіге енгізуге болмайды. Оларды шығарыңыз.',
    en: 'The files named in caseFiles cannot be listed. Leave them out.',
    where: {
      'term-running': {
        ru: 'Срок хранения дел, перечисленных в caseFiles, ещё не истёк (их последний день — в keepUntil дела). Исключите их.',
        kk: 'caseFiles ішінде тізілген істердің сақтау мерзімі әлі өтпеген (соңғы күні — істің keepUntil өрісінде). Оларды шығарыңыз.',
        en: 'The term of the files named in caseFiles has not ended yet (keepUntil of the file is its last day). Leave them out.',
      },
      reopened: {
        ru: 'Дела, перечисленные в caseFiles, возобновлены. Исключите их.',
        kk: 'caseFiles ішінде тізілген істер қайта басталған. Оларды шығарыңыз.',
        en: 'The files named in caseFiles have been reopened. Leave them out.',
      },
      'no-end': {
        ru: 'Дела, перечисленные в caseFiles, хранятся постоянно, или срок их не установлен. Исключите их.',
        kk: 'caseFiles ішінде тізілген істер тұрақты сақталады немесе мерзімі белгіленбеген. Оларды шығарыңыз.',
        en: 'The files named in caseFiles are kept for ever, or their term is not known. Leave them out.',
      },
      'not-swept': {
        ru: 'Срок хранения дел, перечисленных в caseFiles, истёк, но обход их ещё не отметил: он идёт ночью или по требованию ответственного работника палаты (POST /v1/retention/sweeps). Дождитесь обхода и повторите.',
        kk: 'caseFiles ішінде тізілген істердің сақтау мерзімі өткен, бірақ тексеріп шығу оларды әлі белгілемеген: ол түнде немесе палатаның жауапты қызметкерінің талабымен жүреді (POST /v1/retention/sweeps). Соны күтіп, қайталаңыз.',
        en: 'The term of the files named in caseFiles has ended, but the sweep has not marked them yet: it runs at night, or when the responsible employee of the chamber asks for it (POST /v1/retention/sweeps). Wait for it and repeat.',
      },
      'on-another-act': {
        ru: 'Дела, перечисленные в caseFiles, уже стоят в другом акте. Исключите их или отзовите тот акт.',
        kk: 'caseFiles ішінде тізілген істер басқа актіде тұр. Оларды шығарыңыз немесе сол актіні қайтарып алыңыз.',
        en: 'Another act lists the files named in caseFiles already. Leave them out, or have that act withdrawn.',
      },
      'off-this-act': {
        ru: 'Дела, перечисленные в caseFiles, больше не стоят в этом акте. Отзовите акт и составьте новый.',
        kk: 'caseFiles ішінде тізілген істер енді бұл актіде тұрған жоқ. Актіні қайтарып алып, жаңасын жасаңыз.',
        en: 'This act no longer lists the files named in caseFiles. Withdraw it and draw up a new one.',
      },
      'review-open': {
        ru: 'Дела, перечисленные в caseFiles, с пометкой ЭПК, и экспертиза их ценности не решена. Исключите их до решения комиссии.',
        kk: 'caseFiles ішінде тізілген істерде СТК белгісі бар, құндылық сараптамасы шешілмеген. Комиссия шешкенше оларды шығарыңыз.',
        en: 'The files named in caseFiles have the ERC mark and their appraisal is not decided. Leave them out until the commission has decided.',
      },
      'lock-running': {
        ru: 'Срок хранения дел, перечисленных в caseFiles, истёк, но хранилище ещё держит их заблокированными (lockedUntil дела). Исключите их или дождитесь этого времени.',
        kk: 'caseFiles ішінде тізілген істердің сақтау мерзімі өткен, бірақ қойма оларды әлі құлыптап тұр (істің lockedUntil өрісі). Оларды шығарыңыз немесе сол уақытты күтіңіз.',
        en: 'The term of the files named in caseFiles has ended, but the store still locks them (lockedUntil of the file). Leave them out, or wait until then.',
      },
      why: {
        ru: 'Дела, перечисленные в caseFiles, нельзя внести в акт: {why}. Причина каждого указана в why. Исключите их или устраните причину.',
        kk: 'caseFiles ішінде тізілген істерді актіге енгізуге болмайды: {why}. Әрқайсысының себебі why ішінде. Оларды шығарыңыз немесе себебін жойыңыз.',
        en: 'The files named in caseFiles cannot be listed: {why}. The reason of each stands in why. Leave them out, or mend the reason.',
      },
    },
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
} as const satisfies Record<string, ProblemText>;
