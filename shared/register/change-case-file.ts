/** Changing a case file against others who do so at the same time: who loses the race looks and judges again. */
import type { CaseFile } from '../archive/case-file.ts';
import { accept, type Outcome } from '../archive/outcome.ts';
import { IntegrityFault, TransientFault } from '../ports/faults.ts';
import type { Change, Registry } from '../ports/registry.ts';
import { findCaseFile } from './case-files.ts';

const MOST_TRIES = 5;

/**
 * Commits what `decide` makes of the file as it stands, or answers its refusal. The change must
 * carry a condition that fails where the file is no longer what was judged.
 * @throws TransientFault after five lost races.
 */
export const changeCaseFile = async (
  registry: Registry,
  file: CaseFile,
  decide: (file: CaseFile) => Outcome<Change> | Promise<Outcome<Change>>,
): Promise<Outcome<undefined>> => {
  let current = file;
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const decided = await decide(current);
    if (!decided.accepted) return decided;
    const { committed } = await registry.commit(decided.value);
    if (committed) return accept(undefined);
    current = await reread(registry, file);
  }
  throw new TransientFault(`The case file ${file.id} was changed by others ${MOST_TRIES} times.`);
};

const reread = async (registry: Registry, { id }: CaseFile): Promise<CaseFile> => {
  const found = await findCaseFile(registry, id);
  if (!found) throw new IntegrityFault(`The case file ${id} has vanished.`);
  return found;
};
