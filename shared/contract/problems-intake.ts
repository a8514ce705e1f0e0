/** Refusals of intake: case files and their documents until they are sealed. */
import type { ProblemText } from './problem-text.ts';

export const intakeProblems = {
  CaseFileNotOpen: {
    status: 409,
    ru: 'Дело уже не открыто (стадия: {stage}), поэтому не меняется. Посмотрите его состояние.',
    kk: 'Іс енді ашық емес (сатысы: {stage}), сондықтан өзгертілмейді. Оның күйін қараңыз.',
    en: 'The case file is no longer open (stage: {stage}), so it does not change. Look at its state.',
    where: {
      sealing: {
        ru: 'Дело сейчас запечатывается, и менять его нельзя. Дождитесь конца: оно будет запечатано или снова открыто, если в сканах найдут ошибки.',
        kk: 'Іс қазір мөрленіп жатыр, оны өзгертуге болмайды. Аяқталуын күтіңіз: ол мөрленеді немесе скандарда қате табылса, қайта ашылады.',
        en: 'The case file is being sealed and cannot be changed now. Wait for the end: it will be sealed, or opened again if its scans have faults.',
      },
      sealed: {
        ru: 'Дело запечатано: в запечатанном деле ничего не меняется.',
        kk: 'Іс мөрленген: мөрленген істе ештеңе өзгертілмейді.',
        en: 'The case file is sealed: what is sealed does not change.',
      },
    },
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
    ru: 'Загрузка не завершена. Получите новый адрес (POST …/documents/<id>/upload), загрузите файл целиком и повторите.',
    kk: 'Жүктеу аяқталмаған. Жаңа мекенжай алып (POST …/documents/<id>/upload), файлды толық жүктеп, қайталаңыз.',
    en: 'The upload is not complete. Ask for a fresh address (POST …/documents/<id>/upload), upload the whole file and repeat.',
    where: {
      scan: {
        ru: 'Загрузка не завершена. Получите новый адрес (POST /v1/scans/<id>/upload), загрузите файл целиком и повторите.',
        kk: 'Жүктеу аяқталмаған. Жаңа мекенжай алып (POST /v1/scans/<id>/upload), файлды толық жүктеп, қайталаңыз.',
        en: 'The upload is not complete. Ask for a fresh address (POST /v1/scans/<id>/upload), upload the whole file and repeat.',
      },
      of: {
        ru: 'Загрузка не завершена: из частей файла (всего {of}) недостаёт: {missing}. Получите новые адреса (POST …/documents/<id>/upload), загрузите эти части и повторите.',
        kk: 'Жүктеу аяқталмаған: файл бөліктерінен (барлығы {of}) жетіспейтіні: {missing}. Жаңа мекенжайлар алып (POST …/documents/<id>/upload), осы бөліктерді жүктеп, қайталаңыз.',
        en: 'The upload is not complete: of {of} parts these are missing: {missing}. Ask for fresh addresses (POST …/documents/<id>/upload), upload these parts and repeat.',
      },
      names: {
        ru: 'Загружены не все документы, недостаёт: {names}. Загрузите их и подтвердите загрузку (POST …/documents/<id>/complete) или удалите из дела, затем повторите.',
        kk: 'Құжаттардың бәрі жүктелмеген, жетіспейтіні: {names}. Оларды жүктеп, жүктелгенін растаңыз (POST …/documents/<id>/complete) немесе істен алып тастаңыз, содан кейін қайталаңыз.',
        en: 'Not all documents have been uploaded; missing: {names}. Upload and complete them (POST …/documents/<id>/complete), or remove them from the file, then repeat.',
      },
    },
  },
  AlreadyUploaded: {
    status: 409,
    ru: 'Документ «{name}» уже загружен, и его содержание не заменяется: размер и SHA-256 заданы при добавлении. Чтобы заменить файл, удалите документ (DELETE …/documents/<id>) и добавьте его заново (POST …/documents).',
    kk: '«{name}» құжаты жүктеліп қойған, оның мазмұны ауыстырылмайды: көлемі мен SHA-256 қосылғанда берілген. Файлды ауыстыру үшін құжатты алып тастап (DELETE …/documents/<id>), қайта қосыңыз (POST …/documents).',
    en: 'The document “{name}” has been uploaded already, and its content is not replaced: its size and SHA-256 were fixed when it was added. To replace the file remove the document (DELETE …/documents/<id>) and add it again (POST …/documents).',
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
