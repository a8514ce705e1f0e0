/**
 * The hashes of the log in tiles of 256: a tile of level L holds roots of complete subtrees of 256^L
 * leaves. An append touches the last tile of each level, a proof O(log size) of them.
 */
import * as z from 'zod';
import type { Sha256 } from '../archive/names.ts';
import { IntegrityFault } from '../ports/faults.ts';
import type { Put, Registry } from '../ports/registry.ts';
import type { HashReader, Tree } from '../ports/tree.ts';
import { itemOf, named, readItem } from './items.ts';
import { keys } from './keys.ts';

export const TILE = 256;
const LEVELS_A_TILE = 8;

const tile = z.object({ hashes: z.array(named<Sha256>()) });

/** The hashes that a tile holds by now; consistent. */
export const readTile = async (
  registry: Registry,
  level: number,
  index: number,
): Promise<readonly Sha256[]> => {
  const item = await registry.get(keys.logTile(level, index));
  return item ? readItem(tile, item).hashes : [];
};

interface Grown {
  readonly level: number;
  /** How many hashes this level has already. */
  readonly size: number;
  readonly added: readonly Sha256[];
}

/**
 * The tiles as they stand once `added` is appended. They are put unseen, so whoever files them
 * makes their commit depend on the size of the log.
 */
export const growTiles = async (
  registry: Registry,
  tree: Tree,
  { level, size, added }: Grown,
): Promise<readonly Put[]> => {
  if (added.length === 0) return [];
  const first = Math.floor(size / TILE);
  const before = await readTile(registry, level, first);
  if (before.length < size % TILE) throw new IntegrityFault(`tile ${level}/${first} of the log is cut off`);
  const hashes = [...before.slice(0, size % TILE), ...added];
  const tiles = Array.from({ length: Math.ceil(hashes.length / TILE) }, (_, at) =>
    hashes.slice(at * TILE, (at + 1) * TILE),
  );
  const above = tiles.filter(({ length }) => length === TILE).map((full) => tree.rootOf(full));
  return [
    ...tiles.map((one, at) => ({ item: itemOf(keys.logTile(level, first + at), { hashes: one }) })),
    ...(await growTiles(registry, tree, { level: level + 1, size: first, added: above })),
  ];
};

/**
 * Reads hashes of complete subtrees, each tile once.
 * @throws IntegrityFault for what the log does not hold.
 */
export const tileReader = (registry: Registry, tree: Pick<Tree, 'rootOf'>): HashReader => {
  const tiles = new Map<string, Promise<readonly Sha256[]>>();
  const tileAt = (level: number, index: number) => {
    const name = `${level}/${index}`;
    const known = tiles.get(name) ?? readTile(registry, level, index);
    tiles.set(name, known);
    return known;
  };
  return async ({ level, index }) => {
    const width = 2 ** (level % LEVELS_A_TILE);
    const place = index * width;
    const at = place % TILE;
    const tileLevel = Math.floor(level / LEVELS_A_TILE);
    const hashes = (await tileAt(tileLevel, Math.floor(place / TILE))).slice(at, at + width);
    if (hashes.length < width) throw new IntegrityFault(`the log lacks the subtree ${level}/${index}`);
    return tree.rootOf(hashes);
  };
};
