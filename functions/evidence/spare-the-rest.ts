/** Lines of an act that is put back as it was decided, and that had not begun: their files go back to their inventories. */
import type { ActLine } from '../../shared/archive/act-parts.ts';
import type { Act } from '../../shared/archive/act.ts';
import type { KeptCaseFile } from '../../shared/archive/case-file.ts';
import type { Put } from '../../shared/ports/registry.ts';
import type { World } from '../../shared/ports/world.ts';
import { linesOf } from '../../shared/register/acts.ts';
import { inBatches } from '../../shared/register/batches.ts';
import { findCaseFile, replaceCaseFile } from '../../shared/register/case-files.ts';
import { fileFact } from '../../shared/register/facts.ts';
import { disagree } from '../../shared/register/halt.ts';
import { keys } from '../../shared/register/keys.ts';
import { RESTORED } from './let-go.ts';

type Needs = Pick<World, 'registry' | 'clock' | 'newId'>;

export const spareTheRest = async (needs: Needs, { id }: Pick<Act, 'id'>): Promise<void> => {
  const lines = await linesOf(needs.registry, id);
  await inBatches(
    lines.filter(({ state }) => state === 'frozen'),
    (line) => spare(needs, line),
    8,
  );
};

const spare = async (needs: Needs, { act, no, caseFile }: ActLine): Promise<void> => {
  const { registry, clock, newId } = needs;
  const file = await findCaseFile(registry, caseFile);
  const isListed = file?.stage === 'listed' && file.act?.act === act && file.act.line === no;
  const told = { name: 'CaseFileSpared', act, line: no, caseFile, reason: RESTORED } as const;
  const done = await registry.commit({
    puts: [...(isListed ? [givenBack(file)] : []), fileFact(told, { id: newId(), at: clock.now() })],
    updates: [
      {
        key: keys.line(act, no),
        set: { state: 'spared', reason: RESTORED },
        remove: ['pendingKey', 'pendingSort'],
        when: [{ field: 'state', is: 'frozen' }],
      },
    ],
  });
  if (!done.committed) return disagree(needs, `${caseFile} changes though the archive is closed`);
};

const givenBack = (file: KeptCaseFile): Put => {
  const { act: _listed, ...kept } = file;
  return replaceCaseFile(file, { ...kept, stage: 'entered' });
};
