/** What the executor files in the store of evidence before anything is lifted. */
import * as z from 'zod';
import type { Claim, KeptCaseFile } from '../../shared/archive/case-file.ts';
import type { StrayCopy } from '../../shared/archive/deletion-record.ts';
import type { DestroyingAct } from '../../shared/archive/act.ts';
import {
  destructionIntentOf,
  type DestructionIntent,
  readDestructionIntent,
} from '../../shared/archive/destruction-intent.ts';
import { named } from '../../shared/register/items.ts';
import { readWhole } from '../../shared/register/kept-papers.ts';
import type { Sha256 } from '../../shared/archive/names.ts';
import type { Executor } from './executor.ts';
import type { Found } from './find-objects.ts';

type Claimed = KeptCaseFile & { readonly claim: Claim };

/**
 * The bytes come from the claim and from what was decided on its act, so every re-run would write the same: one is
 * enough. Nobody can have filed it who did not see the claim, so who has just made the claim need not look.
 */
export const writeIntent = async (
  { evidence, records }: Executor,
  file: Claimed,
  { act, fresh }: { readonly act: DestroyingAct; readonly fresh: boolean },
): Promise<void> => {
  const key = `intents/${file.id}/${file.claim.attempt}`;
  const intent = destructionIntentOf(file.id, file.claim, act);
  if (!fresh && (await isFiled(evidence, key, intent))) return;
  await evidence.write(key, records.bytesOf(intent), { mediaType: 'application/json', hold: true });
};

/** Under the same name may stand the intent of another claim: one that a restored registry never knew. */
const isFiled = async (
  evidence: Executor['evidence'],
  key: string,
  { act, line, begunAt }: DestructionIntent,
): Promise<boolean> => {
  const there = await evidence.find(key);
  if (!there) return false;
  const filed = readDestructionIntent(
    JSON.parse(Buffer.from(await readWhole(evidence, there)).toString('utf8')),
  );
  return (
    filed.accepted && filed.value.act === act && filed.value.line === line && filed.value.begunAt === begunAt
  );
};

const filed: z.ZodType<{ readonly strays: readonly StrayCopy[] }> = z.object({
  strays: z.array(z.object({ key: z.string(), version: z.string(), sha256: named<Sha256>() })),
});

/**
 * Stray copies are named before they go: after a crash nothing else would tell the record of them.
 * Answers those found now and those that an earlier run had found. A file that is whole has lost none yet, for
 * its own versions go first; where such a file has no strays, none were ever named.
 */
export const nameStrays = async (
  { evidence, records }: Executor,
  file: Claimed,
  { strays, own, whole }: Found,
): Promise<readonly StrayCopy[]> => {
  if (whole && own.length > 0 && strays.length === 0) return [];
  const key = `strays/${file.id}/${file.claim.attempt}`;
  const there = await evidence.find(key);
  const before = there
    ? filed.parse(JSON.parse(Buffer.from(await readWhole(evidence, there)).toString('utf8'))).strays
    : [];
  const isNew = (one: StrayCopy) =>
    !before.some(({ key, version }) => key === one.key && version === one.version);
  const all = [...before, ...strays.filter(isNew)];
  if (all.length > before.length)
    await evidence.write(key, records.bytesOf({ strays: all }), {
      mediaType: 'application/json',
      hold: true,
    });
  return all;
};
