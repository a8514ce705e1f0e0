/**
 * A case file: one closed proceeding, order-file or register, as scans with
 * what the office knows of them. It is open until sealed; sealed, nothing in it
 * changes; destroyed, only a stub remains that leads to the record.
 */
import type {
  ActId,
  CaseFileId,
  ChamberId,
  Day,
  DocumentId,
  HolderId,
  Instant,
  InventoryId,
  PaperLanguage,
  PersonId,
  Sha256,
} from './names.ts';
import type { Decision } from './nomenclature.ts';
import type { RecordedEvent } from './retention.ts';
import type { TermChange } from './term-change.ts';
import type { TermRule } from './term.ts';

export type Kind = 'proceeding' | 'order-file' | 'register';
export type Carrier = 'paper' | 'electronic' | 'mixed';

export interface Volume {
  readonly startedOn?: Day;
  readonly closedOn?: Day;
  readonly sheets?: number;
}

/** Personal data: in the registry only; never in keys, logs, facts, records. */
export interface Party {
  readonly role: string;
  readonly name: string;
  readonly iin?: string;
  readonly bin?: string;
}

/** Why a sealing failed; `document` is absent where the whole file is meant. */
export interface Finding {
  readonly document?: DocumentId;
  readonly code: string;
}

/** Where a file stands in an approved inventory. */
export interface InventoryPlace {
  readonly inventory: InventoryId;
  /** The inventory's number as printed. */
  readonly number: number;
  readonly line: number;
}

export interface ActPlace {
  readonly act: ActId;
  readonly line: number;
}

/** The write that begins destruction leaves this behind; the intent is computed from it alone. */
export interface Claim extends ActPlace {
  readonly at: Instant;
  readonly attempt: number;
}

interface Described {
  readonly id: CaseFileId;
  readonly chamber: ChamberId;
  readonly creator: HolderId;
  readonly keeper: HolderId;
  readonly kind: Kind;
  readonly index: string;
  /** The closing year where not given otherwise. */
  readonly year: number;
}

export interface KeptCaseFile extends Described {
  readonly stage: 'open' | 'sealing' | 'sealed' | 'entered' | 'listed' | 'destroying';
  readonly heading: string;
  readonly language: PaperLanguage;
  readonly proceedingNumber?: string;
  readonly startedOn?: Day;
  readonly closedOn: Day | null;
  readonly closingGround?: string;
  readonly volumes: readonly Volume[];
  readonly carrier: Carrier;
  readonly paperPlace?: string;
  readonly parties: readonly Party[];
  /** Keyed hashes of its parties' IIN and BIN, each once; made when the file is sealed. */
  readonly partyHashes?: readonly string[];
  readonly term: TermRule;
  readonly keepUntil: Day | null;
  /** What its term waits or waited for, as far as it is on record. */
  readonly events?: readonly RecordedEvent[];
  /** The head's decision by which it is kept until another day than the one counted. */
  readonly decided?: Decision;
  /** Every change of its term since it was opened, oldest first. */
  readonly history?: readonly TermChange[];
  readonly openedAt: Instant;
  readonly openedBy: PersonId;
  readonly findings: readonly Finding[];
  /** How many documents it has. */
  readonly documents: number;
  /** Holds in force on the file itself. */
  readonly holds: number;
  /** Grows with every change: what was judged is what is written. */
  readonly v: number;
  /** Who made the scans, as the keeper says. */
  readonly madeBy?: string;
  readonly sealedAt?: Instant;
  /** Until when the store keeps all of it; told before the store is asked to lengthen it, so never too short. */
  readonly lockedUntil?: Instant;
  /** What the store was asked for, as long as it has not answered for every document. */
  readonly lockAsked?: Instant;
  /** Digest of the manifest: every document with its digest, size and version. */
  readonly manifest?: Sha256;
  readonly place?: InventoryPlace;
  readonly act?: ActPlace;
  readonly claim?: Claim;
}

export interface DestroyedCaseFile extends Described {
  readonly stage: 'destroyed';
  readonly volumes: number;
  readonly place: InventoryPlace;
  readonly act: ActPlace;
  readonly order: { readonly number: string; readonly datedOn: Day };
  /** SHA-256 of the deletion record. */
  readonly record: Sha256;
  readonly destroyedAt: Instant;
  readonly v: number;
}

export type CaseFile = KeptCaseFile | DestroyedCaseFile;
export type Stage = CaseFile['stage'];

/** A document of a case file: one scan, one object in the vault. */
export interface Document {
  readonly id: DocumentId;
  readonly state: 'awaited' | 'uploaded' | 'sealed';
  readonly name: string;
  readonly kind?: string;
  readonly volume: number;
  readonly mediaType: string;
  readonly bytes: number;
  readonly sha256: Sha256;
  readonly datedOn?: Day;
  readonly registryNumber?: string;
  readonly sheets?: number;
  readonly addedAt: Instant;
  /** Multipart upload under way. */
  readonly upload?: string;
  /** The uploaded version that `complete` pinned. */
  readonly uploaded?: string;
  /** The version in the vault, once sealed. */
  readonly version?: string;
  readonly pages?: number;
}
