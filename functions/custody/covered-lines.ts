/** Lines of acts whose files a wide hold takes in. What an act and its lines say decides; only parties need the files. */
import type { ActLine } from '../../shared/archive/act-parts.ts';
import type { Act } from '../../shared/archive/act.ts';
import type { ChamberId } from '../../shared/archive/names.ts';
import { coveredFile, covers, type Scope } from '../../shared/archive/wide-hold.ts';
import type { Registry } from '../../shared/ports/registry.ts';
import { linesOf, readAct } from '../../shared/register/acts.ts';
import { inBatches } from '../../shared/register/batches.ts';
import { findCaseFile } from '../../shared/register/case-files.ts';
import { everyItem } from '../../shared/register/items.ts';
import { indexKeys } from '../../shared/register/keys.ts';

interface Over {
  readonly chamber: ChamberId;
  readonly scope: Scope;
}

/** Of the acts asked for: the lines without an outcome yet, whose files the scope takes in. */
export const coveredLines = async (
  registry: Registry,
  { chamber, scope }: Over,
  isMeant: (act: Act) => boolean,
): Promise<readonly ActLine[]> => {
  const items = await everyItem(registry, { index: 'list', partition: indexKeys.actsOf(chamber) });
  const acts = items.map(readAct).filter((act) => isMeant(act) && mayHold(scope, act));
  const found = await inBatches(acts, (act) => coveredLinesOf(registry, act, scope), 8);
  return found.flat();
};

const mayHold = (scope: Scope, { creator, keeper, years }: Act): boolean => {
  if (scope.kind === 'agent') return scope.agent === creator || scope.agent === keeper;
  return scope.kind === 'party' || scope.year === undefined || years.includes(scope.year);
};

const coveredLinesOf = async (registry: Registry, act: Act, scope: Scope): Promise<readonly ActLine[]> => {
  const lines = (await linesOf(registry, act.id)).filter(
    ({ state }) => state === 'frozen' || state === 'begun',
  );
  if (scope.kind === 'party') {
    const isParty = await inBatches(lines, async ({ caseFile }) => {
      const file = await findCaseFile(registry, caseFile);
      return file !== undefined && covers(scope, coveredFile(file));
    });
    return lines.filter((_, at) => isParty[at]);
  }
  const { chamber, creator, keeper } = act;
  return lines.filter(({ year, index }) => covers(scope, { chamber, creator, keeper, year, index }));
};
