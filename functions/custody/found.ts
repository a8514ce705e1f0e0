/** What both doors of custody begin with: the file as the caller may see it, and his roles towards it. */
import type { Asker } from '../../shared/archive/hold.ts';
import { accept, type Outcome } from '../../shared/archive/outcome.ts';
import type { Asked } from '../../shared/ports/story.ts';
import type { World } from '../../shared/ports/world.ts';
import { rosterOn } from '../../shared/register/people.ts';
import { findVisibleCaseFile, type VisibleCaseFile } from '../../shared/register/visible-case-files.ts';
import { askerOf } from './asker.ts';

export interface FoundFile extends VisibleCaseFile {
  readonly asker: Asker;
}

export const findFile = async (
  { registry, clock }: Pick<World, 'registry' | 'clock'>,
  { caller: { person }, params }: Asked,
): Promise<Outcome<FoundFile>> => {
  const today = clock.today();
  const found = await findVisibleCaseFile(registry, params['caseFile'] ?? '', { person, today });
  if (!found.accepted) return found;
  const roster = await rosterOn(registry, found.value.file.chamber, today);
  const asker = askerOf(person, found.value, { today, ...(roster && { roster }) });
  return accept({ ...found.value, asker });
};
