/** An act as it is answered, whatever route answers it. */
import * as z from 'zod';
import { people } from './people-answer.ts';

const digest = z.object({ sha256: z.string() });

const signed = z.object({
  person: z.string(),
  at: z.iso.datetime(),
  policy: z.enum(['attested', 'personal']),
  paper: z.string().meta({ description: 'SHA-256 of the paper that was signed' }),
  sha256: z.string().optional().meta({
    description: 'SHA-256 of the detached CMS; of a signature by hand, of the scan of the signed paper',
  }),
  awaitsScan: z.literal(true).optional().meta({ description: 'The next step waits for the scan' }),
});

const excluded = z.array(z.object({ caseFile: z.string(), reason: z.string() }));

const firstOfThem = 'the first 1,000, and fewer where the reasons of all would not fit in one answer';

const vote = signed.extend({
  verdict: z.enum(['approve', 'return']),
  reason: z.string().optional(),
  exclude: excluded
    .optional()
    .meta({ description: `The files for which it returns the act: ${firstOfThem}` }),
  excludeTotal: z.int().optional().meta({ description: 'How many files it excludes' }),
});

const scanned = {
  scan: z.string(),
  sha256: z.string(),
  mediaType: z.string(),
  bytes: z.int(),
  by: z.string(),
  at: z.iso.datetime(),
};

const signedPaper = z.object({
  step: z.enum(['submission', 'votes', 'order', 'destruction']),
  ...scanned,
});

const order = z.object({ number: z.string(), datedOn: z.iso.date(), paper: digest });

const commissionOffice = z.enum(['drafter', 'chairman', 'justice']);

const attendance = z.object({
  office: commissionOffice,
  person: z.string(),
  on: z.iso.date(),
  others: z.string().optional(),
});

export const lineAnswer = z.object({
  act: z.string(),
  no: z.int(),
  caseFile: z.string(),
  year: z.int(),
  index: z.string(),
  volumes: z.int(),
  reviewedAt: z.iso.datetime().optional().meta({ description: 'Looked through sheet by sheet' }),
  state: z.enum(['frozen', 'begun', 'released', 'spared', 'destroyed']),
  reason: z.string().optional().meta({ description: 'Why the file was spared' }),
  record: z.string().optional().meta({ description: 'SHA-256 of the deletion record' }),
  heading: z.string().optional().meta({ description: 'While it is on file' }),
});

export const listedActAnswer = z.object({
  id: z.string(),
  number: z.int(),
  stage: z.enum([
    'drawing',
    'drafted',
    'submitting',
    'submitted',
    'approved',
    'returned',
    'withdrawn',
    'lapsed',
    'ordered',
    'destroying',
    'closed',
  ]),
  chamber: z.string(),
  creator: z.string(),
  keeper: z.string(),
  language: z.enum(['kk', 'ru']),
  place: z.string(),
  drafter: z.object({ person: z.string(), capacity: z.enum(['agent', 'officer']) }),
  list: z.string().meta({ description: 'The list that the act cites' }),
  drawnUpOn: z.iso.date(),
  years: z.array(z.int()).meta({ description: 'Closing years on the act' }),
  volumes: z.int(),
  replaces: z.string().optional(),
  total: z.int().meta({ description: 'Number of lines' }),
  absences: z.array(z.object({ person: z.string(), reason: z.string() })).optional(),
  partOne: digest.optional(),
  refused: z
    .looseObject({ code: z.string() })
    .optional()
    .meta({ description: 'Why the last submission of a long act failed' }),
  submittedOn: z.iso.date().optional(),
  submission: signed.optional(),
  seats: z
    .array(z.object({ seat: z.enum(['chairman', 'deputy-head', 'member']), person: z.string() }))
    .optional(),
  votes: z.array(vote).optional(),
  decidedOn: z.iso.date().optional(),
  orderDraft: order.optional(),
  order: order.optional(),
  attendance: z.array(attendance).optional(),
  paper: z.object({ destroyedOn: z.iso.date(), manner: z.string(), place: z.string() }).optional(),
  assembledOn: z.iso.date().optional(),
  revoked: z
    .object({ reason: z.string(), basis: z.string(), by: z.string(), at: z.iso.datetime() })
    .optional()
    .meta({
      description: 'The order was taken back: the act lapsed by it, or every line not begun is spared',
    }),
  closedAt: z.iso.datetime().optional(),
  destroyedOn: z.iso.date().nullable().optional(),
  destroyed: z.int().optional(),
  spared: z.int().optional(),
  partTwo: digest.optional(),
  certifiedBy: z
    .array(
      signed.extend({
        office: commissionOffice,
        remark: z.string().optional(),
        ground: z.enum(['drafter-suspended', 'drafter-ceased']).optional(),
      }),
    )
    .optional(),
  certified: z.boolean().optional(),
  review: z
    .object({
      kind: z.enum(['none', 'sample', 'all']),
      percent: z.number().optional(),
      wanted: z.int().meta({ description: 'Files to be looked through before submission' }),
      reviewed: z.int().meta({ description: 'Files that were' }),
    })
    .meta({ description: 'Sheet by sheet, as the chamber asked for when the act was drawn up' }),
  consent: z
    .object({ number: z.string(), datedOn: z.iso.date(), body: z.string(), ...scanned })
    .optional()
    .meta({ description: 'Of the archive authority' }),
  signedPapers: z.array(signedPaper).optional().meta({ description: 'Scans of papers signed by hand' }),
  reason: z.string().optional().meta({ description: 'Why an act was withdrawn or lapsed' }),
  endedOn: z.iso.date().optional(),
});

export const actAnswer = listedActAnswer.extend({
  lines: z.array(lineAnswer).meta({ description: 'The first 200' }),
  excluded: excluded.optional().meta({ description: `The files that the drafter left out: ${firstOfThem}` }),
  excludedTotal: z.int().optional().meta({ description: 'How many files the drafter left out' }),
  linesCursor: z.string().optional(),
  wanted: z
    .array(z.looseObject({ code: z.string() }))
    .meta({ description: 'What is missing before the next step, as its refusal would say it' }),
  people,
  warnings: z.array(z.looseObject({ code: z.string() })).optional(),
});
