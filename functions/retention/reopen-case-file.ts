/** Reopening a sealed file (rules.md 1): it has no term until it is closed anew; an act that lists it spares it. */
import { basisOf } from '../../shared/archive/hold.ts';
import { accept } from '../../shared/archive/outcome.ts';
import { reopen } from '../../shared/archive/reopening.ts';
import type { Said } from '../../shared/contract/routes/custody.ts';
import type { Story } from '../../shared/ports/story.ts';
import type { VisibleCaseFile } from '../../shared/register/visible-case-files.ts';
import { changeTerm, type TermNeeds } from './change-term.ts';
import { findFile, mayTell, showFile } from './found-file.ts';

export const reopenCaseFile: Story<TermNeeds, VisibleCaseFile, Said> = {
  find: findFile,
  may: mayTell,
  act: (needs, { subject, body, caller }) =>
    changeTerm(needs, { file: subject.file, by: caller.person.id }, (file) => {
      const judged = reopen(file);
      if (!judged.accepted) return judged;
      const { decided: _moved, ...undecided } = file;
      const told = { what: 'reopening', reason: body.reason, basis: basisOf(body.basis) } as const;
      return accept({ after: { ...undecided, ...judged.value }, told });
    }),
  show: showFile,
};
