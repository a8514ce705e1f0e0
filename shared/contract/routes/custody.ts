import * as z from 'zod';
import { basisKinds } from '../../archive/hold.ts';
import { holdAnswer } from './case-file-answer.ts';
import { day, form, text } from './form.ts';

/** A document by kind, number and day; or in words. */
export const basis = z.union(
  [text(1000), z.strictObject({ kind: z.enum(basisKinds), number: text(200), datedOn: day })],
  'basis',
);

export const said = z.strictObject({ reason: text(1000), basis });
export type Said = z.infer<typeof said>;

export const holdCaseFile = form({
  says: 'Places a hold on a case file: it is not destroyed until the hold is released.',
  body: said,
  answer: holdAnswer.extend({ caseFile: z.string() }),
});

export const releaseHold = form({
  says: 'Releases a hold by a document that permits it.',
  body: said,
  answer: holdAnswer.extend({ caseFile: z.string() }),
});
