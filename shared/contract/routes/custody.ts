import * as z from 'zod';
import { basisKinds } from '../../archive/hold.ts';
import { holdAnswer } from './case-file-answer.ts';
import { day, form, id, index, pageQuery, personalNumber, text, year } from './form.ts';
import { people } from './people-answer.ts';

/** A document by kind, number and day; or in words. */
export const basis = z.union(
  [text(1000), z.strictObject({ kind: z.enum(basisKinds), number: text(200), datedOn: day })],
  'basis',
);

export const said = z.strictObject({ reason: text(1000), basis });
export type Said = z.infer<typeof said>;

const fileHoldAnswer = holdAnswer.extend({ caseFile: z.string(), people });

export const holdCaseFile = form({
  says: 'Places a hold on a case file: it is not destroyed until the hold is released. Asked for after its destruction has begun, it is refused, and comes into force by itself should the file be spared.',
  body: said,
  answer: fileHoldAnswer,
});

export const releaseHold = form({
  says: 'Releases a hold by a document that permits it.',
  body: said,
  answer: fileHoldAnswer,
});

const namesOne = (fields: object): boolean => Object.keys(fields).length === 1;

const scope = z
  .strictObject({
    agent: id.exactOptional().meta({ description: 'An agent, or the chamber for its own files' }),
    party: z
      .strictObject({ iin: personalNumber.exactOptional(), bin: personalNumber.exactOptional() })
      .refine(namesOne, { message: 'party' })
      .exactOptional(),
    query: z
      .strictObject({ year: year.exactOptional(), index: index.exactOptional() })
      .exactOptional()
      .meta({ description: 'By year, by index or by both; an empty one takes in the whole chamber' }),
  })
  .refine(namesOne, { message: 'scope' })
  .meta({ description: 'One of the three' });
export type AskedScope = z.infer<typeof scope>;

const saidWide = said.extend({
  scope,
  chamber: id.exactOptional().meta({ description: 'For the Republican Chamber; else one’s own' }),
});
export type SaidWide = z.infer<typeof saidWide>;

const wideHoldAnswer = holdAnswer.extend({
  chamber: z.string(),
  covers: z.int().optional().meta({
    description:
      'Files it covered and could keep when it was placed; of a party told to officers, head and deputy head alone',
  }),
  capped: z.literal(true).optional().meta({ description: 'It covered at least so many' }),
  alreadyDestroying: z
    .array(z.string())
    .optional()
    .meta({ description: 'Files it covers whose destruction had begun before it; told as covers is' }),
});

const oneWideHold = wideHoldAnswer.extend({ people });

export const placeWideHold = form({
  says: 'Places a hold over an agent, a party or a query: over what is there and what is sealed later. Of a party the answer says that it is placed; what it covers, to those alone who may read every file of the chamber.',
  body: saidWide,
  answer: oneWideHold,
});

export const listWideHolds = form({
  says: 'The wide holds of a chamber, those in force first; an agent sees those over himself and his own.',
  query: z.strictObject({
    ...pageQuery,
    state: z.enum(['placed', 'released']).optional(),
    chamber: id.optional(),
  }),
  answer: z.object({ items: z.array(wideHoldAnswer), cursor: z.string().optional(), people }),
});

export const releaseWideHold = form({
  says: 'Releases a wide hold by a document that permits it.',
  body: said,
  answer: oneWideHold,
});
