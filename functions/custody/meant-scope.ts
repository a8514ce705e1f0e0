/** What a wide hold is asked to lie over: the agent is looked up, the party's number becomes its pseudonym. */
import type { ChamberId, HolderId, PersonId } from '../../shared/archive/names.ts';
import { accept, type Outcome, refuse } from '../../shared/archive/outcome.ts';
import type { Scope } from '../../shared/archive/wide-hold.ts';
import type { AskedScope } from '../../shared/contract/routes/custody.ts';
import type { World } from '../../shared/ports/world.ts';
import { findPerson } from '../../shared/register/people.ts';

type Needs = Pick<World, 'registry' | 'pseudonyms'>;

interface Asked {
  readonly chamber: ChamberId;
  /** Asked before anybody is looked up: who may not, learns nothing. */
  readonly may: (scope: Scope) => Outcome<unknown>;
}

export const meantBy = async (
  { registry, pseudonyms }: Needs,
  scope: AskedScope,
  { chamber, may }: Asked,
): Promise<Outcome<Scope>> => {
  const meant = named(scope);
  const judged = may(meant);
  if (!judged.accepted) return judged;
  if (meant.kind === 'agent' && !(await isOf(registry, meant.agent, chamber)))
    return refuse({ code: 'PersonUnknown' });
  return accept(meant.kind === 'party' ? { ...meant, party: await pseudonyms.of(meant.party) } : meant);
};

/** The form has seen to it that one of the three is there; a party is still its number here. */
const named = ({ agent, party, query }: AskedScope): Scope => {
  const number = party?.iin ?? party?.bin;
  if (number !== undefined) return { kind: 'party', party: number };
  // A text that is no id finds nobody.
  return agent === undefined ? { kind: 'query', ...query } : { kind: 'agent', agent: agent as HolderId };
};

/** An agent of the chamber, also one who has ceased; or the chamber itself, which keeps files too. */
const isOf = async (registry: Needs['registry'], agent: HolderId, chamber: ChamberId): Promise<boolean> => {
  if (agent === chamber) return true;
  const person = await findPerson(registry, agent as PersonId); // no chamber's id: that was asked above
  return person?.licence !== undefined && person.chamber === chamber;
};
