/** Opening a case file: whose it is, and what the office says of it. */
import type { ChamberId, Day, HolderId } from './names.ts';
import { type NotPermitted, onlyFor } from './not-permitted.ts';
import { type Outcome, accept, refuse } from './outcome.ts';
import { hasCeased, isActiveAgent, type Person } from './people.ts';
import { holdsOfficeIn } from './visibility.ts';

/** The creator never changes; the keeper is who holds the file today (rules.md 1). */
export interface Holders {
  readonly chamber: ChamberId;
  readonly creator: HolderId;
  readonly keeper: HolderId;
}

type NotTheirs = NotPermitted | { readonly code: 'PersonUnknown' | 'AgentStillActive' };

const isOfficer = (person: Person, today: Day): boolean =>
  holdsOfficeIn(person, 'officer', { chamber: person.chamber, today });

export const mayOpen = (person: Person, today: Day): boolean =>
  isActiveAgent(person, today) || isOfficer(person, today);

/** Of a file that nobody else is named for: the agent's own, or the chamber's. */
export const ownHolders = (person: Person, today: Day): Holders => {
  const { id, chamber } = person;
  return isActiveAgent(person, today)
    ? { chamber, creator: id, keeper: id }
    : { chamber, creator: chamber, keeper: chamber };
};

/** The chamber opens files of those of its agents alone who have ceased (rule 48); suspension is not ceasing. */
export const holdersFor = (
  officer: Person,
  agent: Person | undefined,
  today: Day,
): Outcome<Holders, NotTheirs> => {
  if (!isOfficer(officer, today)) return refuse(onlyFor('officer'));
  if (agent?.licence === undefined || agent.chamber !== officer.chamber)
    return refuse({ code: 'PersonUnknown' });
  if (!hasCeased(agent, today)) return refuse({ code: 'AgentStillActive' });
  return accept({ chamber: officer.chamber, creator: agent.id, keeper: officer.chamber });
};
