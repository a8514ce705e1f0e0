/**
 * Who sees what (rules.md 10). "Chamber" is its head, deputy head and officers; who sits on
 * an act reads its files from submission until it is closed; to all others a thing is unknown.
 */
import type { Act, ActStage } from './act.ts';
import type { CaseFile } from './case-file.ts';
import type { ChamberId, Day, HolderId, PersonId } from './names.ts';
import { holdsOffice, isActiveAgent, type Office, type Person } from './people.ts';

/** The day, and the act that lists the file where one does. */
export interface Occasion {
  readonly today: Day;
  readonly act?: Act;
}

/** The chamber's own people of today: an office of another chamber opens nothing here. */
export const servesChamber = (person: Person, chamber: ChamberId, today: Day): boolean =>
  (['head', 'deputy-head', 'officer'] as const).some((office) =>
    holdsOfficeIn(person, office, { chamber, today }),
  );

export const holdsOfficeIn = (
  person: Person,
  office: Office,
  { chamber, today }: { readonly chamber: ChamberId; readonly today: Day },
): boolean =>
  holdsOffice(
    { ...person, appointments: person.appointments.filter((one) => one.chamber === chamber) },
    office,
    today,
  );

/** Acts for the holder of files: the agent for himself, the officer for his chamber. */
export const actsForKeeper = (
  person: Person,
  { keeper, chamber }: { readonly keeper: HolderId; readonly chamber: ChamberId },
  today: Day,
): boolean =>
  keeper === chamber
    ? holdsOfficeIn(person, 'officer', { chamber, today })
    : keeper === person.id && isActiveAgent(person, today);

const read: readonly ActStage[] = ['submitted', 'approved', 'ordered', 'destroying'];

/** Sits on the act's commission while its files are open to it: from submission until it is closed. */
export const sitsOn = (act: Act, person: PersonId): boolean =>
  read.includes(act.stage) && 'seats' in act && act.seats.some((seat) => seat.person === person);

/** Sees the file's contents and the parties to it. */
export const mayReadContents = (person: Person, file: CaseFile, { today, act }: Occasion): boolean =>
  file.keeper === person.id ||
  servesChamber(person, file.chamber, today) ||
  (act !== undefined && lists(act, file) && sitsOn(act, person.id));

/** Sees that the file is there and what is known of it; the parties only with its contents. */
export const maySeeCaseFile = (person: Person, file: CaseFile, occasion: Occasion): boolean =>
  mayReadContents(person, file, occasion) ||
  holdsOfficeIn(person, 'justice', { chamber: file.chamber, today: occasion.today }) ||
  overseesAll(person, occasion.today);

/** The Republican Chamber, and the auditor it names. */
const overseesAll = (person: Person, today: Day): boolean =>
  holdsOffice(person, 'republican', today) || holdsOffice(person, 'auditor', today);

/** Papers of an act: its chamber, keeper and drafter, the justice body, and whoever sat on it, also once it is closed. */
export const maySeeAct = (person: Person, act: Act, today: Day): boolean =>
  act.keeper === person.id ||
  act.drafter.person === person.id ||
  servesChamber(person, act.chamber, today) ||
  holdsOfficeIn(person, 'justice', { chamber: act.chamber, today }) ||
  ('seats' in act && act.seats.some((seat) => seat.person === person.id));

const lists = (act: Act, file: CaseFile): boolean =>
  file.stage !== 'open' && file.stage !== 'sealing' && file.act?.act === act.id;
