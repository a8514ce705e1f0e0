/**
 * Acts of the caller's chamber that he may see, newest first: the chamber sees all of them, an agent his own.
 * On demand only those that wait for him.
 */
import type { Act } from '../../shared/archive/act.ts';
import type { Day } from '../../shared/archive/names.ts';
import { accept } from '../../shared/archive/outcome.ts';
import type { Person } from '../../shared/archive/people.ts';
import { maySeeAct } from '../../shared/archive/visibility.ts';
import type { Registry } from '../../shared/ports/registry.ts';
import { nothing, type Story } from '../../shared/ports/story.ts';
import type { World } from '../../shared/ports/world.ts';
import { readAct } from '../../shared/register/acts.ts';
import { indexKeys } from '../../shared/register/keys.ts';
import { summaryOf } from '../../shared/register/show-act.ts';
import { actsWaiting } from '../../shared/register/waiting-acts.ts';

const PAGE = 200;
// A page stops here even if it is not full: nothing waits longer than the gateway does.
const MOST_READ = 2000;

export const listActs: Story<Pick<World, 'registry' | 'clock'>, undefined, undefined> = {
  find: nothing,
  show: async ({ registry, clock }, { caller: { person }, query }) => {
    const [today, wanted] = [clock.today(), query['waits']];
    if (wanted !== undefined)
      return accept({ json: { items: await waitingWith(registry, person, { wanted, today }) } });

    const limit = Number(query['limit'] ?? PAGE);
    const items: Act[] = [];
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

const waitingWith = async (
  registry: Registry,
  person: Person,
  { wanted, today }: { readonly wanted: string; readonly today: Day },
): Promise<readonly object[]> => {
  const { waiting } = await actsWaiting(registry, person, today);
  return waiting.filter(({ waits }) => waits.some((one) => one === wanted)).map(({ act }) => summaryOf(act));
};
