/**
 * The intent: filed in the store of evidence before anything is lifted or deleted, computed from the claim and
 * from what people had decided, so every re-run writes the same bytes. After a restore of the registry, an intent
 * without a record says what must be finished, and under whose decisions it was begun.
 */
import type { Attendance, Order, PaperDestruction, Seat, Signature, Vote } from './act-parts.ts';
import type { DestroyingAct } from './act.ts';
import type { Claim } from './case-file.ts';
import type { ActId, CaseFileId, Day, Instant } from './names.ts';
import { accept, refuse, type Outcome } from './outcome.ts';
import * as form from './record-form.ts';

export const destructionIntentSchema = 'kz.archive.destruction-intent/2';
/** Without what was decided. */
const firstSchema = 'kz.archive.destruction-intent/1';

/**
 * What people had decided on the act when the destruction began: votes, order, commission; enough to put an act
 * back that an older registry has undecided. Persons by opaque ids; what they said in words of their own (why they
 * voted so, who else was there) is left out, for it may name somebody.
 */
export interface Decided {
  readonly submittedOn: Day;
  readonly submission: Signature;
  readonly seats: readonly Seat[];
  readonly votes: readonly Omit<Vote, 'reason' | 'exclude'>[];
  readonly decidedOn: Day;
  readonly order: Order;
  readonly attendance: readonly Omit<Attendance, 'others'>[];
  readonly paper?: PaperDestruction;
  readonly assembledOn: Day;
}

export interface DestructionIntent {
  readonly schema: typeof destructionIntentSchema | typeof firstSchema;
  readonly caseFile: CaseFileId;
  readonly act: ActId;
  readonly line: number;
  /** Which claim on this file. */
  readonly attempt: number;
  readonly begunAt: Instant;
  /** Absent from intents of the first schema. */
  readonly decided?: Decided;
}

export const destructionIntentOf = (
  caseFile: CaseFileId,
  claim: Claim,
  act: DecidedAct,
): DestructionIntent => ({
  schema: destructionIntentSchema,
  caseFile,
  act: claim.act,
  line: claim.line,
  attempt: claim.attempt,
  begunAt: claim.at,
  decided: decidedOn(act),
});

/** An act as far as it was decided. */
export type DecidedAct = Pick<DestroyingAct, keyof Decided>;

/** Fields are picked one by one, so nothing that stands beside them slips in. */
const decidedOn = (act: DecidedAct): Decided => ({
  submittedOn: act.submittedOn,
  submission: signatureOf(act.submission),
  seats: act.seats.map(({ seat, person }) => ({ seat, person })),
  votes: act.votes.map((vote) => ({ ...signatureOf(vote), verdict: vote.verdict })),
  decidedOn: act.decidedOn,
  order: orderOf(act.order),
  attendance: act.attendance.map(({ office, person, on }) => ({ office, person, on })),
  ...(act.paper && { paper: paperOf(act.paper) }),
  assembledOn: act.assembledOn,
});

/** What a signature waited for is no matter any more: the destruction has begun on it. */
const signatureOf = ({ person, at, policy, paper, sha256 }: Signature): Omit<Signature, 'awaitsScan'> => ({
  person,
  at,
  policy,
  paper,
  ...(sha256 && { sha256 }),
});

const orderOf = ({ number, datedOn, paper: { key, version, sha256 }, signature }: Order): Order => ({
  number,
  datedOn,
  paper: { key, version, sha256 },
  signature: signatureOf(signature),
});

const paperOf = ({ destroyedOn, manner, place }: PaperDestruction): PaperDestruction => ({
  destroyedOn,
  manner,
  place,
});

const signed = {
  person: form.opaqueId,
  at: form.moment,
  policy: form.oneOf('personal', 'attested'),
  paper: form.digest,
  sha256: form.optional(form.digest),
};
const signature = form.fieldsOf<Omit<Signature, 'awaitsScan'>>(signed);

/** What people wrote is read as it stands: an intent must be read back whatever the act was allowed to say. */
const decided = form.fieldsOf<Decided>({
  submittedOn: form.civilDay,
  submission: signature,
  seats: form.listOf(
    form.fieldsOf<Seat>({ seat: form.oneOf('chairman', 'deputy-head', 'member'), person: form.opaqueId }),
  ),
  votes: form.listOf(
    form.fieldsOf<Omit<Decided['votes'][number], 'awaitsScan'>>({
      ...signed,
      verdict: form.oneOf('approve', 'return'),
    }),
  ),
  decidedOn: form.civilDay,
  order: form.fieldsOf<Order>({
    number: form.asWritten,
    datedOn: form.civilDay,
    paper: form.fieldsOf<Order['paper']>({
      key: form.storeKey,
      version: form.storeVersion,
      sha256: form.digest,
    }),
    signature,
  }),
  attendance: form.listOf(
    form.fieldsOf<Decided['attendance'][number]>({
      office: form.oneOf('drafter', 'chairman', 'justice'),
      person: form.opaqueId,
      on: form.civilDay,
    }),
  ),
  paper: form.optional(
    form.fieldsOf<PaperDestruction>({
      destroyedOn: form.civilDay,
      manner: form.asWritten,
      place: form.asWritten,
    }),
  ),
  assembledOn: form.civilDay,
});

const claimed = {
  caseFile: form.opaqueId,
  act: form.opaqueId,
  line: form.wholeNumber(1),
  attempt: form.wholeNumber(0),
  begunAt: form.moment,
};

const intentForm = form.formBy('schema', {
  [firstSchema]: form.fieldsOf<Omit<DestructionIntent, 'decided'>>({
    schema: form.oneOf(firstSchema),
    ...claimed,
  }),
  [destructionIntentSchema]: form.fieldsOf<DestructionIntent>({
    schema: form.oneOf(destructionIntentSchema),
    ...claimed,
    decided,
  }),
});

export const readDestructionIntent = (
  json: unknown,
): Outcome<
  DestructionIntent,
  { readonly code: 'IntentMalformed'; readonly findings: readonly form.FormFinding[] }
> => {
  const findings = intentForm.check(json, '');
  return isFormed(json, findings) ? accept(json) : refuse({ code: 'IntentMalformed', findings });
};

const isFormed = (json: unknown, findings: readonly form.FormFinding[]): json is DestructionIntent =>
  findings.length === 0;
