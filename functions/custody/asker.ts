/** Who asks about holds, and the file as a hold finds it. */
import type { CaseFile } from '../../shared/archive/case-file.ts';
import type { ChamberId, Day } from '../../shared/archive/names.ts';
import type { Asker, HeldFile, HoldRole } from '../../shared/archive/hold.ts';
import { holdsOffice, isActiveAgent, type Person, type Roster } from '../../shared/archive/people.ts';
import { actsForKeeper, holdsOfficeIn, sitsOn } from '../../shared/archive/visibility.ts';
import type { VisibleCaseFile } from '../../shared/register/visible-case-files.ts';

interface On {
  readonly today: Day;
  readonly roster?: Roster;
}

type Claims = readonly (readonly [HoldRole, boolean])[];

/** Every role in which the person may speak on this file. */
export const askerOf = (person: Person, { file, act }: VisibleCaseFile, on: On): Asker =>
  asker(person, [
    ...claimsIn(person, file.chamber, on),
    ['erc-member', act !== undefined && sitsOn(act, person.id)],
    ['keeper', actsForKeeper(person, file, on.today)],
  ]);

/** Every role in which he may speak on a whole chamber; an agent is the keeper of what is his. */
export const wideAskerOf = (person: Person, chamber: ChamberId, on: On): Asker =>
  asker(person, [...claimsIn(person, chamber, on), ['keeper', isActiveAgent(person, on.today)]]);

const claimsIn = (person: Person, chamber: ChamberId, { today, roster }: On): Claims => {
  const on = { chamber, today };
  const members = [...(roster?.members ?? []), roster?.chairman, roster?.deputyHead];
  return [
    ['officer', holdsOfficeIn(person, 'officer', on)],
    ['head', holdsOfficeIn(person, 'head', on)],
    ['chairman', holdsOfficeIn(person, 'deputy-head', on) || roster?.chairman === person.id],
    ['justice', holdsOfficeIn(person, 'justice', on)],
    ['republican', holdsOffice(person, 'republican', today)],
    ['erc-member', members.includes(person.id)],
  ];
};

const asker = ({ id }: Person, claims: Claims): Asker => ({
  person: id,
  roles: [...new Set(claims.filter(([, is]) => is).map(([role]) => role))],
});

export const heldFile = (file: CaseFile, { act }: VisibleCaseFile): HeldFile => ({
  caseFile: file.id,
  stage: file.stage,
  ...(act && { drafter: act.drafter.person }),
});
