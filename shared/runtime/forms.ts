/** Reading what a request says: every fault listed, each with a JSON pointer. */
import type * as z from 'zod';
import { accept, refuse, type Outcome } from '../archive/outcome.ts';
import type { Language } from '../archive/names.ts';
import { type FaultFound, type Malformed, malformed } from '../archive/malformed.ts';
import { faultWords as words, wordOf } from '../contract/fault-words.ts';

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
  if (issue.code === 'too_big') return `${words.tooBig[language]} ${String(issue.maximum)}`;
  if (issue.code === 'too_small') return `${words.tooSmall[language]} ${String(issue.minimum)}`;
  if (issue.code === 'invalid_value')
    return `${words.oneOf[language]} ${issue.values.map(String).join(', ')}`;
  if (issue.code === 'custom') return say(issue.message, language);
  if (issue.code !== 'invalid_type') return words.form[language];
  return issue.input === undefined ? words.missing[language] : `${words.type[language]} ${issue.expected}`;
};

/** A schema's own message names an entry of the word list, or speaks for itself. */
const say = (message: string, language: Language): string =>
  Object.hasOwn(words, message) ? words[message as keyof typeof words][language] : message;

export { malformed, wordOf };
