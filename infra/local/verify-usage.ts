/** The words of the command itself. */
import type { Language } from '../../shared/archive/names.ts';

type InEach = Readonly<Record<Language, string>>;

const isLanguage = (text: string): text is Language => ['kk', 'ru', 'en'].includes(text);

/** As the machine's own words are chosen; Russian where nothing we speak is named, as everywhere in the service. */
export const languageOf = (
  named: string | undefined,
  env: Readonly<Record<string, string | undefined>>,
): Language => {
  const text = named ?? (env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG']) ?? '';
  const tag = text.slice(0, 2).toLowerCase();
  return isLanguage(tag) ? tag : 'ru';
};

export const usage: InEach = {
  ru: `Укажите одни доказательства акта: npm run verify -- evidence.zip
  --root root.pem             корень, полученный от палаты
  --earlier checkpoint.txt    контрольная точка, которую кто-то сохранил (рядом .sig и, если есть, .pem)
  --leaves leaves.txt         весь журнал: лист на каждой строке
  --consistency proof.json    ответ GET /v1/evidence/consistency; можно несколько раз
  --language kk|ru|en`,
  kk: `Бір актінің дәлелдерін көрсетіңіз: npm run verify -- evidence.zip
  --root root.pem             палатадан алынған түбір
  --earlier checkpoint.txt    біреу сақтаған бақылау нүктесі (жанында .sig және болса .pem)
  --leaves leaves.txt         бүкіл журнал: әр жолда бір жапырақ
  --consistency proof.json    GET /v1/evidence/consistency жауабы; бірнеше рет беруге болады
  --language kk|ru|en`,
  en: `Name the evidence of one act: npm run verify -- evidence.zip
  --root root.pem             the root that you got from the chamber
  --earlier checkpoint.txt    a checkpoint that somebody kept (beside it .sig and, if there is one, .pem)
  --leaves leaves.txt         the whole log: a leaf on each line
  --consistency proof.json    the answer of GET /v1/evidence/consistency; as often as needed
  --language kk|ru|en`,
};

export const unreadable = {
  noFile: { ru: 'такого файла нет', kk: 'мұндай файл жоқ', en: 'there is no such file' },
  tooLarge: {
    ru: 'файл больше 1 ГиБ: это не доказательства акта',
    kk: 'файл 1 ГиБ-тан үлкен: бұл актінің дәлелдері емес',
    en: 'the file is larger than 1 GiB: this is no evidence of an act',
  },
} as const satisfies Readonly<Record<string, InEach>>;
