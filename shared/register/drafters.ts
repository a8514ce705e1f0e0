/** An act whose drafter has ceased before its commission assembled lapses: found out by whoever next has to do with it (rules.md 7). */
import type { Act } from '../archive/act.ts';
import { afterDrafterChange, type DrafterStanding } from '../archive/commission.ts';
import { drafterStanding } from '../archive/drafter.ts';
import { accept, type Outcome, refuse, type Refusal } from '../archive/outcome.ts';
import type { World } from '../ports/world.ts';
import { changeAct, whyItStands } from './change-act.ts';
import { endedActOf, hasEnded } from './ended-act.ts';
import { findPerson } from './people.ts';
import { releaseFew } from './release-lines.ts';

type Needs = Pick<World, 'registry' | 'clock' | 'newId'>;

export const standingOfDrafter = async (
  { registry, clock }: Pick<World, 'registry' | 'clock'>,
  act: Act,
): Promise<DrafterStanding> =>
  drafterStanding(await findPerson(registry, act.drafter.person), act, clock.today());

/** A refusal where the act had to lapse; nothing where it goes on. */
export const lapseWithDrafter = async (needs: Needs, act: Act): Promise<Refusal | undefined> => {
  const standing = await standingOfDrafter(needs, act);
  if (afterDrafterChange(act.stage, standing) !== 'lapses') return undefined;
  // What was begun under it is finished: it goes on without him.
  if (await whyItStands(needs.registry, act)) return undefined;
  const lapsed = await lapse(needs, act, 'drafter-ceased');
  return lapsed.accepted ? { code: 'DrafterCeased' } : lapsed.refusal;
};

/** Ends the act at whatever stage before its commission assembled; its files are due again. */
export const lapse = async (needs: Needs, act: Act, reason: string): Promise<Outcome<Act>> => {
  const endedOn = needs.clock.today();
  const done = await changeAct(needs, act, (current) =>
    !hasEnded(current) && afterDrafterChange(current.stage, 'ceased') === 'lapses'
      ? accept({
          act: endedActOf(current, { stage: 'lapsed', reason, endedOn }),
          facts: [{ name: 'ActLapsed', act: current.id }],
        })
      : refuse({ code: 'ActNotWithdrawable', stage: current.stage } as Refusal),
  );
  if (done.accepted) await releaseFew(needs.registry, done.value);
  return done;
};
