/**
 * Destructions that had begun, by their intents, and that an older registry knows nothing of. The claim is
 * put back as the intent tells it, and the ordinary work finishes what it finds (protocols.md 6, Restore).
 */
import type { CaseFile, Claim } from '../../shared/archive/case-file.ts';
import { type DestructionIntent, readDestructionIntent } from '../../shared/archive/destruction-intent.ts';
import type { CaseFileId } from '../../shared/archive/names.ts';
import { IntegrityFault } from '../../shared/ports/faults.ts';
import type { Update } from '../../shared/ports/registry.ts';
import type { Shift } from '../../shared/ports/shift.ts';
import type { ListedVersion } from '../../shared/ports/vault.ts';
import type { World } from '../../shared/ports/world.ts';
import { findLine } from '../../shared/register/acts.ts';
import { inBatches } from '../../shared/register/batches.ts';
import { caseFileItem, findCaseFile } from '../../shared/register/case-files.ts';
import { fileFact } from '../../shared/register/facts.ts';
import { disagree } from '../../shared/register/halt.ts';
import { keys } from '../../shared/register/keys.ts';
import { readWhole } from '../../shared/register/kept-papers.ts';

type Needs = Pick<World, 'registry' | 'evidence' | 'clock' | 'newId'>;

export interface ReplayedIntents {
  readonly done: boolean;
  readonly begun: readonly CaseFileId[];
  /** Begun under an act that the registry does not know: a person must decide. */
  readonly stranded: readonly CaseFileId[];
}

const PREFIX = 'intents/';

export const replayIntents = async (needs: Needs, shift: Shift): Promise<ReplayedIntents> => {
  const begun: CaseFileId[] = [];
  const stranded: CaseFileId[] = [];
  let cursor: string | undefined;
  do {
    if (shift.isOver()) return { done: false, begun, stranded };
    const page = await needs.evidence.versions(PREFIX, cursor);
    const newest = newestOf(page.items.filter(({ marker }) => !marker));
    const taken = await inBatches(newest, async (one) => ({ ...one, became: await takeUp(needs, one) }));
    begun.push(...taken.flatMap(({ caseFile, became }) => (became === 'begun' ? [caseFile] : [])));
    stranded.push(...taken.flatMap(({ caseFile, became }) => (became === 'stranded' ? [caseFile] : [])));
    cursor = page.cursor;
  } while (cursor !== undefined);
  return { done: true, begun, stranded };
};

interface Attempt {
  readonly caseFile: CaseFileId;
  readonly attempt: number;
  readonly version: ListedVersion;
}

/** Of a file with several attempts only the last can be unfinished: whoever is claimed again was spared before. */
const newestOf = (page: readonly ListedVersion[]): readonly Attempt[] => {
  const found = new Map<string, Attempt>();
  for (const version of page) {
    const [, caseFile, number] = version.key.split('/');
    const one = { caseFile: (caseFile ?? '') as CaseFileId, attempt: Number(number), version };
    const before = found.get(one.caseFile);
    if (!before || before.attempt < one.attempt) found.set(one.caseFile, one);
  }
  return [...found.values()];
};

/**
 * A registry that has filed the claim has a file whose version is above the attempt, whatever became of it
 * since: only what is older than the claim is put back.
 */
const takeUp = async (
  needs: Needs,
  { caseFile, attempt, version }: Attempt,
): Promise<'begun' | 'known' | 'stranded'> => {
  const file = await findCaseFile(needs.registry, caseFile);
  if (file && (file.stage === 'destroyed' || file.v > attempt)) return 'known';
  const intent = await readIntent(needs, version);
  return file ? putBackClaim(needs, file, intent) : 'stranded';
};

const readIntent = async ({ evidence }: Needs, version: ListedVersion): Promise<DestructionIntent> => {
  const text = Buffer.from(await readWhole(evidence, version)).toString('utf8');
  const intent = readDestructionIntent(JSON.parse(text));
  if (!intent.accepted) throw new IntegrityFault(`${version.key} in the store of evidence is no intent`);
  return intent.value;
};

const putBackClaim = async (
  needs: Needs,
  file: CaseFile,
  intent: DestructionIntent,
): Promise<'begun' | 'stranded'> => {
  if (file.stage === 'destroyed') throw new IntegrityFault(`${file.id} is destroyed and cannot be claimed`);
  const { registry, clock, newId } = needs;
  const { act, line, begunAt: at, attempt } = intent;
  const claim: Claim = { act, line, at, attempt };
  const own = await findLine(registry, act, line);
  const isListed = own?.caseFile === file.id;
  const done = await registry.commit({
    puts: [
      {
        item: caseFileItem({ ...file, stage: 'destroying', act: { act, line }, claim, v: attempt + 1 }),
        when: [{ field: 'v', is: file.v }],
      },
      ...(isListed
        ? [fileFact({ name: 'LineOrdered', act, line, caseFile: file.id }, { id: newId(), at: clock.now() })]
        : []),
    ],
    updates: [
      ...(isListed ? [{ key: keys.line(act, line), set: { state: 'begun' } }] : []),
      ...(await letGo(needs, file, claim)),
    ],
  });
  if (!done.committed) return disagree(needs, `${file.id} changes though the archive is closed`);
  return isListed ? 'begun' : 'stranded';
};

/** A line of another act, drawn up before the restore point and ended after it, lets go of the file. */
const letGo = async (
  { registry }: Needs,
  { id, act: before }: CaseFile,
  claim: Claim,
): Promise<readonly Update[]> => {
  if (!before || (before.act === claim.act && before.line === claim.line)) return [];
  const line = await findLine(registry, before.act, before.line);
  if (line?.caseFile !== id || line.state !== 'frozen') return [];
  return [
    {
      key: keys.line(before.act, before.line),
      set: { state: 'released' },
      remove: ['pendingKey', 'pendingSort'],
    },
  ];
};
