/** Acts and their lines in the registry. */
import * as z from 'zod';
import type { ActLine, Attendance, Order, Paper, Revocation, Seat, Vote } from '../archive/act-parts.ts';
import type { Act, ClosedAct } from '../archive/act.ts';
import type {
  ActId,
  CaseFileId,
  ChamberId,
  Day,
  HolderId,
  Instant,
  PersonId,
  Sha256,
} from '../archive/names.ts';
import type { Item, Put, Registry } from '../ports/registry.ts';
import { placesOfAct } from './act-places.ts';
import { signature, signed } from './act-signatures.ts';
import { all, itemOf, named, readItem, replace } from './items.ts';
import { indexKeys, keys, partitionOf } from './keys.ts';
import { reviewPolicy } from './review-policy.ts';
import { consent, signedPaper } from './signed-papers.ts';

const paper: z.ZodType<Paper> = z.object({ key: z.string(), version: z.string(), sha256: named<Sha256>() });
const papers = z.object({ signed: paper, translation: paper, data: paper });

const seat: z.ZodType<Seat> = z.object({
  seat: z.enum(['chairman', 'deputy-head', 'member']),
  person: named<PersonId>(),
});
const excluded = z.object({ caseFile: named<CaseFileId>(), reason: z.string() });
const vote: z.ZodType<Vote> = z.object({
  ...signed,
  verdict: z.enum(['approve', 'return']),
  reason: z.string().exactOptional(),
  exclude: z.array(excluded).exactOptional(),
});
const order: z.ZodType<Order> = z.object({ number: z.string(), datedOn: named<Day>(), paper, signature });
const revocation: z.ZodType<Revocation> = z.object({
  reason: z.string(),
  basis: z.string(),
  by: named<PersonId>(),
  at: named<Instant>(),
});
const office = z.enum(['drafter', 'chairman', 'justice']);
const ground = z.enum(['drafter-suspended', 'drafter-ceased']).exactOptional();
const attendance: z.ZodType<Attendance> = z.object({
  office,
  person: named<PersonId>(),
  on: named<Day>(),
  others: z.string().exactOptional(),
});

const drawn = {
  id: named<ActId>(),
  number: z.int(),
  chamber: named<ChamberId>(),
  creator: named<HolderId>(),
  keeper: named<HolderId>(),
  language: z.enum(['kk', 'ru']),
  place: z.string(),
  drafter: z.object({ person: named<PersonId>(), capacity: z.enum(['agent', 'officer']) }),
  list: z.string(),
  drawnUpOn: named<Day>(),
  years: z.array(z.int()),
  lines: z.int(),
  volumes: z.int(),
  replaces: named<ActId>().exactOptional(),
  absences: z.array(z.object({ person: named<PersonId>(), reason: z.string() })),
  review: reviewPolicy.exactOptional(),
  reviewed: z.int().exactOptional(),
  consent: consent.exactOptional(),
  signedPapers: z.array(signedPaper).exactOptional(),
  v: z.int(),
};
const drafted = { ...drawn, partOne: papers };
const submitted = { ...drafted, submittedOn: named<Day>(), submission: signature };
const beforeCommission = { ...submitted, seats: z.array(seat), votes: z.array(vote) };
const approved = { ...beforeCommission, decidedOn: named<Day>() };
const ordered = {
  ...approved,
  order,
  attendance: z.array(attendance),
  paper: z.object({ destroyedOn: named<Day>(), manner: z.string(), place: z.string() }).exactOptional(),
};
const assembled = {
  ...ordered,
  assembledOn: named<Day>(),
  revoked: revocation.exactOptional(),
};

const act: z.ZodType<Act> = z.discriminatedUnion('stage', [
  z.object({ ...drawn, stage: z.literal('drawing') }),
  z.object({
    ...drafted,
    stage: z.literal('drafted'),
    refused: z.looseObject({ code: z.string() }).exactOptional(),
  }),
  z.object({ ...submitted, stage: z.literal('submitting') }),
  z.object({ ...beforeCommission, stage: z.literal('submitted') }),
  z.object({ ...approved, stage: z.literal('returned') }),
  z.object({
    ...approved,
    stage: z.literal('approved'),
    orderDraft: z.object({ number: z.string(), datedOn: named<Day>(), paper }).exactOptional(),
  }),
  z.object({ ...ordered, stage: z.literal('ordered') }),
  z.object({ ...assembled, stage: z.literal('destroying') }),
  z.object({
    ...assembled,
    stage: z.literal('closed'),
    closedAt: named<Instant>(),
    destroyedOn: named<Day>().nullable(),
    destroyed: z.int(),
    spared: z.int(),
    partTwo: papers,
    certifiedBy: z.array(z.object({ ...signed, office, remark: z.string().exactOptional(), ground })),
  }) satisfies z.ZodType<ClosedAct>,
  z.object({
    ...drawn,
    stage: z.enum(['withdrawn', 'lapsed']),
    reason: z.string(),
    endedOn: named<Day>(),
    partOne: papers.exactOptional(),
    submission: signature.exactOptional(),
    votes: z.array(vote).exactOptional(),
    order: order.exactOptional(),
    revoked: revocation.exactOptional(),
  }),
]);

const listed = {
  act: named<ActId>(),
  no: z.int(),
  caseFile: named<CaseFileId>(),
  year: z.int(),
  index: z.string(),
  volumes: z.int(),
  reviewedAt: named<Instant>().exactOptional(),
};

const line: z.ZodType<ActLine> = z.discriminatedUnion('state', [
  z.object({ ...listed, state: z.enum(['frozen', 'begun', 'released']) }),
  z.object({ ...listed, state: z.literal('spared'), reason: z.string() }),
  z.object({ ...listed, state: z.literal('destroyed'), record: named<Sha256>() }),
]);

export const readAct = (item: Item): Act => readItem(act, item);

export const findAct = async (registry: Registry, id: ActId): Promise<Act | undefined> => {
  const item = await registry.get(keys.act(id));
  return item && readAct(item);
};

export const actItem = (one: Act): Item => itemOf(keys.act(one.id), one, placesOfAct(one));

/** The act as changed, where nobody has changed it since it was read. */
export const replaceAct = (before: Act, after: Act): Put =>
  replace(actItem({ ...after, v: before.v + 1 }), before);

/** A line stands in the index of pending lines until it has its outcome. */
export const lineItem = (one: ActLine): Item =>
  itemOf(
    keys.line(one.act, one.no),
    one,
    one.state === 'frozen' || one.state === 'begun'
      ? { pendingKey: indexKeys.pendingLines(one.act), pendingSort: String(one.no).padStart(5, '0') }
      : {},
  );

export const readLine = (item: Item): ActLine => readItem(line, item);

export const findLine = async (registry: Registry, id: ActId, no: number): Promise<ActLine | undefined> => {
  const item = await registry.get(keys.line(id, no));
  return item && readLine(item);
};

/** All lines, in their order; consistent. */
export const linesOf = async (registry: Registry, id: ActId): Promise<readonly ActLine[]> =>
  (await all(registry, partitionOf.act(id), 'LINE#')).map(readLine);

/** The number of the last line, 0 before the first; consistent. */
export const lastLineOf = async (registry: Registry, id: ActId): Promise<number> => {
  const partition = partitionOf.act(id);
  const { items } = await registry.query({ partition, prefix: 'LINE#', newestFirst: true, limit: 1 });
  return items[0] ? readLine(items[0]).no : 0;
};
