/** What the person can do with an act now. The service has the last word on each. */
import type { ComponentChildren } from 'preact';
import { useWords } from '../../say/language.ts';
import { holds, type Me, useMe } from '../../session/me.ts';
import type { Act, ActProps } from './act.tsx';
import { AbsenceForm } from './absence-form.tsx';
import { AttendForm } from './attend-form.tsx';
import { CertifyForm } from './certify-form.tsx';
import { OrderForm } from './order-form.tsx';
import { Progress } from './progress.tsx';
import { RevokeForm } from './revoke-form.tsx';
import { SubmitForm } from './submit-form.tsx';
import { stepWords } from './step-words.ts';
import { VoteForm } from './vote-form.tsx';
import { WithdrawForm } from './withdraw-form.tsx';

export const NextStep = (props: ActProps) => {
  const say = useWords(stepWords);
  const me = useMe();
  const steps = stepsOf(props, me);
  return (
    <section class="next-step" aria-label={say('next')}>
      <h2 class="govuk-heading-m">{say('next')}</h2>
      {steps.length === 0 ? <p class="govuk-body">{say('nothing')}</p> : steps}
    </section>
  );
};

const stepsOf = (props: ActProps, me: Me): readonly ComponentChildren[] => {
  const { act } = props;
  const isDrafter = act.drafter.person === me.id;
  const isHead = holds(me, 'head');
  switch (act.stage) {
    case 'drafted':
      return isDrafter ? [<SubmitForm {...props} />, <WithdrawForm {...props} />] : [];
    case 'submitting':
    case 'drawing':
      return isDrafter ? [<WithdrawForm {...props} />] : [];
    case 'submitted':
      return [
        ...(votes(act, me) ? [<VoteForm {...props} />] : []),
        ...(isHead || holds(me, 'deputy-head') ? [<AbsenceForm {...props} />] : []),
        ...(isDrafter ? [<WithdrawForm {...props} />] : []),
      ];
    case 'approved':
      return isHead ? [<OrderForm {...props} />] : [];
    case 'ordered':
      return [
        ...(sitsInCommission(act, me) ? [<AttendForm {...props} />] : []),
        ...(isHead ? [<RevokeForm {...props} />] : []),
      ];
    case 'destroying':
      return [<Progress {...props} />, ...(isHead ? [<RevokeForm {...props} />] : [])];
    case 'closed':
      return sitsInCommission(act, me) || holds(me, 'officer') ? [<CertifyForm {...props} />] : [];
    case 'returned':
    case 'withdrawn':
    case 'lapsed':
      return [];
  }
};

const votes = ({ seats = [], votes: cast = [] }: Act, { id }: Me): boolean =>
  seats.some(({ person }) => person === id) && !cast.some(({ person }) => person === id);

/** Drafter, chairman of the commission, representative of the justice body (rules.md 7). */
const sitsInCommission = ({ drafter, seats = [] }: Act, me: Me): boolean =>
  drafter.person === me.id ||
  holds(me, 'justice') ||
  seats.some(({ seat, person }) => seat === 'chairman' && person === me.id);
