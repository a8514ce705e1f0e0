/** Reading what a request says: every fault listed, each with a JSON pointer. */
import type * as z from 'zod';
import { accept, refuse, type Outcome } from '../archive/outcome.ts';
import type { Language } from '../archive/names.ts';
import { type FaultFound, type Malformed, malformed } from '../archive/malformed.ts';
import { faultWords, type Word, wordOf } from '../contract/fault-words.ts';

export const readForm = <Body>(
  schema: z.ZodType<Body>,
  value: unknown,
  language: Language,
): Outcome<Body, Malformed> => {
  const read = schema.safeParse(value);
  if (read.success) return accept(read.data);
  return refuse({
    code: 'Malformed',
    faults: read.error.issues.flatMap((issue) => faultsOf({ issue, path: issue.path, value, language })),
  });
};

/** An issue with its place in the whole; schemas inside a union count from where they stand. */
interface Found {
  readonly issue: z.core.$ZodIssue;
  readonly path: readonly PropertyKey[];
  /** The whole that was read. */
  readonly value: unknown;
  readonly language: Language;
}

const faultsOf = (found: Found): readonly FaultFound[] => {
  const { issue, path, language } = found;
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => ({
      pointer: pointer([...path, key]),
      detail: wordOf('unrecognized', language),
    }));
  const meant = issue.code === 'invalid_union' ? meantOf(issue) : undefined;
  if (meant) return meant.flatMap((one) => faultsOf({ ...found, issue: one, path: [...path, ...one.path] }));
  return [{ pointer: pointer(path), detail: detailOf(found) }];
};

/** The issues of the one alternative that the value was of the kind of; none where it was of none. */
const meantOf = ({ errors }: z.core.$ZodIssueInvalidUnion): readonly z.core.$ZodIssue[] | undefined =>
  errors.find((issues) => !issues.some(({ code, path }) => code === 'invalid_type' && path.length === 0));

/** RFC 6901. */
const pointer = (path: readonly PropertyKey[]): string =>
  path.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');

const detailOf = ({ issue, path, value, language }: Found): string => {
  if (valueAt(value, path) === undefined) return wordOf('missing', language);
  // A schema's own message names an entry of the word list, or speaks for itself.
  if (isWord(issue.message)) return wordOf(issue.message, language);
  if (issue.code === 'custom') return issue.message;
  if (issue.code === 'too_big' || issue.code === 'too_small') return sizeOf(issue, language);
  const choice = choiceIn(issue);
  if (choice) return `${wordOf(choice.length === 1 ? 'only' : 'oneOf', language)} ${choice.join(', ')}`;
  if (issue.code !== 'invalid_type') return wordOf('form', language);
  return `${wordOf('type', language)} ${wordOf(kinds[issue.expected] ?? 'form', language)}`;
};

/** The values among which one is wanted. */
const choiceIn = (issue: z.core.$ZodIssue): readonly string[] | undefined => {
  if (issue.code === 'invalid_value') return issue.values.map(String);
  return issue.code === 'invalid_union' && 'options' in issue ? issue.options.map(String) : undefined;
};

const sizeOf = (issue: z.core.$ZodIssueTooBig | z.core.$ZodIssueTooSmall, language: Language): string => {
  const counted = countedIn(issue.origin, language);
  if (issue.code === 'too_big') return `${wordOf('tooBig', language)} ${String(issue.maximum)}${counted}`;
  const word = issue.minimum === 1 ? notEvenOne[issue.origin] : undefined;
  return word ? wordOf(word, language) : `${wordOf('tooSmall', language)} ${String(issue.minimum)}${counted}`;
};

const notEvenOne: Readonly<Record<string, Word>> = { string: 'empty', array: 'emptyList' };

const kinds: Readonly<Record<string, Word>> = {
  string: 'text',
  number: 'number',
  int: 'int',
  boolean: 'boolean',
  array: 'list',
  object: 'fields',
  null: 'nothing',
};

const countedIn = (origin: string, language: Language): string => {
  if (origin === 'string') return ` ${wordOf('inCharacters', language)}`;
  return origin === 'array' ? ` ${wordOf('inEntries', language)}` : '';
};

const valueAt = (value: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (at, step) =>
      typeof at === 'object' && at !== null && Object.hasOwn(at, step)
        ? Object.getOwnPropertyDescriptor(at, step)?.value
        : undefined,
    value,
  );

const isWord = (message: string): message is Word => Object.hasOwn(faultWords, message);

export { malformed, wordOf };
