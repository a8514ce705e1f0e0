/** Correcting an open case file; its term is found anew, for it may hang on what was corrected. */
import type { KeptCaseFile } from '../../shared/archive/case-file.ts';
import { yearOf } from '../../shared/archive/day.ts';
import { accept, refuse } from '../../shared/archive/outcome.ts';
import type { Repaired } from '../../shared/contract/routes/intake.ts';
import type { Story } from '../../shared/ports/story.ts';
import type { World } from '../../shared/ports/world.ts';
import { replaceCaseFile } from '../../shared/register/case-files.ts';
import { changeCaseFile } from '../../shared/register/change-case-file.ts';
import { findTerm } from '../../shared/register/terms.ts';
import type { VisibleCaseFile } from '../../shared/register/visible-case-files.ts';
import { judgeDays, volumesOf } from './described.ts';
import { findFile, mayKeep, showFile } from './found-file.ts';

type Needs = Pick<World, 'registry' | 'clock'>;

export const repairCaseFile: Story<Needs, VisibleCaseFile, Repaired> = {
  find: findFile,
  may: mayKeep,
  act: ({ registry, clock }, { subject, body, caller }) =>
    changeCaseFile(registry, subject.file, async (file) => {
      if (file.stage !== 'open') return refuse({ code: 'CaseFileNotOpen', stage: file.stage });
      const repaired = repairedBy(file, body);
      const days = judgeDays(repaired, clock.today(), caller.language);
      if (!days.accepted) return days;
      const after = { ...repaired, ...(await findTerm(registry, repaired)) };
      return accept({ puts: [replaceCaseFile(file, after)] });
    }),
  show: showFile,
};

const repairedBy = (file: KeptCaseFile, { volumes, year, ...told }: Repaired): KeptCaseFile => {
  const closingYear = told.closedOn ? yearOf(told.closedOn) : file.year;
  return {
    ...file,
    ...told,
    year: year ?? closingYear,
    volumes: volumes === undefined ? file.volumes : volumesOf(volumes),
  };
};
