/**
 * What the commission's appraisal makes of a file. One that is to be kept for good leaves the inventory
 * it stood in and waits, sealed, for the permanent one: until then the gate of its year is shut.
 */
import { type AppraisalRefusal, appraise, type Verdict } from './appraisal.ts';
import type { KeptCaseFile } from './case-file.ts';
import type { Day } from './names.ts';
import type { Decision } from './nomenclature.ts';
import { type Outcome, accept, refuse } from './outcome.ts';
import { keepUntilOf } from './retention.ts';
import type { DateNotAllowed, TermNotChangeable } from './term-change.ts';

/** @param minutes of the commission: the day they bear is the day of the decision. */
export const appraiseFile = (
  file: KeptCaseFile,
  { minutes, ...verdict }: Verdict & { readonly minutes: Decision },
  today: Day,
): Outcome<KeptCaseFile, AppraisalRefusal | TermNotChangeable | DateNotAllowed> => {
  const { stage } = file;
  if (stage !== 'sealed' && stage !== 'entered') return refuse({ code: 'TermNotChangeable', stage });
  if (minutes.datedOn > today) return refuse({ code: 'DateNotAllowed', upTo: today });
  const appraised = appraise(file, verdict, minutes.datedOn);
  if (!appraised.accepted) return appraised;
  const term = appraised.value;
  if (verdict.verdict === 'destroy') return accept({ ...file, term });
  const { decided: _moved, ...undecided } = file;
  if (verdict.verdict === 'permanent') {
    const { place: _line, ...unlisted } = undecided;
    return accept({ ...unlisted, stage: 'sealed', term, keepUntil: null });
  }
  const events = [...(file.events ?? []), { event: 'appraised', on: minutes.datedOn }];
  return accept({ ...undecided, term, events, keepUntil: keepUntilOf(term, { ...undecided, events }) });
};
