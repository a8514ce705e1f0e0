import * as z from 'zod';
import { day, form, id, pageQuery, text, year } from './form.ts';
import { people } from './people-answer.ts';

const section = z.enum(['permanent', 'over-10-years', 'up-to-10-years', 'personnel']);

const line = z.object({
  no: z.int(),
  caseFile: z.string(),
  index: z.string(),
  volumes: z.int(),
  heading: z.string().exactOptional(),
  stage: z.string().exactOptional(),
  destroyed: z.object({ act: z.string(), line: z.int(), on: z.string() }).exactOptional(),
});

const listed = z.object({
  id: z.string(),
  number: z.int(),
  edition: z.int(),
  stage: z.enum(['compiled', 'approved']),
  creator: z.string(),
  keeper: z.string().meta({
    description: 'Draws it up and, where `approver` says so, approves it: the agent, or the chamber',
  }),
  year: z.int(),
  section,
  total: z.int().meta({ description: 'Number of lines, those of earlier editions included' }),
  digest: z.string().meta({ description: 'SHA-256 over all lines in canonical JSON' }),
  drawnUpOn: z.string(),
  drawnUpBy: z.string(),
  approver: z.enum(['erc-chairman', 'keeper']),
  approvedOn: z.string().exactOptional(),
  approvedBy: z.string().exactOptional(),
  statedEmpty: z.boolean().exactOptional(),
  approvedOnPaper: z
    .object({
      number: z.string(),
      datedOn: z.string(),
      body: z.string(),
      scan: z.string(),
      sha256: z.string(),
    })
    .exactOptional(),
});

const inventory = listed.extend({
  lines: z.array(line).meta({ description: 'The first lines, or the page asked for' }),
  linesCursor: z.string().exactOptional(),
  volumes: z.int(),
  people,
});

const onPaper = z
  .strictObject({
    number: text(50),
    datedOn: day,
    body: text(500).meta({ description: 'Who approved it' }),
    document: id.meta({ description: 'Id of the scan' }),
  })
  .meta({ description: 'Of an inventory that was approved on paper: it is approved with this' });

export const compileInventory = form({
  says: 'Compiles the inventory of one creator, closing year and section from what is sealed and not entered yet; 200 where one not yet approved is compiled anew.',
  body: z.strictObject({
    creator: id.exactOptional(),
    year,
    section,
    approvedOnPaper: onPaper.exactOptional(),
  }),
  answer: inventory,
});

export const listInventories = form({
  says: 'Inventories that the caller may see, the newest year first. A page may be short of its limit while a cursor follows.',
  query: z.strictObject({
    ...pageQuery,
    creator: id.optional(),
    year: z
      .string()
      .regex(/^\d{4}$/)
      .optional(),
    section: section.optional(),
  }),
  answer: z.object({ items: z.array(listed), cursor: z.string().exactOptional(), people }),
});

export const approveInventory = form({
  says: 'Approves the newest edition and enters its files; that it is empty has to be stated.',
  body: z.strictObject({ empty: z.literal(true).exactOptional() }),
  answer: inventory,
});

export const showInventory = form({
  says: 'The inventory, with a page of its lines: where a file has been destroyed, the act that says so.',
  query: z.strictObject(pageQuery),
  answer: inventory,
});

export const readInventoryPaper = form({
  says: 'The paper of the newest approved edition, PDF/A; the scan where it was approved on paper.',
  query: z.strictObject({ language: z.enum(['kk', 'ru']).optional() }),
});
