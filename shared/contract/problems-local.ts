/** Problems of the local service alone: uploads, downloads and tokens, which in AWS are others' affair. Data: one entry a code. */
import type { ProblemText } from './problem-text.ts';

export const localProblems = {
  UrlExpired: {
    status: 403,
    ru: 'Срок действия адреса истёк. Получите новый (POST …/documents/<id>/upload, для чтения GET …/content) и повторите.',
    kk: 'Мекенжайдың мерзімі өткен. Жаңасын алып (POST …/documents/<id>/upload, оқу үшін GET …/content), қайталаңыз.',
    en: 'The address has expired. Ask for a fresh one (POST …/documents/<id>/upload, to read GET …/content) and repeat.',
  },
  UrlAltered: {
    status: 403,
    ru: 'Такого адреса служба не выдавала, или он выдан для другого действия. Возьмите адрес из ответа без изменений.',
    kk: 'Қызмет мұндай мекенжай бермеген немесе ол басқа әрекетке берілген. Мекенжайды жауаптан өзгертпей алыңыз.',
    en: 'The service gave out no such address, or gave it for another method. Take the address from the answer as it stands.',
  },
  UploadAltered: {
    status: 403,
    ru: 'Файл послан не так, как было заявлено: вид (Content-Type) или длина (Content-Length) другие. Пошлите заголовки, выданные с адресом, и тот самый файл; если файл другой, удалите документ и добавьте его заново.',
    kk: 'Файл мәлімделгендей жіберілмеген: түрі (Content-Type) немесе ұзындығы (Content-Length) басқа. Мекенжаймен бірге берілген тақырыптармен дәл сол файлды жіберіңіз; файл басқа болса, құжатты алып тастап, қайта қосыңыз.',
    en: 'The file was not sent as was said: its type (Content-Type) or length (Content-Length) differs. Send the headers given with the address, and that very file; if the file is another, remove the document and add it again.',
  },
  BytesMissing: {
    status: 400,
    ru: 'Файл пришёл не весь: связь оборвалась, или он короче заявленного. Пошлите его целиком по тому же адресу; если файл другой, удалите документ и добавьте его заново.',
    kk: 'Файл толық келмеді: байланыс үзілген немесе ол мәлімделгеннен қысқа. Оны сол мекенжайға толық жіберіңіз; файл басқа болса, құжатты алып тастап, қайта қосыңыз.',
    en: 'Not all of the file came: the connection broke, or it is shorter than was said. Send it whole to the same address; if the file is another, remove the document and add it again.',
  },
  TooManyBytes: {
    status: 413,
    ru: 'Файл длиннее, чем было заявлено. Пошлите тот самый файл; если файл другой, удалите документ и добавьте его заново с верным размером.',
    kk: 'Файл мәлімделгеннен ұзын. Дәл сол файлды жіберіңіз; файл басқа болса, құжатты алып тастап, дұрыс көлемімен қайта қосыңыз.',
    en: 'The file is longer than was said. Send that very file; if it is another, remove the document and add it again with its right size.',
  },
  HashDiffers: {
    status: 400,
    ru: 'Содержание файла не то, что было заявлено (SHA-256 не совпал). Пошлите тот самый файл; если файл другой, удалите документ и добавьте его заново.',
    kk: 'Файлдың мазмұны мәлімделгеннен өзгеше (SHA-256 сәйкес емес). Дәл сол файлды жіберіңіз; файл басқа болса, құжатты алып тастап, қайта қосыңыз.',
    en: 'The content is not what was said (its SHA-256 differs). Send that very file; if it is another, remove the document and add it again.',
  },
  UploadUnknown: {
    status: 404,
    ru: 'Эта загрузка по частям уже окончена или отменена. Посмотрите состояние документа или получите новые адреса.',
    kk: 'Бұл бөліктеп жүктеу аяқталған немесе тоқтатылған. Құжаттың күйін қараңыз немесе жаңа мекенжайлар алыңыз.',
    en: 'This upload in parts has ended or was given up. Look at the document, or ask for fresh addresses.',
  },
  VersionUnknown: {
    status: 404,
    ru: 'Этого файла больше нет. Посмотрите состояние дела.',
    kk: 'Бұл файл енді жоқ. Істің күйін қараңыз.',
    en: 'This file is no longer there. Look at the state of the case file.',
  },
  RangeNotSatisfiable: {
    status: 416,
    ru: 'В файле нет таких байтов: он короче. Запросите часть в пределах его длины или файл целиком.',
    kk: 'Файлда мұндай байттар жоқ: ол қысқарақ. Ұзындығы шегіндегі бөлігін немесе бүтін файлды сұраңыз.',
    en: 'The file has no such bytes: it is shorter. Ask for a range within its length, or for the whole.',
  },
  TokenRequestMalformed: {
    status: 400,
    ru: 'Пошлите тело в JSON, например {"user": "agent-1"}, с заголовком Content-Type: application/json. Имена: {users}.',
    kk: 'Денесін JSON түрінде жіберіңіз, мысалы {"user": "agent-1"}, Content-Type: application/json тақырыбымен. Есімдер: {users}.',
    en: 'Send a JSON body such as {"user": "agent-1"} with the header Content-Type: application/json. The names: {users}.',
  },
  UserUnknown: {
    status: 400,
    ru: 'Такого человека в демонстрационной палате нет. Имена: {users}.',
    kk: 'Көрсетілім палатасында мұндай адам жоқ. Есімдер: {users}.',
    en: 'There is no such demo person. The names: {users}.',
  },
} as const satisfies Record<string, ProblemText>;

export type LocalCode = keyof typeof localProblems;
