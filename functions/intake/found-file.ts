/** What most doors of intake begin and end with: the case file, its keeper, and the file shown again. */
import { onlyFor } from '../../shared/archive/not-permitted.ts';
import { accept, type Outcome, type Refusal } from '../../shared/archive/outcome.ts';
import { actsForKeeper } from '../../shared/archive/visibility.ts';
import type { Asked, Shown } from '../../shared/ports/story.ts';
import type { World } from '../../shared/ports/world.ts';
import { shownCaseFile } from '../../shared/register/shown-case-file.ts';
import { findVisibleCaseFile, type VisibleCaseFile } from '../../shared/register/visible-case-files.ts';

type Needs = Pick<World, 'registry' | 'clock'>;
type NotFound = { readonly code: 'CaseFileUnknown' };

export const findFile = (
  { registry, clock }: Needs,
  { caller, params }: Asked,
): Promise<Outcome<VisibleCaseFile, NotFound>> =>
  findVisibleCaseFile(registry, params['caseFile'] ?? '', { person: caller.person, today: clock.today() });

/** Until it is sealed, a file is its keeper's affair alone. */
export const mayKeep = (
  { clock }: Needs,
  { caller, subject: { file } }: Asked & { readonly subject: VisibleCaseFile },
): Refusal | undefined => (actsForKeeper(caller.person, file, clock.today()) ? undefined : onlyFor('keeper'));

/** The file as it stands now. */
export const showFile = async (needs: Needs, asked: Asked): Promise<Outcome<Shown>> => {
  const found = await findFile(needs, asked);
  if (!found.accepted) return found;
  const { person, language } = asked.caller;
  const reader = { person, language, clock: needs.clock };
  return accept({ json: await shownCaseFile(needs.registry, found.value, reader) });
};
