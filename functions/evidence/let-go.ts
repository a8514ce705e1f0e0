/**
 * A line of the older registry lists a file that is begun or gone under another act. It lets the file go, and has an
 * outcome, so that its act can close if it is destroying; one that people have yet to decide on they withdraw.
 */
import type { ActPlace } from '../../shared/archive/case-file.ts';
import type { CaseFileId } from '../../shared/archive/names.ts';
import type { Change } from '../../shared/ports/registry.ts';
import type { World } from '../../shared/ports/world.ts';
import { findLine } from '../../shared/register/acts.ts';
import { fileFact } from '../../shared/register/facts.ts';
import { keys } from '../../shared/register/keys.ts';
import { noting } from '../../shared/register/replay-notes.ts';

type Needs = Pick<World, 'registry' | 'clock' | 'newId'>;

/** Why such a line is spared: printed in part two. */
export const RESTORED = 'RegistryRestored';

/** Where the file is listed elsewhere than it is destroyed: what is to be committed beside that. */
export const lettingGo = async (
  { registry, clock, newId }: Needs,
  { id, act: listed }: { readonly id: CaseFileId; readonly act?: ActPlace | undefined },
  by: ActPlace,
): Promise<Required<Pick<Change, 'puts' | 'updates'>>> => {
  const nothing = { puts: [], updates: [] };
  if (!listed || (listed.act === by.act && listed.line === by.line)) return nothing;
  const { act, line } = listed;
  const found = await findLine(registry, act, line);
  if (found?.caseFile !== id || (found.state !== 'frozen' && found.state !== 'begun')) return nothing;
  const told = { name: 'CaseFileSpared', act, line, caseFile: id, reason: RESTORED } as const;
  return {
    puts: [fileFact(told, { id: newId(), at: clock.now() }), noting({ kind: 'let-go', act, caseFile: id })],
    updates: [
      {
        key: keys.line(act, line),
        set: { state: 'spared', reason: RESTORED },
        remove: ['pendingKey', 'pendingSort'],
        when: [{ field: 'state', is: found.state }],
      },
    ],
  };
};
