/** Proofs by the newest checkpoint, each from O(log size) hashes (shared/register/log-tiles.ts). */
import type { CaseFileId } from '../../shared/archive/names.ts';
import { IntegrityFault } from '../../shared/ports/faults.ts';
import type { HashReader, Tree, TreeHead } from '../../shared/ports/tree.ts';
import type { World } from '../../shared/ports/world.ts';
import { findCheckpoint, type NamedCheckpoint } from '../../shared/register/log-head.ts';
import { tileReader } from '../../shared/register/log-tiles.ts';

export type Proving = Pick<World, 'registry'> & {
  readonly tree: Tree;
  /** What becomes of a proof that does not lead to the checkpoint; where nothing is told it is a fault and no more. */
  readonly differing?: (reason: string) => Promise<never>;
};

/** The log as the newest checkpoint has it; each tile is read once, however many proofs are made. */
export interface Proved {
  readonly checkpoint: NamedCheckpoint;
  readonly read: HashReader;
  readonly tree: Tree;
  readonly differing: (reason: string) => Promise<never>;
}

const itIsAFault = (reason: string): Promise<never> => Promise.reject(new IntegrityFault(reason));

/** Undefined before the first checkpoint. */
export const newestProved = async ({
  registry,
  tree,
  differing = itIsAFault,
}: Proving): Promise<Proved | undefined> => {
  const checkpoint = await findCheckpoint(registry);
  return checkpoint && { checkpoint, tree, differing, read: tileReader(registry, tree) };
};

/** What of a checkpoint goes with a proof. */
export const signedPart = ({ checkpoint: { text, signature } }: Proved) => ({ text, signature });

interface Logged {
  readonly caseFile: CaseFileId;
  readonly bytes: Uint8Array;
  readonly seq?: number | undefined;
}

/** Undefined while the record is not under the checkpoint. It is tried out before it is given away. */
export const inclusionIn = async (
  { checkpoint: { size, root }, read, tree, differing }: Proved,
  { caseFile, seq, bytes }: Logged,
) => {
  if (seq === undefined || seq >= size) return undefined;
  const path = await tree.inclusionPath(read, { seq, size });
  const leaf = tree.leafOf(bytes);
  if (!tree.verifyInclusion({ seq, size, root, leaf, path }))
    return differing(`the record of ${caseFile} does not lead to the checkpoint at ${size}`);
  return { schema: 'kz.archive.inclusion-proof/1', caseFile, seq, leaf, size, path };
};

/** Undefined where the checkpoint does not reach so far. */
export const consistencyIn = async ({ checkpoint: { size, root }, read, tree }: Proved, from: number) => {
  if (from > size) return undefined;
  const path = await tree.consistencyPath(read, { from, to: size });
  return { schema: 'kz.archive.consistency-proof/1', from: { size: from }, to: { size, root }, path };
};

/** From a checkpoint that was printed. @throws IntegrityFault where the log did not grow out of it. */
export const growthFrom = async (proved: Proved, printed: TreeHead & { readonly origin: string }) => {
  const { origin, size, root } = printed;
  const proof = origin === proved.checkpoint.log ? await consistencyIn(proved, size) : undefined;
  const from = { size, root };
  if (proof && proved.tree.verifyConsistency({ ...proof, from })) return { ...proof, from };
  throw new IntegrityFault(`the log did not grow out of the printed checkpoint ${origin} ${size}`);
};
