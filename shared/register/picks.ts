/** The files picked for an act that is being drawn: kept apart, for ten thousand ids do not fit one item. */
import * as z from 'zod';
import type { ActId, CaseFileId } from '../archive/names.ts';
import type { Item, Registry } from '../ports/registry.ts';
import { all, itemOf, named, readItem } from './items.ts';
import { partitionOf } from './keys.ts';

const AN_ITEM = 2_000;

const pick = z.object({ files: z.array(named<CaseFileId>()) });

export const pickItems = (act: ActId, files: readonly CaseFileId[]): readonly Item[] =>
  Array.from({ length: Math.ceil(files.length / AN_ITEM) }, (_, at) =>
    itemOf(
      { pk: partitionOf.act(act), sk: `PICK#${String(at).padStart(3, '0')}` },
      { files: files.slice(at * AN_ITEM, (at + 1) * AN_ITEM) },
    ),
  );

export const picksOf = async (registry: Registry, act: ActId): Promise<readonly CaseFileId[]> =>
  (await all(registry, partitionOf.act(act), 'PICK#')).flatMap((item) => readItem(pick, item).files);
