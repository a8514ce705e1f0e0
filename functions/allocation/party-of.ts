/** Whose files an act lists, and in what capacity its drafter acts (rule 48). */
import type { ActId, CaseFileId, HolderId, PersonId } from '../../shared/archive/names.ts';
import { onlyFor } from '../../shared/archive/not-permitted.ts';
import { accept, type Outcome, refuse, type Refusal } from '../../shared/archive/outcome.ts';
import { hasCeased, isActiveAgent, type Person } from '../../shared/archive/people.ts';
import type { World } from '../../shared/ports/world.ts';
import { findAct } from '../../shared/register/acts.ts';
import { findCaseFile } from '../../shared/register/case-files.ts';
import { findPerson } from '../../shared/register/people.ts';

type Needs = Pick<World, 'registry' | 'clock'>;

export interface Party {
  readonly creator: HolderId;
  readonly keeper: HolderId;
  readonly capacity: 'agent' | 'officer';
}

interface Asked {
  readonly creator?: string | undefined;
  readonly caseFiles?: readonly string[] | undefined;
}

/** An active agent draws up his own acts himself; the officer those of the chamber, and of agents who have ceased. */
export const partyOf = async (needs: Needs, person: Person, asked: Asked): Promise<Outcome<Party>> => {
  if (!isActiveAgent(person, needs.clock.today())) return partyOfOfficer(needs, person, asked);
  return asked.creator === undefined || asked.creator === person.id
    ? accept({ creator: person.id, keeper: person.id, capacity: 'agent' })
    : refuse(onlyFor('officer'));
};

const partyOfOfficer = async (needs: Needs, person: Person, asked: Asked): Promise<Outcome<Party>> => {
  const { chamber } = person;
  const wanted = asked.creator ?? (await creatorOfFirst(needs, person, asked.caseFiles));
  if (wanted === undefined || wanted === chamber)
    return accept({ creator: chamber, keeper: chamber, capacity: 'officer' });
  const creator = await findPerson(needs.registry, wanted as PersonId); // a text that is no id finds nobody
  if (creator?.chamber !== chamber) return refuse({ code: 'PersonUnknown' });
  return hasCeased(creator, needs.clock.today())
    ? accept({ creator: creator.id, keeper: chamber, capacity: 'officer' })
    : refuse({ code: 'AgentStillActive', agent: creator.id, caseFiles: asked.caseFiles ?? [] } as Refusal);
};

/** Where nobody is named, the files say whose they are: an act has one creator. */
const creatorOfFirst = async (
  { registry }: Needs,
  { chamber }: Person,
  [first]: readonly string[] = [],
): Promise<HolderId | undefined> => {
  const file = first === undefined ? undefined : await findCaseFile(registry, first as CaseFileId);
  return file?.chamber === chamber ? file.creator : undefined;
};

/** The act that the new one replaces has ended, and was drawn up by the same person. */
export const checkReplaced = async (
  { registry }: Needs,
  person: Person,
  replaces: string | undefined,
): Promise<Outcome<undefined>> => {
  if (replaces === undefined) return accept(undefined);
  const replaced = await findAct(registry, replaces as ActId); // a text that is no id finds nothing
  if (replaced?.drafter.person !== person.id) return refuse({ code: 'ActUnknown' });
  return ['returned', 'withdrawn', 'lapsed', 'closed'].includes(replaced.stage)
    ? accept(undefined)
    : refuse({ code: 'ActNotEnded', stage: replaced.stage } as Refusal);
};
