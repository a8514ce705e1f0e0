/** Checkpoints under the service's own seal: ECDSA over the exact bytes of the text, as `openssl dgst -verify` reads it. */
import { verify, type X509Certificate } from 'node:crypto';
import { type SignedCheckpoint, checkpointText } from '../archive/checkpoint.ts';
import type { Instant } from '../archive/names.ts';
import type { Checkpoints } from '../ports/checkpoints.ts';
import type { Signer } from '../ports/signer.ts';
import { certificatesOf } from './pem.ts';

/** Real time, whatever day the rules are told: a checkpoint says when the log was so. */
const realTime = (): Instant => new Date().toISOString() as Instant; // the form of every Date

export const checkpointsBy = (signer: Signer, now: () => Instant = realTime): Checkpoints => ({
  sign: async (of) => {
    const text = checkpointText({ ...of, at: now() });
    const signature = Buffer.from(await signer.sign(Buffer.from(text))).toString('base64');
    return { text, signature, certificates: await signer.chain() };
  },
  // Under any of our roots: a new one does not disown what the old ones certified (docs/root-ceremony.md).
  isOurs: async (one) =>
    certificatesOf(await signer.chain())
      .slice(1)
      .some((root) => isUnder(one, root)),
});

/** Signed by a key that this root certified; the root's own period is not asked, for it may have ended since. */
const isUnder = ({ text, signature, certificates }: SignedCheckpoint, root: X509Certificate): boolean => {
  const certificate = signerOf(certificates);
  if (!certificate) return false;
  const isCertified = certificate.checkIssued(root) && certificate.verify(root.publicKey);
  return (
    isCertified &&
    verify('sha256', Buffer.from(text), certificate.publicKey, Buffer.from(signature, 'base64'))
  );
};

const signerOf = (certificates: string): X509Certificate | undefined => {
  try {
    return certificatesOf(certificates)[0];
  } catch {
    return undefined;
  }
};
