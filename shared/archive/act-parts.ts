/** Parts that acts are made of: papers, signatures, seats, votes, the order, the lines. */
import type { ActId, CaseFileId, Day, Instant, PersonId, ScanId, Sha256 } from './names.ts';

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
  /** Digest of the detached CMS; of a signature by hand, of the scan of the signed paper. */
  readonly sha256?: Sha256;
  /** Given by hand: the next step waits for the scan of the signed paper. */
  readonly awaitsScan?: true;
}

/** At which step papers of an act are signed. */
export type SignedStep = 'submission' | 'votes' | 'order' | 'destruction';

/** The scan of a paper signed by hand; of one step there may be several, and the newest of a person counts. */
export interface SignedPaper {
  readonly step: SignedStep;
  readonly scan: ScanId;
  readonly paper: Paper;
  readonly mediaType: string;
  readonly bytes: number;
  /** Who attached it, and when. */
  readonly by: PersonId;
  readonly at: Instant;
}

export type SeatName = 'chairman' | 'deputy-head' | 'member';

export interface Seat {
  readonly seat: SeatName;
  readonly person: PersonId;
}

export interface Vote extends Signature {
  readonly verdict: 'approve' | 'return';
  readonly reason?: string;
  /** Files for which it returns the act, as it is shown; kept apart from the vote, but on acts of before that. */
  readonly exclude?: readonly Excluded[];
}

/** The archive authority's consent to an act, with the scan of its paper. */
export interface Consent {
  readonly number: string;
  readonly datedOn: Day;
  /** Which authority. */
  readonly body: string;
  readonly scan: ScanId;
  readonly paper: Paper;
  readonly mediaType: string;
  readonly bytes: number;
  /** Who entered it, and when. */
  readonly by: PersonId;
  readonly at: Instant;
}

export interface Drafter {
  readonly person: PersonId;
  /** The agent for his own files; the officer for those of a ceased agent (rule 48). */
  readonly capacity: 'agent' | 'officer';
}

/** A file that somebody will not have on an act, with his reason: its drafter, or who votes to return it. */
export interface Excluded {
  readonly caseFile: CaseFileId;
  readonly reason: string;
}

export interface Order {
  readonly number: string;
  readonly datedOn: Day;
  readonly paper: Paper;
  readonly signature: Signature;
}

/** The head took his order back: on which grounds, who, when. */
export interface Revocation {
  readonly reason: string;
  readonly basis: string;
  readonly by: PersonId;
  readonly at: Instant;
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

interface Listed {
  /** Looked through sheet by sheet by the drafter. */
  readonly reviewedAt?: Instant;
  readonly act: ActId;
  readonly no: number;
  readonly caseFile: CaseFileId;
  readonly year: number;
  readonly index: string;
  readonly volumes: number;
}

interface WithoutOutcome {
  /** Why the file was spared. */
  readonly reason?: undefined;
  /** SHA-256 of the deletion record, once destroyed. */
  readonly record?: undefined;
}

/** One file on an act. Frozen from the moment it is listed; begun by the claim; then destroyed or spared. */
export type ActLine = Listed &
  (
    | (WithoutOutcome & { readonly state: 'frozen' | 'begun' | 'released' })
    | (Omit<WithoutOutcome, 'reason'> & { readonly state: 'spared'; readonly reason: string })
    | (Omit<WithoutOutcome, 'record'> & { readonly state: 'destroyed'; readonly record: Sha256 })
  );
