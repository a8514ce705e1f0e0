/** Which files an act is drawn up from: those named, or all of one creator that is due. */
import type { CaseFile, KeptCaseFile } from '../../shared/archive/case-file.ts';
import { inFilingOrder } from '../../shared/archive/filing-order.ts';
import { listInForceOn } from '../../shared/archive/legal-basis.ts';
import { type Judged, judgeListing, refusalOf } from '../../shared/archive/listing.ts';
import type { CaseFileId, ChamberId, HolderId } from '../../shared/archive/names.ts';
import { accept, type Outcome, refuse, type Refusal } from '../../shared/archive/outcome.ts';
import type { Registry } from '../../shared/ports/registry.ts';
import type { World } from '../../shared/ports/world.ts';
import { findCaseFile, readCaseFile } from '../../shared/register/case-files.ts';
import { isCohortMarked, readCohort } from '../../shared/register/cohorts.ts';
import { indexKeys, partitionOf } from '../../shared/register/keys.ts';
import { inBatches } from '../../shared/register/batches.ts';
import { countingWideHolds } from '../../shared/register/wide-holds.ts';

export const MOST_LINES = 10_000;
/** Some 80 MB of deletion records: the evidence of an act is put together in memory while somebody waits. */
const MOST_DOCUMENTS = 200_000;

export interface Wanted {
  readonly chamber: ChamberId;
  readonly creator: HolderId;
  readonly keeper: HolderId;
  readonly caseFiles?: readonly CaseFileId[] | undefined;
  readonly years?: readonly number[] | undefined;
  readonly exclude: readonly CaseFileId[];
}

export interface Chosen {
  readonly files: readonly CaseFile[];
  /** Past their term, but not listable for another reason; only where nobody named them. */
  readonly leftOut: readonly LeftOut[];
}

interface LeftOut {
  readonly caseFile: CaseFileId;
  readonly code: string;
  readonly reason?: string;
}

type Needs = Pick<World, 'registry' | 'clock'>;

export const chooseFiles = async (needs: Needs, wanted: Wanted): Promise<Outcome<Chosen>> => {
  const ids = (wanted.caseFiles ?? (await idsOfAllDue(needs, wanted))).filter(
    (id) => !wanted.exclude.includes(id),
  );
  const found = await inBatches([...new Set(ids)], (id) => findCaseFile(needs.registry, id));
  const foreign = wanted.caseFiles && foreignAmong(found, wanted);
  if (foreign) return refuse(foreign);
  const known = found.filter((file) => file !== undefined).filter((file) => isOf(wanted, file));

  const inYears = known.filter(({ year }) => !wanted.years || wanted.years.includes(year));
  const judged = await inBatches(inYears, judging(needs));
  const refusal = wanted.caseFiles && refusalOf(judged);
  if (refusal) return refuse(refusal);

  const listable = judged.flatMap(({ file, why }) =>
    why === undefined && file.stage !== 'destroyed' ? [file] : [],
  );
  const leftOut = judged.flatMap(({ file, why, reason }) =>
    why ? [{ caseFile: file.id, code: why, ...(reason && { reason }) }] : [],
  );
  if (listable.length === 0) return refuse({ code: 'NothingDue', leftOut: leftOut.slice(0, 200) } as Refusal);
  return accept({ files: asManyAsFit(listable.toSorted(inFilingOrder)), leftOut });
};

/** One at least; the rest stays due. */
const asManyAsFit = (files: readonly KeptCaseFile[]): readonly KeptCaseFile[] => {
  let documents = 0;
  const over = files.findIndex((file) => (documents += file.documents) > MOST_DOCUMENTS);
  return files.slice(0, Math.min(MOST_LINES, over < 0 ? MOST_LINES : Math.max(1, over)));
};

const isOf = ({ creator, keeper }: Wanted, file: CaseFile): boolean =>
  file.creator === creator && file.keeper === keeper;

/** What is not there, or not his to see, is unknown to the drafter; of what he sees an act takes one creator's. */
const foreignAmong = (
  found: readonly (CaseFile | undefined)[],
  wanted: Wanted,
): (Refusal & { readonly caseFiles?: readonly CaseFileId[] }) | undefined => {
  const files = found
    .filter((file) => file !== undefined)
    .filter(({ chamber }) => chamber === wanted.chamber);
  const seen =
    wanted.keeper === wanted.chamber ? files : files.filter(({ keeper }) => keeper === wanted.keeper);
  if (seen.length < found.length) return { code: 'CaseFileUnknown' };
  const others = seen.filter(({ creator }) => creator !== wanted.creator);
  if (others.length > 0) return { code: 'CreatorsDiffer', caseFiles: others.map(({ id }) => id) };
  // The chamber does not keep it: its agent does, until he has handed it over.
  const kept = seen.filter((file) => !isOf(wanted, file));
  return kept.length > 0 ? { code: 'AgentStillActive', caseFiles: kept.map(({ id }) => id) } : undefined;
};

const judging = ({ registry, clock }: Needs): ((file: CaseFile) => Promise<Judged>) => {
  const wideHolds = countingWideHolds(registry);
  return async (file) =>
    judgeListing(file, {
      today: clock.today(),
      now: clock.now(),
      cohortMarked: await isCohortMarked(registry, file),
      wideHolds: await wideHolds(file),
      list: listInForceOn(clock.today())?.id ?? '',
    });
};

/** The cohorts of the keeper up to yesterday, the marked ones first, and in each the files of the creator. */
const idsOfAllDue = async ({ registry, clock }: Needs, wanted: Wanted): Promise<readonly CaseFileId[]> => {
  const today = clock.today();
  const cohorts = await cohortsOf(registry, wanted.keeper, today);
  const ids: CaseFileId[] = [];
  const marked = cohorts.filter(({ markedOn }) => markedOn !== undefined);
  // What the sweep has not marked yet is left out, and the drafter is told so.
  for (const cohort of [...marked, ...cohorts.filter(({ markedOn }) => markedOn === undefined)]) {
    let cursor: string | undefined;
    do {
      const page = await registry.query({
        index: 'due',
        partition: indexKeys.cohort(cohort.keeper, cohort.keepUntil),
        prefix: `${wanted.creator}#`,
        limit: 1000,
        ...(cursor ? { cursor } : {}),
      });
      ids.push(...page.items.map((item) => readCaseFile(item).id));
      cursor = page.cursor;
    } while (cursor && ids.length < MOST_LINES);
  }
  return ids;
};

const cohortsOf = async (registry: Registry, keeper: HolderId, today: string) => {
  const cohorts = [];
  let cursor: string | undefined;
  do {
    const page = await registry.query({
      partition: partitionOf.cohorts,
      from: '0',
      upTo: today,
      limit: 1000,
      ...(cursor ? { cursor } : {}),
    });
    cohorts.push(...page.items.map(readCohort));
    cursor = page.cursor;
  } while (cursor);
  return cohorts.filter((cohort) => cohort.keeper === keeper);
};
