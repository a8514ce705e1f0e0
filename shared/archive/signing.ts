/**
 * How a paper may be signed (rules.md 8). A personal signature is a detached CMS
 * by one's own key; attested papers are signed by hand, and outside the
 * demonstration the next step waits for a scan of the hand-signed paper.
 */
import { accept, type Outcome, refuse } from './outcome.ts';

export interface Offer {
  readonly policy: 'attested' | 'personal';
  readonly demonstration: boolean;
  readonly signature?: string | undefined;
}

export type SigningRefusal =
  { readonly code: 'SignatureNotYetPossible' } | { readonly code: 'SignedPaperMissing' };

/** A signature that nobody checks is refused rather than taken. */
export const signOffer = ({
  policy,
  demonstration,
  signature,
}: Offer): Outcome<'attested', SigningRefusal> => {
  if (signature !== undefined || policy === 'personal') return refuse({ code: 'SignatureNotYetPossible' });
  return demonstration ? accept('attested') : refuse({ code: 'SignedPaperMissing' });
};
