import * as z from 'zod';
import { caseFileAnswer } from './case-file-answer.ts';
import { basis, said } from './custody.ts';
import { day, form, text, words } from './form.ts';

export const sweep = form({
  says: 'Marks what has fallen due in the chamber and counts it; a second sweep writes nothing.',
  body: z.strictObject({}),
  answer: z.object({
    today: z.string(),
    due: z.int().meta({ description: 'Due in cohorts that this sweep marked' }),
    alreadyDue: z.int().meta({ description: 'Due in cohorts marked before' }),
    onHold: z.int().meta({ description: 'Past their time and kept back by a hold' }),
    unknown: z.int().meta({ description: 'Sealed files whose date somebody has to settle' }),
    readUnits: z.number().exactOptional(),
    writeUnits: z.number().exactOptional(),
  }),
});

const paper = z.strictObject({ number: text(200), datedOn: day });

const eventTold = z.strictObject({
  event: words(60).meta({
    description:
      'As the term names it, such as `payments-ended`; `need-ended`, `replaced`; `closed` of a file without a closing day, or reopened',
  }),
  happenedOn: day,
  basis,
});
export type EventTold = z.infer<typeof eventTold>;

export const recordEvent = form({
  says: 'Enters the fact that a term waits for; its last day is counted from it, and the lock follows.',
  body: eventTold,
  answer: caseFileAnswer,
});

const decisionTold = z.strictObject({
  keepUntil: day,
  reason: text(1000),
  decision: paper.meta({ description: 'Of the head of the chamber' }),
  minutes: paper
    .exactOptional()
    .meta({ description: 'Of the expert review commission; needed where the term is shortened' }),
});
export type DecisionTold = z.infer<typeof decisionTold>;

export const decideTerm = form({
  says: 'Keeps one file until another day than the one counted. A lock already set is never shortened.',
  body: decisionTold,
  answer: caseFileAnswer,
});

const appraisal = { reason: text(1000), minutes: paper };
const appraisalTold = z.discriminatedUnion('verdict', [
  z.strictObject({ verdict: z.literal('destroy'), ...appraisal }),
  z.strictObject({ verdict: z.literal('keep'), years: z.int().min(1).max(100), ...appraisal }),
  z.strictObject({ verdict: z.literal('permanent'), ...appraisal }),
]);
export type AppraisalTold = z.infer<typeof appraisalTold>;

export const appraise = form({
  says: 'Enters what the expert review commission decided of a file with the appraisal mark.',
  body: appraisalTold,
  answer: caseFileAnswer,
});

export const reopenCaseFile = form({
  says: 'Reopens a sealed file: it has no term until it is closed anew, and no act destroys it.',
  body: said,
  answer: caseFileAnswer,
});
