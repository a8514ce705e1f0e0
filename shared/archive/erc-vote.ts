/** Who may vote on an act (rule 50). That the drafter does not is policy. */
import type { Seat } from './act-parts.ts';
import type { CountedVote, ErcRoster, Standing } from './erc.ts';
import type { PersonId, Sha256 } from './names.ts';
import { type Outcome, accept, refuse } from './outcome.ts';

export type VoteRefusal =
  | { readonly code: 'DrafterMayNotVote' }
  | { readonly code: 'NotInCommission'; readonly seats: readonly Seat[] }
  | { readonly code: 'LicenceNotActive' }
  | { readonly code: 'AlreadyDecided'; readonly stage: string }
  | { readonly code: 'AlreadyVoted'; readonly verdict: CountedVote['verdict'] };

/** An act before its commission, as it stands when somebody wants to vote. */
export interface Ballot {
  readonly stage: string;
  readonly drafter: PersonId;
  readonly roster: ErcRoster;
  /** As filled today. */
  readonly seats: readonly Seat[];
  readonly votes: readonly CountedVote[];
  readonly standing: Standing;
}

/** The seat that a person votes from. */
export const checkVote = (voter: PersonId, ballot: Ballot): Outcome<Seat, VoteRefusal> => {
  if (voter === ballot.drafter) return refuse({ code: 'DrafterMayNotVote' });
  if (isAgentOut(voter, ballot)) return refuse({ code: 'LicenceNotActive' });
  const seat = ballot.seats.find(({ person }) => person === voter);
  if (!seat) return refuse({ code: 'NotInCommission', seats: ballot.seats });
  if (ballot.stage !== 'submitted') return refuse({ code: 'AlreadyDecided', stage: ballot.stage });
  const earlier = ballot.votes.find(({ person }) => person === voter);
  if (earlier) return refuse({ code: 'AlreadyVoted', verdict: earlier.verdict });
  return accept(seat);
};

/** A vote is for the bytes that were read: given on other bytes of part one, it does not count. */
export const votesOn = <Given extends { readonly paper: Sha256 }>(
  paper: Sha256,
  votes: readonly Given[],
): readonly Given[] => votes.filter((vote) => vote.paper === paper);

// An agent of the order who is not active has lost his seat; he is told why rather than that he never had one.
const isAgentOut = (voter: PersonId, { roster, standing }: Ballot): boolean => {
  const { chairman, deputyHead, members, substitutes } = roster;
  const isAgent = voter !== deputyHead && [chairman, ...members, ...substitutes].includes(voter);
  return isAgent && !standing.activeAgents.has(voter) && !standing.deputyHeads.has(voter);
};
