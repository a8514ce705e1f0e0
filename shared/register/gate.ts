/**
 * The gate of rule 47, as it stands in the registry: asked at submission, at the order and
 * at the claim, so its reads are few: of each year one item, and the files that can close it.
 */
import type { CaseFile, KeptCaseFile } from '../archive/case-file.ts';
import { type GateFile, gate, type PermanentInventoryMissing, unresolvedIn } from '../archive/inventory.ts';
import type { CaseFileId, ChamberId, Day, HolderId } from '../archive/names.ts';
import type { Outcome } from '../archive/outcome.ts';
import type { Registry } from '../ports/registry.ts';
import { readCaseFile } from './case-files.ts';
import { findStanding } from './inventories.ts';
import { everyItem } from './items.ts';
import { indexKeys } from './keys.ts';
import { nomenclatureInForce } from './nomenclatures.ts';

export interface GateAsked {
  readonly creator: HolderId;
  readonly chamber: ChamberId;
  /** Closing years on the act. */
  readonly years: readonly number[];
  readonly today: Day;
}

/** Whether the permanent inventory of the creator is approved for each year, and nothing sealed since closes it again. */
export const gateOf = async (
  registry: Registry,
  asked: GateAsked,
): Promise<Outcome<'open', PermanentInventoryMissing>> => {
  const years = [...new Set(asked.years)];
  const [standings, files] = await Promise.all([
    Promise.all(
      years.map((year) => findStanding(registry, { creator: asked.creator, year, section: 'permanent' })),
    ),
    Promise.all(years.map((year) => gateFilesOf(registry, { ...asked, year }, new Set()))),
  ]);
  const approvedYears = years.filter((_, at) => standings[at]?.approved === true);

  return gate(years, { approvedYears, files: files.flat() });
};

/**
 * The sealed files of a creator and year that could stand against the gate: those not entered yet,
 * and those entered whose review has fallen due.
 *
 * They are found by an index, which may lag by moments behind the table. A file that it does not show
 * yet was sealed just now: had it been sealed just after the answer, nobody could tell the difference.
 * Every later question sees it, and the claim asks last.
 *
 * @param onLines files on lines of the edition about to be approved.
 */
export const gateFilesOf = async (
  registry: Registry,
  asked: Omit<GateAsked, 'years'> & { readonly year: number },
  onLines: ReadonlySet<CaseFileId>,
): Promise<readonly GateFile[]> => {
  const { creator, chamber, year } = asked;
  const keepers: readonly HolderId[] = creator === chamber ? [chamber] : [creator, chamber];
  const found = await Promise.all(
    keepers.map(async (keeper) => [
      ...(await filesIn(registry, indexKeys.filesOf(keeper, 'sealed'), `${year}#`)),
      ...(await reviewedIn(registry, keeper, year)),
    ]),
  );

  return found
    .flat()
    .filter((file) => file.creator === creator)
    .map((file) => gateFileOf(file, asked.today, onLines));
};

/** Whether a file sealed now closes the gate of its creator and year: the claim must learn of it. */
export const closesGate = (file: KeptCaseFile, today: Day): boolean =>
  unresolvedIn([gateFileOf(file, today, new Set())]).length > 0;

const gateFileOf = (file: KeptCaseFile, today: Day, onLines: ReadonlySet<CaseFileId>): GateFile => ({
  id: file.id,
  year: file.year,
  term: file.term,
  appraisalOpen: file.term.appraisalMark && file.keepUntil !== null && file.keepUntil < today,
  onLine: file.place !== undefined || onLines.has(file.id),
});

/** Entered files of the lines that bear the mark: a nomenclature in force never loses a line or its mark. */
const reviewedIn = async (
  registry: Registry,
  keeper: HolderId,
  year: number,
): Promise<readonly KeptCaseFile[]> => {
  const lines = (await nomenclatureInForce(registry, year))?.lines ?? [];
  const indexes = lines.filter((line) => line.appraisalMark).map((line) => line.index);
  const found = await Promise.all(
    indexes.map((index) => filesIn(registry, indexKeys.filesOf(keeper, 'entered'), `${year}#${index}#`)),
  );

  return found.flat();
};

/** Every file of a list under a prefix, kept ones alone. */
export const filesIn = async (
  registry: Registry,
  partition: string,
  prefix: string,
): Promise<readonly KeptCaseFile[]> =>
  (await everyItem(registry, { index: 'list', partition, prefix })).map(readCaseFile).filter(isKept);

const isKept = (file: CaseFile): file is KeptCaseFile => file.stage !== 'destroyed';
