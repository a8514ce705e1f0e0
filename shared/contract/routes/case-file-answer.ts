/** A case file as it is answered, whatever route answers it. */
import * as z from 'zod';
import { people } from './people-answer.ts';

const said = z.object({
  kind: z.string(),
  number: z.string().optional(),
  datedOn: z.string().optional(),
  text: z.string().optional(),
});

/** Over what a hold lies. Of a party nothing is told but that it is one. */
const holdScope = z.union([
  z.object({ caseFile: z.string() }),
  z.object({ agent: z.string() }),
  z.object({ party: z.strictObject({}) }),
  z.object({ query: z.object({ year: z.int().optional(), index: z.string().optional() }) }),
]);

export const holdAnswer = z.object({
  id: z.string(),
  scope: holdScope,
  state: z.enum(['placed', 'released']),
  reason: z.string(),
  basis: said,
  by: z.string(),
  at: z.iso.datetime(),
  released: z.object({ reason: z.string(), basis: said, by: z.string(), at: z.iso.datetime() }).optional(),
});

export const documentAnswer = z.object({
  id: z.string(),
  state: z.enum(['awaited', 'uploaded', 'sealed']),
  name: z.string(),
  kind: z.string().optional(),
  volume: z.int(),
  mediaType: z.string(),
  bytes: z.int(),
  sha256: z.string(),
  datedOn: z.iso.date().optional(),
  registryNumber: z.string().optional(),
  sheets: z.int().optional(),
  addedAt: z.iso.datetime(),
  version: z.string().optional(),
  pages: z.int().optional(),
});

const place = z.object({ inventory: z.string(), number: z.int(), line: z.int() });
const actPlace = z.object({ act: z.string(), line: z.int() });

const common = {
  id: z.string(),
  creator: z.string(),
  keeper: z.string(),
  kind: z.enum(['proceeding', 'order-file', 'register']),
  index: z.string(),
  year: z.int(),
};

const paper = z.object({ number: z.string(), datedOn: z.iso.date() });
const event = z.object({ event: z.string(), on: z.iso.date() });
const termChange = z.object({
  what: z.enum(['event', 'decision', 'appraisal', 'reopening']),
  at: z.iso.datetime(),
  by: z.string(),
  before: z.iso.date().nullable().meta({ description: 'The last day of keeping before it' }),
  after: z.iso.date().nullable(),
  event: event.optional(),
  basis: said.optional(),
  reason: z.string().optional(),
  decision: paper.optional(),
  minutes: paper.optional(),
  verdict: z
    .object({ verdict: z.enum(['destroy', 'keep', 'permanent']), years: z.int().optional() })
    .optional(),
});

const kept = z.object({
  ...common,
  chamber: z.string(),
  stage: z.enum(['open', 'sealing', 'sealed', 'entered', 'due', 'listed', 'destroying']),
  heading: z.string(),
  language: z.enum(['kk', 'ru']),
  proceedingNumber: z.string().optional(),
  startedOn: z.iso.date().optional(),
  closedOn: z.iso.date().nullable(),
  closingGround: z.string().optional(),
  volumes: z.array(
    z.object({
      startedOn: z.iso.date().optional(),
      closedOn: z.iso.date().optional(),
      sheets: z.int().optional(),
    }),
  ),
  carrier: z.enum(['paper', 'electronic', 'mixed']),
  paperPlace: z.string().optional(),
  /** Only for those who may read the contents. */
  parties: z
    .array(
      z.object({
        role: z.string(),
        name: z.string(),
        iin: z.string().optional(),
        bin: z.string().optional(),
      }),
    )
    .optional(),
  term: z.looseObject({
    kind: z.string(),
    list: z.string().nullable(),
    article: z.string().nullable(),
    appraisalMark: z.boolean(),
    personnel: z.boolean(),
    confirmed: z.boolean(),
  }),
  keepUntil: z.iso.date().nullable(),
  explanation: z.string(),
  events: z.array(event).optional().meta({ description: 'What its term waited for' }),
  decided: paper
    .optional()
    .meta({ description: 'The decision by which it is kept until another day than the one counted' }),
  history: z.array(termChange).optional().meta({ description: 'Every change of its term, oldest first' }),
  openedAt: z.iso.datetime(),
  openedBy: z.string(),
  madeBy: z.string().optional(),
  sealedAt: z.iso.datetime().optional(),
  lockedUntil: z.iso.datetime().optional(),
  manifest: z.string().optional(),
  place: place.optional(),
  act: actPlace.optional(),
  documents: z.array(documentAnswer),
  holds: z.array(holdAnswer),
  releasedHolds: z.array(holdAnswer),
  people,
  findings: z.array(
    z.object({
      document: z.string().optional(),
      name: z.string().optional().meta({ description: 'Of the document' }),
      code: z.string(),
      detail: z.string(),
    }),
  ),
});

const stub = z.object({
  ...common,
  chamber: z.string(),
  stage: z.literal('destroyed'),
  volumes: z.int(),
  place,
  act: actPlace,
  order: z.object({ number: z.string(), datedOn: z.iso.date() }),
  record: z.string(),
  destroyedAt: z.iso.datetime(),
  people,
});

export const caseFileAnswer = z.union([kept, stub]);

export const listedAnswer = z.object({
  items: z.array(
    z.object({
      ...common,
      stage: z.enum(['open', 'sealing', 'sealed', 'entered', 'due', 'listed', 'destroying', 'destroyed']),
      heading: z.string().optional(),
      proceedingNumber: z.string().optional(),
      closedOn: z.iso.date().nullable().optional(),
      keepUntil: z.iso.date().nullable().optional(),
      lockedUntil: z.iso.datetime().optional(),
      holds: z.int().optional(),
      documents: z.int().optional(),
      volumes: z.int(),
      place: place.optional(),
      act: actPlace.optional(),
    }),
  ),
  cursor: z.string().optional(),
  people,
});
