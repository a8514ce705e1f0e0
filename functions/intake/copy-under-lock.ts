/**
 * Copying a document into the vault: the hold goes with the write, the copy is verified by reading it
 * back, and retention comes last and apart. So a sealing that fails leaves nothing that cannot be removed.
 */
import type { Document } from '../../shared/archive/case-file.ts';
import type { CaseFileId, Instant } from '../../shared/archive/names.ts';
import { IntegrityFault } from '../../shared/ports/faults.ts';
import type { Vault, Version } from '../../shared/ports/vault.ts';
import { objectKey } from '../../shared/register/documents.ts';

/** The verified copy, under hold. What an attempt before this one copied is adopted, not copied again. */
export const copyUnderHold = async (
  vault: Vault,
  caseFile: CaseFileId,
  document: Document,
): Promise<Version> => {
  const key = objectKey(caseFile, document.id);
  const copy =
    document.version === undefined
      ? ((await earlierCopy(vault, key, document)) ?? (await freshCopy(vault, key, document)))
      : { key, version: document.version };
  await vault.hold(copy);
  return copy;
};

const earlierCopy = async (vault: Vault, key: string, document: Document): Promise<Version | undefined> => {
  const { items } = await vault.versions(key);
  const alike = items.filter((one) => one.key === key && !one.marker && one.bytes === document.bytes);
  for (const { version } of alike)
    if ((await vault.digest({ key, version })).sha256 === document.sha256) return { key, version };
  return undefined;
};

const freshCopy = async (vault: Vault, key: string, document: Document): Promise<Version> => {
  const { bytes, sha256, mediaType, uploaded = '' } = document;
  const from = { store: 'intake', version: { key, version: uploaded } } as const;
  const copy = await vault.copy(from, key, { bytes, sha256, mediaType });
  const found = await vault.digest(copy);
  if (found.bytes !== bytes || found.sha256 !== sha256)
    throw new IntegrityFault(`The copy of ${key} in the vault is not what was read in intake.`);
  return copy;
};

/**
 * Sets retention where an end lies ahead, and answers until when the store keeps the copy; undefined
 * where the hold alone keeps it, also when the store refused because the time has just passed.
 * @throws IntegrityFault when the store does not confirm the hold.
 */
export const lock = async (
  vault: Vault,
  copy: Version,
  until: Instant | null,
): Promise<Instant | undefined> => {
  if (until !== null) await vault.retain(copy, until);
  const custody = await vault.custody(copy);
  if (custody?.hold !== true) throw new IntegrityFault(`The copy ${copy.key} is under no hold.`);
  return custody.lockedUntil;
};
