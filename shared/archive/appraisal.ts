/**
 * Files with the appraisal mark (ЭПК). At the end of the term the file does not fall due:
 * its review does, and the ERC decides with reasons. Only "destroy" lets it be listed.
 */
import type { Day } from './names.ts';
import { type Outcome, accept, refuse } from './outcome.ts';
import type { TermRule } from './term.ts';

export type Verdict =
  | { readonly verdict: 'destroy' }
  | { readonly verdict: 'keep'; readonly years: number }
  | { readonly verdict: 'permanent' };

/** The review has fallen due and is not decided: the file is on the ERC's list, and its year's gate is shut. */
export const isReviewOpen = (
  file: { readonly term: TermRule; readonly keepUntil: Day | null },
  today: Day,
): boolean => file.term.appraisalMark && file.keepUntil !== null && file.keepUntil < today;

export type AppraisalRefusal =
  | { readonly code: 'NoAppraisalMark' }
  | { readonly code: 'ReviewNotDue'; readonly from: Day | null }
  | { readonly code: 'YearsOutOfRange' };

/**
 * The term after the decision. "Destroy" takes the mark off and leaves the term, which is over;
 * "keep" counts anew from 1 January after the decision, recorded as the event `appraised`, and
 * keeps the mark, so that the file is reviewed again; "permanent" is for good.
 */
export const appraise = (
  file: { readonly term: TermRule; readonly keepUntil: Day | null },
  decision: Verdict,
  today: Day,
): Outcome<TermRule, AppraisalRefusal> => {
  const { term } = file;
  if (!term.appraisalMark) return refuse({ code: 'NoAppraisalMark' });
  if (!isReviewOpen(file, today)) return refuse({ code: 'ReviewNotDue', from: file.keepUntil });
  switch (decision.verdict) {
    case 'destroy':
      return accept({ ...term, appraisalMark: false });
    case 'permanent':
      return accept({ ...groundOf(term), kind: 'permanent', appraisalMark: false });
    case 'keep':
      return Number.isInteger(decision.years) && decision.years >= 1 && decision.years <= 100
        ? accept({ ...groundOf(term), kind: 'years-after', event: 'appraised', years: decision.years })
        : refuse({ code: 'YearsOutOfRange' });
  }
};

const groundOf = ({ list, article, note, appraisalMark, personnel, confirmed }: TermRule) => ({
  list,
  article,
  ...(note === undefined ? {} : { note }),
  appraisalMark,
  personnel,
  confirmed,
});
