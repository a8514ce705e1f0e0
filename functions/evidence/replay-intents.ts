/**
 * Destructions that had begun, by their intents, and that an older registry knows nothing of (protocols.md 6, Restore).
 * A file whose record is in the log needs no look; of the others only those are claimed again that the vault does not
 * hold whole.
 */
import type { KeptCaseFile } from '../../shared/archive/case-file.ts';
import type { DestructionIntent } from '../../shared/archive/destruction-intent.ts';
import type { CaseFileId } from '../../shared/archive/names.ts';
import type { Shift } from '../../shared/ports/shift.ts';
import type { ListedVersion } from '../../shared/ports/vault.ts';
import type { World } from '../../shared/ports/world.ts';
import { inBatches } from '../../shared/register/batches.ts';
import { findCaseFile } from '../../shared/register/case-files.ts';
import { disagree } from '../../shared/register/halt.ts';
import { keys } from '../../shared/register/keys.ts';
import { loggedFiles } from '../../shared/register/log-head.ts';
import { noting } from '../../shared/register/replay-notes.ts';
import { isWhole } from './is-whole.ts';
import { putBackClaim } from './put-back-claim.ts';
import { attemptOf, lastFirst, readIntent } from './read-intents.ts';

type Needs = Pick<World, 'registry' | 'evidence' | 'vault' | 'clock' | 'newId'>;

export interface ReplayedIntents {
  readonly done: boolean;
  /** Files whose claims were put back. */
  readonly claimed: readonly CaseFileId[];
}

const PREFIX = 'intents/';

export const replayIntents = async (needs: Needs, shift: Shift): Promise<ReplayedIntents> => {
  const logged = await loggedFiles(needs.registry);
  const claimed: CaseFileId[] = [];
  let begun: readonly ListedVersion[] = [];
  let cursor: string | undefined;
  do {
    if (shift.isOver()) return { done: false, claimed };
    const page = await needs.evidence.versions(PREFIX, cursor);
    cursor = page.cursor;
    // The intents of one file may fall on two pages: those of the last one wait for the next.
    const files = byFile([...begun, ...page.items.filter(({ marker }) => !marker)]);
    const last = cursor === undefined ? undefined : files.at(-1);
    begun = last?.intents ?? [];
    const unknown = files.filter((one) => one !== last && !logged.has(one.caseFile));
    claimed.push(...(await inBatches(unknown, (one) => takeUp(needs, one))).flat());
  } while (cursor !== undefined);
  return { done: true, claimed };
};

interface Begun {
  readonly caseFile: CaseFileId;
  readonly intents: readonly ListedVersion[];
}

const byFile = (listed: readonly ListedVersion[]): readonly Begun[] =>
  [...Map.groupBy(listed, ({ key }) => key.split('/')[1] ?? '')].map(([caseFile, intents]) => ({
    caseFile: caseFile as CaseFileId,
    intents,
  }));

/**
 * A registry that has filed a claim has a file whose version is above its attempt, whatever became of it since: only
 * what is older than the last claim is put back. Whoever is claimed again was spared before, so only the last claim
 * can be unfinished. Answers the file where it is claimed again.
 */
const takeUp = async (needs: Needs, { caseFile, intents }: Begun): Promise<readonly CaseFileId[]> => {
  const file = await findCaseFile(needs.registry, caseFile);
  const [last] = lastFirst(intents);
  if (!last || (file && (file.stage === 'destroyed' || file.v > attemptOf(last)))) return [];
  const intent = await readIntent(needs, last);
  if (!file) {
    await needs.registry.commit({ puts: [noting({ kind: 'claimed', act: intent.act, caseFile })] });
    return [caseFile];
  }
  if (await isWhole(needs, file)) {
    await countAttempts(needs, file, intent);
    return [];
  }
  await putBackClaim(needs, file, intent);
  return [caseFile];
};

/** No later claim on the file takes the number of one that this registry never knew. */
const countAttempts = async (
  needs: Needs,
  { id, v }: KeptCaseFile,
  { attempt }: DestructionIntent,
): Promise<void> => {
  const done = await needs.registry.commit({
    updates: [{ key: keys.caseFile(id), set: { v: attempt + 1 }, when: [{ field: 'v', is: v }] }],
  });
  if (!done.committed) return disagree(needs, `${id} changes though the archive is closed`);
};
