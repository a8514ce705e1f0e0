/**
 * The act on allocation for destruction (rules 48-52, Appendix 4). It never
 * moves backwards: a returned, withdrawn or lapsed act stays on file with its
 * signatures void, and a new act is drawn up.
 */
import type {
  ActId,
  CaseFileId,
  ChamberId,
  Day,
  HolderId,
  Instant,
  PaperLanguage,
  PersonId,
  Sha256,
} from './names.ts';

/** A paper under lock: which bytes, and where they are. */
export interface Paper {
  readonly key: string;
  readonly version: string;
  readonly sha256: Sha256;
}

/** A paper in the act's language, which is signed, in the other, marked as a translation, and the data attached to both. */
export interface PaperSet {
  readonly signed: Paper;
  readonly translation: Paper;
  readonly data: Paper;
}

/** How a person signed: by own key over the bytes, or attested (rules.md 8). */
export interface Signature {
  readonly person: PersonId;
  readonly at: Instant;
  readonly policy: 'attested' | 'personal';
  /** Digest of the paper that was signed. */
  readonly paper: Sha256;
  /** Digest of the detached CMS; personal only. */
  readonly sha256?: Sha256;
}

export type SeatName = 'chairman' | 'deputy-head' | 'member';

export interface Seat {
  readonly seat: SeatName;
  readonly person: PersonId;
}

export interface Vote extends Signature {
  readonly verdict: 'approve' | 'return';
  readonly reason?: string;
  readonly exclude?: readonly { readonly caseFile: CaseFileId; readonly reason: string }[];
}

export interface Drafter {
  readonly person: PersonId;
  /** The agent for his own files; the officer for those of a ceased agent (rule 48). */
  readonly capacity: 'agent' | 'officer';
}

interface Drawn {
  readonly id: ActId;
  readonly number: number;
  readonly chamber: ChamberId;
  readonly creator: HolderId;
  readonly keeper: HolderId;
  readonly language: PaperLanguage;
  readonly place: string;
  readonly drafter: Drafter;
  /** Identifier of the list the act cites, in force on the day it is drawn up. */
  readonly list: string;
  readonly drawnUpOn: Day;
  /** Closing years on the act, for the gate of rule 47. */
  readonly years: readonly number[];
  readonly lines: number;
  readonly volumes: number;
  readonly replaces?: ActId;
  readonly absences: readonly { readonly person: PersonId; readonly reason: string }[];
  readonly v: number;
}

/** Files left out of an act by its drafter, with his reason. */
export interface Excluded {
  readonly caseFile: CaseFileId;
  readonly reason: string;
}

export interface DrawingAct extends Drawn {
  readonly stage: 'drawing';
}

/** Part one has its final bytes: the drafter reads and signs them, nobody changes them. */
interface Drafted extends Drawn {
  readonly partOne: PaperSet;
}

export interface DraftedAct extends Drafted {
  readonly stage: 'drafted';
  /** Why the last submission of a long act failed: a refusal's code with its facts. */
  readonly refused?: { readonly code: string };
}

interface Submitted extends Drafted {
  readonly submittedOn: Day;
  readonly submission: Signature;
}

/** Above 200 lines the judging of the lines is a work of its own. */
export interface SubmittingAct extends Submitted {
  readonly stage: 'submitting';
}

interface BeforeTheCommission extends Submitted {
  readonly seats: readonly Seat[];
  readonly votes: readonly Vote[];
}

export interface SubmittedAct extends BeforeTheCommission {
  readonly stage: 'submitted';
}

export interface ReturnedAct extends BeforeTheCommission {
  readonly stage: 'returned';
  readonly decidedOn: Day;
}

interface Approved extends BeforeTheCommission {
  readonly decidedOn: Day;
}

export interface ApprovedAct extends Approved {
  readonly stage: 'approved';
  /** The order's paper, drawn up for the head to read before he signs. */
  readonly orderDraft?: { readonly number: string; readonly datedOn: Day; readonly paper: Paper };
}

export interface Order {
  readonly number: string;
  readonly datedOn: Day;
  readonly paper: Paper;
  readonly signature: Signature;
}

export type CommissionOffice = 'drafter' | 'chairman' | 'justice';

export interface Attendance {
  readonly office: CommissionOffice;
  readonly person: PersonId;
  readonly on: Day;
  readonly others?: string;
}

/** What was done with the paper originals, as the commission recorded it. */
export interface PaperDestruction {
  readonly destroyedOn: Day;
  readonly manner: string;
  readonly place: string;
}

interface Ordered extends Approved {
  readonly order: Order;
  readonly attendance: readonly Attendance[];
  readonly paper?: PaperDestruction;
}

export interface OrderedAct extends Ordered {
  readonly stage: 'ordered';
}

interface Assembled extends Ordered {
  readonly assembledOn: Day;
  readonly revoked?: {
    readonly reason: string;
    readonly basis: string;
    readonly by: PersonId;
    readonly at: Instant;
  };
}

export interface DestroyingAct extends Assembled {
  readonly stage: 'destroying';
}

export interface ClosedAct extends Assembled {
  readonly stage: 'closed';
  readonly closedAt: Instant;
  readonly destroyedOn: Day | null;
  readonly destroyed: number;
  readonly spared: number;
  readonly partTwo: PaperSet;
  readonly certifiedBy: readonly (Signature & {
    readonly office: CommissionOffice;
    readonly remark?: string;
  })[];
}

/** An act that came to nothing keeps what it had; `from` says how far it came. */
export interface EndedAct extends Drawn {
  readonly stage: 'withdrawn' | 'lapsed';
  readonly reason: string;
  readonly endedOn: Day;
  readonly partOne?: PaperSet;
  readonly submission?: Signature;
  readonly votes?: readonly Vote[];
  readonly order?: Order;
}

export type Act =
  | DrawingAct
  | DraftedAct
  | SubmittingAct
  | SubmittedAct
  | ReturnedAct
  | ApprovedAct
  | OrderedAct
  | DestroyingAct
  | ClosedAct
  | EndedAct;

export type ActStage = Act['stage'];

/** One file on an act. Frozen from the moment it is listed; begun by the claim; then destroyed or spared. */
export interface ActLine {
  readonly act: ActId;
  readonly no: number;
  readonly caseFile: CaseFileId;
  readonly year: number;
  readonly index: string;
  readonly volumes: number;
  readonly state: 'frozen' | 'begun' | 'destroyed' | 'spared' | 'released';
  readonly reason?: string;
  /** SHA-256 of the deletion record, once destroyed. */
  readonly record?: Sha256;
}

/** The whole act is certified when all three of the commission signed part two (rule 52). */
export const isCertified = (act: ClosedAct): boolean =>
  (['drafter', 'chairman', 'justice'] as const).every((office) =>
    act.certifiedBy.some((one) => one.office === office),
  );
