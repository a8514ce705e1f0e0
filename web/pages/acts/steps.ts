/** What the person can do with an act, by its stage and his part in it. The service has the last word on each. */
import type { ComponentType } from 'preact';
import { holds, type Me } from '../../session/me.ts';
import { AbsenceForm } from './absence-form.tsx';
import type { Act, ActProps } from './act-props.ts';
import { AttendForm } from './attend-form.tsx';
import { CertifyForm } from './certify-form.tsx';
import { ConsentForm } from './consent-form.tsx';
import { DrawAnew } from './draw-anew.tsx';
import { OrderForm } from './order-form.tsx';
import { Progress } from './progress.tsx';
import { ReviewStep } from './review-step.tsx';
import { RevokeForm } from './revoke-form.tsx';
import { SignedPaperForm } from './signed-paper-form.tsx';
import { SubmitForm } from './submit-form.tsx';
import { VoteForm } from './vote-form.tsx';
import { Waiting } from './waiting.tsx';
import { WithdrawForm } from './withdraw-form.tsx';

export interface Step {
  readonly at: readonly Act['stage'][];
  readonly isFor: (act: Act, me: Me) => boolean;
  readonly View: ComponentType<ActProps>;
  /** It shows the paper and the files of the act itself, to be read before they are signed. */
  readonly reads?: true;
  /** Not what one comes for: it stands behind a fold, and alone it is no next step. */
  readonly isAside?: true;
}

export const stepsOf = (act: Act, me: Me): readonly Step[] =>
  steps.filter(({ at, isFor }) => at.includes(act.stage) && isFor(act, me));

const anybody = (): boolean => true;

const isDrafter = ({ drafter }: Act, { id }: Me): boolean => drafter.person === id;

const isHead = (_: Act, me: Me): boolean => holds(me, 'head');

const mayReplace = (_: Act, me: Me): boolean => holds(me, 'head', 'deputy-head');

const votes = ({ seats = [], votes: cast = [] }: Act, { id }: Me): boolean =>
  seats.some(({ person }) => person === id) && !cast.some(({ person }) => person === id);

/** Drafter, chairman of the commission, representative of the justice body (rules.md 7). */
const destroys = (act: Act, me: Me): boolean =>
  isDrafter(act, me) ||
  holds(me, 'justice') ||
  (act.seats ?? []).some(({ seat, person }) => seat === 'chairman' && person === me.id);

const attends = (act: Act, me: Me): boolean =>
  destroys(act, me) && !(act.attendance ?? []).some(({ person }) => person === me.id);

/** The officer signs for a drafter who may no longer; the service knows whether he may not. */
const certifies = (act: Act, me: Me): boolean =>
  (destroys(act, me) || (holds(me, 'officer') && !hasSigned(act, act.drafter.person))) &&
  !hasSigned(act, me.id);

const hasSigned = ({ certifiedBy = [] }: Act, id: string): boolean =>
  certifiedBy.some(({ person }) => person === id);

const wants = ({ wanted }: Act, code: string): boolean => wanted.some((one) => one.code === code);

const scans = (act: Act, me: Me): boolean =>
  act.wanted.some(
    ({ code, persons }) =>
      code === 'SignedPaperMissing' &&
      (holds(me, 'officer') || (Array.isArray(persons) && persons.includes(me.id))),
  );

const signedStages = ['submitted', 'approved', 'ordered', 'closed'] as const;

const steps: readonly Step[] = [
  { at: signedStages, isFor: scans, View: SignedPaperForm },
  { at: ['drawing', 'submitting'], isFor: anybody, View: Waiting },
  {
    at: ['drafted'],
    isFor: (act, me) => isDrafter(act, me) && wants(act, 'ReviewMissing'),
    View: ReviewStep,
  },
  {
    at: ['drafted'],
    isFor: (act, me) => isDrafter(act, me) && !wants(act, 'ReviewMissing'),
    View: SubmitForm,
    reads: true,
  },
  { at: ['submitted'], isFor: votes, View: VoteForm, reads: true },
  {
    at: ['submitted', 'approved'],
    isFor: (act, me) => holds(me, 'officer') && wants(act, 'ConsentMissing'),
    View: ConsentForm,
  },
  { at: ['approved'], isFor: isHead, View: OrderForm },
  { at: ['ordered'], isFor: attends, View: AttendForm },
  { at: ['destroying'], isFor: anybody, View: Progress },
  { at: ['closed'], isFor: certifies, View: CertifyForm, reads: true },
  { at: ['returned', 'withdrawn', 'lapsed'], isFor: isDrafter, View: DrawAnew },
  { at: ['submitted'], isFor: mayReplace, View: AbsenceForm, isAside: true },
  {
    at: ['drawing', 'drafted', 'submitting', 'submitted'],
    isFor: isDrafter,
    View: WithdrawForm,
    isAside: true,
  },
  {
    at: ['ordered', 'destroying'],
    isFor: (act, me) => isHead(act, me) && !act.revoked,
    View: RevokeForm,
    isAside: true,
  },
];
