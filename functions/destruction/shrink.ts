/** What of a destroyed file still names persons leaves the registry: its documents' names and its holds' reasons (rules.md 9). */
import type { CaseFileId } from '../../shared/archive/names.ts';
import type { Registry } from '../../shared/ports/registry.ts';
import { findCaseFile } from '../../shared/register/case-files.ts';
import { all } from '../../shared/register/items.ts';
import { partitionOf } from '../../shared/register/keys.ts';

const BATCH = 90;

export const shrink = async (registry: Registry, id: CaseFileId): Promise<void> => {
  const file = await findCaseFile(registry, id);
  if (file?.stage !== 'destroyed') return;
  const items = [
    ...(await all(registry, partitionOf.caseFile(id), 'DOC#')),
    ...(await all(registry, partitionOf.caseFile(id), 'HOLD#')),
  ];
  for (let at = 0; at < items.length; at += BATCH)
    await registry.commit({
      removals: items.slice(at, at + BATCH).map(({ pk, sk }) => ({ key: { pk, sk } })),
    });
};
