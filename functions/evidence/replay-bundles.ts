/** Bundles of the log beyond the registry's own log are taken in, in their order: the same places, the same roots. */
import * as z from 'zod';
import { readCheckpoint } from '../../shared/archive/checkpoint.ts';
import type { Shift } from '../../shared/ports/shift.ts';
import type { ListedVersion } from '../../shared/ports/vault.ts';
import { disagree } from '../../shared/register/halt.ts';
import { putNew } from '../../shared/register/items.ts';
import { readWhole } from '../../shared/register/kept-papers.ts';
import { appendRecords, type Logging } from '../../shared/register/log.ts';
import { archiveLog, padded } from '../../shared/register/log-archive.ts';
import { readBundle } from '../../shared/register/log-bundles.ts';
import { findLogHead, logHeadItem } from '../../shared/register/log-head.ts';
import { putBackRecord } from './put-back-record.ts';

export interface ReplayedBundles {
  readonly done: boolean;
  readonly records: number;
}

export const replayBundles = async (needs: Logging, shift: Shift): Promise<ReplayedBundles> => {
  await nameTheLog(needs);
  let records = 0;
  for (;;) {
    const bundle = await nextBundle(needs);
    if (!bundle || shift.isOver()) return { done: !bundle, records };
    records += await replay(needs, bundle);
  }
};

/** Answers how many records were put back. */
const replay = async (needs: Logging, bundle: ListedVersion): Promise<number> => {
  const logged = await readBundle(needs.evidence, bundle);
  let back = 0;
  for (const one of logged) if (await putBackRecord(needs, one)) back += 1;
  await appendRecords(
    needs,
    logged.map(({ caseFile }) => caseFile),
  );
  // It finds the bundle in the store, and halts where the registry logged anything else.
  await archiveLog(needs);
  const { archived = 0 } = (await findLogHead(needs.registry)) ?? {};
  if (archived !== (logged[0]?.seq ?? 0) + logged.length)
    return disagree(needs, `${bundle.key} does not follow upon the log of the registry`);
  return back;
};

/** The bundle that begins where the archived part of the registry's log ends. */
const nextBundle = async ({ registry, evidence }: Logging): Promise<ListedVersion | undefined> => {
  const archived = (await findLogHead(registry))?.archived ?? 0;
  const { items } = await evidence.versions(`log/${padded(archived)}-`);
  return items.find(({ marker }) => !marker);
};

const signed = z.object({ text: z.string() });

/** A registry older than its first append has no log yet: it goes on with the one that the checkpoints name. */
const nameTheLog = async ({ registry, evidence, tree }: Logging): Promise<void> => {
  if (await findLogHead(registry)) return;
  const { items } = await evidence.versions('checkpoints/');
  const [first] = items.filter(({ marker }) => !marker);
  if (!first) return;
  const { text } = signed.parse(JSON.parse(Buffer.from(await readWhole(evidence, first)).toString('utf8')));
  const checkpoint = readCheckpoint(text);
  if (!checkpoint.accepted) return;
  const { log } = checkpoint.value;
  await registry.commit({ puts: [putNew(logHeadItem({ log, ...tree.emptyFrontier, archived: 0 }))] });
};
