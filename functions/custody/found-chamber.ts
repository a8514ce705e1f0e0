/** What the doors of wide holds begin with: whose chamber is meant, and what the caller is in it. */
import type { Asker } from '../../shared/archive/hold.ts';
import type { ChamberId, Day } from '../../shared/archive/names.ts';
import { accept, type Outcome, refuse } from '../../shared/archive/outcome.ts';
import { holdsOffice, type Person } from '../../shared/archive/people.ts';
import type { World } from '../../shared/ports/world.ts';
import { findChamber, rosterOn } from '../../shared/register/people.ts';
import { wideAskerOf } from './asker.ts';

type Needs = Pick<World, 'registry' | 'clock'>;

export interface FoundChamber {
  readonly chamber: ChamberId;
  readonly asker: Asker;
}

/** The caller's own where none is named; another one's holds are open to the Republican Chamber alone. */
export const findChamberOf = async (
  { registry, clock }: Needs,
  person: Person,
  named?: string,
): Promise<Outcome<FoundChamber, { readonly code: 'ChamberUnknown' }>> => {
  const today = clock.today();
  const chamber = (named ?? person.chamber) as ChamberId; // a text that is no id finds none
  if (!mayName(person, chamber, today)) return refuse({ code: 'ChamberUnknown' });
  if (!(await findChamber(registry, chamber))) return refuse({ code: 'ChamberUnknown' });
  const roster = await rosterOn(registry, chamber, today);
  return accept({ chamber, asker: wideAskerOf(person, chamber, { today, ...(roster && { roster }) }) });
};

const mayName = (person: Person, chamber: ChamberId, today: Day): boolean =>
  chamber === person.chamber || holdsOffice(person, 'republican', today);
