/** Refusals of intake: case files and their documents until they are sealed. */
import type { ProblemText } from './problem-text.ts';

export const intakeProblems = {
  CaseFileNotOpen: {
    status: 409,
    ru: 'Дело уже не открыто (стадия: {stage}): запечатанное не меняется. Посмотрите его состояние.',
    kk: 'Іс енді ашық емес (сатысы: {stage}): мөрленген іс өзгертілмейді. Оның күйін қараңыз.',
    en: 'The case file is no longer open (stage: {stage}): what is sealed does not change. Look at its state.',
  },
  AgentStillActive: {
    status: 409,
    ru: 'Исполнитель действует и ведёт свои дела сам. Палата оформляет дела только прекративших деятельность (п. 48 Правил).',
    kk: 'Сот орындаушысы қызметін жалғастыруда және істерін өзі жүргізеді. Палата тек қызметін тоқтатқандардың істерін рәсімдейді (Қағиданың 48-тармағы).',
    en: 'The agent is active and keeps his own files. The chamber draws up only those of agents who have ceased (rule 48).',
  },
  TooManyDocuments: {
    status: 409,
    ru: 'В деле уже {most} документов, больше нельзя. Разделите его на несколько дел или объедините сканы.',
    kk: 'Істе {most} құжат бар, бұдан көп болмайды. Істі бөліңіз немесе скандарды біріктіріңіз.',
    en: 'The case file already has {most} documents and can take no more. Divide it, or join scans.',
  },
  DocumentsMissing: {
    status: 409,
    ru: 'В деле нет ни одного документа. Загрузите документы и запечатайте его снова.',
    kk: 'Істе бірде-бір құжат жоқ. Құжаттарды жүктеп, қайта мөрлеңіз.',
    en: 'The case file has no document. Upload the documents and seal it again.',
  },
  UploadIncomplete: {
    status: 409,
    ru: 'Загрузка не завершена, недостаёт: {missing}. Получите новые адреса, загрузите недостающее и повторите.',
    kk: 'Жүктеу аяқталмаған, жетіспейтіні: {missing}. Жаңа мекенжайлар алып, жетіспейтінін жүктеп, қайталаңыз.',
    en: 'The upload is not complete; missing: {missing}. Ask for fresh addresses, upload these and repeat.',
  },
  SignatureNotYetPossible: {
    status: 409,
    ru: 'Подпись ЭЦП в этом выпуске ещё не проверяется, поэтому не принимается. Повторите запрос без неё.',
    kk: 'Бұл шығарылымда ЭЦҚ қойылған қолтаңба әлі тексерілмейді, сондықтан қабылданбайды. Сұранымды онсыз қайталаңыз.',
    en: 'This release cannot verify a digital signature yet and takes none unverified. Repeat without it.',
  },
  DocumentTooLarge: {
    status: 413,
    ru: 'Документ больше дозволенного: {bytes} байт, можно не больше {most}. Разделите его на части.',
    kk: 'Құжат рұқсат етілгеннен үлкен: {bytes} байт, ең көбі {most}. Оны бөліктерге бөліңіз.',
    en: 'The document is too large: {bytes} bytes, at most {most}. Divide it.',
  },
} as const satisfies Record<string, ProblemText>;
