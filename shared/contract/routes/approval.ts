import * as z from 'zod';
import { actAnswer } from './act-answer.ts';
import { form, id, signature, text } from './form.ts';

export const voteOnAct = form({
  says: 'A member of the expert review commission approves the act, or returns it with reasons.',
  body: z
    .strictObject({
      verdict: z.enum(['approve', 'return']),
      reason: text(2000).optional(),
      exclude: z
        .array(z.strictObject({ caseFile: id, reason: text(1000) }))
        .max(10_000)
        .optional(),
      signature: signature.optional(),
    })
    .refine(({ verdict, exclude }) => verdict === 'return' || exclude === undefined, {
      path: ['exclude'],
      message: 'excludeOnReturn',
    })
    .refine(({ verdict, reason }) => verdict === 'approve' || reason !== undefined, {
      path: ['reason'],
      message: 'missing',
    }),
  answer: actAnswer,
});

export const recordAbsence = form({
  says: 'A member cannot sit; the seat goes to the next substitute.',
  body: z.strictObject({ person: id, reason: text(1000) }),
  answer: actAnswer,
});
