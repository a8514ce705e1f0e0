/** Finding a case file for somebody: what he may not see is unknown to him. */
import type { Act } from '../archive/act.ts';
import type { CaseFile } from '../archive/case-file.ts';
import type { CaseFileId, Day } from '../archive/names.ts';
import { accept, type Outcome, refuse } from '../archive/outcome.ts';
import type { Person } from '../archive/people.ts';
import { maySeeCaseFile } from '../archive/visibility.ts';
import type { Registry } from '../ports/registry.ts';
import { findAct } from './acts.ts';
import { findCaseFile } from './case-files.ts';

export interface Viewer {
  readonly person: Person;
  readonly today: Day;
}

/** The file, with the act that lists it. */
export interface VisibleCaseFile {
  readonly file: CaseFile;
  readonly act?: Act;
}

export const findVisibleCaseFile = async (
  registry: Registry,
  id: string,
  { person, today }: Viewer,
): Promise<Outcome<VisibleCaseFile, { readonly code: 'CaseFileUnknown' }>> => {
  const file = await findCaseFile(registry, id as CaseFileId); // a text that is no id finds nothing
  if (!file) return refuse({ code: 'CaseFileUnknown' });
  const act = await actOf(registry, file);
  const visible = { file, ...(act && { act }) };
  return maySeeCaseFile(person, file, { today, ...(act && { act }) })
    ? accept(visible)
    : refuse({ code: 'CaseFileUnknown' });
};

const actOf = async (registry: Registry, file: CaseFile): Promise<Act | undefined> =>
  file.act === undefined ? undefined : findAct(registry, file.act.act);
