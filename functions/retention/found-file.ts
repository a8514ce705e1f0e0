/** What the doors of terms begin and end with: the file as the caller may see it. */
import { onlyFor } from '../../shared/archive/not-permitted.ts';
import { accept, type Outcome, refuse, type Refusal } from '../../shared/archive/outcome.ts';
import type { Person } from '../../shared/archive/people.ts';
import { actsForKeeper, holdsOfficeIn } from '../../shared/archive/visibility.ts';
import type { Asked, Caller, Shown } from '../../shared/ports/story.ts';
import type { World } from '../../shared/ports/world.ts';
import { shownCaseFile } from '../../shared/register/shown-case-file.ts';
import { findVisibleCaseFile, type VisibleCaseFile } from '../../shared/register/visible-case-files.ts';

type Needs = Pick<World, 'registry' | 'clock'>;

export const findFile = (
  { registry, clock }: Needs,
  { caller: { person }, params }: Asked,
): Promise<Outcome<VisibleCaseFile>> =>
  findVisibleCaseFile(registry, params['caseFile'] ?? '', { person, today: clock.today() });

export const showFile = async (
  needs: Needs,
  asked: Asked & { readonly caller: Caller },
): Promise<Outcome<Shown>> => {
  const found = await findFile(needs, asked);
  if (!found.accepted) return refuse({ code: 'CaseFileUnknown' });
  return accept({
    json: await shownCaseFile(needs.registry, found.value, { ...asked.caller, clock: needs.clock }),
  });
};

/** Its keeper, or the officer of its chamber. */
export const mayTell = (
  { clock }: Pick<World, 'clock'>,
  { subject: { file }, caller: { person } }: { readonly subject: VisibleCaseFile; readonly caller: Caller },
): Refusal | undefined =>
  actsForKeeper(person, file, clock.today()) || isOfficerOf(person, file.chamber, clock)
    ? undefined
    : onlyFor('keeper', 'officer');

const isOfficerOf = (
  person: Person,
  chamber: VisibleCaseFile['file']['chamber'],
  clock: World['clock'],
): boolean => holdsOfficeIn(person, 'officer', { chamber, today: clock.today() });
