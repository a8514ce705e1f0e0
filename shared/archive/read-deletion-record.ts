/**
 * Reading a deletion record back, as strictly as it was written: what the form
 * does not know, and what contradicts itself, is a finding.
 */
import type { PaperDestruction } from './act-parts.ts';
import { dayOf } from './day.ts';
import { deletionRecordSchema } from './deletion-record.ts';
import type {
  DeletionRecord,
  DestroyedObject,
  RecordedSeat,
  RecordedSignature,
  StrayCopy,
} from './deletion-record.ts';
import { accept, refuse, type Outcome } from './outcome.ts';
import * as form from './record-form.ts';

export type DeletionRecordRefusal =
  | { readonly code: 'RecordSchemaUnknown'; readonly schema: string }
  | { readonly code: 'RecordMalformed'; readonly findings: readonly form.FormFinding[] };

/** Reads parsed JSON strictly: an unknown schema, field or value is refused, and every fault is named. */
export const readDeletionRecord = (json: unknown): Outcome<DeletionRecord, DeletionRecordRefusal> => {
  const schema = form.schemaOf(json);
  if (schema !== undefined && schema !== deletionRecordSchema)
    return refuse({ code: 'RecordSchemaUnknown', schema });

  const faults = recordForm.check(json, '');
  if (!isFormed(json, faults)) return refuse({ code: 'RecordMalformed', findings: faults });

  const findings = outOfOrder(json);
  return findings.length === 0 ? accept(json) : refuse({ code: 'RecordMalformed', findings });
};

const isFormed = (json: unknown, faults: readonly form.FormFinding[]): json is DeletionRecord =>
  faults.length === 0;

/** What contradicts itself though every field is well formed. */
const outOfOrder = (record: DeletionRecord): readonly form.FormFinding[] => {
  const { approval, order, commission, times, looked, retention } = record;
  const begunOn = dayOf(times.begunAt);
  const contradictions = {
    '/times/begunAt': begunOn <= retention.keepUntil || begunOn < order.datedOn,
    '/times/destroyedAt': times.destroyedAt < times.begunAt,
    '/looked/at': looked.at < times.destroyedAt,
    '/order/datedOn': order.datedOn < approval.approvedOn,
    // Rule 50: at least three; rule 52: three offices, three persons.
    '/approval/seats': approval.seats.filter(({ verdict }) => verdict === 'approve').length < 3,
    '/commission':
      !areThree(commission.map(({ office }) => office)) || !areThree(commission.map(({ person }) => person)),
  };
  return Object.entries(contradictions)
    .filter(([, contradicts]) => contradicts)
    .map(([at]) => ({ at, code: 'OutOfOrder' }));
};

const areThree = (names: readonly string[]): boolean => names.length === 3 && new Set(names).size === 3;

const sha256 = form.digest;
const yearsLong = form.wholeNumber(0, 100);

const signature = form.formBy('policy', {
  personal: form.fieldsOf<RecordedSignature>({ policy: form.oneOf('personal'), sha256 }),
  attested: form.fieldsOf<RecordedSignature>({
    policy: form.oneOf('attested'),
    sha256: form.optional(sha256),
  }),
});

const keepUntil = form.civilDay;
const retention = form.formBy('kind', {
  years: form.fieldsOf({ kind: form.oneOf('years'), years: yearsLong, keepUntil }),
  'years-after': form.fieldsOf({
    kind: form.oneOf('years-after'),
    event: form.words,
    years: yearsLong,
    keepUntil,
  }),
  'until-need': form.fieldsOf({ kind: form.oneOf('until-need'), keepUntil }),
  'until-replaced': form.fieldsOf({ kind: form.oneOf('until-replaced'), keepUntil }),
});

const recordForm = form.fieldsOf<DeletionRecord>({
  schema: form.oneOf(deletionRecordSchema),
  caseFile: form.opaqueId,
  chamber: form.opaqueId,
  creator: form.opaqueId,
  keeper: form.opaqueId,
  kind: form.oneOf('proceeding', 'order-file', 'register'),
  index: form.words,
  year: form.wholeNumber(1900, 2199),
  volumes: form.wholeNumber(1),
  carrier: form.oneOf('paper', 'electronic', 'mixed'),
  list: form.words,
  article: form.words,
  retention,
  inventory: form.fieldsOf<DeletionRecord['inventory']>({
    id: form.opaqueId,
    number: form.wholeNumber(1),
    line: form.wholeNumber(1),
  }),
  manifest: sha256,
  act: form.fieldsOf<DeletionRecord['act']>({
    id: form.opaqueId,
    number: form.wholeNumber(1),
    line: form.wholeNumber(1),
    partOneSha256: sha256,
    drafter: form.opaqueId,
    signature,
  }),
  approval: form.fieldsOf<DeletionRecord['approval']>({
    approvedOn: form.civilDay,
    seats: form.listOf(
      form.fieldsOf<RecordedSeat>({
        seat: form.oneOf('chairman', 'deputy-head', 'member'),
        person: form.opaqueId,
        verdict: form.oneOf('approve', 'return'),
        signature,
      }),
    ),
  }),
  order: form.fieldsOf<DeletionRecord['order']>({
    number: form.words,
    datedOn: form.civilDay,
    paperSha256: form.optional(sha256),
    issuedBy: form.opaqueId,
    signature,
  }),
  commission: form.listOf(
    form.fieldsOf<DeletionRecord['commission'][number]>({
      office: form.oneOf('drafter', 'chairman', 'justice'),
      person: form.opaqueId,
      on: form.civilDay,
    }),
  ),
  objects: form.listOf(
    form.fieldsOf<DestroyedObject>({
      document: form.opaqueId,
      volume: form.optional(form.wholeNumber(1)),
      mediaType: form.mediaType,
      bytes: form.wholeNumber(0),
      sha256,
      key: form.storeKey,
      version: form.storeVersion,
      pages: form.optional(form.wholeNumber(1)),
    }),
  ),
  strays: form.listOf(form.fieldsOf<StrayCopy>({ key: form.storeKey, version: form.storeVersion, sha256 })),
  looked: form.fieldsOf<DeletionRecord['looked']>({
    versions: form.oneOf(0),
    markers: form.oneOf(0),
    uploads: form.oneOf(0),
    at: form.moment,
  }),
  times: form.fieldsOf<DeletionRecord['times']>({ begunAt: form.moment, destroyedAt: form.moment }),
  outcome: form.fieldsOf<DeletionRecord['outcome']>({
    electronic: form.oneOf('destroyed'),
    paper: form.wordOr(
      'not recorded',
      form.fieldsOf<PaperDestruction>({ destroyedOn: form.civilDay, manner: form.words, place: form.words }),
    ),
  }),
});
