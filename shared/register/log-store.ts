/** The newest checkpoint in the store of evidence, which no restore of the registry takes back. */
import * as z from 'zod';
import { readCheckpoint, type SignedCheckpoint } from '../archive/checkpoint.ts';
import type { Vault } from '../ports/vault.ts';
import { disagree } from './halt.ts';
import { readWhole } from './kept-papers.ts';
import type { Logging } from './log.ts';
import { padded } from './log-archive.ts';
import { findCheckpoint, findLogHead, type LogHead, type NamedCheckpoint } from './log-head.ts';

export const checkpointKey = (size: number): string => `checkpoints/${padded(size)}.json`;

/** Undefined where there is none. Halts where the store is ahead of the registry, or holds what is not ours. */
export const newestOfStore = async (needs: Logging): Promise<NamedCheckpoint | undefined> => {
  const { registry, evidence } = needs;
  const named = await findCheckpoint(registry);
  const before = await findLogHead(registry);
  const known = named && checkpointKey(named.size);
  const newer = await keysAfter(evidence, 'checkpoints/', known);
  const bundles = await keysAfter(evidence, 'log/', before && `log/${padded(before.archived)}`);
  // Read after the store: whoever filed there had moved the head before.
  const head = await findLogHead(registry);
  await mustHold(needs, head, [known ?? '', ...newer, ...bundles].map(endOf));
  const key = newer.at(-1) ?? known;
  if (key === undefined || !head) return undefined;
  const stored = await readStored(needs, key);
  if (stored?.log === head.log && (await isGenuine(needs, stored, named))) return stored;
  return disagree(needs, `${key} is not a checkpoint of this log`);
};

const mustHold = async (
  needs: Logging,
  head: LogHead | undefined,
  known: readonly number[],
): Promise<void> => {
  const furthest = Math.max(...known);
  const size = head?.size ?? 0;
  if (furthest > size)
    return disagree(needs, `the evidence knows ${furthest} records of the log, the registry ${size}`);
};

/** One that the registry does not name yet has only its signature to speak for it. */
const isGenuine = async (
  { checkpoints }: Logging,
  stored: NamedCheckpoint,
  named: NamedCheckpoint | undefined,
): Promise<boolean> =>
  named?.size === stored.size ? named.root === stored.root : checkpoints.isOurs(stored);

const form: z.ZodType<SignedCheckpoint> = z.object({
  text: z.string(),
  signature: z.base64(),
  certificates: z.string(),
  stamp: z.base64().exactOptional(),
});

const keysAfter = async (store: Vault, prefix: string, after?: string): Promise<readonly string[]> => {
  const found: string[] = [];
  let cursor: string | undefined;
  do {
    const page = await store.versions(prefix, cursor, after);
    found.push(...page.items.map(({ key }) => key));
    cursor = page.cursor;
  } while (cursor !== undefined);
  return found;
};

/** How many records the log has by a name in the store: `…/<size>.json`, or `…/<first>-<count>.jsonl`. */
const endOf = (key: string): number =>
  (key.match(/\d{12}/g) ?? []).reduce((sum, digits) => sum + Number(digits), 0);

const readStored = async ({ evidence }: Logging, key: string): Promise<NamedCheckpoint | undefined> => {
  const version = await evidence.find(key);
  if (!version) return undefined;
  const read = form.safeParse(jsonOf(await readWhole(evidence, version)));
  const checkpoint = read.success ? readCheckpoint(read.data.text) : undefined;
  if (!read.success || !checkpoint?.accepted || checkpointKey(checkpoint.value.size) !== key)
    return undefined;
  const { log, size, root } = checkpoint.value;
  return { ...read.data, log, size, root };
};

const jsonOf = (bytes: Uint8Array): unknown => {
  try {
    return JSON.parse(Buffer.from(bytes).toString('utf8'));
  } catch {
    return undefined;
  }
};
