/**
 * Drawing up a deletion record from what the registry and the executor know.
 */
import type { PaperDestruction, Signature } from './act-parts.ts';
import type { DestroyingAct } from './act.ts';
import type { Claim, InventoryPlace, KeptCaseFile } from './case-file.ts';
import {
  deletionRecordSchema,
  type DeletionRecord,
  type DestroyedObject,
  type EndedRetention,
  type RecordedSeat,
  type RecordedSignature,
  type StrayCopy,
} from './deletion-record.ts';
import type { Day, Instant, Sha256 } from './names.ts';
import { accept, refuse, type Outcome } from './outcome.ts';
import { personalNumberIn } from './record-form.ts';
import type { Term } from './term.ts';

type NamedInRecord = Pick<
  KeptCaseFile,
  'id' | 'chamber' | 'creator' | 'keeper' | 'kind' | 'index' | 'year' | 'carrier'
>;

/** A case file of which a record can be written: nothing the record names is missing. */
export interface RecordableFile extends NamedInRecord {
  readonly volumes: number;
  readonly list: string;
  readonly article: string;
  readonly retention: EndedRetention;
  readonly manifest: Sha256;
  readonly place: InventoryPlace;
}

/**
 * Asked before destruction begins: afterwards it would be too late to find that the
 * record cannot be written. Names every field that is missing, or holds what a record may not.
 */
export const recordableFile = (
  file: NamedInRecord & Pick<KeptCaseFile, 'volumes' | 'term' | 'keepUntil' | 'manifest' | 'place'>,
): Outcome<
  RecordableFile,
  { readonly code: 'CaseFileNotRecordable'; readonly fields: readonly string[] }
> => {
  const { id, chamber, creator, keeper, kind, index, year, carrier, keepUntil, manifest, place, term } = file;
  const retention = keepUntil === null ? undefined : endedRetention(term, keepUntil);
  const { list, article } = term;
  const named = { id, chamber, creator, keeper, kind, index, year, carrier };
  const volumes = file.volumes.length;

  const fields = Object.entries({ manifest, place, retention, list, article, volumes })
    .filter(([, value]) => !value)
    .map(([field]) => field);
  const personal = Object.entries({ index, list, article })
    .filter(([, value]) => personalNumberIn(value ?? ''))
    .map(([field]) => field);

  return manifest && place && retention && list && article && volumes && personal.length === 0
    ? accept({ ...named, volumes, list, article, retention, manifest, place })
    : refuse({ code: 'CaseFileNotRecordable', fields: [...fields, ...personal] });
};

const endedRetention = (term: Term, keepUntil: Day): EndedRetention | undefined => {
  if (term.kind === 'permanent' || term.kind === 'unknown') return undefined;
  if (term.kind === 'years') return { kind: 'years', years: term.years, keepUntil };
  if (term.kind === 'years-after')
    return { kind: 'years-after', event: term.event, years: term.years, keepUntil };
  return { kind: term.kind, keepUntil };
};

export interface DestructionFacts {
  readonly file: RecordableFile;
  readonly claim: Claim;
  readonly act: Pick<
    DestroyingAct,
    'id' | 'number' | 'submission' | 'decidedOn' | 'seats' | 'votes' | 'order' | 'attendance' | 'paper'
  > & { readonly partOne: { readonly signed: { readonly sha256: Sha256 } } };
  readonly objects: readonly DestroyedObject[];
  readonly strays: readonly StrayCopy[];
  /** The last deletion the store answered; on a re-run that found nothing left, the moment of looking. */
  readonly destroyedAt: Instant;
  /** When versions, markers and uploads were listed and none was found. */
  readonly lookedAt: Instant;
}

/** The record. Fields are picked one by one, so nothing that stands beside them slips in. */
export const deletionRecordOf = (facts: DestructionFacts): DeletionRecord => {
  const { file, claim, act } = facts;
  return {
    schema: deletionRecordSchema,
    caseFile: file.id,
    chamber: file.chamber,
    creator: file.creator,
    keeper: file.keeper,
    kind: file.kind,
    index: file.index,
    year: file.year,
    volumes: file.volumes,
    carrier: file.carrier,
    list: file.list,
    article: file.article,
    retention: file.retention,
    inventory: { id: file.place.inventory, number: file.place.number, line: file.place.line },
    manifest: file.manifest,
    ...decisionsOf(act, claim),
    objects: facts.objects.map(objectOf).toSorted(byPlace),
    strays: facts.strays.map(({ key, version, sha256 }) => ({ key, version, sha256 })).toSorted(byPlace),
    looked: { versions: 0, markers: 0, uploads: 0, at: facts.lookedAt },
    times: { begunAt: claim.at, destroyedAt: facts.destroyedAt },
    outcome: { electronic: 'destroyed', paper: paperOf(file, act.paper) },
  };
};

const decisionsOf = (
  act: DestructionFacts['act'],
  { line }: Claim,
): Pick<DeletionRecord, 'act' | 'approval' | 'order' | 'commission'> => ({
  act: {
    id: act.id,
    number: act.number,
    line,
    partOneSha256: act.partOne.signed.sha256,
    drafter: act.submission.person,
    signature: signatureOf(act.submission),
  },
  approval: { approvedOn: act.decidedOn, seats: seatsOf(act) },
  order: {
    number: act.order.number,
    datedOn: act.order.datedOn,
    paperSha256: act.order.paper.sha256,
    issuedBy: act.order.signature.person,
    signature: signatureOf(act.order.signature),
  },
  commission: act.attendance.map(({ office, person, on }) => ({ office, person, on })),
});

const seatsOf = ({ seats, votes }: DestructionFacts['act']): readonly RecordedSeat[] =>
  seats.flatMap(({ seat, person }) =>
    votes
      .filter((vote) => vote.person === person)
      .map((vote) => ({ seat, person, verdict: vote.verdict, signature: signatureOf(vote) })),
  );

const objectOf = (object: DestroyedObject): DestroyedObject => ({
  document: object.document,
  ...(object.volume !== undefined && { volume: object.volume }),
  mediaType: object.mediaType,
  bytes: object.bytes,
  sha256: object.sha256,
  key: object.key,
  version: object.version,
  ...(object.pages !== undefined && { pages: object.pages }),
});

/** The commission tells of the paper of the whole act; a file that is electronic has none. */
const paperOf = (
  { carrier }: Pick<RecordableFile, 'carrier'>,
  told: PaperDestruction | undefined,
): DeletionRecord['outcome']['paper'] => {
  if (!told || carrier === 'electronic') return 'not recorded';
  const { destroyedOn, manner, place } = told;
  return { destroyedOn, manner, place };
};

const signatureOf = ({ policy, sha256 }: Signature): RecordedSignature => ({
  policy,
  ...(sha256 && { sha256 }),
});

// The store lists in its own order; the record's bytes must not depend on it.
const byPlace = (one: StrayCopy, other: StrayCopy): number => {
  const [first, second] = [`${one.key}\n${one.version}`, `${other.key}\n${other.version}`];
  return first < second ? -1 : Number(first > second);
};
