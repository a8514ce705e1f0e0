/** Files that the drafter left out of an act, each with his reason: kept apart, for there may be thousands. */
import * as z from 'zod';
import type { Excluded } from '../archive/act-parts.ts';
import type { ActId, CaseFileId } from '../archive/names.ts';
import type { Item, Registry } from '../ports/registry.ts';
import { all, itemOf, named, readItem } from './items.ts';
import { partitionOf } from './keys.ts';

/** Of JSON; a request is at most 1 MB, so an act has a handful of these. */
const AN_ITEM = 100_000;

const leftOut = z.object({
  files: z.array(z.object({ caseFile: named<CaseFileId>(), reason: z.string() })),
});

export const exclusionItems = (act: ActId, excluded: readonly Excluded[]): readonly Item[] =>
  inItems(excluded).map((files, at) =>
    itemOf({ pk: partitionOf.act(act), sk: `EXCLUDED#${String(at).padStart(3, '0')}` }, { files }),
  );

const inItems = (excluded: readonly Excluded[]): readonly (readonly Excluded[])[] => {
  const items: Excluded[][] = [];
  let room = 0;
  for (const one of excluded) {
    const size = JSON.stringify(one).length;
    if (size > room) {
      items.push([]);
      room = AN_ITEM;
    }
    items.at(-1)?.push(one);
    room -= size;
  }
  return items;
};

export const exclusionsOf = async (registry: Registry, act: ActId): Promise<readonly Excluded[]> =>
  (await all(registry, partitionOf.act(act), 'EXCLUDED#')).flatMap((item) => readItem(leftOut, item).files);
