/** Lines of an inventory: the first come with it, the next follow when the person asks for more. */
import { useEffect, useState } from 'preact/hooks';
import { call, Unreachable } from '../../api/call.ts';
import type { Pages } from '../../api/use-pages.ts';
import type { Inventory } from './shown.ts';

type Page = Pick<Inventory, 'lines' | 'linesCursor'>;

export const useLines = (inventory: Inventory): Pages<Inventory['lines'][number]> => {
  const [later, keep] = useState<readonly Page[]>([]);
  useEffect(() => keep([]), [inventory]);
  const all: readonly Page[] = [inventory, ...later];
  const cursor = all.at(-1)?.linesCursor;
  const more = async (): Promise<boolean> => {
    if (cursor === undefined) return true;
    try {
      const next = await call('showInventory', { params: { inventory: inventory.id }, query: { cursor } });
      if (next.ok) keep([...later, next.answer]);
      return next.ok;
    } catch (error) {
      if (error instanceof Unreachable) return false;
      throw error;
    }
  };
  return { items: all.flatMap(({ lines }) => lines), hasMore: cursor !== undefined, more };
};
