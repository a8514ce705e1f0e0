/** What a replay leaves to people, by its notes and by how things stand: the same whenever it is asked. */
import type { Act } from '../../shared/archive/act.ts';
import type { CaseFile } from '../../shared/archive/case-file.ts';
import type { ActId, CaseFileId } from '../../shared/archive/names.ts';
import type { World } from '../../shared/ports/world.ts';
import { findAct, findLine } from '../../shared/register/acts.ts';
import { findCaseFile } from '../../shared/register/case-files.ts';
import { forgetting, notesOf, type ReplayNote } from '../../shared/register/replay-notes.ts';

type Needs = Pick<World, 'registry'>;

export interface LeftToSettle {
  /** Files whose destruction had begun under an act that is not destroying here: finished once it is. */
  readonly waiting: readonly CaseFileId[];
  /** Files whose destruction had begun under an act that is unknown here, or has come to nothing. */
  readonly stranded: readonly CaseFileId[];
  /** Acts that list a file which was begun or destroyed under another one: to be withdrawn. */
  readonly toWithdraw: readonly ActId[];
}

export const leftToSettle = async (needs: Needs): Promise<LeftToSettle> => {
  const waiting: CaseFileId[] = [];
  const stranded: CaseFileId[] = [];
  for (const noted of await notesOf(needs.registry, 'claimed')) {
    const how = await howItStands(needs, noted);
    if (how === 'settled') await forget(needs, noted);
    else (how === 'waiting' ? waiting : stranded).push(noted.caseFile);
  }
  const toWithdraw: ActId[] = [];
  for (const noted of await notesOf(needs.registry, 'let-go')) {
    const act = await findAct(needs.registry, noted.act);
    if (act && isToBeDecided(act)) toWithdraw.push(act.id);
    else await forget(needs, noted);
  }
  return { waiting, stranded, toWithdraw };
};

const forget = ({ registry }: Needs, noted: ReplayNote) => registry.commit({ removals: [forgetting(noted)] });

const howItStands = async (
  { registry }: Needs,
  { act: id, caseFile }: ReplayNote,
): Promise<'settled' | 'waiting' | 'stranded'> => {
  const file = await findCaseFile(registry, caseFile);
  // Destroyed since, or spared.
  if (file && !isClaimedUnder(file, id)) return 'settled';
  const act = await findAct(registry, id);
  const line = file?.act && (await findLine(registry, id, file.act.line));
  if (!act || line?.caseFile !== caseFile || hasComeToNothing(act)) return 'stranded';
  return isToBeDecided(act) ? 'waiting' : 'settled';
};

const isClaimedUnder = (file: CaseFile, act: ActId): boolean =>
  file.stage === 'destroying' && file.claim?.act === act;

const ended: readonly string[] = ['returned', 'withdrawn', 'lapsed'];
const hasComeToNothing = ({ stage }: Act): boolean => ended.includes(stage);

/** People have still to decide on it. */
const isToBeDecided = (act: Act): boolean =>
  !hasComeToNothing(act) && act.stage !== 'destroying' && act.stage !== 'closed';
