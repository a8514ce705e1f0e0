/** A case file, to whoever may see it. */
import { accept } from '../../shared/archive/outcome.ts';
import type { Story } from '../../shared/ports/story.ts';
import type { World } from '../../shared/ports/world.ts';
import { shownCaseFile } from '../../shared/register/shown-case-file.ts';
import { findVisibleCaseFile, type VisibleCaseFile } from '../../shared/register/visible-case-files.ts';

type Needs = Pick<World, 'registry' | 'clock'>;

export const showCaseFile: Story<Needs, VisibleCaseFile, undefined> = {
  find: ({ registry, clock }, { caller: { person }, params }) =>
    findVisibleCaseFile(registry, params['caseFile'] ?? '', { person, today: clock.today() }),
  show: async ({ registry, clock }, { caller, subject }) =>
    accept({ json: await shownCaseFile(registry, subject, { ...caller, clock }) }),
};
