/** Seals and signatures under the roots that are trusted: what is wrong with them, in one code each. */
import type { X509Certificate } from 'node:crypto';
import { certificatesOf } from './pem.ts';
import { readDetachedCms } from './read-cms.ts';
import { because, finding, type Finding, type ShownRoot } from './verify-findings.ts';
import type { FindingCode } from './verify-words-findings.ts';
import { isIssuedBy, isSignedBy, isValidAt, verifyServiceCms, type SealRefusal } from './verify-seal.ts';

export interface Trust {
  /** PEM of the roots. */
  readonly roots: string;
  readonly now: Date;
}

const codes: Readonly<Record<SealRefusal['code'], FindingCode>> = {
  CmsMalformed: 'SealMalformed',
  ContentAltered: 'ContentAltered',
  SignatureInvalid: 'SealInvalid',
  SignerNotTrusted: 'SealNotUnderRoot',
  CertificateNotValidThen: 'CertificateNotValidThen',
};

/** Undefined for a good seal. Certificates end and records stay: valid today or at the moment the content names is enough. */
export const faultOfSeal = (
  { roots, now }: Trust,
  sealed: {
    readonly cms: Uint8Array;
    readonly content: Uint8Array;
    readonly named: Date;
    readonly at: string;
  },
): Finding | undefined => {
  const { cms, content, named } = sealed;
  const today = verifyServiceCms({ cms, content, root: roots, at: now });
  if (today.accepted) return undefined;
  const code = codes[today.refusal.code];
  if (
    code === 'CertificateNotValidThen' &&
    verifyServiceCms({ cms, content, root: roots, at: named }).accepted
  )
    return undefined;
  return because(ofCertificate.has(code) ? signerOf(cms) : undefined, finding(code, sealed.at));
};

/** What is wrong with a certificate is so with all that it sealed. */
const ofCertificate: ReadonlySet<FindingCode> = new Set(['SealNotUnderRoot', 'CertificateNotValidThen']);

const signerOf = (cms: Uint8Array): string | undefined => {
  const read = readDetachedCms(cms);
  return read.accepted ? read.value.signerCertificate.fingerprint256 : undefined;
};

/** The same for a bare signature over a text, with the chain of the key that made it. */
export const faultOfSignature = (
  { roots, now }: Trust,
  signed: {
    readonly text: Uint8Array;
    readonly signature: Uint8Array;
    readonly chain: string;
    readonly named: Date;
    readonly at: string;
  },
): Finding | undefined => {
  const [signer] = readCertificates(signed.chain);
  if (!signer) return finding('SealMalformed', signed.at);
  const trusted = readCertificates(roots).find((root) => isIssuedBy(signer, root));
  if (!trusted) return finding('SealNotUnderRoot', signed.at);
  if (!isSignedBy(signer, signed.text, signed.signature)) return finding('SealInvalid', signed.at);
  const isValid = [now, signed.named].some((at) => [signer, trusted].every((one) => isValidAt(one, at)));
  return isValid ? undefined : finding('CertificateNotValidThen', signed.at);
};

/** None where the text is no PEM of certificates. */
export const readCertificates = (pem: string): readonly X509Certificate[] => {
  try {
    return certificatesOf(pem);
  } catch {
    return [];
  }
};

export const shown = ({ fingerprint256, subject }: X509Certificate): ShownRoot => ({
  fingerprint: fingerprint256,
  subject: subject.replaceAll('\n', ', '),
});
