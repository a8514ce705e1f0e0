/**
 * Why a listed file is spared when its destruction would begin (rules.md 4): judged by the very rule that judged it
 * at submission, and told in the words of part two.
 */
import type { CaseFile } from './case-file.ts';
import { type NotDueFile, reasonNotSubmittable, type SubmittableOn, whyNotSubmittable } from './listing.ts';

export type WhySpared = 'OnHold' | 'NotDue' | 'LockStillRunning' | 'Reopened';

const words: Partial<Record<NotDueFile['reason'], WhySpared>> = {
  reopened: 'Reopened',
  'lock-running': 'LockStillRunning',
};

/** Nothing where it may go. */
export const whySpared = (file: CaseFile, on: SubmittableOn): WhySpared | undefined => {
  const why = whyNotSubmittable(file, on);
  if (why === undefined) return undefined;
  return why === 'CaseFilesOnHold' ? 'OnHold' : (words[reasonNotSubmittable(file, on)] ?? 'NotDue');
};
