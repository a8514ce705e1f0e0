/** After the last day of a file's term was moved: the lock follows where that day lies beyond it, and never comes nearer. */
import { lockUntilOf } from '../../shared/archive/retention.ts';
import { findCaseFile } from '../../shared/register/case-files.ts';
import { findOwed, settle } from '../../shared/register/facts.ts';
import { lockFile, type Locking } from './lock-file.ts';

export const lengthenLock = async (needs: Locking, factId: string): Promise<void> => {
  const { registry, clock } = needs;
  const fact = await findOwed(registry, factId, ['TermChanged']);
  if (!fact) return;
  const file = await findCaseFile(registry, fact.caseFile);
  if (file?.stage === 'sealed' || file?.stage === 'entered')
    await lockFile(needs, file, lockUntilOf(file.keepUntil, clock.now()));
  await registry.commit({ updates: [settle(fact.fact)] });
};
