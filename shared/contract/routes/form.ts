import * as z from 'zod';
import { readDay } from '../../archive/day.ts';
import type { Day, Sha256 } from '../../archive/names.ts';
import { personalNumberIn } from '../../archive/record-form.ts';

/** What a route takes and answers, as strict schemas: the handlers and the OpenAPI document read the same. */
export interface Form<Body = undefined> {
  readonly body?: z.ZodType<Body>;
  /** Strings as they stand in the address. */
  readonly query?: z.ZodType;
  /** Shape of the good answer; absent for bytes and redirects. */
  readonly answer?: z.ZodType;
  /** One sentence for the OpenAPI document. */
  readonly says: string;
}

interface Schemas<Body extends z.ZodType, Answer extends z.ZodType> {
  readonly body?: Body;
  readonly answer?: Answer;
}

/** Keeps the types of a form's own schemas while checking it: clients are typed by them. */
export const form = <Body extends z.ZodType = z.ZodUndefined, Answer extends z.ZodType = z.ZodType>(
  one: Form<z.output<Body>> & Schemas<Body, Answer>,
): Form<z.output<Body>> & Schemas<Body, Answer> => one;

// `message` names an entry of the word list in shared/runtime/forms.ts.
const isDay = (value: string): boolean => readDay(value) !== undefined;

export const day = z
  .string()
  .refine(isDay, { message: 'day' })
  .transform((value) => value as Day) // checked by the line above
  .meta({ format: 'date', description: 'A civil date in Kazakhstan', example: '2026-01-31' });

export const sha256 = z
  .string()
  .regex(/^[0-9a-f]{64}$/, 'sha256')
  .transform((value) => value as Sha256) // checked by the line above
  .meta({ description: 'SHA-256, lower-case hexadecimal' });

export const id = z.string().regex(/^[0-9a-z-]{1,40}$/, 'id');

/** No half of a character, and no control character but those that part lines: no paper and no store can keep them. */
export const isWritable = (value: string): boolean => value.isWellFormed() && !/[^\P{Cc}\t\n\r]/u.test(value);

export const text = (most: number) =>
  z.string().refine(isWritable, { message: 'characters' }).trim().min(1).max(most);

export const personalNumber = z
  .string()
  .refine((value) => /^\d{12}$/.test(value), { message: 'digits12' })
  .meta({ description: 'IIN or BIN: 12 digits, leading zeros kept' });

export const isOneLine = (value: string): boolean => !/[\n\r\p{Zl}\p{Zp}]/u.test(value);
const isWord = (value: string): boolean => isWritable(value) && !value.includes('\t');

/**
 * Words that deletion records repeat for decades: composed, on one line, nothing in them like an IIN. What the reader
 * of records refuses does not come in.
 */
export const words = (most: number, least = 1) =>
  z
    .string()
    .trim()
    .normalize('NFC')
    .refine(isOneLine, { message: 'oneLine', abort: true })
    .refine(isWord, { message: 'characters', abort: true })
    .refine((value) => !personalNumberIn(value), { message: 'longNumber' })
    .min(least)
    .max(most);

export const index = words(40);

export const signature = z
  .base64('base64')
  .min(1)
  .max(1_000_000)
  .meta({ description: 'A detached CMS in DER, base64' });
export const year = z.int().min(1990).max(2199);

/** The form of what a route takes none of. */
export const noFields = z.strictObject({});

/** What lists take. */
export const pageQuery = {
  limit: z
    .string()
    .regex(/^([1-9]\d?|1\d\d|200)$/, 'limit')
    .optional(),
  cursor: z.string().max(2000).optional(),
};
