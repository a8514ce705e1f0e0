/**
 * The Merkle tree of RFC 6962 and RFC 9162 over SHA-256: leaf = SHA-256(0x00 ‖ record),
 * node = SHA-256(0x01 ‖ left ‖ right). Hashes are lower-case hexadecimal; places count from 0.
 */
import { sha256 as hashOfSha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, hexToBytes } from '@noble/hashes/utils.js';
import type { Sha256 } from '../archive/names.ts';
import type { Consistency, Frontier, HashReader, Inclusion, Tree, TreeNode } from '../ports/tree.ts';
import { consistencyShape, inclusionShape, nodesOf } from './tree-shape.ts';

const sha256 = (...pieces: readonly Uint8Array[]): Sha256 => {
  const hash = hashOfSha256.create();
  for (const piece of pieces) hash.update(piece);
  return bytesToHex(hash.digest()) as Sha256; // 64 hexadecimal digits
};

const LEAF = Uint8Array.of(0);
const NODE = Uint8Array.of(1);

export const leafOf = (record: Uint8Array): Sha256 => sha256(LEAF, record);

export const nodeOf = (left: Sha256, right: Sha256): Sha256 =>
  sha256(NODE, hexToBytes(left), hexToBytes(right));

export const emptyFrontier: Frontier = { size: 0, hashes: [] };

/** Each trailing one of the size is a subtree that the new leaf completes. */
export const grow = ({ size, hashes }: Frontier, leaf: Sha256): Frontier => {
  const left = [...hashes];
  let hash = leaf;
  for (let rest = size; rest % 2 === 1; rest = (rest - 1) / 2) hash = nodeOf(left.pop() ?? hash, hash);
  return { size: size + 1, hashes: [...left, hash] };
};

/** Subtrees from left to right, the right ones smaller: hashed together from the right. */
const rootOver = (hashes: readonly Sha256[]): Sha256 =>
  hashes.length === 0 ? sha256() : hashes.reduceRight((right, left) => nodeOf(left, right));

export const rootOfFrontier = ({ hashes }: Frontier): Sha256 => rootOver(hashes);

export const rootOf = (leaves: readonly Sha256[]): Sha256 =>
  rootOfFrontier(leaves.reduce(grow, emptyFrontier));

const hashOf = async (read: HashReader, nodes: readonly TreeNode[]): Promise<Sha256> =>
  rootOver(await Promise.all(nodes.map(read)));

export const rootAt = (read: HashReader, size: number): Promise<Sha256> => hashOf(read, nodesOf([0, size]));

export const inclusionPath = async (
  read: HashReader,
  { seq, size }: { readonly seq: number; readonly size: number },
): Promise<readonly Sha256[]> => {
  if (!(Number.isSafeInteger(seq) && Number.isSafeInteger(size) && 0 <= seq && seq < size))
    throw new RangeError(`A tree of ${size} has no leaf ${seq}.`);
  return Promise.all(inclusionShape(seq, [0, size]).map((nodes) => hashOf(read, nodes)));
};

export const consistencyPath = async (
  read: HashReader,
  { from, to }: { readonly from: number; readonly to: number },
): Promise<readonly Sha256[]> => {
  if (!(Number.isSafeInteger(from) && Number.isSafeInteger(to) && 0 <= from && from <= to))
    throw new RangeError(`A tree of ${to} has no beginning of ${from}.`);
  if (from === 0) return [];
  return Promise.all(consistencyShape(from, [0, to]).map((nodes) => hashOf(read, nodes)));
};

/** RFC 9162, 2.1.3.2. */
export const verifyInclusion = ({ root, ...place }: Inclusion): boolean => rootAbove(place) === root;

/** The root to which the path leads from the leaf; undefined where it leads to none. */
export const rootAbove = ({ leaf, seq, size, path }: Omit<Inclusion, 'root'>): Sha256 | undefined => {
  if (!Number.isSafeInteger(seq) || seq < 0 || seq >= size) return undefined;
  const sides = sidesOf(seq, size - 1, path);
  return sides && foldUp(leaf, path, sides);
};

/** RFC 9162, 2.1.4.2. From nothing everything follows; from itself only itself. */
export const verifyConsistency = ({ from, to, path }: Consistency): boolean => {
  if (!Number.isSafeInteger(from.size) || from.size < 0 || from.size > to.size) return false;
  if (from.size === to.size) return path.length === 0 && from.root === to.root;
  if (from.size === 0) return path.length === 0 && from.root === rootOver([]);
  const [first, ...rest] = isPowerOfTwo(from.size) ? [from.root, ...path] : path;
  return first !== undefined && foldsToBoth({ from, to, path: rest }, first);
};

const foldsToBoth = ({ from, to, path }: Consistency, first: Sha256): boolean => {
  let at = from.size - 1;
  let last = to.size - 1;
  for (; at % 2 === 1; at = half(at)) last = half(last);
  const sides = sidesOf(at, last, path);
  if (!sides) return false;
  // What stands to the right came after the older tree.
  const older = path.filter((_, step) => sides[step] === 'left');
  const lefts = older.map(() => 'left' as const);
  return foldUp(first, older, lefts) === from.root && foldUp(first, path, sides) === to.root;
};

type Side = 'left' | 'right';

const foldUp = (start: Sha256, path: readonly Sha256[], sides: readonly Side[]): Sha256 =>
  path.reduce(
    (hash, sibling, step) => (sides[step] === 'left' ? nodeOf(sibling, hash) : nodeOf(hash, sibling)),
    start,
  );

/** On which side each sibling stands on the way up from `place`; undefined where the way has not as many steps. */
const sidesOf = (place: number, end: number, path: readonly Sha256[]): readonly Side[] | undefined => {
  const sides: Side[] = [];
  let at = place;
  let last = end;
  while (last > 0 && sides.length < path.length) {
    const side = at % 2 === 1 || at === last ? 'left' : 'right';
    // A right edge that has no sibling of its own level takes the next one that there is.
    if (side === 'left') for (; at % 2 === 0; at /= 2) last = half(last);
    sides.push(side);
    at = half(at);
    last = half(last);
  }
  return last === 0 && sides.length === path.length ? sides : undefined;
};

const half = (size: number): number => Math.floor(size / 2);
const isPowerOfTwo = (size: number): boolean => nodesOf([0, size]).length === 1;

/** What is handed to stories. */
export const merkle: Tree = {
  ...{ leafOf, emptyFrontier, grow, rootOfFrontier, rootOf, rootAt },
  ...{ inclusionPath, consistencyPath, verifyInclusion, verifyConsistency },
};
