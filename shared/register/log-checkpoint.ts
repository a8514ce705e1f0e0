/**
 * Checkpoints of the evidence log: signed only over what lies in the store of evidence, and only where
 * the log has grown out of the newest checkpoint there. Otherwise the archive halts.
 */
import type { SignedCheckpoint } from '../archive/checkpoint.ts';
import type { TreeHead } from '../ports/tree.ts';
import { IntegrityFault } from '../ports/faults.ts';
import { disagree, notHalted } from './halt.ts';
import { keys } from './keys.ts';
import { type Logging, mustNotBeHalted } from './log.ts';
import {
  checkpointItem,
  findCheckpoint,
  findLogHead,
  type LogHead,
  type NamedCheckpoint,
} from './log-head.ts';
import { checkpointKey, newestOfStore } from './log-store.ts';
import { tileReader } from './log-tiles.ts';

/** @throws IntegrityFault, and halts, where the tiles do not make up the head, or did not grow out of the checkpoint. */
export const proveGrowth = async (
  needs: Logging,
  { from, head }: { readonly from: NamedCheckpoint | undefined; readonly head: LogHead },
): Promise<void> => {
  const { root } = await growthTo(needs, { from, size: head.size });
  if (root !== needs.tree.rootOfFrontier(head))
    return disagree(needs, `the hashes of the log do not make up its root at ${head.size}`);
};

/** The root at `size` by the tiles, proved to have grown out of the checkpoint. */
const growthTo = async (
  needs: Logging,
  { from, size }: { readonly from: NamedCheckpoint | undefined; readonly size: number },
): Promise<TreeHead> => {
  const { registry, tree } = needs;
  const read = tileReader(registry, tree);
  try {
    const to = { size, root: await tree.rootAt(read, size) };
    if (!from) return to;
    const path = await tree.consistencyPath(read, { from: from.size, to: size });
    if (tree.verifyConsistency({ from, to, path })) return to;
  } catch (fault) {
    if (!(fault instanceof IntegrityFault)) throw fault;
    return disagree(needs, fault.message);
  }
  return disagree(needs, `the log at ${size} did not grow out of the checkpoint at ${from.size}`);
};

/** Signs what is archived and not under a checkpoint yet; names the newest in the registry. */
export const signCheckpoint = async (needs: Logging): Promise<void> => {
  const { registry, evidence, checkpoints } = needs;
  const newest = await newestOfStore(needs);
  const head = await findLogHead(registry);
  if (!head || head.archived === 0) return;
  // A crashed attempt's checkpoint is as good as one signed now.
  if (newest && newest.size >= head.archived) return name(needs, newest);
  const to = await growthTo(needs, { from: newest, size: head.archived });
  await mustNotBeHalted(needs);
  const signed = await checkpoints.sign({ log: head.log, ...to });
  await evidence.write(checkpointKey(to.size), bytesOf(signed), json);
  await name(needs, { ...signed, log: head.log, ...to });
};

const json = { mediaType: 'application/json', hold: true };

const bytesOf = ({ text, signature, certificates, stamp }: SignedCheckpoint): Uint8Array =>
  Buffer.from(`${JSON.stringify({ text, signature, certificates, stamp }, null, 2)}\n`);

/** The newest named never goes back; refused where somebody has named as new a one, or the archive is halted. */
const name = async (needs: Logging, checkpoint: NamedCheckpoint): Promise<void> => {
  const older = {
    any: [
      { field: 'size', missing: true },
      { field: 'size', below: checkpoint.size },
    ],
  } as const;
  await needs.registry.commit({
    checks: [notHalted()],
    puts: [{ item: checkpointItem(checkpoint), when: [older] }],
  });
  await mustNotBeHalted(needs);
};

/** The newest checkpoint gets its stamp where an authority gives one; one that does not answer delays nothing. */
export const stampCheckpoint = async (needs: Logging): Promise<void> => {
  const { registry, evidence, timeStamps } = needs;
  const newest = await findCheckpoint(registry);
  if (!newest || newest.stamp !== undefined || !timeStamps) return;
  const answer = await timeStamps(Buffer.from(newest.text));
  if (!answer) return;
  const stamp = Buffer.from(answer).toString('base64');
  await evidence.write(checkpointKey(newest.size), bytesOf({ ...newest, stamp }), json);
  await registry.commit({
    updates: [
      {
        key: keys.checkpoint,
        set: { stamp },
        when: [
          { field: 'text', is: newest.text },
          { field: 'stamp', missing: true },
        ],
      },
    ],
  });
};
