/** The commission's appraisal of a file with the mark, entered by its chairman with the minutes: only "destroy" lets it be listed. */
import { appraiseFile } from '../../shared/archive/appraised-file.ts';
import { onlyFor } from '../../shared/archive/not-permitted.ts';
import { accept, type Outcome } from '../../shared/archive/outcome.ts';
import type { Roster } from '../../shared/archive/people.ts';
import type { AppraisalTold } from '../../shared/contract/routes/retention.ts';
import type { Story } from '../../shared/ports/story.ts';
import { rosterOn } from '../../shared/register/people.ts';
import type { VisibleCaseFile } from '../../shared/register/visible-case-files.ts';
import { changeTerm, type TermNeeds } from './change-term.ts';
import { findFile, showFile } from './found-file.ts';

interface Reviewed extends VisibleCaseFile {
  readonly roster: Roster | undefined;
}

export const appraise: Story<TermNeeds, Reviewed, AppraisalTold> = {
  find: async (needs, asked): Promise<Outcome<Reviewed>> => {
    const found = await findFile(needs, asked);
    if (!found.accepted) return found;
    const roster = await rosterOn(needs.registry, found.value.file.chamber, needs.clock.today());
    return accept({ ...found.value, roster });
  },
  // As no drafter votes on his own act, no chairman appraises what he keeps.
  may: (_needs, { subject: { file, roster }, caller: { person } }) =>
    roster?.chairman === person.id && file.keeper !== person.id ? undefined : onlyFor('erc-chairman'),
  act: (needs, { subject, body, caller }) =>
    changeTerm(needs, { file: subject.file, by: caller.person.id }, (file) => {
      const { reason, ...decision } = body;
      const judged = appraiseFile(file, decision, needs.clock.today());
      if (!judged.accepted) return judged;
      const { minutes, ...verdict } = decision;
      return accept({ after: judged.value, told: { what: 'appraisal', reason, minutes, verdict } });
    }),
  show: showFile,
};
