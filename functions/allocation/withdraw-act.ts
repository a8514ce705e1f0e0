/** The drafter takes his act back, until it is approved. It stays on file with its signatures void. */
import type { Act, EndedAct } from '../../shared/archive/act.ts';
import type { ActId } from '../../shared/archive/names.ts';
import { accept, refuse } from '../../shared/archive/outcome.ts';
import type { Story } from '../../shared/ports/story.ts';
import { findAct } from '../../shared/register/acts.ts';
import { changeAct } from '../../shared/register/change-act.ts';
import { endedActOf } from '../../shared/register/ended-act.ts';
import { showAct } from '../../shared/register/show-act.ts';
import { findVisibleAct } from '../../shared/register/visible-acts.ts';
import { type Releasing, releaseAll } from './release-lines.ts';

/** Up to so many lines the files are due again when the answer comes. */
const AT_ONCE = 200;

export const withdrawAct: Story<Releasing, Act, { readonly reason: string }> = {
  find: ({ registry, clock }, { caller, params }) =>
    findVisibleAct(registry, params['act'] ?? '', { person: caller.person, today: clock.today() }),
  may: (_, { caller, subject }) =>
    subject.drafter.person === caller.person.id ? undefined : { code: 'NotPermitted' },
  act: async (needs, { subject, body }) => {
    const endedOn = needs.clock.today();
    const done = await changeAct(needs, subject, (current) => {
      const ended: EndedAct = endedActOf(current, { stage: 'withdrawn', reason: body.reason, endedOn });
      return current.stage === 'drafted' || current.stage === 'submitted'
        ? accept({ act: ended, facts: [{ name: 'ActWithdrawn', act: current.id }] })
        : refuse({ code: 'ActNotWithdrawable', stage: current.stage } as { code: string });
    });
    if (done.accepted && subject.lines <= AT_ONCE) await releaseAll(needs, done.value);
    return done;
  },
  show: async ({ registry }, { params }) => {
    const act = await findAct(registry, (params['act'] ?? '') as ActId);
    return act ? accept({ json: await showAct(registry, act) }) : refuse({ code: 'ActUnknown' });
  },
};
