/** The Merkle tree of the evidence log (RFC 6962, RFC 9162), as stories and registers use it. */
import type { Sha256 } from '../archive/names.ts';

/** A complete subtree: `level` 0 is a leaf, `level` k the root over the leaves `index`·2^k and the 2^k - 1 after it. */
export interface TreeNode {
  readonly level: number;
  readonly index: number;
}

/** Answers the hash of a complete subtree that is in the tree. */
export type HashReader = (node: TreeNode) => Promise<Sha256>;

/** Roots of the complete subtrees that the leaves fall into, the largest first: one for each bit of `size`. */
export interface Frontier {
  readonly size: number;
  readonly hashes: readonly Sha256[];
}

/** A state of the log. */
export interface TreeHead {
  readonly size: number;
  readonly root: Sha256;
}

export interface Inclusion extends TreeHead {
  readonly leaf: Sha256;
  /** 0-based place of the leaf. */
  readonly seq: number;
  readonly path: readonly Sha256[];
}

export interface Consistency {
  readonly from: TreeHead;
  readonly to: TreeHead;
  readonly path: readonly Sha256[];
}

export interface Tree {
  readonly leafOf: (record: Uint8Array) => Sha256;
  readonly emptyFrontier: Frontier;
  readonly grow: (frontier: Frontier, leaf: Sha256) => Frontier;
  readonly rootOfFrontier: (frontier: Frontier) => Sha256;
  /** Root over these leaves. */
  readonly rootOf: (leaves: readonly Sha256[]) => Sha256;
  /** Root over the first `size` leaves, from O(log size) hashes. */
  readonly rootAt: (read: HashReader, size: number) => Promise<Sha256>;
  /** @throws RangeError unless 0 ≤ seq < size. */
  readonly inclusionPath: (
    read: HashReader,
    of: { readonly seq: number; readonly size: number },
  ) => Promise<readonly Sha256[]>;
  /** Empty from 0 and from the whole. @throws RangeError unless 0 ≤ from ≤ to. */
  readonly consistencyPath: (
    read: HashReader,
    of: { readonly from: number; readonly to: number },
  ) => Promise<readonly Sha256[]>;
  readonly verifyInclusion: (proof: Inclusion) => boolean;
  readonly verifyConsistency: (proof: Consistency) => boolean;
}
