/** A line that is not destroyed: the file goes back to its inventory, the line says why, and part two will name it. */
import type { ActLine } from '../../shared/archive/act-parts.ts';
import type { KeptCaseFile } from '../../shared/archive/case-file.ts';
import { TransientFault } from '../../shared/ports/faults.ts';
import { replaceCaseFile } from '../../shared/register/case-files.ts';
import { fileFact, settle } from '../../shared/register/facts.ts';
import { keys } from '../../shared/register/keys.ts';
import type { SparedReason } from './begin.ts';
import type { Executor } from './executor.ts';

/** Settles the fact in the same commit. @throws TransientFault when the file changed meanwhile: the line is judged anew. */
export const spare = async (
  { registry, clock, newId }: Pick<Executor, 'registry' | 'clock' | 'newId'>,
  { line, file, fact }: { readonly line: ActLine; readonly file: KeptCaseFile; readonly fact: string },
  reason: SparedReason,
): Promise<void> => {
  const { act: _listed, claim: _claim, ...kept } = file;
  const { act, no, caseFile } = line;
  const done = await registry.commit({
    puts: [
      replaceCaseFile(file, { ...kept, stage: 'entered' }),
      fileFact({ name: 'CaseFileSpared', act, line: no, caseFile, reason }, { id: newId(), at: clock.now() }),
    ],
    updates: [
      {
        key: keys.line(act, no),
        set: { state: 'spared', reason },
        remove: ['pendingKey', 'pendingSort'],
        when: [{ field: 'state', in: ['frozen', 'begun'] }],
      },
      settle(fact),
    ],
  });
  if (!done.committed) throw new TransientFault(`${caseFile} changed while it was spared`);
};
