/**
 * Reopening (rules.md 1): a writ comes back, a case is restarted. The term is over before it is: the
 * file has none until it is closed anew, and the new closing day starts it from the beginning.
 */
import type { Stage } from './case-file.ts';
import { type Outcome, accept, refuse } from './outcome.ts';
import type { TermNotChangeable } from './term-change.ts';
import { type Term, type TermRule, unknownRule } from './term.ts';

/** Refused at submission; in a submitted act the line is spared. */
export const isReopened = ({ term }: { readonly term: Term }): boolean =>
  term.kind === 'unknown' && term.why === 'reopened';

export type ReopenRefusal = TermNotChangeable | { readonly code: 'AlreadyReopened' };

/** A sealed file may be reopened until the write that begins its destruction. */
export const reopen = (file: {
  readonly stage: Stage;
  readonly term: TermRule;
}): Outcome<{ readonly term: TermRule; readonly keepUntil: null; readonly events: [] }, ReopenRefusal> => {
  const { stage } = file;
  if (stage !== 'sealed' && stage !== 'entered' && stage !== 'listed')
    return refuse({ code: 'TermNotChangeable', stage });
  if (isReopened(file)) return refuse({ code: 'AlreadyReopened' });
  const { personnel } = file.term;
  return accept({ term: { ...unknownRule('reopened'), personnel }, keepUntil: null, events: [] });
};
