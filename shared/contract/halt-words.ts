/** What people are told of a destruction that stands still because the archive is halted. */
import type { Words } from './problem-text.ts';

export const haltWords: Words = {
  ru: 'Архив остановлен: журнал уничтожения и хранилище доказательств расходятся. Пока ответственное лицо не разберётся, уничтожение не начинается. Ничего не потеряно; приказ остаётся в силе, и работа продолжится сама. Сообщите администратору архива.',
  kk: 'Архив тоқтатылды: жою журналы мен дәлелдер қоймасы сәйкес келмейді. Жауапты адам анықтап бермейінше жою басталмайды. Ештеңе жоғалған жоқ; бұйрық күшінде қалады, жұмыс өзі жалғасады. Архив әкімшісіне хабарлаңыз.',
  en: 'The archive is halted: the log of destruction and the store of evidence disagree. Until a responsible person has looked, no destruction begins. Nothing is lost; the order stays in force, and the work will go on by itself. Tell the administrator of the archive.',
};
