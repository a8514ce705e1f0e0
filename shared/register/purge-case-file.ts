/** What of a destroyed file still names persons leaves the registry: its documents' names and its holds' reasons (rules.md 9). */
import type { CaseFileId } from '../archive/names.ts';
import type { Registry } from '../ports/registry.ts';
import { findCaseFile } from './case-files.ts';
import { all } from './items.ts';
import { keys, partitionOf } from './keys.ts';

const BATCH = 90;

/** Of a file that is not destroyed nothing goes. All that stands beside the stub and the record does. */
export const purgeCaseFile = async (registry: Registry, id: CaseFileId): Promise<void> => {
  const file = await findCaseFile(registry, id);
  if (file?.stage !== 'destroyed') return;
  const stays = [keys.caseFile(id).sk, keys.record(id).sk];
  const items = (await all(registry, partitionOf.caseFile(id), '')).filter(({ sk }) => !stays.includes(sk));
  for (let at = 0; at < items.length; at += BATCH)
    await registry.commit({
      removals: items.slice(at, at + BATCH).map(({ pk, sk }) => ({ key: { pk, sk } })),
    });
};
