/** Entering the fact that a term waits for: from it the last day of keeping is counted, and the lock follows. */
import { basisOf } from '../../shared/archive/hold.ts';
import type { KeptCaseFile } from '../../shared/archive/case-file.ts';
import { type FactRecorded, recordEvent as recorded } from '../../shared/archive/missing-fact.ts';
import { accept } from '../../shared/archive/outcome.ts';
import { keepUntilOf } from '../../shared/archive/retention.ts';
import type { EventTold } from '../../shared/contract/routes/retention.ts';
import type { Story } from '../../shared/ports/story.ts';
import { findTerm } from '../../shared/register/terms.ts';
import type { VisibleCaseFile } from '../../shared/register/visible-case-files.ts';
import { changeTerm, type TermNeeds } from './change-term.ts';
import { findFile, mayTell, showFile } from './found-file.ts';

export const recordEvent: Story<TermNeeds, VisibleCaseFile, EventTold> = {
  find: findFile,
  may: mayTell,
  act: (needs, { subject, body, caller }) =>
    changeTerm(needs, { file: subject.file, by: caller.person.id }, async (file) => {
      const event = { event: body.event, on: body.happenedOn };
      const judged = recorded(file, event, needs.clock.today());
      if (!judged.accepted) return judged;
      const after = await counted(needs, file, judged.value);
      return accept({ after, told: { what: 'event', event, basis: basisOf(body.basis) } });
    }),
  show: showFile,
};

/** A closing day changes by which nomenclature the file is kept; an event only when its term ends. */
const counted = async (
  { registry }: TermNeeds,
  file: KeptCaseFile,
  fact: FactRecorded,
): Promise<KeptCaseFile> => {
  const after = { ...file, ...fact };
  return 'closedOn' in fact
    ? { ...after, ...(await findTerm(registry, after)) }
    : { ...after, keepUntil: keepUntilOf(file.term, after) };
};
