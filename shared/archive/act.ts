/**
 * The act on allocation for destruction (rules 48-52, Appendix 4). It never
 * moves backwards: a returned, withdrawn or lapsed act stays on file with its
 * signatures void, and a new act is drawn up.
 */
import type {
  Paper,
  PaperSet,
  Signature,
  Seat,
  Vote,
  Drafter,
  Order,
  CommissionOffice,
  Attendance,
  PaperDestruction,
  Revocation,
  SignedPaper,
  Consent,
} from './act-parts.ts';
import type { ActId, ChamberId, Day, HolderId, Instant, PaperLanguage, PersonId } from './names.ts';
import type { ReviewPolicy } from './people.ts';

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
  /** What the chamber asked for when the act was drawn up, as part one says it; none where absent. */
  readonly review?: ReviewPolicy;
  /** How many of its lines were looked through sheet by sheet. */
  readonly reviewed?: number;
  /** Of the archive authority. */
  readonly consent?: Consent;
  /** Scans of its papers as they were signed by hand, in the order in which they came. */
  readonly signedPapers?: readonly SignedPaper[];
  readonly v: number;
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
  /** Why the last submission of a long act failed: a refusal's code with its facts, of very many files the first. */
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
  readonly revoked?: Revocation;
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
    /** Why an officer signed in the drafter's place. */
    readonly ground?: 'drafter-suspended' | 'drafter-ceased';
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
  /** Of an act that lapsed because its order was taken back. */
  readonly revoked?: Revocation;
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

/** The whole act is certified when all three of the commission signed part two (rule 52), and what was signed by hand is there. */
export const isCertified = (act: ClosedAct): boolean =>
  (['drafter', 'chairman', 'justice'] as const).every((office) =>
    act.certifiedBy.some((one) => one.office === office && !one.awaitsScan),
  );
