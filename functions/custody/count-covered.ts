/** How many files a wide hold keeps: counted in the lists of their keepers, and no further than an answer may wait. */
import { readCaseFile } from '../../shared/register/case-files.ts';
import type { ChamberId, HolderId } from '../../shared/archive/names.ts';
import { coveredFile, covers, type Scope } from '../../shared/archive/wide-hold.ts';
import type { Registry } from '../../shared/ports/registry.ts';
import { inBatches } from '../../shared/register/batches.ts';
import { indexKeys } from '../../shared/register/keys.ts';
import { agentsOf } from '../../shared/register/people.ts';

/** What destruction can still be kept from. */
const stages = ['open', 'sealing', 'sealed', 'entered', 'listed'] as const;

/** Files looked at: some twenty pages of the store, a few seconds. */
const MOST_LOOKED_AT = 20_000;
/** Lists read at a time. */
const ABREAST = 16;

export interface Counted {
  readonly covers: number;
  /** There may be more: not all were looked at. */
  readonly capped: boolean;
}

export const countCovered = async (
  registry: Registry,
  { chamber, scope }: { readonly chamber: ChamberId; readonly scope: Scope },
  most = MOST_LOOKED_AT,
): Promise<Counted> => {
  const keepers = await keepersOf(registry, chamber, scope);
  const lists = keepers.flatMap((keeper) => stages.map((stage) => indexKeys.filesOf(keeper, stage)));
  const counted = { covers: 0, lookedAt: 0, capped: false };
  for (let at = 0; at < lists.length; at += ABREAST) {
    const left = most - counted.lookedAt;
    if (left <= 0) return { covers: counted.covers, capped: true };
    const some = lists.slice(at, at + ABREAST);
    for (const one of await inBatches(some, (list) => countIn(registry, list, { scope, left }), ABREAST)) {
      counted.covers += one.covers;
      counted.lookedAt += one.lookedAt;
      counted.capped ||= one.cut;
    }
  }
  return { covers: counted.covers, capped: counted.capped };
};

const keepersOf = async (
  registry: Registry,
  chamber: ChamberId,
  scope: Scope,
): Promise<readonly HolderId[]> =>
  scope.kind === 'agent'
    ? [...new Set([scope.agent, chamber])]
    : [chamber, ...(await agentsOf(registry, chamber))];

const countIn = async (
  registry: Registry,
  partition: string,
  { scope, left }: { readonly scope: Scope; readonly left: number },
) => {
  const found = { covers: 0, lookedAt: 0, cut: false };
  let cursor: string | undefined;
  do {
    const page = await registry.query({
      index: 'list',
      partition,
      prefix: prefixOf(scope),
      limit: Math.min(1000, left - found.lookedAt),
      ...(cursor !== undefined && { cursor }),
    });
    found.lookedAt += page.items.length;
    found.covers += page.items.filter((item) => covers(scope, coveredFile(readCaseFile(item)))).length;
    cursor = page.cursor;
  } while (cursor !== undefined && found.lookedAt < left);
  return { ...found, cut: cursor !== undefined };
};

const prefixOf = (scope: Scope): string => {
  if (scope.kind !== 'query' || scope.year === undefined) return '';
  return `${scope.year}#${scope.index === undefined ? '' : `${scope.index}#`}`;
};
