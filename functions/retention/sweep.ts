/** The officer asks what has fallen due in his chamber. */
import type { ChamberId } from '../../shared/archive/names.ts';
import { onlyFor } from '../../shared/archive/not-permitted.ts';
import { accept } from '../../shared/archive/outcome.ts';
import { holdsOfficeIn } from '../../shared/archive/visibility.ts';
import type { Registry, Units } from '../../shared/ports/registry.ts';
import type { Story } from '../../shared/ports/story.ts';
import type { World } from '../../shared/ports/world.ts';
import { everyItem } from '../../shared/register/items.ts';
import { indexKeys } from '../../shared/register/keys.ts';
import { markAndCount, type Sweep, type Swept } from './count-due.ts';

type Needs = Pick<World, 'registry' | 'clock' | 'newId'>;

type Counts = Swept & { readonly unknown: number; readonly units: Units | undefined };

/** What this request has found already; a repeated one counts again, and its cohorts are still its own. */
interface Desk {
  counts?: Counts;
}

export const sweep: Story<Needs, Desk, Record<string, never>> = {
  find: () => Promise.resolve(accept({})),
  may: ({ clock }, { caller: { person } }) =>
    holdsOfficeIn(person, 'officer', { chamber: person.chamber, today: clock.today() })
      ? undefined
      : onlyFor('officer'),
  act: async (needs, { subject, made, caller }) => {
    subject.counts = await counted(needs, { id: made, chamber: caller.person.chamber });
    return accept(undefined);
  },
  show: async (needs, { subject, made, caller }) => {
    const { units, ...counts } =
      subject.counts ?? (await counted(needs, { id: made, chamber: caller.person.chamber, again: true }));
    return accept({
      json: { ...counts, ...(units && { readUnits: units.read, writeUnits: units.write }) },
    });
  },
};

const counted = async (needs: Needs, asked: Sweep & { readonly chamber: ChamberId }): Promise<Counts> => {
  const registry = needs.registry.metered();
  const swept = await markAndCount({ ...needs, registry }, asked);
  const unknown = await unknownTerms(registry, asked.chamber);

  return { ...swept, unknown, units: registry.units() };
};

/** Sealed files that have no date and wait for somebody to settle it: the yearly work list. */
const unknownTerms = async (registry: Registry, chamber: ChamberId): Promise<number> =>
  (await everyItem(registry, { index: 'pending', partition: indexKeys.unknownTerms(chamber) })).length;
