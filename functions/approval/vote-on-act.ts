/** A vote of the expert review commission (rule 50). Every vote is judged on the commission as it sits that day. */
import type { Excluded, Signature, Vote } from '../../shared/archive/act-parts.ts';
import type { Act, SubmittedAct } from '../../shared/archive/act.ts';
import { checkVote, votesOn } from '../../shared/archive/erc-vote.ts';
import { decide, type Sitting, type Standing } from '../../shared/archive/erc.ts';
import type { ActId, CaseFileId } from '../../shared/archive/names.ts';
import { accept, type Outcome, refuse } from '../../shared/archive/outcome.ts';
import { scanMissing } from '../../shared/archive/signed-papers.ts';
import { scanAwaited, signOffer } from '../../shared/archive/signing.ts';
import type { Caller, Story } from '../../shared/ports/story.ts';
import type { World } from '../../shared/ports/world.ts';
import { findAct } from '../../shared/register/acts.ts';
import { type Changed, changeAct } from '../../shared/register/change-act.ts';
import { lapseWithDrafter } from '../../shared/register/drafters.ts';
import { exclusionItems } from '../../shared/register/exclusions.ts';
import { putNew } from '../../shared/register/items.ts';
import { findChamber, rosterOn } from '../../shared/register/people.ts';
import { releaseFew } from '../../shared/register/release-lines.ts';
import { seatsFor } from '../../shared/register/seats.ts';
import { showAct } from '../../shared/register/show-act.ts';
import { findActToVoteOn } from './find-act.ts';

export type Voting = Pick<World, 'registry' | 'clock' | 'newId' | 'demonstration'>;

export interface Ballot {
  readonly verdict: 'approve' | 'return';
  readonly reason?: string | undefined;
  readonly exclude?: readonly { readonly caseFile: string; readonly reason: string }[] | undefined;
  readonly signature?: string | undefined;
}

export const voteOnAct: Story<Voting, Act, Ballot> = {
  find: findActToVoteOn,
  act: async (needs, { subject, caller, body }) => {
    const lapsed = await lapseWithDrafter(needs, subject);
    if (lapsed) return refuse(lapsed);
    const policy = (await findChamber(needs.registry, subject.chamber))?.policy.signatures ?? 'personal';
    const done = await changeAct(needs, subject, async (current) => {
      const seated = await seatsFor(needs, current);
      const seat = await seatOf(needs, current, { caller, ...seated });
      if (!seat.accepted) return seat;
      const unscanned = scanMissing(current, 'submission');
      if (unscanned) return refuse(unscanned);
      const signing = signOffer({ policy, signature: body.signature });
      if (!signing.accepted) return signing;
      // The ballot is refused above at any other stage.
      if (current.stage !== 'submitted')
        return refuse({ code: 'AlreadyDecided', stage: current.stage } as { code: string });
      const signed = {
        person: caller.person.id,
        at: needs.clock.now(),
        paper: current.partOne.signed.sha256,
        ...scanAwaited(needs),
      };
      const vote = voteOf(body, { ...signed, policy: signing.value });
      const beside = exclusionItems(current.id, excludedBy(body), caller.person.id);
      return accept({
        ...counted(needs, current, { vote, ...seated }),
        also: { puts: beside.map(putNew) },
      });
    });
    if (done.accepted && done.value.stage === 'returned') await releaseFew(needs.registry, done.value);
    return done;
  },
  show: async ({ registry }, { params }) => {
    const act = await findAct(registry, (params['act'] ?? '') as ActId); // found before under this id
    return act ? accept({ json: await showAct(registry, act) }) : refuse({ code: 'ActUnknown' });
  },
};

const seatOf = async (
  { registry, clock }: Voting,
  act: Act,
  {
    caller,
    seats,
    standing,
  }: { readonly caller: Caller } & Pick<Sitting, 'seats'> & { readonly standing: Standing },
): Promise<Outcome<unknown>> => {
  const roster = await rosterOn(registry, act.chamber, clock.today());
  if (!roster) return refuse({ code: 'NotInCommission', seats: [] } as { code: string });
  const votes = 'votes' in act ? act.votes : [];
  return checkVote(caller.person.id, {
    stage: act.stage,
    drafter: act.drafter.person,
    roster,
    seats,
    votes,
    standing,
  });
};

const voteOf = (body: Ballot, signed: Signature): Vote => ({
  ...signed,
  verdict: body.verdict,
  ...(body.reason === undefined ? {} : { reason: body.reason }),
});

const excludedBy = ({ exclude = [] }: Ballot): readonly Excluded[] =>
  exclude.map(({ caseFile, reason }) => ({ caseFile: caseFile as CaseFileId, reason })); // texts that are no ids name nothing

interface Counting extends Sitting {
  readonly vote: Vote;
  readonly standing: Standing;
}

const counted = (needs: Voting, act: SubmittedAct, { vote, seats, missing, standing }: Counting): Changed => {
  const votes = [...act.votes, vote];
  const voted = { ...act, seats, votes };
  const decided = decide({ seats, missing }, votesOn(act.partOne.signed.sha256, votes), standing);
  const decidedOn = needs.clock.today();
  if (decided === 'approved')
    return {
      act: { ...voted, stage: 'approved', decidedOn },
      facts: [{ name: 'ActApproved', act: act.id, votes: votes.length }],
    };
  if (decided === 'returned')
    return {
      act: { ...voted, stage: 'returned', decidedOn },
      facts: [{ name: 'ActReturned', act: act.id, votes: votes.length }],
    };
  return { act: voted };
};
