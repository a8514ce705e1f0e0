/** Compiles the inventory of a creator, closing year and section (rules 39-41, 47). */
import { yearOf } from '../../shared/archive/day.ts';
import { malformed } from '../../shared/archive/malformed.ts';
import type { ChamberId, HolderId, InventoryId } from '../../shared/archive/names.ts';
import type { Section } from '../../shared/archive/inventory.ts';
import { onlyFor } from '../../shared/archive/not-permitted.ts';
import { accept, type Outcome, refuse } from '../../shared/archive/outcome.ts';
import { hasCeased, isActiveAgent, type Person } from '../../shared/archive/people.ts';
import { holdsOfficeIn } from '../../shared/archive/visibility.ts';
import { TransientFault } from '../../shared/ports/faults.ts';
import { wordOf } from '../../shared/contract/fault-words.ts';
import { nothing, type Story, type Told } from '../../shared/ports/story.ts';
import type { World } from '../../shared/ports/world.ts';
import { findInventory } from '../../shared/register/inventories.ts';
import { findMade } from '../../shared/register/made.ts';
import { findPerson } from '../../shared/register/people.ts';
import { enterOnPaper, type EnteringNeeds, type OnPaper } from './approve-on-paper.ts';
import { changeOf, type Compiling, draftOf } from './compile.ts';
import { showing } from './show-inventory.ts';

type Needs = Pick<World, 'registry' | 'clock'>;

export interface InventoryBody {
  /** An agent who has ceased, or the chamber itself; the caller where not given. */
  readonly creator?: string;
  readonly year: number;
  readonly section: Section;
  readonly approvedOnPaper?: OnPaper;
}

export const compileInventory: Story<EnteringNeeds, undefined, InventoryBody> = {
  find: nothing,
  may: ({ clock }, { caller: { person } }) =>
    isActiveAgent(person, clock.today()) || isOfficer(person, clock)
      ? undefined
      : onlyFor('agent', 'officer'),
  act: async (needs, told) => {
    if (told.body.year > yearOf(needs.clock.today()))
      return malformed('/year', wordOf('futureYear', told.caller.language));
    const whose = await creatorOf(needs, told);
    if (!whose.accepted) return whose;
    const asked = {
      ...whose.value,
      year: told.body.year,
      section: told.body.section,
      by: told.caller.person,
      made: told.made,
    };
    return compile(needs, asked, told.body.approvedOnPaper);
  },
  show: async ({ registry }, { made }) => {
    const id = await findMade<InventoryId>(registry, made);
    const inventory = id && (await findInventory(registry, id));
    if (!inventory) return refuse({ code: 'InventoryUnknown' });
    const status = inventory.editions.at(-1)?.begunBy === made ? 201 : 200;
    return showing(registry, inventory, { status });
  },
};

const isOfficer = (person: Person, clock: Needs['clock']): boolean =>
  holdsOfficeIn(person, 'officer', { chamber: person.chamber, today: clock.today() });

interface Whose {
  readonly creator: HolderId;
  readonly keeper: HolderId;
  readonly chamber: ChamberId;
}

/** The keeper draws an inventory up: the agent for himself, the officer for one who has ceased and for the chamber (rule 48). */
const creatorOf = async (
  { registry, clock }: Needs,
  { caller: { person }, body }: Told<undefined, InventoryBody>,
): Promise<Outcome<Whose>> => {
  const { chamber } = person;
  if (!isOfficer(person, clock)) {
    if (body.creator !== undefined && body.creator !== person.id) return refuse({ code: 'PersonUnknown' });
    return accept({ creator: person.id, keeper: person.id, chamber });
  }
  if (body.creator === undefined || body.creator === chamber)
    return accept({ creator: chamber, keeper: chamber, chamber });
  const creator = await findPerson(registry, body.creator as Person['id']); // a text that is no id finds nobody
  if (creator?.chamber !== chamber || !creator.licence) return refuse({ code: 'PersonUnknown' });
  return hasCeased(creator, clock.today())
    ? accept({ creator: creator.id, keeper: chamber, chamber })
    : refuse({ code: 'AgentStillActive' });
};

const ATTEMPTS = 5;

const compile = async (
  needs: EnteringNeeds,
  asked: Compiling,
  onPaper: OnPaper | undefined,
): Promise<Outcome<undefined>> => {
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const filed = onPaper ? await enterOnPaper(needs, asked, onPaper) : await compiledOnce(needs, asked);
    if (!filed.accepted) return filed;
    if (filed.value) return accept(undefined);
  }
  throw new TransientFault('the inventory is being compiled by others');
};

/** False where somebody else was faster. */
const compiledOnce = async (needs: EnteringNeeds, asked: Compiling): Promise<Outcome<boolean>> => {
  const draft = await draftOf(needs, asked);
  return accept((await needs.registry.commit(changeOf(needs, asked, draft))).committed);
};
