/**
 * Inventories (rules 39-41, 47): per creator, closing year and section. The inventory of
 * permanent files is the gate: until it is approved for a year, nothing of that year is
 * allocated for destruction.
 */
import type { CaseFileId } from './names.ts';
import { type Outcome, accept, refuse } from './outcome.ts';
import { type Term, spanOf } from './term.ts';

export type Section = 'permanent' | 'over-10-years' | 'up-to-10-years' | 'personnel';

type Sorted = Term & { readonly personnel: boolean };

/** The section a file is entered in; the personnel mark goes before the term, an unknown term has none. */
export const sectionOf = (term: Sorted): Section | undefined => {
  if (term.personnel) return 'personnel';
  if (term.kind === 'unknown') return undefined;
  if (term.kind === 'permanent') return 'permanent';
  return spanOf(term).years > 10 ? 'over-10-years' : 'up-to-10-years';
};

/** Who approves: the chairman of the ERC; up to ten years the keeper (386 names nobody: policy). */
export const approverOf = (section: Section): 'erc-chairman' | 'keeper' =>
  section === 'up-to-10-years' ? 'keeper' : 'erc-chairman';

/** Full registration: numbered sheets and a certification sheet (rule 39); up to ten years inclusive it is partial (rule 40). */
export const isFullyRegistered = (section: Section): boolean => section !== 'up-to-10-years';

/** A sealed file as the gate sees it. */
export interface GateFile {
  readonly id: CaseFileId;
  /** The closing year. */
  readonly year: number;
  readonly term: Term;
  /** Its review has fallen due, or was begun, and is not decided. */
  readonly appraisalOpen: boolean;
  /** A line of an inventory carries it: of an approved edition, or of the one about to be approved. */
  readonly onLine: boolean;
}

/** Files that may yet prove permanent, or are permanent and entered nowhere. */
export const unresolvedIn = <File extends GateFile>(files: readonly File[]): File[] =>
  files.filter(
    ({ term, appraisalOpen, onLine }) =>
      term.kind === 'unknown' || appraisalOpen || (term.kind === 'permanent' && !onLine),
  );

export type ApprovalRefusal =
  | { readonly code: 'FilesUnresolved'; readonly caseFiles: readonly CaseFileId[] }
  | { readonly code: 'EmptinessNotStated' }
  | { readonly code: 'InventoryNotEmpty'; readonly lines: number };

/**
 * Whether an inventory can be approved. `files` are the sealed files of its creator and year:
 * they bind the permanent section alone. That it is empty, the approver states and signs.
 */
export const checkApproval = (
  inventory: { readonly section: Section; readonly lines: number },
  files: readonly GateFile[],
  statedEmpty: boolean,
): Outcome<'approvable', ApprovalRefusal> => {
  const unresolved = inventory.section === 'permanent' ? unresolvedIn(files) : [];
  if (unresolved.length > 0) {
    return refuse({ code: 'FilesUnresolved', caseFiles: unresolved.map((file) => file.id) });
  }
  if (inventory.lines === 0 && !statedEmpty) return refuse({ code: 'EmptinessNotStated' });
  if (inventory.lines > 0 && statedEmpty)
    return refuse({ code: 'InventoryNotEmpty', lines: inventory.lines });
  return accept('approvable');
};

/** What one creator's inventories and files say of a year. */
export interface GateRecords {
  /** Years whose permanent inventory is approved, here or on paper. */
  readonly approvedYears: readonly number[];
  /** All sealed files of the creator in these years: one sealed after the approval closes the gate again. */
  readonly files: readonly GateFile[];
}

export interface PermanentInventoryMissing {
  readonly code: 'PermanentInventoryMissing';
  readonly years: readonly number[];
  /** Files that close the gate of a year although its inventory was approved. */
  readonly caseFiles: readonly CaseFileId[];
}

/** Rule 47, asked at submission, at the order and at the claim: each closing year on the act is open. */
export const gate = (
  years: readonly number[],
  { approvedYears, files }: GateRecords,
): Outcome<'open', PermanentInventoryMissing> => {
  const asked = [...new Set(years)].sort((one, other) => one - other);
  const unresolved = unresolvedIn(files).filter((file) => asked.includes(file.year));
  const closed = asked.filter(
    (year) => !approvedYears.includes(year) || unresolved.some((file) => file.year === year),
  );
  if (closed.length === 0) return accept('open');
  const caseFiles = unresolved.map((file) => file.id);
  return refuse({ code: 'PermanentInventoryMissing', years: closed, caseFiles });
};
