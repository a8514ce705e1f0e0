/** The wide holds of a chamber, those in force first, to whoever may see them. */
import { mayPlaceSome, maySeeWide } from '../../shared/archive/wide-hold.ts';
import { accept } from '../../shared/archive/outcome.ts';
import type { Story } from '../../shared/ports/story.ts';
import type { World } from '../../shared/ports/world.ts';
import { shownByItself } from '../../shared/register/shown-wide-hold.ts';
import { type FiledWideHold, pageOfWideHolds } from '../../shared/register/wide-holds.ts';
import { findChamberOf, type FoundChamber } from './found-chamber.ts';

const PAGE = 200;
// A page stops here even if it is not full: nothing waits longer than the gateway does.
const MOST_READ = 2000;

export const listWideHolds: Story<Pick<World, 'registry' | 'clock'>, FoundChamber, undefined> = {
  find: (needs, { caller, query }) => findChamberOf(needs, caller.person, query['chamber']),
  may: (_needs, { subject }) => {
    const judged = mayPlaceSome(subject.asker);
    return judged.accepted ? undefined : judged.refusal;
  },
  show: async ({ registry, clock }, { caller: { person }, subject: { chamber, asker }, query }) => {
    const reader = { person, today: clock.today() };
    const limit = Number(query['limit'] ?? PAGE);
    const state = stateOf(query['state']);
    const items: FiledWideHold[] = [];
    let { cursor } = query;
    let read = 0;
    do {
      // Never more than fit: a page of the answer ends where a page of the registry ends.
      const paging = { limit: limit - items.length, ...state, ...(cursor !== undefined && { cursor }) };
      const page = await pageOfWideHolds(registry, chamber, paging);
      items.push(...page.items.filter((hold) => maySeeWide(asker, hold)));
      cursor = page.cursor;
      read += page.items.length;
    } while (cursor !== undefined && items.length < limit && read < MOST_READ);
    const shown = items.map((hold) => shownByItself(hold, reader));
    return accept({ json: { items: shown, ...(cursor !== undefined && { cursor }) } });
  },
};

const stateOf = (asked: string | undefined): { readonly state?: FiledWideHold['state'] } =>
  asked === 'placed' || asked === 'released' ? { state: asked } : {};
