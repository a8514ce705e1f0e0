/** A case file as it is answered: what is on file, with its date explained and its faults in words. */
import type { CaseFile, DestroyedCaseFile, Document, KeptCaseFile } from '../archive/case-file.ts';
import { type DueOn, holdsOn, servedStageOf } from '../archive/due.ts';
import { explain } from '../archive/explanation.ts';
import type { Language } from '../archive/names.ts';
import type { Person } from '../archive/people.ts';
import { mayReadContents } from '../archive/visibility.ts';
import { findingInWords } from '../contract/finding-words.ts';
import type { Clock } from '../ports/clock.ts';
import type { Registry } from '../ports/registry.ts';
import { isCohortMarked } from './cohorts.ts';
import { documentsOf } from './documents.ts';
import { type FiledHold, holdsOf } from './holds.ts';
import { shownWideHold } from './shown-wide-hold.ts';
import type { VisibleCaseFile } from './visible-case-files.ts';
import { wideHoldsOver } from './wide-holds.ts';

export interface Reader {
  readonly person: Person;
  readonly language: Language;
  readonly clock: Clock;
}

export const shownCaseFile = async (
  registry: Registry,
  { file, act }: VisibleCaseFile,
  { person, language, clock }: Reader,
) => {
  if (file.stage === 'destroyed') return shownStub(file);
  const [documents, holds, wideHolds, cohortMarked] = await Promise.all([
    documentsOf(registry, file.id),
    holdsOf(registry, file.id),
    wideHoldsOver(registry, file),
    isCohortMarked(registry, file),
  ]);
  const today = clock.today();
  const seesAll = mayReadContents(person, file, { today, ...(act && { act }) });
  return {
    ...shownKept(file, { today, now: clock.now(), cohortMarked, wideHolds: wideHolds.length }),
    parties: seesAll ? file.parties : undefined,
    explanation: explain(file, language),
    documents: documents.map(shownDocument),
    holds: [
      ...holds.filter(({ state }) => state === 'placed').map(shownHold),
      ...wideHolds.map(shownWideHold),
    ],
    releasedHolds: holds.filter(({ state }) => state === 'released').map(shownHold),
    findings: file.findings.map((one) => ({
      ...one,
      name: documents.find(({ id }) => id === one.document)?.name,
      detail: findingInWords(one.code, language),
    })),
  };
};

// What is undefined does not get into JSON: this is how internal fields stay behind.
const shownKept = (file: KeptCaseFile, on: DueOn) => ({
  ...file,
  stage: servedStageOf(file, on),
  v: undefined,
  claim: undefined,
  lockAsked: undefined,
  partyHashes: undefined,
});

/** All that is left: it leads to the record, and says no more than the record does. */
const shownStub = (stub: DestroyedCaseFile) => ({ ...stub, v: undefined });

export const shownDocument = (document: Document) => ({
  ...document,
  upload: undefined,
  uploaded: undefined,
});

export const shownHold = ({ caseFile, ...hold }: FiledHold) => ({ ...hold, scope: { caseFile } });

/** A file in a list: what tells it from others, without parties. */
export const listedCaseFile = (file: CaseFile, on: DueOn) => {
  const { id, kind, index, year, creator, keeper, place, act } = file;
  const common = { id, stage: servedStageOf(file, on), kind, index, year, creator, keeper };
  const places = { ...(place && { place }), ...(act && { act }) };
  if (file.stage === 'destroyed') return { ...common, ...places, volumes: file.volumes };
  const { heading, proceedingNumber, closedOn, keepUntil, lockedUntil, documents, volumes } = file;
  return {
    ...common,
    ...places,
    heading,
    ...(proceedingNumber !== undefined && { proceedingNumber }),
    closedOn,
    keepUntil,
    ...(lockedUntil !== undefined && { lockedUntil }),
    holds: holdsOn(file, on),
    documents,
    volumes: volumes.length,
  };
};
