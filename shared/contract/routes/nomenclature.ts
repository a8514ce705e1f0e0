import * as z from 'zod';
import { form, text, words } from './form.ts';

const years = z.int().min(1).max(100);

const term = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('permanent') }),
    z.strictObject({ kind: z.literal('years'), years }),
    z.strictObject({ kind: z.literal('years-after'), event: words(100), years }),
    z.strictObject({ kind: z.literal('until-need') }),
    z.strictObject({ kind: z.literal('until-replaced') }),
  ])
  .meta({ description: 'How long files of the line are kept' });

const line = z.strictObject({
  index: z.string().regex(/^[0-9A-Za-zА-Яа-яӘәҒғҚқҢңӨөҰұҮүҺһІі./-]{1,20}$/),
  kind: z.enum(['proceeding', 'order-file', 'register']),
  heading: text(500),
  term,
  appraisalMark: z.boolean().exactOptional(),
  personnel: z.boolean().exactOptional(),
  article: words(100, 0).meta({ description: 'Of the list; empty where none could be named' }),
  note: text(500).exactOptional(),
  reserve: z.boolean().exactOptional(),
});

const nomenclature = z.object({
  year: z.int(),
  edition: z.int(),
  basis: z.string(),
  list: z.string(),
  inForceFrom: z.string(),
  lines: z.array(
    z.object({
      ...line.shape,
      index: z.string(),
      term: z.looseObject({ kind: z.string() }),
      explanation: z.string().meta({ description: 'The term in words, in the language of the caller' }),
      confirmed: z.boolean(),
      decision: z.object({ number: z.string(), datedOn: z.string() }).exactOptional(),
      addedBy: z.enum(['agent', 'officer']).exactOptional(),
    }),
  ),
});

export const approveNomenclature = form({
  says: 'The Republican Chamber approves the nomenclature of cases of a year; once in force, a new edition can only extend it.',
  body: z.strictObject({ basis: text(500), list: words(200), lines: z.array(line).min(1).max(1000) }),
  answer: nomenclature,
});

export const showNomenclature = form({
  says: 'The newest edition of the nomenclature of a year, with every line and whether its term is confirmed.',
  answer: nomenclature,
});
