/** The head decides how long one file is kept (rules.md 2): longer, or on the commission's minutes shorter. */
import { onlyFor } from '../../shared/archive/not-permitted.ts';
import { accept } from '../../shared/archive/outcome.ts';
import { decideTerm as decided } from '../../shared/archive/term-decision.ts';
import { holdsOfficeIn } from '../../shared/archive/visibility.ts';
import type { DecisionTold } from '../../shared/contract/routes/retention.ts';
import type { Story } from '../../shared/ports/story.ts';
import type { VisibleCaseFile } from '../../shared/register/visible-case-files.ts';
import { changeTerm, type TermNeeds } from './change-term.ts';
import { findFile, showFile } from './found-file.ts';

export const decideTerm: Story<TermNeeds, VisibleCaseFile, DecisionTold> = {
  find: findFile,
  may: ({ clock }, { subject: { file }, caller: { person } }) =>
    holdsOfficeIn(person, 'head', { chamber: file.chamber, today: clock.today() })
      ? undefined
      : onlyFor('head'),
  act: (needs, { subject, body, caller }) =>
    changeTerm(needs, { file: subject.file, by: caller.person.id }, (file) => {
      const judged = decided(file, body, needs.clock.today());
      if (!judged.accepted) return judged;
      const { reason, decision, minutes } = body;
      const told = { what: 'decision', reason, decision, ...(minutes && { minutes }) } as const;
      return accept({ after: { ...file, ...judged.value }, told });
    }),
  show: showFile,
};
