/**
 * The drafter takes his act back, until it is approved; for one who has ceased an officer ends it, and it
 * lapses. It stays on file with its signatures void.
 */
import type { Act, ActStage } from '../../shared/archive/act.ts';
import type { DrafterStanding } from '../../shared/archive/commission.ts';
import type { ActId } from '../../shared/archive/names.ts';
import { onlyFor } from '../../shared/archive/not-permitted.ts';
import { accept, type Outcome, refuse, type Refusal } from '../../shared/archive/outcome.ts';
import { holdsOfficeIn } from '../../shared/archive/visibility.ts';
import type { Asked, Story } from '../../shared/ports/story.ts';
import type { World } from '../../shared/ports/world.ts';
import { findAct } from '../../shared/register/acts.ts';
import { changeAct } from '../../shared/register/change-act.ts';
import { lapse, standingOfDrafter } from '../../shared/register/drafters.ts';
import { endedActOf, hasEnded } from '../../shared/register/ended-act.ts';
import { releaseFew } from '../../shared/register/release-lines.ts';
import { showAct } from '../../shared/register/show-act.ts';
import { findVisibleAct } from '../../shared/register/visible-acts.ts';

type Needs = Pick<World, 'registry' | 'clock' | 'newId'>;

interface Found {
  readonly act: Act;
  readonly drafter: DrafterStanding;
}

const withdrawable: readonly ActStage[] = ['drawing', 'drafted', 'submitting', 'submitted'];

export const withdrawAct: Story<Needs, Found, { readonly reason: string }> = {
  find: async (needs: Needs, { caller, params }: Asked): Promise<Outcome<Found>> => {
    const viewer = { person: caller.person, today: needs.clock.today() };
    const found = await findVisibleAct(needs.registry, params['act'] ?? '', viewer);
    if (!found.accepted) return found;
    return accept({ act: found.value, drafter: await standingOfDrafter(needs, found.value) });
  },
  may: ({ clock }, { caller: { person }, subject: { act, drafter } }) => {
    const on = { chamber: act.chamber, today: clock.today() };
    const stepsIn = drafter === 'ceased' && holdsOfficeIn(person, 'officer', on);
    return act.drafter.person === person.id || stepsIn ? undefined : onlyFor('drafter');
  },
  act: (needs, { subject: { act, drafter }, body }) =>
    drafter === 'ceased' ? lapse(needs, act, body.reason) : withdraw(needs, act, body.reason),
  show: async ({ registry }, { params }) => {
    const act = await findAct(registry, (params['act'] ?? '') as ActId); // found before under this id
    return act ? accept({ json: await showAct(registry, act) }) : refuse({ code: 'ActUnknown' });
  },
};

const withdraw = async (needs: Needs, act: Act, reason: string): Promise<Outcome<Act>> => {
  const endedOn = needs.clock.today();
  const done = await changeAct(needs, act, (current) =>
    !hasEnded(current) && withdrawable.includes(current.stage)
      ? accept({
          act: endedActOf(current, { stage: 'withdrawn', reason, endedOn }),
          facts: [{ name: 'ActWithdrawn', act: current.id }],
        })
      : refuse({ code: 'ActNotWithdrawable', stage: current.stage } as Refusal),
  );
  if (done.accepted) await releaseFew(needs.registry, done.value);
  return done;
};
