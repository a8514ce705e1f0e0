/** Who asks about holds, and the file as a hold finds it. */
import type { CaseFile } from '../../shared/archive/case-file.ts';
import type { Day } from '../../shared/archive/names.ts';
import type { Asker, HeldFile, HoldRole } from '../../shared/archive/hold.ts';
import { holdsOffice, type Person, type Roster } from '../../shared/archive/people.ts';
import { actsForKeeper, holdsOfficeIn, sitsOn } from '../../shared/archive/visibility.ts';
import type { VisibleCaseFile } from '../../shared/register/visible-case-files.ts';

/** Every role in which the person may speak on this file. */
export const askerOf = (
  person: Person,
  { file, act }: VisibleCaseFile,
  { today, roster }: { readonly today: Day; readonly roster?: Roster },
): Asker => {
  const on = { chamber: file.chamber, today };
  const members = [...(roster?.members ?? []), roster?.chairman, roster?.deputyHead];
  const claims: readonly (readonly [HoldRole, boolean])[] = [
    ['officer', holdsOfficeIn(person, 'officer', on)],
    ['head', holdsOfficeIn(person, 'head', on)],
    ['chairman', holdsOfficeIn(person, 'deputy-head', on) || roster?.chairman === person.id],
    ['justice', holdsOfficeIn(person, 'justice', on)],
    ['republican', holdsOffice(person, 'republican', today)],
    ['erc-member', members.includes(person.id) || (act !== undefined && sitsOn(act, person.id))],
    ['keeper', actsForKeeper(person, file, today)],
  ];
  return { person: person.id, roles: claims.filter(([, is]) => is).map(([role]) => role) };
};

export const heldFile = (file: CaseFile, { act }: VisibleCaseFile): HeldFile => ({
  caseFile: file.id,
  stage: file.stage,
  ...(act && { drafter: act.drafter.person }),
});
