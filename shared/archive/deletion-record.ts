/**
 * The deletion record: what is left of a case file when nothing else is. It is
 * signed as canonical JSON (RFC 8785) and read decades later by people who have
 * neither this program nor its registry, so it says by itself what was destroyed,
 * why it might be, who decided, and that the store was looked at afterwards.
 * Texts and whole numbers only; persons by opaque ids, never by name (rules.md 9).
 */
import type { CommissionOffice, PaperDestruction, SeatName, Signature } from './act-parts.ts';
import type { Carrier, Kind } from './case-file.ts';
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
} from './names.ts';
import type { Term } from './term.ts';

export const deletionRecordSchema = 'kz.archive.deletion-record/1';

/** A term that can end, with the last day of keeping that followed from it. */
export type EndedRetention = Exclude<Term, { kind: 'permanent' | 'unknown' }> & { readonly keepUntil: Day };

/** `personal`: digest of the person's detached CMS. `attested`: digest of the scan of the hand-signed paper, where there is one. */
export type RecordedSignature = Pick<Signature, 'policy' | 'sha256'>;

export interface RecordedSeat {
  readonly seat: SeatName;
  readonly person: PersonId;
  readonly verdict: 'approve' | 'return';
  readonly signature: RecordedSignature;
}

/** One object version of the vault that is no more. */
export interface DestroyedObject {
  readonly document: DocumentId;
  readonly volume?: number;
  readonly mediaType: string;
  readonly bytes: number;
  readonly sha256: Sha256;
  readonly key: string;
  readonly version: string;
  readonly pages?: number;
}

/** A copy outside the manifest with a digest of the manifest, found under the file's prefix and destroyed with it. */
export interface StrayCopy {
  readonly key: string;
  readonly version: string;
  readonly sha256: Sha256;
}

export interface DeletionRecord {
  readonly schema: typeof deletionRecordSchema;
  readonly caseFile: CaseFileId;
  readonly chamber: ChamberId;
  readonly creator: HolderId;
  readonly keeper: HolderId;
  readonly kind: Kind;
  /** By the nomenclature of cases. */
  readonly index: string;
  /** The closing year. */
  readonly year: number;
  readonly volumes: number;
  readonly carrier: Carrier;
  /** The list of documents with terms, and its article. */
  readonly list: string;
  readonly article: string;
  readonly retention: EndedRetention;
  readonly inventory: { readonly id: InventoryId; readonly number: number; readonly line: number };
  /** SHA-256 of the manifest made at sealing. */
  readonly manifest: Sha256;
  readonly act: {
    readonly id: ActId;
    readonly number: number;
    readonly line: number;
    readonly partOneSha256: Sha256;
    readonly drafter: PersonId;
    readonly signature: RecordedSignature;
  };
  readonly approval: { readonly approvedOn: Day; readonly seats: readonly RecordedSeat[] };
  readonly order: {
    readonly number: string;
    readonly datedOn: Day;
    readonly paperSha256?: Sha256;
    readonly issuedBy: PersonId;
    readonly signature: RecordedSignature;
  };
  /** Who confirmed presence, and on which day. */
  readonly commission: readonly {
    readonly office: CommissionOffice;
    readonly person: PersonId;
    readonly on: Day;
  }[];
  /** By key, then version. */
  readonly objects: readonly DestroyedObject[];
  readonly strays: readonly StrayCopy[];
  /** What the store listed under the file's prefix afterwards. */
  readonly looked: { readonly versions: 0; readonly markers: 0; readonly uploads: 0; readonly at: Instant };
  readonly times: { readonly begunAt: Instant; readonly destroyedAt: Instant };
  readonly outcome: { readonly electronic: 'destroyed'; readonly paper: 'not recorded' | PaperDestruction };
}
