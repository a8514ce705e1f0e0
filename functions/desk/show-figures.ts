/** Figures of a chamber or of one keeper: the chamber's own people see all of it, an agent his own. */
import { yearOf } from '../../shared/archive/day.ts';
import type { ChamberId, Day, HolderId, PersonId } from '../../shared/archive/names.ts';
import { onlyFor } from '../../shared/archive/not-permitted.ts';
import { accept, refuse } from '../../shared/archive/outcome.ts';
import { isActiveAgent, type Person } from '../../shared/archive/people.ts';
import { holdsOfficeIn, servesChamber } from '../../shared/archive/visibility.ts';
import type { Registry } from '../../shared/ports/registry.ts';
import type { Story } from '../../shared/ports/story.ts';
import type { World } from '../../shared/ports/world.ts';
import { type Counts, countsOf } from '../../shared/register/figures.ts';
import { findPerson } from '../../shared/register/people.ts';

type Needs = Pick<World, 'registry' | 'clock'>;

interface Whose {
  readonly chamber: ChamberId;
  /** The whole chamber's where nobody is named. */
  readonly agent?: HolderId;
  readonly seesChamber: boolean;
}

export const showFigures: Story<Needs, Whose, undefined> = {
  find: async ({ registry, clock }, { caller: { person }, query: { agent } }) => {
    const { chamber } = person;
    const seesChamber = seesFiguresOf(person, clock.today());
    if (agent === undefined)
      return accept(seesChamber ? { chamber, seesChamber } : { chamber, agent: person.id, seesChamber });
    // A text that is no id finds nobody.
    const known = agent === person.id || (seesChamber && (await isOf(registry, agent, chamber)));
    return known
      ? accept({ chamber, agent: agent as HolderId, seesChamber })
      : refuse({ code: 'PersonUnknown' });
  },
  may: ({ clock }, { caller: { person }, subject }) =>
    subject.seesChamber || isActiveAgent(person, clock.today())
      ? undefined
      : onlyFor('agent', 'officer', 'head', 'deputy-head', 'justice'),
  show: async ({ registry, clock }, { subject: { chamber, agent } }) => {
    const today = clock.today();
    const counts = await countsOf(registry, chamber, agent);
    return accept({
      json: { chamber, ...(agent !== undefined && { agent }), today, ...told(counts, today) },
    });
  },
};

const seesFiguresOf = (person: Person, today: Day): boolean =>
  servesChamber(person, person.chamber, today) ||
  holdsOfficeIn(person, 'justice', { chamber: person.chamber, today });

/** The chamber keeps files itself, those of agents who have ceased. */
const isOf = async (registry: Registry, agent: string, chamber: ChamberId): Promise<boolean> =>
  agent === chamber || (await findPerson(registry, agent as PersonId))?.chamber === chamber;

const told = (counts: Counts, today: Day) => {
  const of = (name: string): number => counts.get(name) ?? 0;
  const due = under(counts, 'due').map((year) => ({ year: Number(year), files: of(`due#${year}`) }));
  const closed = under(counts, 'acts').map((year) => ({
    year: Number(year),
    acts: of(`acts#${year}`),
    destroyed: of(`destroyed#${year}`),
    spared: of(`spared#${year}`),
  }));
  const past = sum(due.filter(({ year }) => year <= yearOf(today)));
  return {
    retention: {
      // Only what has fallen due is ever destroyed.
      fallen: past - closed.reduce((all, { destroyed }) => all + destroyed, 0),
      due: due.filter(({ year, files }) => year > yearOf(today) && files > 0),
      permanent: of('permanent'),
      undated: of('undated'),
    },
    sealed: under(counts, 'sealed').map((month) => ({
      month,
      files: of(`sealed#${month}`),
      bytes: of(`bytes#${month}`),
    })),
    destruction: closed,
  };
};

const sum = (all: readonly { readonly files: number }[]): number =>
  all.reduce((files, one) => files + one.files, 0);

/** Years or months for which something was counted, the oldest first. */
const under = (counts: Counts, name: string): readonly string[] =>
  [...counts.keys()]
    .filter((one) => one.startsWith(`${name}#`))
    .map((one) => one.slice(name.length + 1))
    .toSorted();
