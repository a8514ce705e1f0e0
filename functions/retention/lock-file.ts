/** Retention on every document of a sealed file; the file carries until when the store keeps all of them. */
import type { CaseFile, Document, KeptCaseFile } from '../../shared/archive/case-file.ts';
import type { CaseFileId, Instant } from '../../shared/archive/names.ts';
import { accept, type Outcome, refuse } from '../../shared/archive/outcome.ts';
import { IntegrityFault } from '../../shared/ports/faults.ts';
import type { Change } from '../../shared/ports/registry.ts';
import type { Vault } from '../../shared/ports/vault.ts';
import type { World } from '../../shared/ports/world.ts';
import { inBatches } from '../../shared/register/batches.ts';
import { findCaseFile, replaceCaseFile } from '../../shared/register/case-files.ts';
import { changeCaseFile } from '../../shared/register/change-case-file.ts';
import { documentsOf, objectKey } from '../../shared/register/documents.ts';
import { keys } from '../../shared/register/keys.ts';

export type Locking = Pick<World, 'registry' | 'clock' | 'vault'>;

const ABREAST = 8;

/**
 * Nothing where `until` is null, the lock reaches as far already, or the file is on an act by now. The file says that
 * it is locked before the store is asked: whoever dies in between leaves scans that may be locked or not, and a file
 * that is not due before all of them are free.
 * @throws IntegrityFault when a document is not in the vault, or the store does not keep it as long as was asked.
 */
export const lockFile = async (
  { registry, vault }: Locking,
  file: KeptCaseFile,
  until: Instant | null,
): Promise<void> => {
  if (until === null || isLocked(file, until)) return;
  const asking = await changeCaseFile(registry, file, (now) => raised(now, until));
  if (!asking.accepted) return;
  const documents = await documentsOf(registry, file.id);
  const answers = await inBatches(
    documents,
    (one) => retained(vault, { file: file.id, one }, until),
    ABREAST,
  );
  // The file is free when the last of its documents is.
  const lockedUntil = answers.reduce(laterOf, until);
  const asked = (await findCaseFile(registry, file.id)) ?? file;
  await changeCaseFile(registry, asked, (now) => accept(answered(now, { until, lockedUntil })));
};

/** Every document of it, as the store has answered. */
const isLocked = ({ lockedUntil, lockAsked }: KeptCaseFile, until: Instant): boolean =>
  lockAsked === undefined && lockedUntil !== undefined && lockedUntil >= until;

const laterOf = (one: Instant, other: Instant): Instant => (one > other ? one : other);

const isKept = (file: CaseFile): file is KeptCaseFile => file.stage === 'sealed' || file.stage === 'entered';

/** What is told of the lock only ever grows: of what was asked before nobody knows how much was done. */
const raised = (now: CaseFile, until: Instant): Outcome<Change> => {
  if (!isKept(now)) return refuse({ code: 'NotKept' });
  const { lockedUntil = until, lockAsked = until } = now;
  const asked = { lockedUntil: laterOf(lockedUntil, until), lockAsked: laterOf(lockAsked, until) };
  return accept({ puts: [replaceCaseFile(now, { ...now, ...asked })] });
};

/** Who asked for longer meanwhile has his own answers to wait for. */
const answered = (
  now: CaseFile,
  { until, lockedUntil }: { readonly until: Instant; readonly lockedUntil: Instant },
): Change => {
  if (!isKept(now)) return { checks: [{ key: keys.caseFile(now.id), when: [{ item: 'present' }] }] };
  const { lockAsked, ...kept } = now;
  const isAnswered = lockAsked === undefined || lockAsked <= until;
  const after = { ...(isAnswered ? kept : now), lockedUntil: laterOf(now.lockedUntil ?? until, lockedUntil) };
  return { puts: [replaceCaseFile(now, after)] };
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
