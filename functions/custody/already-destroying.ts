/**
 * Which covered files a wide hold comes too late for. Looked for on both sides of the commit that
 * places it: before it, whose destruction could begin; after it, whose has begun. The fence
 * lets none begin after it, so whoever has begun by then began before.
 */
import type { ActLine } from '../../shared/archive/act-parts.ts';
import type { ActId, CaseFileId } from '../../shared/archive/names.ts';
import type { Registry } from '../../shared/ports/registry.ts';
import { findLine, linesOf } from '../../shared/register/acts.ts';
import { inBatches } from '../../shared/register/batches.ts';

/** Above so many lines of one act it is read whole. */
const FEW = 50;

export const begunAmong = async (
  registry: Registry,
  before: readonly ActLine[],
): Promise<readonly CaseFileId[]> => {
  const now = await inBatches(
    [...Map.groupBy(before, ({ act }) => act)],
    ([act, lines]) => linesNow(registry, act, lines),
    8,
  );
  const asked = new Set(before.map(({ caseFile }) => caseFile));
  const begun = now
    .flat()
    .filter(({ state, caseFile }) => asked.has(caseFile) && (state === 'begun' || state === 'destroyed'));
  return [...new Set(begun.map(({ caseFile }) => caseFile))];
};

const linesNow = async (
  registry: Registry,
  act: ActId,
  lines: readonly ActLine[],
): Promise<readonly ActLine[]> => {
  if (lines.length > FEW) return linesOf(registry, act);
  const found = await Promise.all(lines.map(({ no }) => findLine(registry, act, no)));
  return found.filter((line) => line !== undefined);
};
