/** The commits of sealing: findings send the file back; or documents, cohort and at last the file itself. */
import type { Finding, KeptCaseFile } from '../../shared/archive/case-file.ts';
import type { CaseFileId, Day, DocumentId, Instant } from '../../shared/archive/names.ts';
import { accept } from '../../shared/archive/outcome.ts';
import type { ManifestEntry } from '../../shared/archive/sealing.ts';
import type { TermRule } from '../../shared/archive/term.ts';
import { TransientFault } from '../../shared/ports/faults.ts';
import type { Change, Registry } from '../../shared/ports/registry.ts';
import type { World } from '../../shared/ports/world.ts';
import { findCaseFile, replaceCaseFile } from '../../shared/register/case-files.ts';
import { changeCaseFile } from '../../shared/register/change-case-file.ts';
import { cohortItem } from '../../shared/register/cohorts.ts';
import { fileFact, settle } from '../../shared/register/facts.ts';
import { advanceFence } from '../../shared/register/fences.ts';
import { countSealed } from '../../shared/register/figures.ts';
import { closesGate } from '../../shared/register/gate.ts';
import { putNew } from '../../shared/register/items.ts';
import { keys } from '../../shared/register/keys.ts';
import { manifestDigest } from '../../shared/register/manifest.ts';
import { partyHashesOf } from './party-hashes.ts';

type Needs = Pick<World, 'registry' | 'clock' | 'newId'>;
type Sealing = Needs & Pick<World, 'pseudonyms'>;

const MOST_AT_ONCE = 90;

/**
 * Each document with its version in the vault, written once: who sealed it first decides which copy counts.
 * @throws TransientFault when another attempt was first; the next one takes its copies.
 */
export const fileDocuments = async (
  registry: Registry,
  file: CaseFileId,
  entries: readonly ManifestEntry[],
): Promise<void> => {
  const updates = entries.map(({ document, version, pages }) => ({
    key: keys.document(file, document as DocumentId), // taken from a document
    set: { state: 'sealed', version, ...(pages !== undefined && { pages }) },
    when: [
      {
        any: [
          { field: 'state', is: 'uploaded' },
          { field: 'version', is: version },
        ],
      },
    ],
  }));
  for (let at = 0; at < updates.length; at += MOST_AT_ONCE) {
    const { committed } = await registry.commit({ updates: updates.slice(at, at + MOST_AT_ONCE) });
    if (!committed) throw new TransientFault(`Another attempt is sealing the case file ${file}.`);
  }
};

/** Back to the keeper. Copies that an attempt before has made stay, for the sealing to come. */
export const fileFindings = async (
  { registry }: Needs,
  file: KeptCaseFile,
  { fact, findings }: { readonly fact: string; readonly findings: readonly Finding[] },
): Promise<void> => {
  await changeCaseFile(registry, file, (now) =>
    accept(
      now.stage === 'sealing'
        ? { puts: [replaceCaseFile(now, { ...now, stage: 'open', findings })], updates: [settle(fact)] }
        : { updates: [settle(fact)] },
    ),
  );
};

interface Sealed {
  readonly fact: string;
  readonly found: { readonly term: TermRule; readonly keepUntil: Day | null };
  readonly entries: readonly ManifestEntry[];
  readonly locked: readonly (Instant | undefined)[];
}

/** The file is sealed by this one commit, whoever else held it or sealed it meanwhile. */
export const fileSealed = async (needs: Sealing, id: CaseFileId, sealed: Sealed): Promise<void> => {
  const file = await findCaseFile(needs.registry, id);
  if (!file) return;
  const { keepUntil } = sealed.found;
  const { chamber, keeper } = file;
  // Refused only where another file of the cohort was here first.
  if (keepUntil !== null)
    await needs.registry.commit({ puts: [putNew(cohortItem({ chamber, keeper, keepUntil }))] });
  await changeCaseFile(needs.registry, file, async (now) =>
    accept(
      now.stage === 'sealing' ? await sealingOf(needs, now, sealed) : { updates: [settle(sealed.fact)] },
    ),
  );
};

const sealingOf = async (
  { clock, newId, pseudonyms }: Sealing,
  file: KeptCaseFile,
  { fact, found, entries, locked }: Sealed,
): Promise<Change> => {
  const partyHashes = await partyHashesOf(pseudonyms, file.parties);
  const at = clock.now();
  const lockedUntil = latest(locked);
  const manifest = manifestDigest(entries);
  const after = {
    ...file,
    ...found,
    stage: 'sealed',
    sealedAt: at,
    manifest,
    partyHashes,
    ...(lockedUntil && { lockedUntil }),
  } as const;
  const { id: caseFile, keeper, creator } = file;
  const { keepUntil } = found;
  const filed = { name: 'CaseFileSealed', caseFile, keeper, creator, manifest, keepUntil } as const;
  return {
    puts: [
      replaceCaseFile(file, after),
      fileFact({ ...filed, lockedUntil: lockedUntil ?? null }, { id: newId(), at }),
    ],
    // A claim that found the gate of this year open must not go through.
    updates: [
      settle(fact),
      countSealed(after, bytesOf(entries), at),
      ...(closesGate(after, clock.today()) ? advanceFence(file.chamber) : []),
    ],
  };
};

const bytesOf = (entries: readonly ManifestEntry[]): number =>
  entries.reduce((sum, { bytes }) => sum + bytes, 0);

/** The file is free when the last of its documents is. */
const latest = (locked: readonly (Instant | undefined)[]): Instant | undefined =>
  locked.reduce(
    (last, one) => (one !== undefined && (last === undefined || one > last) ? one : last),
    undefined,
  );
