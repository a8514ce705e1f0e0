import type { Document, KeptCaseFile } from '../../shared/archive/case-file.ts';
import type { DestroyedObject } from '../../shared/archive/deletion-record.ts';
import { IntegrityFault } from '../../shared/ports/faults.ts';
import { objectKey } from '../../shared/register/documents.ts';

/** The object versions that a sealed file consists of, by its documents. */
export const objectsOf = (
  file: Pick<KeptCaseFile, 'id'>,
  documents: readonly Document[],
): readonly DestroyedObject[] => documents.map((one) => objectOf(file, one));

const objectOf = ({ id }: Pick<KeptCaseFile, 'id'>, one: Document): DestroyedObject => {
  if (one.version === undefined)
    throw new IntegrityFault(`${id} is sealed but ${one.id} has no version in the vault`);
  return {
    document: one.id,
    volume: one.volume,
    mediaType: one.mediaType,
    bytes: one.bytes,
    sha256: one.sha256,
    key: objectKey(id, one.id),
    version: one.version,
    ...(one.pages === undefined ? {} : { pages: one.pages }),
  };
};
