/** Case files that the caller may see. Words are looked for while paging; an index of words is not kept. */
import type { CaseFile, Stage } from '../../shared/archive/case-file.ts';
import type { ServedStage } from '../../shared/archive/due.ts';
import { malformed } from '../../shared/archive/malformed.ts';
import { accept, type Outcome } from '../../shared/archive/outcome.ts';
import { wordOf } from '../../shared/contract/fault-words.ts';
import type { Item, Registry } from '../../shared/ports/registry.ts';
import type { Asked, Story } from '../../shared/ports/story.ts';
import type { World } from '../../shared/ports/world.ts';
import { readCaseFile, waitOf } from '../../shared/register/case-files.ts';
import { isCohortMarked } from '../../shared/register/cohorts.ts';
import { indexKeys } from '../../shared/register/keys.ts';
import { type MergedList, readMerged } from '../../shared/register/merged-lists.ts';
import { listedCaseFile } from '../../shared/register/shown-case-file.ts';
import { countingWideHolds } from '../../shared/register/wide-holds.ts';
import { type Holders, whoseFiles } from './whose-files.ts';

type Needs = Pick<World, 'registry' | 'clock'>;
type Filter = Asked['query'];

const stages: readonly Stage[] = [
  'open',
  'sealing',
  'sealed',
  'entered',
  'listed',
  'destroying',
  'destroyed',
];
const PAGE = 200;

export const listCaseFiles: Story<Needs, Holders, undefined> = {
  find: ({ registry, clock }, { caller: { person }, query }): Promise<Outcome<Holders>> => {
    const { agent } = query;
    return whoseFiles(registry, person, { today: clock.today(), ...(agent !== undefined && { agent }) });
  },
  show: async ({ registry, clock }, { caller, query, subject }) => {
    if (subject.keepers.length === 0) return malformed('/agent', wordOf('agentNeeded', caller.language));
    const { limit, cursor } = query;
    const list = listOf({ registry, clock }, subject, query);
    const paging = { limit: Number(limit ?? PAGE), ...(cursor !== undefined && { cursor }) };
    return accept({ json: await readMerged(registry, list, paging) });
  },
};

const listOf = (needs: Needs, { keepers, agent }: Holders, filter: Filter): MergedList => {
  const { stage, year, index, q, order, waits } = filter;
  const stored = stages.filter((one) => stage === undefined || one === (stage === 'due' ? 'entered' : stage));
  return {
    groups: keepers.map((keeper) => ({
      name: keeper,
      partitions: stored.map((one) => indexKeys.filesOf(keeper, one)),
    })),
    prefix: year === undefined ? '' : `${year}#${index === undefined ? '' : `${index}#`}`,
    newestFirst: order === 'newest',
    filter: [agent, stage, index, q, order, waits].map((one) => one ?? ''),
    pick: picking(needs, filter),
  };
};

const picking = ({ registry, clock }: Needs, filter: Filter) => {
  const [marked, wideHolds] = [cohortsMarked(registry), countingWideHolds(registry)];
  const [today, now] = [clock.today(), clock.now()];
  return async (item: Item) => {
    const file = readCaseFile(item);
    if (!fits(file, filter)) return undefined;
    const outside = { cohortMarked: await marked(file), wideHolds: await wideHolds(file) };
    const shown = listedCaseFile(file, { today, now, ...outside });
    return filter['stage'] === undefined || filter['stage'] === (shown.stage satisfies ServedStage)
      ? shown
      : undefined;
  };
};

/** Files of one cohort come together: it is looked up once a page. */
const cohortsMarked = (registry: Registry): ((file: CaseFile) => Promise<boolean>) => {
  const known = new Map<string, Promise<boolean>>();
  return (file) => {
    if (file.stage !== 'entered') return Promise.resolve(false);
    const cohort = `${file.keeper}#${file.keepUntil}`;
    const asked = known.get(cohort) ?? isCohortMarked(registry, file);
    known.set(cohort, asked);
    return asked;
  };
};

const fits = (file: CaseFile, { agent, index, q, waits }: Filter): boolean =>
  (agent === undefined || file.creator === agent || file.keeper === agent) &&
  (index === undefined || file.index === index) &&
  (waits === undefined || waitOf(file) === waits) &&
  (q === undefined || says(file, folded(q)));

const says = (file: CaseFile, sought: string): boolean => {
  if (file.id.startsWith(sought)) return true;
  if (file.stage === 'destroyed') return false;
  if (file.proceedingNumber !== undefined && folded(file.proceedingNumber) === sought) return true;
  const heading = folded(file.heading);
  return sought.split(/\s+/).every((word) => heading.includes(word));
};

const folded = (text: string): string => text.normalize('NFC').toLowerCase().trim();
