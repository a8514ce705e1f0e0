/** Retention on every document of a sealed file; the file then carries until when the store answered that it keeps them. */
import type { Document, KeptCaseFile } from '../../shared/archive/case-file.ts';
import type { CaseFileId, Instant } from '../../shared/archive/names.ts';
import { accept } from '../../shared/archive/outcome.ts';
import { IntegrityFault } from '../../shared/ports/faults.ts';
import type { Change } from '../../shared/ports/registry.ts';
import type { Vault } from '../../shared/ports/vault.ts';
import type { World } from '../../shared/ports/world.ts';
import { inBatches } from '../../shared/register/batches.ts';
import { replaceCaseFile } from '../../shared/register/case-files.ts';
import { changeCaseFile } from '../../shared/register/change-case-file.ts';
import { documentsOf, objectKey } from '../../shared/register/documents.ts';
import { keys } from '../../shared/register/keys.ts';

export type Locking = Pick<World, 'registry' | 'clock' | 'vault'>;

const ABREAST = 8;

/**
 * Nothing where `until` is null or the lock reaches as far already.
 * @throws IntegrityFault when a document is not in the vault, or the store does not keep it as long as was asked.
 */
export const lockFile = async (
  { registry, vault }: Locking,
  file: KeptCaseFile,
  until: Instant | null,
): Promise<void> => {
  if (until === null || reaches(file, until)) return;
  const documents = await documentsOf(registry, file.id);
  const answers = await inBatches(
    documents,
    (one) => retained(vault, { file: file.id, one }, until),
    ABREAST,
  );
  // The file is free when the last of its documents is.
  const lockedUntil = answers.reduce((last, one) => (one > last ? one : last), until);
  await changeCaseFile(registry, file, (now) => accept(lockedBy(now, lockedUntil)));
};

const reaches = ({ lockedUntil }: Pick<KeptCaseFile, 'lockedUntil'>, until: Instant): boolean =>
  lockedUntil !== undefined && lockedUntil >= until;

const lockedBy = (now: Parameters<typeof replaceCaseFile>[0], lockedUntil: Instant): Change => {
  const isKept = now.stage === 'sealed' || now.stage === 'entered';
  return isKept && !reaches(now, lockedUntil)
    ? { puts: [replaceCaseFile(now, { ...now, lockedUntil })] }
    : { checks: [{ key: keys.caseFile(now.id), when: [{ item: 'present' }] }] };
};

const retained = async (
  vault: Vault,
  { file, one }: { readonly file: CaseFileId; readonly one: Document },
  until: Instant,
): Promise<Instant> => {
  const copy = { key: objectKey(file, one.id), version: one.version ?? '' };
  await vault.retain(copy, until);
  // A longer lock refuses the shorter one and is as good: the store is asked what stands.
  const custody = await vault.custody(copy);
  const { lockedUntil } = custody ?? {};
  if (custody?.hold !== true) throw new IntegrityFault(`The copy ${copy.key} is under no hold.`);
  if (lockedUntil === undefined || lockedUntil < until)
    throw new IntegrityFault(`The store does not keep ${copy.key} as long as its term runs.`);
  return lockedUntil;
};
