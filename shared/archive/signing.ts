/**
 * How a paper may be signed (rules.md 8). A personal signature is a detached CMS
 * by one's own key; attested papers are signed by hand, and outside the
 * demonstration the next step waits for a scan of the hand-signed paper.
 */
import { accept, type Outcome, refuse } from './outcome.ts';

export interface Offer {
  readonly policy: 'attested' | 'personal';
  readonly signature?: string | undefined;
}

export interface SigningRefusal {
  readonly code: 'SignatureNotYetPossible';
}

/** A signature that nobody checks is refused rather than taken. */
export const signOffer = ({ policy, signature }: Offer): Outcome<'attested', SigningRefusal> =>
  signature !== undefined || policy === 'personal'
    ? refuse({ code: 'SignatureNotYetPossible' })
    : accept('attested');

/** What a signature by hand says of its scan. */
export const scanAwaited = ({ demonstration }: { readonly demonstration: boolean }) =>
  demonstration ? {} : { awaitsScan: true as const };
