import type { KeptCaseFile } from '../../shared/archive/case-file.ts';
import type { World } from '../../shared/ports/world.ts';
import { inBatches } from '../../shared/register/batches.ts';
import { documentsOf, objectKey } from '../../shared/register/documents.ts';

/**
 * Every version of the file is in the vault with its hold on, so nothing of it was ever deleted, or will be: the store
 * refused, or nobody had come so far. Whether a file is whole that this registry has not sealed yet, it cannot tell.
 */
export const isWhole = async (
  { registry, vault }: Pick<World, 'registry' | 'vault'>,
  { id, manifest }: Pick<KeptCaseFile, 'id' | 'manifest'>,
): Promise<boolean> => {
  if (manifest === undefined) return false;
  const held = await inBatches(await documentsOf(registry, id), async ({ id: document, version }) => {
    if (version === undefined) return false;
    const custody = await vault.custody({ key: objectKey(id, document), version });
    return custody?.hold === true;
  });
  return held.every(Boolean);
};
