import * as z from 'zod';
import { actWaits } from '../waits.ts';
import { actAnswer, lineAnswer, listedActAnswer } from './act-answer.ts';
import { form, id, pageQuery, signature, text, year } from './form.ts';
import { people } from './people-answer.ts';

const exclusion = z.strictObject({ caseFile: id, reason: text(1000) });

export const drawUpAct = form({
  says: 'Draws up an act on allocation for destruction from the files named, or from all that is due of one creator.',
  body: z.strictObject({
    creator: id.optional(),
    language: z.enum(['kk', 'ru']),
    place: text(200).optional(),
    years: z.array(year).min(1).max(100).optional(),
    caseFiles: z.array(id).min(1).max(10_000).optional(),
    exclude: z.array(exclusion).max(10_000).optional(),
    replaces: id.optional(),
  }),
  answer: actAnswer,
});

export const withdrawAct = form({
  says: 'Takes a drawn act back before it is approved; its files are due again.',
  body: z.strictObject({ reason: text(2000) }),
  answer: actAnswer,
});

export const recordReview = form({
  says: 'The drafter records which files of the act he has looked through sheet by sheet, as far as his chamber asks for it.',
  body: z.strictObject({ caseFiles: z.array(id).min(1).max(10_000) }),
  answer: actAnswer,
});

export const submitAct = form({
  says: 'The drafter signs part one and lays the act before the expert review commission.',
  body: z.strictObject({ signature: signature.optional() }),
  answer: actAnswer,
});

export const listActs = form({
  says: 'Acts that the caller may see, newest first. A page may be short of its limit while a cursor follows.',
  query: z.strictObject({
    ...pageQuery,
    waits: z.enum(actWaits).optional().meta({
      description: 'Only acts that wait for the caller with it, as `GET /v1/me` counts them; all at once',
    }),
  }),
  answer: z.object({
    items: z.array(listedActAnswer),
    cursor: z.string().optional(),
    people,
  }),
});

export const showAct = form({
  says: 'One act as it stands, with its first 200 lines and the first 1,000 files that each vote excludes.',
  answer: actAnswer,
});

export const listLines = form({
  says: 'Lines of an act in their order.',
  query: z.strictObject({ ...pageQuery }),
  answer: z.object({
    items: z.array(lineAnswer),
    cursor: z.string().optional(),
  }),
});

export const readActPaper = form({
  says: 'Part one or two of the act as PDF/A with its data attached.',
  query: z.strictObject({ part: z.enum(['1', '2']).optional(), language: z.enum(['kk', 'ru']).optional() }),
});
