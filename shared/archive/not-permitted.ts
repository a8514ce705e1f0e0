/** That somebody may not, with what he is told: who may, or why he himself may not today. */
import type { Refusal } from './outcome.ts';

export type Permitted =
  | 'agent'
  | 'keeper'
  | 'drafter'
  | 'officer'
  | 'head'
  | 'deputy-head'
  | 'erc-chairman'
  | 'erc-member'
  | 'justice'
  | 'republican'
  | 'maker'
  | 'signer';

export interface NotPermitted extends Refusal {
  readonly code: 'NotPermitted';
  readonly who?: readonly Permitted[];
  readonly why?: 'suspended' | 'ceased' | 'no-office';
}

/** An act that only these may do. */
export const onlyFor = (...who: readonly Permitted[]): NotPermitted => ({ code: 'NotPermitted', who });
