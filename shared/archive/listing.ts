/**
 * Whether a file may be listed on an act (rules 47-49): entered in its
 * inventory, due, on no hold, and with a term whose article stands in the list
 * that the act cites. All offenders are named, each under its own ground.
 */
import type { CaseFile, KeptCaseFile } from './case-file.ts';
import {
  type DueOn,
  hasOutlivedTerm,
  holdsOn,
  type NotDue,
  type OnDay,
  whyNotDue,
  whyNotOutlived,
} from './due.ts';
import type { CaseFileId } from './names.ts';
import type { Refusal } from './outcome.ts';

export type NotListable = 'CaseFilesNotEntered' | 'CaseFilesOnHold' | 'CaseFilesNotDue' | 'TermUnconfirmed';

export interface ListingOn extends DueOn {
  /** The list in force on the day the act is drawn up. */
  readonly list: string;
}

export const whyNotListable = (file: CaseFile, on: ListingOn): NotListable | undefined => {
  if (['open', 'sealing', 'sealed'].includes(file.stage)) return 'CaseFilesNotEntered';
  if (file.stage !== 'entered') return 'CaseFilesNotDue';
  if (holdsOn(file, on) > 0) return 'CaseFilesOnHold';
  if (!on.cohortMarked || !hasOutlivedTerm(file, on)) return 'CaseFilesNotDue';
  return isConfirmed(file, on.list) ? undefined : 'TermUnconfirmed';
};

const isConfirmed = ({ term }: KeptCaseFile, list: string): boolean =>
  term.confirmed && term.article !== null && term.article !== '' && term.list === list;

export interface Judged {
  readonly file: CaseFile;
  readonly why?: NotListable | undefined;
  /** Of a file that is not due. */
  readonly reason?: NotDue | undefined;
}

export const judgeListing = (file: CaseFile, on: ListingOn): Judged => {
  const why = whyNotListable(file, on);
  return { file, why, ...(why === 'CaseFilesNotDue' && { reason: whyNotDue(file, on) }) };
};

/** A file with why it is not due, as a refusal names it. */
export interface NotDueFile {
  readonly caseFile: CaseFileId;
  readonly reason: NotDue | 'off-this-act';
}

export interface NotListableRefusal extends Refusal {
  readonly code: NotListable;
  readonly caseFiles: readonly CaseFileId[];
  /** Of `CaseFilesNotDue`. */
  readonly why?: readonly NotDueFile[];
}

/** In the order in which a person would mend them. */
const grounds: readonly NotListable[] = [
  'CaseFilesNotEntered',
  'CaseFilesOnHold',
  'CaseFilesNotDue',
  'TermUnconfirmed',
];

/** The first ground that any file falls under, with every file that falls under it. */
export const refusalOf = (judged: readonly Judged[]): NotListableRefusal | undefined => {
  const code = grounds.find((ground) => judged.some(({ why }) => why === ground));
  if (code === undefined) return undefined;
  const offenders = judged.filter(({ why }) => why === code);
  const why = offenders.flatMap(({ file, reason }) => (reason ? [{ caseFile: file.id, reason }] : []));
  return { code, caseFiles: offenders.map(({ file }) => file.id), ...(why.length > 0 && { why }) };
};

/** The moment that is asked about, with the act on which the file should stand. */
export type SubmittableOn = Omit<DueOn, 'cohortMarked'> & { readonly act: string };

/** Whether a listed file may still go: asked at submission, and again when destruction begins (`whySpared`). */
export const whyNotSubmittable = (
  file: CaseFile,
  on: SubmittableOn,
): 'CaseFilesOnHold' | 'CaseFilesNotDue' | undefined => {
  if (file.stage !== 'listed' || file.act?.act !== on.act) return 'CaseFilesNotDue';
  if (holdsOn(file, on) > 0) return 'CaseFilesOnHold';
  return hasOutlivedTerm(file, on) ? undefined : 'CaseFilesNotDue';
};

/** Why a listed file is not due: it left the act, or has not outlived its term after all. */
export const reasonNotSubmittable = (
  file: CaseFile | undefined,
  on: OnDay & { readonly act: string },
): NotDueFile['reason'] =>
  file?.stage === 'listed' && file.act?.act === on.act
    ? (whyNotOutlived(file, on) ?? 'off-this-act')
    : 'off-this-act';
