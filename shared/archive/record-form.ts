/**
 * The form of a paper that outlives its makers: every field named, every value a
 * text, a whole number or a list of them. Whoever reads it decades later is told
 * of each fault where it stands, by a JSON pointer (RFC 6901).
 */
import { readDay, readInstant } from './day.ts';

export interface FormFinding {
  /** JSON pointer; '' is the whole. */
  readonly at: string;
  readonly code: 'Missing' | 'Unexpected' | 'Malformed' | 'PersonalNumber' | 'OutOfOrder';
}

export interface Form {
  readonly check: (value: unknown, at: string) => readonly FormFinding[];
  readonly optional?: true;
}

/** A form for each field of `T`, none forgotten. */
export type FieldsOf<T> = { readonly [Field in keyof T]-?: Form };

const test = (holds: (value: unknown) => boolean): Form => ({
  check: (value, at) => (holds(value) ? [] : [{ at, code: 'Malformed' }]),
});

const matching = (pattern: RegExp): Form => test((value) => typeof value === 'string' && pattern.test(value));

/** An IIN or BIN is twelve digits; so is whatever could be taken for one. */
export const personalNumberIn = (text: string): boolean => /\p{Nd}{12}/u.test(text);

const wholeNumberOfAPerson = /(^|\/)\d{12}($|\/)/;

const withoutPersonalNumber = (form: Form, found: (text: string) => boolean): Form => ({
  check: (value, at) =>
    typeof value === 'string' && found(value) ? [{ at, code: 'PersonalNumber' }] : form.check(value, at),
});

/** Words that people wrote: 1 to 500 characters, composed (NFC), no control characters. */
export const words = withoutPersonalNumber(
  test(
    (value) =>
      typeof value === 'string' &&
      value.length <= 500 &&
      value.isWellFormed() &&
      value === value.normalize('NFC') &&
      /^\P{Cc}+$/u.test(value),
  ),
  personalNumberIn,
);

/** Whatever people wrote, as it stands. */
export const asWritten = test((value) => typeof value === 'string');

// A random id may hold twelve digits in a row by chance, but is never twelve digits and nothing else.
export const opaqueId = withoutPersonalNumber(matching(/^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/), (text) =>
  wholeNumberOfAPerson.test(text),
);
export const storeKey = withoutPersonalNumber(matching(/^[A-Za-z0-9][A-Za-z0-9._=/-]{0,1023}$/), (text) =>
  wholeNumberOfAPerson.test(text),
);

/** What a store calls a version; its own word, whatever it looks like. */
export const storeVersion = matching(/^[\x21-\x7e]{1,1024}$/);
export const digest = matching(/^[0-9a-f]{64}$/);
export const mediaType = matching(/^[a-z]+\/[a-z0-9][a-z0-9.+-]{0,126}$/);
export const civilDay = test((value) => typeof value === 'string' && readDay(value) !== undefined);
export const moment = test((value) => typeof value === 'string' && readInstant(value) === value);

export const wholeNumber = (from: number, to = Number.MAX_SAFE_INTEGER): Form =>
  test((value) => typeof value === 'number' && Number.isSafeInteger(value) && value >= from && value <= to);

export const oneOf = (...allowed: readonly (string | number)[]): Form =>
  test((value) => allowed.some((one) => one === value));

export const optional = (form: Form): Form => ({ ...form, optional: true });

export const listOf = (form: Form, atLeast = 0): Form => ({
  check: (value, at) =>
    Array.isArray(value) && value.length >= atLeast
      ? value.flatMap((one: unknown, place) => form.check(one, `${at}/${place}`))
      : [{ at, code: 'Malformed' }],
});

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const fieldsOf = <T>(forms: FieldsOf<T>): Form => {
  const known = new Map<string, Form>(Object.entries(forms));
  return {
    check: (value, at) => {
      if (!isObject(value)) return [{ at, code: 'Malformed' }];
      const unexpected = Object.keys(value)
        .filter((name) => !known.has(name))
        .map((name): FormFinding => ({
          at: `${at}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`,
          code: 'Unexpected',
        }));
      return [...unexpected, ...[...known].flatMap(([name, form]) => checkField({ value, at }, name, form))];
    },
  };
};

const checkField = (
  { value, at }: { value: Readonly<Record<string, unknown>>; at: string },
  name: string,
  form: Form,
): readonly FormFinding[] => {
  if (Object.hasOwn(value, name)) return form.check(value[name], `${at}/${name}`);
  return form.optional ? [] : [{ at: `${at}/${name}`, code: 'Missing' }];
};

/** A value whose form is told by one of its fields. */
export const formBy = (field: string, forms: Readonly<Record<string, Form>>): Form => ({
  check: (value, at) => {
    if (!isObject(value)) return [{ at, code: 'Malformed' }];
    const kind = value[field];
    const form = typeof kind === 'string' && Object.hasOwn(forms, kind) ? forms[kind] : undefined;
    return form ? form.check(value, at) : [{ at: `${at}/${field}`, code: 'Malformed' }];
  },
});

/** Either exactly this word, or the form. */
export const wordOr = (word: string, form: Form): Form => ({
  check: (value, at) => (value === word ? [] : form.check(value, at)),
});

/** The schema a paper names, if it names one. */
export const schemaOf = (json: unknown): string | undefined =>
  isObject(json) && typeof json['schema'] === 'string' ? json['schema'] : undefined;
