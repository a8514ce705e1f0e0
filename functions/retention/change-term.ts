/**
 * Moving the last day of a file's term: the file, its history, its cohort and the fact in one commit, the
 * fence with it, for a claim reads them. The store's lock follows by the fact, at once where the file is small.
 */
import type { CaseFile, KeptCaseFile } from '../../shared/archive/case-file.ts';
import type { PersonId } from '../../shared/archive/names.ts';
import { accept, type Outcome, refuse } from '../../shared/archive/outcome.ts';
import type { TermChange } from '../../shared/archive/term-change.ts';
import type { Change } from '../../shared/ports/registry.ts';
import type { World } from '../../shared/ports/world.ts';
import { replaceCaseFile } from '../../shared/register/case-files.ts';
import { changeCaseFile } from '../../shared/register/change-case-file.ts';
import { cohortItem } from '../../shared/register/cohorts.ts';
import { fileFact } from '../../shared/register/facts.ts';
import { advanceFence } from '../../shared/register/fences.ts';
import { countMoved } from '../../shared/register/figures.ts';
import { putNew } from '../../shared/register/items.ts';
import { lengthenLock } from './lengthen-lock.ts';

export type TermNeeds = Pick<World, 'registry' | 'clock' | 'newId' | 'vault'>;

/** The file as changed, and what its history is told of it. */
export interface Changed {
  readonly after: KeptCaseFile;
  readonly told: Omit<TermChange, 'at' | 'by' | 'before' | 'after'>;
}

/** Up to so many documents are locked while the person waits. */
const AT_ONCE = 50;

export const changeTerm = async (
  needs: TermNeeds,
  { file, by }: { readonly file: CaseFile; readonly by: PersonId },
  decide: (file: KeptCaseFile) => Outcome<Changed> | Promise<Outcome<Changed>>,
): Promise<Outcome<undefined>> => {
  const fact = needs.newId();
  const done = await changeCaseFile(needs.registry, file, async (now) => {
    if (now.stage === 'destroyed') return refuse({ code: 'TermNotChangeable', stage: now.stage });
    const decided = await decide(now);
    if (!decided.accepted) return decided;
    await nameCohort(needs, decided.value.after);
    return accept(changeOf(needs, now, { ...decided.value, by, fact }));
  });
  const isSmall = file.stage !== 'destroyed' && file.documents <= AT_ONCE;
  if (done.accepted && isSmall) await lengthenLock(needs, fact);
  return done;
};

/** Refused only where another file of the cohort was here first. */
const nameCohort = async (
  { registry }: TermNeeds,
  { chamber, keeper, keepUntil, stage }: KeptCaseFile,
): Promise<void> => {
  if (keepUntil !== null && stage !== 'open')
    await registry.commit({ puts: [putNew(cohortItem({ chamber, keeper, keepUntil }))] });
};

const changeOf = (
  { clock }: TermNeeds,
  before: KeptCaseFile,
  { after, told, by, fact }: Changed & { readonly by: PersonId; readonly fact: string },
): Change => {
  const at = clock.now();
  const change: TermChange = { ...told, at, by, before: before.keepUntil, after: after.keepUntil };
  const history = [...(before.history ?? []), change];
  const { id: caseFile, keepUntil } = after;
  return {
    puts: [
      replaceCaseFile(before, { ...after, history }),
      fileFact({ name: 'TermChanged', caseFile, what: told.what, keepUntil, by }, { id: fact, at }),
    ],
    updates: [...advanceFence(before.chamber), ...countMoved(before, after)],
  };
};
