/**
 * Facts: what happened, filed in the same commit as the new state. A fact that
 * wakes a story is owed to it until that story's own commit settles it. Ids,
 * digests and counts only; at most 4 KB.
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
  PersonId,
  ScanId,
  Sha256,
} from './names.ts';

export type Fact =
  | { readonly name: 'SealingRequested'; readonly caseFile: CaseFileId }
  | { readonly name: 'ScanUploaded'; readonly scan: ScanId }
  | {
      readonly name: 'CaseFileSealed';
      readonly caseFile: CaseFileId;
      readonly keeper: HolderId;
      readonly creator: HolderId;
      readonly manifest: Sha256;
      readonly keepUntil: Day | null;
      readonly lockedUntil: Instant | null;
    }
  | { readonly name: 'InventoryApproved'; readonly inventory: InventoryId; readonly edition: number }
  | {
      readonly name: 'CaseFileEntered';
      readonly caseFile: CaseFileId;
      readonly inventory: InventoryId;
      readonly line: number;
    }
  | {
      readonly name: 'CohortFellDue';
      readonly chamber: ChamberId;
      readonly keeper: HolderId;
      readonly keepUntil: Day;
      readonly count: number;
    }
  /** The last day of a file's term was moved, by whom and how. */
  | {
      readonly name: 'TermChanged';
      readonly caseFile: CaseFileId;
      readonly what: string;
      readonly keepUntil: Day | null;
      readonly by: PersonId;
    }
  | {
      readonly name: 'LocksRenewed';
      readonly keeper: HolderId;
      readonly keepUntil: Day;
      readonly files: number;
    }
  | { readonly name: 'ActBegun'; readonly act: ActId }
  | { readonly name: 'ActDrafted'; readonly act: ActId; readonly lines: number; readonly partOne: Sha256 }
  /** The drafter looked through so many files of the act, sheet by sheet. */
  | { readonly name: 'FilesReviewed'; readonly act: ActId; readonly files: number; readonly by: PersonId }
  /** The archive authority's consent to the act is on file, by the digest of its scan. */
  | { readonly name: 'ConsentRecorded'; readonly act: ActId; readonly sha256: Sha256; readonly by: PersonId }
  | { readonly name: 'SubmissionAsked'; readonly act: ActId }
  | { readonly name: 'ActSubmitted'; readonly act: ActId; readonly lines: number; readonly partOne: Sha256 }
  | { readonly name: 'ActWithdrawn'; readonly act: ActId }
  | { readonly name: 'ActApproved'; readonly act: ActId; readonly votes: number }
  | { readonly name: 'ActReturned'; readonly act: ActId; readonly votes: number }
  | { readonly name: 'ActLapsed'; readonly act: ActId }
  | { readonly name: 'DestructionOrdered'; readonly act: ActId; readonly datedOn: Day }
  | { readonly name: 'OrderRevoked'; readonly act: ActId }
  | { readonly name: 'CommissionAssembled'; readonly act: ActId; readonly on: Day }
  | {
      readonly name: 'LineOrdered';
      readonly act: ActId;
      readonly line: number;
      readonly caseFile: CaseFileId;
    }
  | {
      readonly name: 'DestructionBegun';
      readonly act: ActId;
      readonly line: number;
      readonly caseFile: CaseFileId;
      readonly attempt: number;
    }
  | {
      readonly name: 'CaseFileDestroyed';
      readonly act: ActId;
      readonly line: number;
      readonly caseFile: CaseFileId;
      readonly record: Sha256;
    }
  | {
      readonly name: 'CaseFileSpared';
      readonly act: ActId;
      readonly line: number;
      readonly caseFile: CaseFileId;
      readonly reason: string;
    }
  | { readonly name: 'OrderClosed'; readonly act: ActId; readonly destroyed: number; readonly spared: number }
  | { readonly name: 'ActCertified'; readonly act: ActId }
  /** A paper of the act, signed by hand, is there as a scan. */
  | {
      readonly name: 'SignedPaperAttached';
      readonly act: ActId;
      readonly step: string;
      readonly sha256: Sha256;
      readonly by: PersonId;
    }
  /** The evidence log took up so many records, the first at this place. */
  | { readonly name: 'RecordsLogged'; readonly first: number; readonly count: number }
  /** A member of a commission read a document of a listed file. */
  | {
      readonly name: 'DocumentRead';
      readonly caseFile: CaseFileId;
      readonly document: DocumentId;
      readonly act: ActId;
      readonly by: PersonId;
    }
  | {
      readonly name: 'HoldPlaced';
      readonly caseFile: CaseFileId;
      readonly hold: string;
      readonly by: PersonId;
    }
  | {
      readonly name: 'HoldReleased';
      readonly caseFile: CaseFileId;
      readonly hold: string;
      readonly by: PersonId;
    }
  /** Over what it lies stands on the hold alone: a party is no fact. */
  | {
      readonly name: 'WideHoldPlaced' | 'WideHoldReleased';
      readonly chamber: ChamberId;
      readonly hold: string;
      readonly by: PersonId;
    };

export type FactName = Fact['name'];

/** Which story a fact wakes; the others are for the record alone. */
export const wakes: Partial<Record<FactName, string>> = {
  SealingRequested: 'seal-case-file',
  ScanUploaded: 'inspect-scan',
  InventoryApproved: 'enter-case-files',
  TermChanged: 'lengthen-lock',
  ActBegun: 'draw-lines',
  SubmissionAsked: 'judge-submission',
  ActSubmitted: 'invite-commission',
  ActWithdrawn: 'release-lines',
  ActReturned: 'release-lines',
  ActLapsed: 'release-lines',
  CommissionAssembled: 'spread-order',
  LineOrdered: 'destroy-case-file',
  CaseFileDestroyed: 'close-order',
  CaseFileSpared: 'close-order',
  OrderClosed: 'log-records',
};
