import * as z from 'zod';
import { actAnswer } from './act-answer.ts';
import { personalNumberIn } from '../../archive/record-form.ts';
import { day, form, id, signature, text, words } from './form.ts';

/** Goes into deletion records, or into the data of a paper beside them: neither holds the number of a person. */
const impersonal = (most: number) =>
  text(most).refine((value) => !personalNumberIn(value), { message: 'longNumber' });

const numbered = { number: words(50), datedOn: day };

export const recordConsent = form({
  says: 'The officer enters the archive authority’s consent to the act, where the chamber asks for it before an order.',
  body: z.strictObject({
    number: words(50),
    datedOn: day,
    body: words(500).meta({ description: 'The authority' }),
    document: id.meta({ description: 'Id of the scan' }),
  }),
  answer: actAnswer,
});

export const draftOrder = form({
  says: 'Draws the order of destruction as the exact bytes that the head will sign.',
  body: z.strictObject(numbered),
  answer: z.object({ number: z.string(), datedOn: z.string(), sha256: z.string() }),
});

export const readOrderPaper = form({ says: 'The order of destruction as PDF/A.' });

export const issueOrder = form({
  says: 'The head of the chamber orders the destruction of an approved act.',
  body: z.strictObject({ ...numbered, signature: signature.optional() }),
  answer: actAnswer,
});

export const revokeOrder = form({
  says: 'The head takes his order back: the act lapses, or every line not begun is spared, and part two prints reason and basis.',
  body: z.strictObject({ reason: impersonal(2000), basis: impersonal(500) }),
  answer: actAnswer,
});

export const attendCommission = form({
  says: 'One of the destruction commission confirms presence; when all three have on one day, destruction runs.',
  body: z.strictObject({
    present: z.literal(true),
    others: text(500).optional(),
    paper: z.strictObject({ destroyedOn: day, manner: words(200), place: words(200) }).optional(),
  }),
  answer: actAnswer,
});

export const signDestruction = form({
  says: 'One of the destruction commission signs part two of the act.',
  body: z.strictObject({ signature: signature.optional(), remark: text(2000).optional() }),
  answer: z.object({ certifiedBy: z.array(z.string()), certified: z.boolean() }),
});

export const showDestruction = form({
  says: 'How far the destruction of an act has come, file by file where something is wrong, and why where the archive is halted.',
  answer: z.object({
    stage: z.string(),
    total: z.int(),
    destroyed: z.int(),
    spared: z.array(z.object({ caseFile: z.string(), reason: z.string() })),
    incomplete: z.array(
      z.object({
        caseFile: z.string(),
        gone: z.int(),
        of: z.int(),
        lockedUntil: z.iso
          .datetime()
          .exactOptional()
          .meta({ description: 'Until when the store keeps what is left, where it does' }),
      }),
    ),
    notLookedAt: z.int(),
    pending: z.int(),
    certified: z.boolean(),
    halted: z.object({ since: z.string(), detail: z.string() }).optional(),
  }),
});
