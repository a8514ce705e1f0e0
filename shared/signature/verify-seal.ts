import { sha256 } from '@noble/hashes/sha2.js';
import { accept, refuse, type Outcome } from '../archive/outcome.ts';
import { isSame } from './bytes.ts';
import { type Certificate, isIssuedBy, isSignedBy, isValidAt, readCertificates } from './certificate.ts';
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
export const verifyServiceCms = async ({
  root,
  at,
  ...sealed
}: Seal): Promise<Outcome<DetachedCms, SealRefusal>> => {
  const read = await verifySeal({ ...sealed, roots: readCertificates(root) });
  if (!read.accepted) return read;
  return wasValid(read.value, at) ? accept(read.value.seal) : refuse({ code: 'CertificateNotValidThen' });
};

export interface Verified {
  readonly seal: DetachedCms;
  readonly root: Certificate;
}

/** All but the time, which is asked of what it answers. */
export const verifySeal = async ({
  cms,
  content,
  roots,
}: Pick<Seal, 'cms' | 'content'> & { readonly roots: readonly Certificate[] }): Promise<
  Outcome<Verified, SealRefusal>
> => {
  const read = readDetachedCms(cms);
  if (!read.accepted) return read;
  const seal = read.value;

  if (!isSame(sha256(content), seal.messageDigest)) return refuse({ code: 'ContentAltered' });
  if (!(await isSignedBy(seal.signerCertificate, seal.signedAttributes, seal.signature)))
    return refuse({ code: 'SignatureInvalid' });

  const root = await issuerAmong(roots, seal.signerCertificate);
  return root ? accept({ seal, root }) : refuse({ code: 'SignerNotTrusted' });
};

export const wasValid = ({ seal, root }: Verified, at: Date): boolean =>
  [seal.signerCertificate, root].every((one) => isValidAt(one, at));

export const issuerAmong = async (
  roots: readonly Certificate[],
  signer: Certificate,
): Promise<Certificate | undefined> => {
  for (const root of roots) if (await isIssuedBy(signer, root)) return root;
  return undefined;
};
