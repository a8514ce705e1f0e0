/**
 * The order of destruction (rule 51): signed by the head of the chamber, or by who acts
 * for him under an order of his own, on a day between the approval and today.
 */
import type { Day, PersonId } from './names.ts';
import { type Outcome, accept, refuse } from './outcome.ts';

export interface OrderRequest {
  /** Null while the ERC has not approved the act. */
  readonly approvedOn: Day | null;
  readonly datedOn: Day;
  readonly today: Day;
  readonly signer: {
    readonly person: PersonId;
    /** The order by which somebody acts for the head; absent for the head himself. */
    readonly actingBy?: { readonly number: string; readonly datedOn: Day };
  };
  readonly drewUp: PersonId;
  /** Who chaired the ERC that approved. */
  readonly chaired: PersonId;
  readonly policy: {
    /** Policy, not in 386; on by default. */
    readonly separateSigners: boolean;
    readonly consent: 'none' | 'required';
  };
  /** The archive authority's consent is entered. */
  readonly consented: boolean;
}

export type OrderRefusal =
  | { readonly code: 'NotApproved' }
  | { readonly code: 'DateNotAllowed'; readonly from: Day; readonly upTo: Day }
  | { readonly code: 'NotYetActing'; readonly from: Day }
  | { readonly code: 'ConsentMissing' }
  | { readonly code: 'SignerConflict'; readonly as: readonly ('drafter' | 'erc-chairman')[] };

export const checkOrder = (request: OrderRequest): Outcome<'may-be-ordered', OrderRefusal> => {
  const { approvedOn, datedOn, today, policy, signer } = request;
  if (approvedOn === null) return refuse({ code: 'NotApproved' });
  if (datedOn < approvedOn || datedOn > today) {
    return refuse({ code: 'DateNotAllowed', from: approvedOn, upTo: today });
  }
  if (signer.actingBy && signer.actingBy.datedOn > datedOn) {
    return refuse({ code: 'NotYetActing', from: signer.actingBy.datedOn });
  }
  if (policy.consent === 'required' && !request.consented) return refuse({ code: 'ConsentMissing' });
  const as = policy.separateSigners ? otherParts(request) : [];
  if (as.length > 0) return refuse({ code: 'SignerConflict', as });
  return accept('may-be-ordered');
};

const otherParts = ({ signer, drewUp, chaired }: OrderRequest) => [
  ...(signer.person === drewUp ? (['drafter'] as const) : []),
  ...(signer.person === chaired ? (['erc-chairman'] as const) : []),
];

export type RevocationRefusal =
  | { readonly code: 'NotOrdered'; readonly stage: string }
  | { readonly code: 'AllLinesBegun'; readonly begun: number };

/**
 * Revocable until the last claim: before the commission has assembled the act lapses,
 * after it every line not begun is spared. What was begun is finished.
 */
export const revocationOf = (act: {
  readonly stage: string;
  readonly begun: number;
  readonly notBegun: number;
}): Outcome<'act-lapses' | 'rest-is-spared', RevocationRefusal> => {
  if (act.stage === 'ordered') return accept('act-lapses');
  if (act.stage !== 'destroying') return refuse({ code: 'NotOrdered', stage: act.stage });
  if (act.notBegun === 0) return refuse({ code: 'AllLinesBegun', begun: act.begun });
  return accept('rest-is-spared');
};
