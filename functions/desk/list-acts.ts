/** Acts of the caller's chamber that he may see, newest first: the chamber sees all of them, an agent his own. */
import type { Act } from '../../shared/archive/act.ts';
import { accept } from '../../shared/archive/outcome.ts';
import { maySeeAct } from '../../shared/archive/visibility.ts';
import { nothing, type Story } from '../../shared/ports/story.ts';
import type { World } from '../../shared/ports/world.ts';
import { readAct } from '../../shared/register/acts.ts';
import { indexKeys } from '../../shared/register/keys.ts';
import { summaryOf } from '../../shared/register/show-act.ts';

const PAGE = 200;
// A page stops here even if it is not full: nothing waits longer than the gateway does.
const MOST_READ = 2000;

export const listActs: Story<Pick<World, 'registry' | 'clock'>, undefined, undefined> = {
  find: nothing,
  show: async ({ registry, clock }, { caller: { person }, query }) => {
    const limit = Number(query['limit'] ?? PAGE);
    const [today, items]: [ReturnType<typeof clock.today>, Act[]] = [clock.today(), []];
    let { cursor } = query;
    let read = 0;
    do {
      const page = await registry.query({
        partition: indexKeys.actsOf(person.chamber),
        index: 'list',
        newestFirst: true,
        // Never more than fit: a page of the answer ends where a page of the index ends.
        limit: limit - items.length,
        ...(cursor === undefined ? {} : { cursor }),
      });
      items.push(...page.items.map(readAct).filter((act) => maySeeAct(person, act, today)));
      cursor = page.cursor;
      read += page.items.length;
    } while (cursor !== undefined && items.length < limit && read < MOST_READ);
    return accept({ json: { items: items.map(summaryOf), ...(cursor === undefined ? {} : { cursor }) } });
  },
};
