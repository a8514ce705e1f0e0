/** Wide holds of a chamber: written once, never copied to files; asked of a file wherever holds are asked for. */
import * as z from 'zod';
import type { CaseFile } from '../archive/case-file.ts';
import type { CaseFileId, ChamberId, HoldId, HolderId } from '../archive/names.ts';
import { coveredFile, type Scope, type WideHold, holdsOver } from '../archive/wide-hold.ts';
import type { Change, Item, Page, Put, Registry } from '../ports/registry.ts';
import { LAST } from '../ports/paging.ts';
import { advanceFence } from './fences.ts';
import { type HoldSaid, saidFields, type Stated } from './holds.ts';
import { all, itemOf, named, putNew, readItem } from './items.ts';
import { keys, partitionOf } from './keys.ts';

/** What a wide hold met when it was placed. */
export interface Met {
  /** Files that it covered and could still keep; so many at least, where `capped`. */
  readonly covers: number;
  readonly capped: boolean;
  /** Files that it covers and whose destruction had begun before it. */
  readonly alreadyDestroying: readonly CaseFileId[];
}

export interface FiledWideHold extends WideHold, Stated {
  /** Looked for after it was placed: for a moment there is none. */
  readonly met?: Met;
}

export type ReleasedWideHold = FiledWideHold & { readonly state: 'released'; readonly released: HoldSaid };

const scope: z.ZodType<Scope> = z.union([
  z.object({ kind: z.literal('agent'), agent: named<HolderId>() }),
  z.object({ kind: z.literal('party'), party: z.string() }),
  z.object({
    kind: z.literal('query'),
    year: z.int().exactOptional(),
    index: z.string().exactOptional(),
  }),
]);

const met: z.ZodType<Met> = z.object({
  covers: z.int(),
  capped: z.boolean(),
  alreadyDestroying: z.array(named<CaseFileId>()),
});

const wideHold: z.ZodType<FiledWideHold> = z.object({
  id: named<HoldId>(),
  chamber: named<ChamberId>(),
  scope,
  state: z.enum(['placed', 'released']),
  ...saidFields,
  met: met.exactOptional(),
});

const keyOf = ({ chamber, id, state }: FiledWideHold) =>
  state === 'placed' ? keys.wideHold(chamber, id) : keys.releasedWideHold(chamber, id);

const itemOfHold = (one: FiledWideHold): Item => itemOf(keyOf(one), one);

const readWideHold = (item: Item): FiledWideHold => readItem(wideHold, item);

/** Every wide hold in force in a chamber; consistent. Read once for a request, and asked of each of its files. */
export const wideHoldsIn = async (
  registry: Registry,
  chamber: ChamberId,
): Promise<readonly FiledWideHold[]> =>
  (await all(registry, partitionOf.chamber(chamber), 'WIDEHOLD#')).map(readWideHold);

/** Those of a chamber's wide holds that cover a file. */
export const holdsOverFile = <Hold extends WideHold>(file: CaseFile, wideHolds: readonly Hold[]): Hold[] =>
  holdsOver(coveredFile(file), wideHolds);

/** The wide holds in force over one file; consistent. */
export const wideHoldsOver = async (registry: Registry, file: CaseFile): Promise<readonly FiledWideHold[]> =>
  holdsOverFile(file, await wideHoldsIn(registry, file.chamber));

/** How many wide holds lie over each file asked about; the holds of a chamber are read once. */
export const countingWideHolds = (registry: Registry): ((file: CaseFile) => Promise<number>) => {
  const known = new Map<ChamberId, Promise<readonly FiledWideHold[]>>();
  return async (file) => {
    const asked = known.get(file.chamber) ?? wideHoldsIn(registry, file.chamber);
    known.set(file.chamber, asked);
    return holdsOverFile(file, await asked).length;
  };
};

/** In force or released. */
export const findWideHold = async (
  registry: Registry,
  chamber: ChamberId,
  id: HoldId,
): Promise<FiledWideHold | undefined> => {
  const item =
    (await registry.get(keys.wideHold(chamber, id))) ??
    (await registry.get(keys.releasedWideHold(chamber, id)));
  return item && readWideHold(item);
};

interface Paging {
  readonly state?: FiledWideHold['state'];
  readonly limit: number;
  readonly cursor?: string;
}

/** A page of a chamber's wide holds, those in force first. @throws MalformedCursor */
export const pageOfWideHolds = async (
  registry: Registry,
  chamber: ChamberId,
  { state, ...paging }: Paging,
): Promise<Omit<Page, 'items'> & { readonly items: readonly FiledWideHold[] }> => {
  const [placed, released] = ['WIDEHOLD#', 'WIDEHOLD-RELEASED#'];
  const range =
    state === undefined
      ? { from: placed, upTo: `${released}${LAST}` }
      : { prefix: state === 'placed' ? placed : released };
  const page = await registry.query({ partition: partitionOf.chamber(chamber), ...range, ...paging });
  return { ...page, items: page.items.map(readWideHold) };
};

/** Written once, and with it the fence: who judged a claim before this has judged in vain. */
export const placingWide = (hold: FiledWideHold, fact: Put): Change => ({
  puts: [putNew(itemOfHold(hold)), fact],
  updates: advanceFence(hold.chamber),
});

/** Moves it to the released ones; refused where it is in force no longer. */
export const releasingWide = (hold: ReleasedWideHold, fact: Put): Change => ({
  puts: [putNew(itemOfHold(hold)), fact],
  removals: [{ key: keys.wideHold(hold.chamber, hold.id), when: [{ item: 'present' }] }],
  updates: advanceFence(hold.chamber),
});

/** Adds what it met. Released meanwhile is fine: then nobody asks any more. */
export const noteMet = async (
  registry: Registry,
  { chamber, id }: Pick<FiledWideHold, 'chamber' | 'id'>,
  { covers, capped, alreadyDestroying }: Met,
): Promise<void> => {
  const set = { met: { covers, capped, alreadyDestroying } };
  await registry.commit({ updates: [{ key: keys.wideHold(chamber, id), set }] });
};
