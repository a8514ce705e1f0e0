/** Whose case files a person may list: his own, his chamber's, or of whomever he names. */
import type { Day, HolderId, PersonId } from '../../shared/archive/names.ts';
import { accept, type Outcome, refuse } from '../../shared/archive/outcome.ts';
import type { Person } from '../../shared/archive/people.ts';
import { holdsOffice } from '../../shared/archive/people.ts';
import { holdsOfficeIn, servesChamber } from '../../shared/archive/visibility.ts';
import type { Registry } from '../../shared/ports/registry.ts';
import { agentsOf, findPerson } from '../../shared/register/people.ts';

export interface Holders {
  /** Who keeps the files that are looked through, in this order. */
  readonly keepers: readonly HolderId[];
  /** Only files that this one created or keeps. */
  readonly agent?: string;
}

/** Empty where somebody who may ask about everybody has to name one first. */
export const whoseFiles = async (
  registry: Registry,
  person: Person,
  { agent, today }: { readonly agent?: string; readonly today: Day },
): Promise<Outcome<Holders, { readonly code: 'PersonUnknown' }>> => {
  const { id, chamber } = person;
  if (agent === id) return accept({ keepers: [id], agent });
  const seesChamber =
    servesChamber(person, chamber, today) || holdsOfficeIn(person, 'justice', { chamber, today });
  const seesAll = (['republican', 'auditor'] as const).some((office) => holdsOffice(person, office, today));
  if (agent !== undefined)
    return named(registry, { agent, ...(seesAll ? {} : { within: seesChamber ? chamber : id }) });
  if (seesChamber) return accept({ keepers: [chamber, ...(await agentsOf(registry, chamber))] });
  return accept({ keepers: seesAll ? [] : [id] });
};

const named = async (
  registry: Registry,
  { agent, within }: { readonly agent: string; readonly within?: HolderId },
): Promise<Outcome<Holders, { readonly code: 'PersonUnknown' }>> => {
  if (agent === within) return accept({ keepers: [within], agent });
  const found = await findPerson(registry, agent as PersonId); // a text that is no id finds nobody
  return found && (within === undefined || found.chamber === within)
    ? accept({ keepers: [found.id, found.chamber], agent })
    : refuse({ code: 'PersonUnknown' });
};
