/**
 * What there is of a file, in the registry and in the vault, looked over before anything is lifted. Its record will
 * swear to what the manifest names: so the documents on file must be the manifest's, and before the claim each of
 * their versions must be there.
 */
import type { Document, KeptCaseFile } from '../../shared/archive/case-file.ts';
import type { DestroyedObject } from '../../shared/archive/deletion-record.ts';
import { accept, type Outcome } from '../../shared/archive/outcome.ts';
import type { Item } from '../../shared/ports/registry.ts';
import { filePrefix } from '../../shared/register/documents.ts';
import { manifestDigest } from '../../shared/register/manifest.ts';
import { documentsAmong, whatNames } from '../../shared/register/what-names.ts';
import type { Executor } from './executor.ts';
import { findObjects, type Found, type NotAsSealed, notAsSealed } from './find-objects.ts';
import { objectsOf } from './objects-of.ts';
import { versionsUnder } from './versions-under.ts';

export interface Seen extends Found {
  /** What else the registry keeps of the file. */
  readonly names: readonly Item[];
  /** What the manifest names. */
  readonly objects: readonly DestroyedObject[];
}

export const lookOver = async (
  { registry, vault }: Pick<Executor, 'registry' | 'vault'>,
  file: KeptCaseFile,
): Promise<Outcome<Seen, NotAsSealed>> => {
  const [names, there] = await Promise.all([
    whatNames(registry, file.id),
    versionsUnder(vault, filePrefix(file.id)),
  ]);
  const documents = documentsAmong(names);
  if (manifestOf(documents) !== file.manifest)
    return notAsSealed(`${file.id} has other documents than those of its manifest`);
  const objects = objectsOf(file, documents);
  const found = await findObjects({ vault }, there, objects);
  if (!found.accepted) return found;
  // Once it has begun, what is missing was destroyed by us.
  if (!found.value.whole && file.stage !== 'destroying')
    return notAsSealed(`${file.id} has lost scans in the vault, and its destruction has not begun`);
  return accept({ ...found.value, names, objects });
};

/** As it was made when the file was sealed. */
const manifestOf = (documents: readonly Document[]): string =>
  manifestDigest(
    documents.map(({ id: document, mediaType, bytes, sha256, version = '', pages }) => ({
      ...{ document, mediaType, bytes, sha256, version },
      ...(pages !== undefined && { pages }),
    })),
  );
