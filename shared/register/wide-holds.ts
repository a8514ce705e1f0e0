/** Wide holds of a chamber: written once, never copied to files; asked of a file wherever holds are asked for. */
import * as z from 'zod';
import type { CaseFile } from '../archive/case-file.ts';
import type { ChamberId, HoldId, HolderId } from '../archive/names.ts';
import { type Scope, type WideHold, holdsOver } from '../archive/wide-hold.ts';
import type { Registry } from '../ports/registry.ts';
import { all, named, readItem } from './items.ts';
import { partitionOf } from './keys.ts';

const scope: z.ZodType<Scope> = z.union([
  z.object({ kind: z.literal('agent'), agent: named<HolderId>() }),
  z.object({ kind: z.literal('party'), party: z.string() }),
  z.object({
    kind: z.literal('query'),
    year: z.int().exactOptional(),
    index: z.string().exactOptional(),
  }),
]);

const wideHold: z.ZodType<WideHold> = z.object({
  id: named<HoldId>(),
  chamber: named<ChamberId>(),
  scope,
  state: z.enum(['in-force', 'released']),
});

/** The wide holds in force over a file. Parties are not hashed yet: no route can place a hold over one. */
export const wideHoldsOver = async (registry: Registry, file: CaseFile): Promise<readonly WideHold[]> => {
  const items = await all(registry, partitionOf.chamber(file.chamber), 'WIDEHOLD#');
  return holdsOver(
    { ...file, parties: [] },
    items.map((item) => readItem(wideHold, item)),
  );
};
