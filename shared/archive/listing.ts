/**
 * Whether a file may be listed on an act (rules 47-49): entered in its
 * inventory, due, on no hold, and with a term whose article stands in the list
 * that the act cites. All offenders are named, each under its own ground.
 */
import type { CaseFile, KeptCaseFile } from './case-file.ts';
import { type DueOn, hasOutlivedTerm } from './due.ts';
import type { CaseFileId } from './names.ts';
import type { Refusal } from './outcome.ts';

export type NotListable = 'CaseFilesNotEntered' | 'CaseFilesOnHold' | 'CaseFilesNotDue' | 'TermUnconfirmed';

export interface ListingOn extends DueOn {
  /** The list in force on the day the act is drawn up. */
  readonly list: string;
  /** Holds that lie over the file from outside it. */
  readonly wideHolds: number;
}

export const whyNotListable = (file: CaseFile, on: ListingOn): NotListable | undefined => {
  if (['open', 'sealing', 'sealed'].includes(file.stage)) return 'CaseFilesNotEntered';
  if (file.stage !== 'entered') return 'CaseFilesNotDue';
  if (file.holds + on.wideHolds > 0) return 'CaseFilesOnHold';
  if (!on.cohortMarked || !hasOutlivedTerm(file, on)) return 'CaseFilesNotDue';
  return isConfirmed(file, on.list) ? undefined : 'TermUnconfirmed';
};

const isConfirmed = ({ term }: KeptCaseFile, list: string): boolean =>
  term.confirmed && term.article !== null && term.article !== '' && term.list === list;

export interface Judged {
  readonly file: CaseFile;
  readonly why?: NotListable | undefined;
}

/** In the order in which a person would mend them. */
const grounds: readonly NotListable[] = [
  'CaseFilesNotEntered',
  'CaseFilesOnHold',
  'CaseFilesNotDue',
  'TermUnconfirmed',
];

/** The first ground that any file falls under, with every file that falls under it. */
export const refusalOf = (
  judged: readonly Judged[],
): (Refusal & { readonly code: NotListable; readonly caseFiles: readonly CaseFileId[] }) | undefined => {
  const code = grounds.find((ground) => judged.some(({ why }) => why === ground));
  return code && { code, caseFiles: judged.filter(({ why }) => why === code).map(({ file }) => file.id) };
};

/** Whether a listed file may still go: asked at submission, and again when destruction begins. */
export const whyNotSubmittable = (
  file: CaseFile,
  on: Omit<DueOn, 'cohortMarked'> & { readonly act: string; readonly wideHolds: number },
): 'CaseFilesOnHold' | 'CaseFilesNotDue' | undefined => {
  if (file.stage !== 'listed' || file.act?.act !== on.act) return 'CaseFilesNotDue';
  if (file.holds + on.wideHolds > 0) return 'CaseFilesOnHold';
  return hasOutlivedTerm(file, on) ? undefined : 'CaseFilesNotDue';
};
