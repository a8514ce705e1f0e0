/**
 * Acts under which something is begun or gone, and which an older registry has undecided. They are put back as they
 * were decided: the intents tell it. So the records tell the order under which the destruction was really begun, and
 * nobody is asked to decide anew what cannot be undone. What of such an act had not begun is spared: holds and
 * revocations of that time are lost, and a whole file needs a new act.
 */
import type { Act } from '../../shared/archive/act.ts';
import type { Decided } from '../../shared/archive/destruction-intent.ts';
import type { Shift } from '../../shared/ports/shift.ts';
import type { World } from '../../shared/ports/world.ts';
import { findAct, replaceAct } from '../../shared/register/acts.ts';
import { fileFact } from '../../shared/register/facts.ts';
import { disagree } from '../../shared/register/halt.ts';
import { forgetting, notesOf, type ReplayNote } from '../../shared/register/replay-notes.ts';
import { lastFirst, readIntent } from './read-intents.ts';
import { spareTheRest } from './spare-the-rest.ts';

type Needs = Pick<World, 'registry' | 'evidence' | 'clock' | 'newId'>;

/** One at least, so that every run comes further. Answers whether all were looked at. */
export const putBackActs = async (needs: Needs, shift: Shift): Promise<boolean> => {
  for (const [at, noted] of (await notesOf(needs.registry, 'undecided')).entries()) {
    if (at > 0 && shift.isOver()) return false;
    await putBackAct(needs, noted);
  }
  return true;
};

type Undecided = Extract<
  Act,
  { readonly stage: 'drafted' | 'submitting' | 'submitted' | 'approved' | 'ordered' }
>;

const undecided: readonly string[] = ['drafted', 'submitting', 'submitted', 'approved', 'ordered'];
const isUndecided = (act: Act): act is Undecided => undecided.includes(act.stage);

const putBackAct = async (needs: Needs, noted: ReplayNote): Promise<void> => {
  const { registry, clock, newId } = needs;
  const act = await findAct(registry, noted.act);
  // Its part one is not drawn yet, and would be another one: it stays noted.
  if (act?.stage === 'drawing') return;
  if (!act || !isUndecided(act)) {
    await registry.commit({ removals: [forgetting(noted)] });
    return;
  }
  const decided = await decidedOn(needs, noted);
  // Decisions are over the bytes that were signed, and over no others.
  if (decided?.submission.paper !== act.partOne.signed.sha256) return;
  await spareTheRest(needs, act);
  const done = await registry.commit({
    puts: [
      replaceAct(act, asDecided(act, decided)),
      fileFact(
        { name: 'CommissionAssembled', act: act.id, on: decided.assembledOn },
        { id: newId(), at: clock.now() },
      ),
    ],
    removals: [forgetting(noted)],
  });
  if (!done.committed) return disagree(needs, `the act ${act.id} changes though the archive is closed`);
};

/** What was decided on the act when this file was last begun under it. */
const decidedOn = async (needs: Needs, { act, caseFile }: ReplayNote): Promise<Decided | undefined> => {
  const { items } = await needs.evidence.versions(`intents/${caseFile}/`);
  for (const version of lastFirst(items)) {
    const intent = await readIntent(needs, version);
    if (intent.act === act) return intent.decided;
  }
  return undefined;
};

const asDecided = (act: Undecided, decided: Decided): Act => {
  const { id, number, chamber, creator, keeper, language, place, drafter, list, drawnUpOn } = act;
  const { years, lines, volumes, replaces, absences, partOne, v } = act;
  return {
    ...{ id, number, chamber, creator, keeper, language, place, drafter, list, drawnUpOn },
    ...{ years, lines, volumes, absences, partOne, v },
    ...(replaces ? { replaces } : {}),
    ...decided,
    stage: 'destroying',
  };
};
