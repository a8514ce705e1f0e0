/**
 * What stands on the papers of the archive, before any of it is laid out.
 *
 * The shape of a paper is also the shape of the data attached to it
 * (`act-data.json` and its kin): plain JSON of text, whole numbers and days, so that
 * the paper can be drawn again, byte for byte, from its own attachment. Names and
 * headings are printed as they stand; everything else is worded per language.
 */
import type { Section } from './inventory.ts';
import type { ActId, CaseFileId, Day, PaperLanguage, Sha256 } from './names.ts';

/** A text that an office keeps in both languages of papers. */
export type InBothLanguages = Readonly<Record<PaperLanguage, string>>;

export interface ChamberOnPaper {
  readonly name: InBothLanguages;
  readonly region: InBothLanguages;
}

export interface NumberedPaper {
  readonly number: string;
  readonly datedOn: Day;
}

/** Who draws a paper up: the agent for himself, or the chamber's officer for one who has ceased (rule 48). */
export type DrafterOnPaper =
  | {
      readonly capacity: 'agent';
      readonly name: string;
      readonly licence: { readonly number: string; readonly issuedOn: Day };
    }
  | { readonly capacity: 'officer'; readonly name: string; readonly position: InBothLanguages };

/** Whose files they are; the chamber is printed by its name in the language of the paper. */
export interface CreatorOnPaper {
  readonly name: string;
  readonly chamber?: true;
}

/** Where a file stands in the inventory of its creator: numbers begin anew each year; lines taken over from paper keep their letters. */
export interface PlaceInInventory {
  readonly number: number;
  readonly year: number;
  readonly section: Section;
  readonly line: number | string;
}

/** Column 4 of Appendix 4. `scan` says whether the maker certified the electronic copy; remarks stand as written. */
export interface LineNotes {
  readonly carrier: 'paper' | 'electronic' | 'mixed';
  readonly place?: string;
  readonly sheets?: number;
  readonly keptUntil?: Day;
  readonly scan?: 'certified' | 'uncertified';
  readonly reviewed?: boolean;
  readonly remarks?: readonly string[];
}

export interface ActLineOnPaper {
  readonly no: number;
  readonly years: string;
  readonly heading: string;
  readonly index: string;
  readonly inventory: PlaceInInventory;
  readonly notes: LineNotes;
  readonly volumes: number;
  readonly article: string;
  readonly caseFile: CaseFileId;
}

export type ErcSeat = 'chairman' | 'deputy-head' | 'member';

export interface SeatOnPaper {
  readonly seat: ErcSeat;
  readonly name: string;
}

/** How far the files were looked through sheet by sheet before submission. */
export type ReviewOnPaper =
  | { readonly kind: 'none' }
  | { readonly kind: 'sample'; readonly percent: number; readonly files: number }
  | { readonly kind: 'all' };

/** `personal`: a detached signature by one's own key; `attested`: signed by hand (rules.md 8). */
export type SigningOnPaper = 'personal' | 'attested';

/** The state of the evidence log when the act was drawn up: its size and root, in hexadecimal. */
export interface CheckpointOnPaper {
  readonly origin: string;
  readonly size: number;
  readonly root: Sha256;
}

export interface ActOnPaper {
  readonly id: ActId;
  readonly number: number;
  readonly drawnUpOn: Day;
  readonly place: InBothLanguages;
}

/**
 * Part one of the act, Appendix 4, as signed by drafter and commission. `total` is the sum of
 * column 5, `files` the number of lines; `language` is the language that is signed.
 */
export interface ActPartOne {
  readonly schema: 'kz.archive.act/1';
  readonly part: 1;
  readonly act: ActOnPaper;
  readonly language: PaperLanguage;
  readonly chamber: ChamberOnPaper;
  readonly drafter: DrafterOnPaper;
  readonly creator: CreatorOnPaper;
  readonly list: NumberedPaper & { readonly title: InBothLanguages };
  readonly lines: readonly ActLineOnPaper[];
  readonly total: number;
  readonly files: number;
  readonly ercSeats: readonly SeatOnPaper[];
  readonly review: ReviewOnPaper;
  readonly signing: SigningOnPaper;
  readonly demonstration: boolean;
  readonly replaces?: { readonly number: number; readonly drawnUpOn: Day };
  readonly checkpoint?: CheckpointOnPaper;
}

/** The head who signs an order; one who acts for the head cites the order that lets him. */
export interface HeadOnPaper {
  readonly name: string;
  readonly acting?: NumberedPaper;
}

export interface VoteOnPaper extends SeatOnPaper {
  readonly votedOn: Day;
}

/**
 * What became of the paper: destroyed, not there (electronic files), kept (spared lines), or not recorded;
 * that also of a spared line where the commission told that paper was destroyed, for it told so beforehand.
 */
export type PaperOutcome = 'destroyed' | 'none' | 'kept' | 'not-recorded';

/** `reason` is the code of why a line was spared, such as `LockStillRunning`; the paper words the codes it knows. */
export interface OutcomeLineOnPaper {
  readonly no: number;
  readonly caseFile: CaseFileId;
  readonly index: string;
  readonly heading: string;
  readonly volumes: number;
  readonly outcome: 'destroyed' | 'spared';
  readonly reason?: string;
  readonly paper: PaperOutcome;
}

export type PresentOffice = 'chairman' | 'drafter' | 'justice' | 'officer';

export interface PresentOnPaper {
  readonly office: PresentOffice;
  readonly name: string;
  readonly position?: string;
}

/**
 * The head took his order back: every line not begun by then was spared. Of whom it says the office alone, and where
 * somebody acted for the head that day, the order by which he did. Reason and basis stand as they were typed.
 */
export interface RevocationOnPaper {
  readonly on: Day;
  readonly reason: string;
  readonly basis: string;
  readonly acting?: NumberedPaper;
}

/** Part two of the act: what was ordered and what became of each line. `destroyedOn` is null where all were spared. */
export interface ActPartTwo {
  readonly schema: 'kz.archive.act/1';
  readonly part: 2;
  readonly act: ActOnPaper;
  readonly partOne: { readonly sha256: Sha256 };
  readonly language: PaperLanguage;
  readonly chamber: ChamberOnPaper;
  readonly creator: CreatorOnPaper;
  readonly approval: { readonly approvedOn: Day; readonly votes: readonly VoteOnPaper[] };
  readonly order: NumberedPaper & { readonly head: HeadOnPaper; readonly sha256?: Sha256 };
  readonly revoked?: RevocationOnPaper;
  readonly lines: readonly OutcomeLineOnPaper[];
  readonly destroyedOn: Day | null;
  readonly closedOn: Day;
  readonly paperDestruction?: { readonly destroyedOn: Day; readonly manner: string; readonly place: string };
  readonly backupDays: number;
  readonly present: readonly PresentOnPaper[];
  readonly others?: readonly string[];
  readonly signing: SigningOnPaper;
  readonly demonstration: boolean;
}
