import { createHash, verify, type KeyObject, type X509Certificate } from 'node:crypto';
import { accept, refuse, type Outcome } from '../archive/outcome.ts';
import { certificatesOf } from './pem.ts';
import { readDetachedCms, type CmsMalformed, type DetachedCms } from './read-cms.ts';

export interface Seal {
  readonly cms: Uint8Array;
  readonly content: Uint8Array;
  /** PEM of the root that is trusted, got elsewhere than from the seal. */
  readonly root: string;
  /** The time at which the certificates must be valid: that of the checkpoint or the record, never the one the seal claims. */
  readonly at: Date;
}

export type SealRefusal =
  | CmsMalformed
  | { readonly code: 'ContentAltered' }
  | { readonly code: 'SignatureInvalid' }
  | { readonly code: 'SignerNotTrusted' }
  | { readonly code: 'CertificateNotValidThen' };

/** Verifies the service's own seal: P-256 under one pinned root. For personal signatures there are other rules. */
export const verifyServiceCms = ({ cms, content, root, at }: Seal): Outcome<DetachedCms, SealRefusal> => {
  const read = readDetachedCms(cms);
  if (!read.accepted) return read;
  const seal = read.value;

  if (!createHash('sha256').update(content).digest().equals(seal.messageDigest))
    return refuse({ code: 'ContentAltered' });
  if (!isSigned(seal)) return refuse({ code: 'SignatureInvalid' });

  const trusted = certificatesOf(root).find((one) => isIssuedBy(seal.signerCertificate, one));
  if (!trusted) return refuse({ code: 'SignerNotTrusted' });

  const valid = [seal.signerCertificate, trusted].every((one) => isValidAt(one, at));
  return valid ? accept(seal) : refuse({ code: 'CertificateNotValidThen' });
};

const isSigned = ({ signerCertificate, signedAttributes, signature }: DetachedCms): boolean =>
  isSignedBy(signerCertificate, signedAttributes, signature);

/** ECDSA with SHA-256 by a P-256 key, DER. */
export const isSignedBy = (signer: X509Certificate, message: Uint8Array, signature: Uint8Array): boolean => {
  const publicKey = publicKeyOf(signer);
  return publicKey !== undefined && isP256(publicKey) && verify('sha256', message, publicKey, signature);
};

const isP256 = (key: KeyObject): boolean => key.asymmetricKeyDetails?.namedCurve === 'prime256v1';

// OpenSSL throws at algorithms it does not know, which here is only a key that is not ours.
const publicKeyOf = (certificate: X509Certificate): KeyObject | undefined => {
  try {
    return certificate.publicKey;
  } catch {
    return undefined;
  }
};

// Not by name and key identifier alone: the root's key must have signed it.
export const isIssuedBy = (signer: X509Certificate, root: X509Certificate): boolean =>
  root.ca && !signer.ca && signer.checkIssued(root) && signer.verify(root.publicKey);

export const isValidAt = ({ validFromDate, validToDate }: X509Certificate, at: Date): boolean =>
  validFromDate <= at && at <= validToDate;
