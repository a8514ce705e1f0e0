import * as z from 'zod';
import { fileWaits } from '../waits.ts';
import { caseFileAnswer, listedAnswer } from './case-file-answer.ts';
import { form, id, pageQuery } from './form.ts';

export const servedStages = [
  'open',
  'sealing',
  'sealed',
  'entered',
  'due',
  'listed',
  'destroying',
  'destroyed',
] as const;

export const showCaseFile = form({
  says: 'A case file with its documents, holds, findings, and its date explained.',
  answer: caseFileAnswer,
});

export const listCaseFiles = form({
  says: 'Case files of each keeper in the order of year, index and id. A page may be short of its limit while a cursor follows.',
  query: z.strictObject({
    ...pageQuery,
    agent: id.optional().meta({ description: 'Creator or keeper' }),
    stage: z.enum(servedStages).optional(),
    year: z
      .string()
      .regex(/^\d{4}$/)
      .optional(),
    index: z.string().min(1).max(40).optional(),
    waits: z
      .enum(fileWaits)
      .optional()
      .meta({ description: 'Only files that wait for it, as `GET /v1/me` counts them' }),
    order: z.enum(['newest']).optional().meta({ description: 'The newest year first' }),
    q: z
      .string()
      .trim()
      .min(1)
      .max(200)
      .optional()
      .meta({ description: 'Words of the heading, the number of a proceeding, or the beginning of an id' }),
  }),
  answer: listedAnswer,
});

export const readDocument = form({
  says: 'Redirects to the bytes of a document; the address is valid for five minutes.',
});
