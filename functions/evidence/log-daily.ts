/** Every night: what no closed order has brought into the log, and a stamp for a checkpoint that has none. */
import { findCheckpoint, findLogHead } from '../../shared/register/log-head.ts';
import type { Logging } from '../../shared/register/log.ts';
import { keepLog } from './keep-log.ts';

export const logDaily = async (needs: Logging): Promise<Readonly<Record<string, unknown>>> => {
  await keepLog(needs);
  const head = await findLogHead(needs.registry);
  const checkpoint = await findCheckpoint(needs.registry);
  return {
    size: head?.size ?? 0,
    checkpoint: checkpoint?.size ?? 0,
    stamped: checkpoint?.stamp !== undefined,
  };
};
