/** What of a destroyed file still names persons leaves the registry, where it did not go with the file (rules.md 9). */
import type { CaseFileId } from '../archive/names.ts';
import type { Registry } from '../ports/registry.ts';
import { findCaseFile } from './case-files.ts';
import { keyOf, whatNames } from './what-names.ts';

const A_COMMIT = 90;

/** Answers how many items were left of it; nothing is done to a file that is not destroyed. */
export const shrink = async (registry: Registry, id: CaseFileId): Promise<number> => {
  if ((await findCaseFile(registry, id))?.stage !== 'destroyed') return 0;
  const left = await whatNames(registry, id);
  for (let at = 0; at < left.length; at += A_COMMIT)
    await registry.commit({
      removals: left.slice(at, at + A_COMMIT).map((item) => ({ key: keyOf(item) })),
    });
  return left.length;
};
