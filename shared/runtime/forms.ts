/** Reading what a request says: every fault listed, each with a JSON pointer. */
import type * as z from 'zod';
import { accept, refuse, type Outcome } from '../archive/outcome.ts';
import type { Language } from '../archive/names.ts';

export interface FaultFound {
  readonly pointer: string;
  readonly detail: string;
}

export interface Malformed {
  readonly code: 'Malformed';
  readonly faults: readonly FaultFound[];
}

export const malformed = (pointer: string, detail: string) =>
  refuse({ code: 'Malformed', faults: [{ pointer, detail }] } as Malformed);

export const readForm = <Body>(
  schema: z.ZodType<Body>,
  value: unknown,
  language: Language,
): Outcome<Body, Malformed> => {
  const read = schema.safeParse(value);
  if (read.success) return accept(read.data);
  return refuse({
    code: 'Malformed',
    faults: read.error.issues.flatMap((issue) => faultsOf(issue, language)),
  });
};

const faultsOf = (issue: z.core.$ZodIssue, language: Language): readonly FaultFound[] => {
  const at = issue.path;
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => ({
      pointer: pointer([...at, key]),
      detail: words.unrecognized[language],
    }));
  return [{ pointer: pointer(at), detail: detailOf(issue, language) }];
};

/** RFC 6901. */
const pointer = (path: readonly PropertyKey[]): string =>
  path.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');

const detailOf = (issue: z.core.$ZodIssue, language: Language): string => {
  switch (issue.code) {
    case 'too_big':
      return `${words.tooBig[language]} ${String(issue.maximum)}`;
    case 'too_small':
      return `${words.tooSmall[language]} ${String(issue.minimum)}`;
    case 'invalid_value':
      return `${words.oneOf[language]} ${issue.values.map(String).join(', ')}`;
    case 'invalid_type':
      return issue.input === undefined
        ? words.missing[language]
        : `${words.type[language]} ${issue.expected}`;
    case 'custom':
      return say(issue.message, language);
    default:
      return words.form[language];
  }
};

/** A schema's own message names an entry of the word list, or speaks for itself. */
const say = (message: string, language: Language): string =>
  Object.hasOwn(words, message) ? words[message as keyof typeof words][language] : message;

const words = {
  missing: { ru: 'не указано', kk: 'көрсетілмеген', en: 'missing' },
  unrecognized: { ru: 'такого поля нет', kk: 'мұндай өріс жоқ', en: 'there is no such field' },
  type: { ru: 'должно быть:', kk: 'болуы керек:', en: 'must be:' },
  tooBig: { ru: 'не больше', kk: 'ең көбі', en: 'at most' },
  tooSmall: { ru: 'не меньше', kk: 'ең азы', en: 'at least' },
  oneOf: { ru: 'одно из:', kk: 'біреуі:', en: 'one of:' },
  form: { ru: 'записано не по форме', kk: 'үлгіге сай жазылмаған', en: 'not in the required form' },
  day: {
    ru: 'нужна действительная дата ГГГГ-ММ-ДД',
    kk: 'ЖЖЖЖ-АА-КК түріндегі нақты күн керек',
    en: 'must be a real date, YYYY-MM-DD',
  },
  future: {
    ru: 'дата не может быть в будущем',
    kk: 'күн болашақта болмауы керек',
    en: 'the date cannot be in the future',
  },
  beforeStart: {
    ru: 'дата закрытия раньше даты начала',
    kk: 'жабылған күні басталған күнінен бұрын',
    en: 'the closing day is before the start',
  },
  cursor: {
    ru: 'этот курсор не отсюда; начните список сначала',
    kk: 'бұл курсор басқа тізімдікі; тізімді басынан бастаңыз',
    en: 'this cursor is not from this list; begin the list again',
  },
} as const;

export type Word = keyof typeof words;
export const wordOf = (word: Word, language: Language): string => words[word][language];
