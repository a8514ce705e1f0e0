/** The drafter signs part one and lays the act before the commission (rule 49). */
import type { Signature } from '../../shared/archive/act-parts.ts';
import type { Act, DraftedAct } from '../../shared/archive/act.ts';
import { drafterStanding } from '../../shared/archive/drafter.ts';
import type { ActId } from '../../shared/archive/names.ts';
import { onlyFor } from '../../shared/archive/not-permitted.ts';
import { accept, type Outcome, refuse } from '../../shared/archive/outcome.ts';
import { findAct } from '../../shared/register/acts.ts';
import { changeAct } from '../../shared/register/change-act.ts';
import { findChamber } from '../../shared/register/people.ts';
import { seatsFor } from '../../shared/register/seats.ts';
import { showAct } from '../../shared/register/show-act.ts';
import { reviewMissing } from '../../shared/archive/review.ts';
import { scanAwaited, signOffer } from '../../shared/archive/signing.ts';
import { findVisibleAct } from '../../shared/register/visible-acts.ts';
import { canSit } from '../../shared/archive/erc.ts';
import type { Story } from '../../shared/ports/story.ts';
import { type Judging, judgeAct, submitted } from './judge-submission.ts';

/** Up to so many lines the act is judged while the drafter waits. */
const AT_ONCE = 200;

export const submitAct: Story<Judging, Act, { readonly signature?: string | undefined }> = {
  find: ({ registry, clock }, { caller, params }) =>
    findVisibleAct(registry, params['act'] ?? '', { person: caller.person, today: clock.today() }),
  may: ({ clock }, { caller: { person }, subject }) =>
    subject.drafter.person === person.id && drafterStanding(person, subject, clock.today()) === 'active'
      ? undefined
      : onlyFor('drafter'),
  act: async (needs, { subject, body, caller }) => {
    const policy = (await findChamber(needs.registry, subject.chamber))?.policy.signatures ?? 'personal';
    const signing = signOffer({ policy, signature: body.signature });
    if (!signing.accepted) return signing;
    if (subject.stage !== 'drafted')
      return refuse({ code: 'ActNotDrafted', stage: subject.stage } as { code: string });
    const unreviewed = reviewMissing(subject);
    if (unreviewed) return refuse(unreviewed);
    const signature: Signature = {
      person: caller.person.id,
      at: needs.clock.now(),
      policy: signing.value,
      paper: subject.partOne.signed.sha256,
      ...scanAwaited(needs),
    };
    return subject.lines <= AT_ONCE
      ? judgeAndSubmit(needs, subject, signature)
      : askJudging(needs, subject, signature);
  },
  show: async (needs, { params }) => {
    const act = await findAct(needs.registry, (params['act'] ?? '') as ActId);
    if (!act) return refuse({ code: 'ActUnknown' });
    const json = { ...(await showAct(needs.registry, act)), ...(await warningsOf(needs, act)) };
    return accept({ json, status: act.stage === 'submitting' ? 202 : 200 });
  },
};

const judgeAndSubmit = async (
  needs: Judging,
  act: DraftedAct,
  signature: Signature,
): Promise<Outcome<unknown>> => {
  const judged = await judgeAct(needs, act);
  if (!judged.accepted) return judged;
  return changeAct(needs, act, (current) =>
    current.stage === 'drafted'
      ? submitted(needs, current, signature)
      : refuse({ code: 'ActNotDrafted', stage: current.stage } as { code: string }),
  );
};

const askJudging = (needs: Judging, act: DraftedAct, signature: Signature): Promise<Outcome<unknown>> =>
  changeAct(needs, act, (current) =>
    current.stage === 'drafted'
      ? accept({
          act: { ...current, stage: 'submitting', submittedOn: needs.clock.today(), submission: signature },
          facts: [{ name: 'SubmissionAsked', act: current.id }],
        })
      : refuse({ code: 'ActNotDrafted', stage: current.stage } as { code: string }),
  );

/** Submission succeeds where no lawful commission can sit, and says who is missing. */
const warningsOf = async (needs: Judging, act: Act) => {
  if (act.stage !== 'submitted') return {};
  const sitting = await seatsFor(needs, act);
  return canSit(sitting) ? {} : { warnings: [{ code: 'CommissionCannotSit', missing: sitting.missing }] };
};
