/** The leaves of the log, for whoever wants to build its root himself: digests, and nothing of anybody. */
import { accept } from '../../shared/archive/outcome.ts';
import { nothing, type Story } from '../../shared/ports/story.ts';
import type { World } from '../../shared/ports/world.ts';
import { findLogHead } from '../../shared/register/log-head.ts';
import { readTile, TILE } from '../../shared/register/log-tiles.ts';

const USUAL = 200;

/** The cursor is the place at which the next page begins. */
export const listLog: Story<Pick<World, 'registry'>, undefined, undefined, undefined> = {
  find: nothing,
  show: async ({ registry }, { query }) => {
    const first = Number(query['cursor'] ?? query['from'] ?? 0);
    const limit = Number(query['limit'] ?? USUAL);
    const size = (await findLogHead(registry))?.size ?? 0;
    const next = Math.min(first + limit, size);
    const items = first < next ? await leavesOf(registry, first, next) : [];
    return accept({ json: { items, ...(next < size ? { cursor: String(next) } : {}) } });
  },
};

/** A page lies in two tiles at most. */
const leavesOf = async (registry: World['registry'], first: number, next: number) => {
  const tile = Math.floor(first / TILE);
  const isWithin = next <= (tile + 1) * TILE;
  const hashes = [
    ...(await readTile(registry, 0, tile)),
    ...(isWithin ? [] : await readTile(registry, 0, tile + 1)),
  ];
  return hashes.slice(first - tile * TILE, next - tile * TILE).map((leaf, at) => ({ seq: first + at, leaf }));
};
