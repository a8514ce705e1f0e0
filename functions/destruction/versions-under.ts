import type { ListedVersion, Shelf } from '../../shared/ports/vault.ts';

/** Every version and marker under a prefix, page after page. */
export const versionsUnder = async (shelf: Shelf, prefix: string): Promise<readonly ListedVersion[]> => {
  const found: ListedVersion[] = [];
  let cursor: string | undefined;
  do {
    const page = await shelf.versions(prefix, cursor);
    found.push(...page.items);
    cursor = page.cursor;
  } while (cursor !== undefined);
  return found;
};
