/** An order is closed: the records of its files go into the log, so that its evidence is whole. */
import { linesOf } from '../../shared/register/acts.ts';
import { findOwed, settle } from '../../shared/register/facts.ts';
import type { Logging } from '../../shared/register/log.ts';
import { keepLog } from './keep-log.ts';

export const logRecords = async (needs: Logging, factId: string): Promise<void> => {
  const fact = await findOwed(needs.registry, factId, ['OrderClosed']);
  if (!fact) return;
  const lines = await linesOf(needs.registry, fact.act);
  const destroyed = lines.filter(({ state }) => state === 'destroyed');
  await keepLog(
    needs,
    destroyed.map(({ caseFile }) => caseFile),
  );
  await needs.registry.commit({ updates: [settle(fact.fact)] });
};
