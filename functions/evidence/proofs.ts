/** Proofs by the newest checkpoint, each from O(log size) hashes (shared/register/log-tiles.ts). */
import type { Sha256 } from '../../shared/archive/names.ts';
import type { Tree } from '../../shared/ports/tree.ts';
import type { World } from '../../shared/ports/world.ts';
import { findCheckpoint, type NamedCheckpoint } from '../../shared/register/log-head.ts';
import { tileReader } from '../../shared/register/log-tiles.ts';
import type { FiledRecord } from '../../shared/register/records.ts';

export type Proving = Pick<World, 'registry'> & { readonly tree: Tree };

const shown = ({ text, signature }: NamedCheckpoint) => ({ text, signature });

/** Undefined while the record is under no checkpoint. */
export const inclusionOf = async (
  { registry, tree }: Proving,
  { caseFile, seq, bytes }: Pick<FiledRecord, 'caseFile' | 'seq' | 'bytes'>,
) => {
  const checkpoint = await findCheckpoint(registry);
  if (seq === undefined || !checkpoint || seq >= checkpoint.size) return undefined;
  const { size } = checkpoint;
  return {
    schema: 'kz.archive.inclusion-proof/1',
    ...{ caseFile, seq, leaf: tree.leafOf(bytes), size },
    path: await tree.inclusionPath(tileReader(registry, tree), { seq, size }),
    checkpoint: shown(checkpoint),
  };
};

/** Undefined where the newest checkpoint does not reach so far. */
export const consistencyOf = async ({ registry, tree }: Proving, from: number) => {
  const checkpoint = await findCheckpoint(registry);
  if (!checkpoint || from > checkpoint.size) return undefined;
  const { size, root }: { readonly size: number; readonly root: Sha256 } = checkpoint;
  return {
    schema: 'kz.archive.consistency-proof/1',
    ...{ from: { size: from }, to: { size, root } },
    path: await tree.consistencyPath(tileReader(registry, tree), { from, to: size }),
    checkpoint: shown(checkpoint),
  };
};
