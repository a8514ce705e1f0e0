/** Case files in the registry. */
import * as z from 'zod';
import type {
  CaseFile,
  Claim,
  DestroyedCaseFile,
  Finding,
  KeptCaseFile,
  Party,
  Volume,
} from '../archive/case-file.ts';
import type {
  ActId,
  CaseFileId,
  ChamberId,
  Day,
  DocumentId,
  HolderId,
  Instant,
  InventoryId,
  PersonId,
  Sha256,
} from '../archive/names.ts';
import type { Ground, Term, TermRule, WhyUnknown } from '../archive/term.ts';
import type { FileWait } from '../contract/waits.ts';
import type { Item, Put, Registry } from '../ports/registry.ts';
import { type Indexed, itemOf, named, readItem, replace } from './items.ts';
import { indexKeys, keys } from './keys.ts';
import { decision, recordedEvent, termChange } from './term-changes.ts';

export const term: z.ZodType<Term> = z.union([
  z.object({ kind: z.literal('permanent') }),
  z.object({ kind: z.literal('until-need') }),
  z.object({ kind: z.literal('until-replaced') }),
  z.object({ kind: z.literal('years'), years: z.int() }),
  z.object({ kind: z.literal('years-after'), event: z.string(), years: z.int() }),
  z.object({ kind: z.literal('unknown'), why: named<WhyUnknown>() }),
]);

const ground: z.ZodType<Ground> = z.object({
  list: z.string().nullable(),
  article: z.string().nullable(),
  note: z.string().exactOptional(),
  appraisalMark: z.boolean(),
  personnel: z.boolean(),
  confirmed: z.boolean(),
});

export const termRule: z.ZodType<TermRule> = z.intersection(term, ground);

const volume: z.ZodType<Volume> = z.object({
  startedOn: named<Day>().exactOptional(),
  closedOn: named<Day>().exactOptional(),
  sheets: z.int().exactOptional(),
});

const party: z.ZodType<Party> = z.object({
  role: z.string(),
  name: z.string(),
  iin: z.string().exactOptional(),
  bin: z.string().exactOptional(),
});

const finding: z.ZodType<Finding> = z.object({
  document: named<DocumentId>().exactOptional(),
  code: z.string(),
});
const place = z.object({ inventory: named<InventoryId>(), number: z.int(), line: z.int() });
const actPlace = z.object({ act: named<ActId>(), line: z.int() });
const claim: z.ZodType<Claim> = actPlace.extend({ at: named<Instant>(), attempt: z.int() });

const described = {
  id: named<CaseFileId>(),
  chamber: named<ChamberId>(),
  creator: named<HolderId>(),
  keeper: named<HolderId>(),
  kind: z.enum(['proceeding', 'order-file', 'register']),
  index: z.string(),
  year: z.int(),
  v: z.int(),
};

const kept: z.ZodType<KeptCaseFile> = z.object({
  ...described,
  stage: z.enum(['open', 'sealing', 'sealed', 'entered', 'listed', 'destroying']),
  heading: z.string(),
  language: z.enum(['kk', 'ru']),
  proceedingNumber: z.string().exactOptional(),
  startedOn: named<Day>().exactOptional(),
  closedOn: named<Day>().nullable(),
  closingGround: z.string().exactOptional(),
  volumes: z.array(volume),
  carrier: z.enum(['paper', 'electronic', 'mixed']),
  paperPlace: z.string().exactOptional(),
  parties: z.array(party),
  partyHashes: z.array(z.string()).exactOptional(),
  term: termRule,
  keepUntil: named<Day>().nullable(),
  events: z.array(recordedEvent).exactOptional(),
  decided: decision.exactOptional(),
  history: z.array(termChange).exactOptional(),
  openedAt: named<Instant>(),
  openedBy: named<PersonId>(),
  findings: z.array(finding),
  documents: z.int(),
  holds: z.int(),
  madeBy: z.string().exactOptional(),
  sealedAt: named<Instant>().exactOptional(),
  lockedUntil: named<Instant>().exactOptional(),
  lockAsked: named<Instant>().exactOptional(),
  manifest: named<Sha256>().exactOptional(),
  place: place.exactOptional(),
  act: actPlace.exactOptional(),
  claim: claim.exactOptional(),
});

const destroyed: z.ZodType<DestroyedCaseFile> = z.object({
  ...described,
  stage: z.literal('destroyed'),
  volumes: z.int(),
  place,
  act: actPlace,
  order: z.object({ number: z.string(), datedOn: named<Day>() }),
  record: named<Sha256>(),
  destroyedAt: named<Instant>(),
});

const caseFile: z.ZodType<CaseFile> = z.union([kept, destroyed]);

export const readCaseFile = (item: Item): CaseFile => readItem(caseFile, item);

export const findCaseFile = async (registry: Registry, id: CaseFileId): Promise<CaseFile | undefined> => {
  const item = await registry.get(keys.caseFile(id));
  return item && readCaseFile(item);
};

/** The item with its places in the indexes, which follow from the file alone. */
export const caseFileItem = (file: CaseFile): Item => itemOf(keys.caseFile(file.id), file, indexed(file));

const indexed = (file: CaseFile): Indexed => {
  const sort = `${file.year}#${file.index}#${file.id}`;
  const listed = { listKey: indexKeys.filesOf(file.keeper, file.stage), listSort: sort };
  const wait = waitOf(file);
  if (wait === 'findings')
    return { ...listed, pendingKey: indexKeys.withFindings(file.keeper), pendingSort: sort };
  if (wait === 'terms')
    return {
      ...listed,
      pendingKey: indexKeys.unknownTerms(file.chamber),
      pendingSort: `${file.keeper}#${sort}`,
    };
  if ((file.stage !== 'sealed' && file.stage !== 'entered') || file.keepUntil === null) return listed;
  return {
    ...listed,
    dueKey: indexKeys.cohort(file.keeper, file.keepUntil),
    dueSort: `${file.creator}#${sort}`,
  };
};

/** What of a file somebody has to settle: what its sealing found, or a term that nobody knows. */
export const waitOf = (file: CaseFile): FileWait | undefined => {
  if (file.stage === 'open') return file.findings.length > 0 ? 'findings' : undefined;
  // Permanent files have no date by right.
  const isUnknown =
    (file.stage === 'sealed' || file.stage === 'entered') &&
    file.keepUntil === null &&
    file.term.kind !== 'permanent';
  return isUnknown ? 'terms' : undefined;
};

/** The file as changed, where nobody has changed it since it was read. */
export const replaceCaseFile = (before: CaseFile, after: CaseFile): Put =>
  replace(caseFileItem({ ...after, v: before.v + 1 }), before);
