/** A member who cannot sit: his seat goes to the next substitute, and a vote he gave no longer counts. */
import type { Act } from '../../shared/archive/act.ts';
import type { ActId, PersonId } from '../../shared/archive/names.ts';
import { onlyFor } from '../../shared/archive/not-permitted.ts';
import { accept, refuse } from '../../shared/archive/outcome.ts';
import { isActiveAgent } from '../../shared/archive/people.ts';
import { holdsOfficeIn } from '../../shared/archive/visibility.ts';
import type { Story } from '../../shared/ports/story.ts';
import { findAct } from '../../shared/register/acts.ts';
import { changeAct } from '../../shared/register/change-act.ts';
import { seatsFor } from '../../shared/register/seats.ts';
import { showAct } from '../../shared/register/show-act.ts';
import { findVisibleAct } from '../../shared/register/visible-acts.ts';
import type { Voting } from './vote-on-act.ts';

interface Absence {
  readonly person: string;
  readonly reason: string;
}

export const recordAbsence: Story<Voting, Act, Absence> = {
  find: ({ registry, clock }, { caller, params }) =>
    findVisibleAct(registry, params['act'] ?? '', { person: caller.person, today: clock.today() }),
  may: ({ clock }, { caller, subject }) => {
    const on = { chamber: subject.chamber, today: clock.today() };
    const chairs =
      'seats' in subject &&
      subject.seats.some(({ seat, person }) => seat === 'chairman' && person === caller.person.id) &&
      (holdsOfficeIn(caller.person, 'deputy-head', on) || isActiveAgent(caller.person, on.today));
    return chairs || holdsOfficeIn(caller.person, 'head', on) ? undefined : onlyFor('erc-chairman', 'head');
  },
  act: (needs, { subject, body }) =>
    changeAct(needs, subject, async (current) => {
      if (current.stage !== 'submitted')
        return refuse({ code: 'AlreadyDecided', stage: current.stage } as { code: string });
      if (!current.seats.some(({ person }) => person === body.person))
        return refuse({ code: 'PersonUnknown' });
      const person = body.person as PersonId; // one of the seated
      const absent = { ...current, absences: [...current.absences, { person, reason: body.reason }] };
      const { seats } = await seatsFor(needs, absent);
      return accept({ act: { ...absent, seats } });
    }),
  show: async ({ registry }, { params }) => {
    const act = await findAct(registry, (params['act'] ?? '') as ActId); // found before under this id
    return act ? accept({ json: await showAct(registry, act) }) : refuse({ code: 'ActUnknown' });
  },
};
