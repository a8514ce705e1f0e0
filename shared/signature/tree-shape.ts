/**
 * The shape of an RFC 6962 tree: which complete subtrees make up the hashes of a proof.
 * Each list of nodes is one hash: the nodes of a range from left to right, the left ones larger.
 */
import type { TreeNode } from '../ports/tree.ts';

type Range = readonly [from: number, upTo: number];

/** Plain arithmetic: bit operations end at 32 bits, and the log need not. */
const largestPowerBelow = (size: number): number => {
  let power = 1;
  while (power * 2 < size) power *= 2;
  return power;
};

const isPower = (size: number): boolean => largestPowerBelow(size * 2) === size;

/** The complete subtrees of the leaves from `from` up to `upTo`, which is a range that the tree itself makes. */
export const nodesOf = ([from, upTo]: Range): readonly TreeNode[] => {
  const size = upTo - from;
  if (size === 0) return [];
  if (isPower(size)) return [{ level: Math.log2(size), index: from / size }];
  const middle = from + largestPowerBelow(size);
  return [...nodesOf([from, middle]), ...nodesOf([middle, upTo])];
};

/** RFC 9162, 2.1.3.1, from the leaf upwards. */
export const inclusionShape = (seq: number, [from, upTo]: Range): readonly (readonly TreeNode[])[] => {
  if (upTo - from === 1) return [];
  const middle = from + largestPowerBelow(upTo - from);
  return seq < middle
    ? [...inclusionShape(seq, [from, middle]), nodesOf([middle, upTo])]
    : [...inclusionShape(seq, [middle, upTo]), nodesOf([from, middle])];
};

/** RFC 9162, 2.1.4.1; `whole` while the range is still the old tree itself, whose root the verifier has. */
export const consistencyShape = (
  size: number,
  [from, upTo]: Range,
  whole = true,
): readonly (readonly TreeNode[])[] => {
  if (size === upTo) return whole ? [] : [nodesOf([from, upTo])];
  const middle = from + largestPowerBelow(upTo - from);
  return size <= middle
    ? [...consistencyShape(size, [from, middle], whole), nodesOf([middle, upTo])]
    : [...consistencyShape(size, [middle, upTo], false), nodesOf([from, middle])];
};
