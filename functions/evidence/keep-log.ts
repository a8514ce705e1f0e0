/**
 * One run over the evidence log (protocols.md 6): what is unlogged is taken up, lies in the store of evidence
 * and comes under a checkpoint. Any number of runs at once, and crashes anywhere, end in the same log.
 */
import type { CaseFileId } from '../../shared/archive/names.ts';
import { appendRecords, appendUnlogged, type Logging, mustNotBeHalted } from '../../shared/register/log.ts';
import { archiveLog } from '../../shared/register/log-archive.ts';
import { proveGrowth, signCheckpoint, stampCheckpoint } from '../../shared/register/log-checkpoint.ts';
import { findLogHead } from '../../shared/register/log-head.ts';
import { newestOfStore } from '../../shared/register/log-store.ts';

/**
 * @param caseFiles are known to be destroyed; they are taken up though the index of unlogged records lags.
 * @throws IntegrityFault while the archive is halted, and halts it where registry and store disagree.
 */
export const keepLog = async (needs: Logging, caseFiles: readonly CaseFileId[] = []): Promise<void> => {
  await mustNotBeHalted(needs);
  await mustAgree(needs);
  await appendUnlogged(needs);
  await appendRecords(needs, caseFiles);
  await archiveLog(needs);
  await signCheckpoint(needs);
  await stampCheckpoint(needs);
};

/** Before anything is taken up: a registry that was set back would give the same places out twice. */
const mustAgree = async (needs: Logging): Promise<void> => {
  const from = await newestOfStore(needs);
  const head = await findLogHead(needs.registry);
  if (head) await proveGrowth(needs, { from, head });
};
