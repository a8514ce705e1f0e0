/** Refusals of nomenclature, inventory and people. */
import type { ProblemText } from './problem-text.ts';

export const registerProblems = {
  NomenclatureLinesRefused: {
    status: 409,
    ru: 'Номенклатура не утверждена: перечисленные строки нельзя принять. Действующую номенклатуру можно только дополнять, сроки и пометки не уменьшаются. Исправьте строки и утвердите снова.',
    kk: 'Номенклатура бекітілмеді: көрсетілген жолдарды қабылдау мүмкін емес. Қолданыстағы номенклатураны тек толықтыруға болады, мерзімдер мен белгілер азайтылмайды. Жолдарды түзетіп, қайта бекітіңіз.',
    en: 'The nomenclature was not approved: the lines named cannot stand. One in force can only be extended; terms and marks are never reduced. Correct the lines and approve it again.',
  },
  InventoryUnknown: {
    status: 404,
    ru: 'Такой описи нет или она вам не доступна.',
    kk: 'Мұндай тізімдеме жоқ немесе ол сізге қолжетімсіз.',
    en: 'There is no such inventory, or it is not open to you.',
  },
  InventoryPaperUnknown: {
    status: 404,
    ru: 'Эта опись ещё не утверждена, бумаги нет. Сначала утвердите её.',
    kk: 'Бұл тізімдеме әлі бекітілмеген, қағазы жоқ. Алдымен оны бекітіңіз.',
    en: 'This inventory is not approved yet, so there is no paper. Approve it first.',
  },
  InventoryAlreadyApproved: {
    status: 409,
    ru: 'Опись уже утверждена, и с тех пор в неё нечего внести. Делать ничего не нужно.',
    kk: 'Тізімдеме бекітіліп қойған, содан бері оған енгізетін ештеңе жоқ. Ештеңе істеудің қажеті жоқ.',
    en: 'The inventory is approved already, and nothing has come that it could take in since. Nothing is needed.',
  },
  FilesUnresolved: {
    status: 409,
    ru: 'Опись постоянного хранения нельзя утвердить: у дел, перечисленных в caseFiles, срок не установлен, не решена экспертиза или они не внесены в опись. Решите их и составьте опись заново.',
    kk: 'Тұрақты сақталатын істердің тізімдемесін бекітуге болмайды: caseFiles ішінде тізілген істердің мерзімі белгіленбеген, сараптамасы шешілмеген немесе олар тізімдемеге енгізілмеген. Оларды шешіп, тізімдемені қайта жасаңыз.',
    en: 'The permanent inventory cannot be approved: the files named in caseFiles have no settled term, an undecided appraisal, or stand on no line. Settle them and compile the inventory anew.',
  },
  EmptinessNotStated: {
    status: 409,
    ru: 'В описи нет ни одного дела. Если их действительно нет, утвердите её с заявлением {"empty": true}.',
    kk: 'Тізімдемеде бірде-бір іс жоқ. Шынымен жоқ болса, оны {"empty": true} мәлімдемесімен бекітіңіз.',
    en: 'The inventory has no case files. If there are truly none, approve it with the statement {"empty": true}.',
  },
  InventoryNotEmpty: {
    status: 409,
    ru: 'Опись не пуста, в ней дел: {lines}. Утвердите её без заявления о пустоте.',
    kk: 'Тізімдеме бос емес, ондағы істер саны: {lines}. Оны бос деген мәлімдемесіз бекітіңіз.',
    en: 'The inventory is not empty, it has {lines} case files. Approve it without stating that it is empty.',
  },
  InventoryOutdated: {
    status: 409,
    ru: 'После составления описи изменились дела, перечисленные в caseFiles. Составьте опись заново и утвердите её.',
    kk: 'Тізімдеме жасалғаннан кейін caseFiles ішінде тізілген істер өзгерді. Тізімдемені қайта жасап, бекітіңіз.',
    en: 'The files named in caseFiles have changed since the inventory was compiled. Compile it anew and approve it.',
  },
  CharacterWithoutGlyph: {
    status: 409,
    ru: 'Бумагу нельзя напечатать: в шрифте нет знаков {characters}. Исправьте слова, в которых они стоят.',
    kk: 'Қағазды басып шығару мүмкін емес: қаріпте {characters} таңбалары жоқ. Олар кездесетін сөздерді түзетіңіз.',
    en: 'The paper cannot be printed: the typeface lacks the characters {characters}. Correct the words that have them.',
  },
  ChamberUnknown: {
    status: 404,
    ru: 'Такой палаты нет или она вам не доступна.',
    kk: 'Мұндай палата жоқ немесе ол сізге қолжетімсіз.',
    en: 'There is no such chamber, or it is not open to you.',
  },
  PersonAlreadyEnrolled: {
    status: 409,
    ru: 'Человек с этим ИИН уже внесён (его номер — в person). Назначьте его на должность, не внося второй раз.',
    kk: 'Осы ЖСН бар адам енгізілген (нөмірі — person өрісінде). Екінші рет енгізбей, лауазымға тағайындаңыз.',
    en: 'A person with this IIN is enrolled already (person is his id). Appoint him, do not enrol him twice.',
  },
  LoginTaken: {
    status: 409,
    ru: 'Это имя для входа уже занято. Выберите другое.',
    kk: 'Бұл кіру аты бос емес. Басқасын таңдаңыз.',
    en: 'This sign-in name is taken. Choose another.',
  },
  LicenceMissing: {
    status: 409,
    ru: 'У этого человека нет лицензии частного судебного исполнителя, приостановить нечего.',
    kk: 'Бұл адамның жеке сот орындаушысы лицензиясы жоқ, тоқтата тұратын ештеңе жоқ.',
    en: 'This person has no licence of an enforcement agent, so there is nothing to suspend.',
  },
  AppointmentOverlaps: {
    status: 409,
    ru: 'Человек уже занимает эту должность в эти дни. Проверьте даты.',
    kk: 'Адам осы күндері бұл лауазымды атқарып жүр. Күндерін тексеріңіз.',
    en: 'The person holds this office on these days already. Check the dates.',
  },
  CommissionNotLawful: {
    status: 409,
    ru: 'Такой состав комиссии не допускается (п. 50 Правил). Причины: {why}. Исправьте состав.',
    kk: 'Комиссияның мұндай құрамына жол берілмейді (Қағиданың 50-тармағы). Себептері: {why}. Құрамды түзетіңіз.',
    en: 'The commission cannot be seated so (rule 50). Reasons: {why}. Correct its seats.',
  },
  CommissionAlreadySeated: {
    status: 409,
    ru: 'Комиссия с {from} уже назначена приказом {order}. Назначьте новый состав с другого дня.',
    kk: '{from} күнінен бастап комиссия {order} бұйрығымен тағайындалған. Жаңа құрамды басқа күннен тағайындаңыз.',
    en: 'A commission from {from} has been seated by order {order}. Seat the new one from another day.',
  },
  CommissionUnknown: {
    status: 404,
    ru: 'В палате ещё не назначена экспертная комиссия.',
    kk: 'Палатада сараптама комиссиясы әлі тағайындалмаған.',
    en: 'No expert review commission has been seated in the chamber yet.',
  },
} as const satisfies Record<string, ProblemText>;
