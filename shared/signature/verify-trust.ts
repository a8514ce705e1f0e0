/** Seals and signatures under the roots that are trusted: what is wrong with them, in one code each. */
import { type Certificate, isSignedBy, isValidAt, readCertificates } from './certificate.ts';
import { readDetachedCms } from './read-cms.ts';
import { because, finding, type Finding, type ShownRoot } from './verify-findings.ts';
import type { FindingCode } from './verify-words-findings.ts';
import { issuerAmong, type SealRefusal, verifySeal, wasValid } from './verify-seal.ts';

export interface Trust {
  readonly roots: readonly Certificate[];
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
export const faultOfSeal = async (
  { roots, now }: Trust,
  sealed: {
    readonly cms: Uint8Array;
    readonly content: Uint8Array;
    readonly named: Date;
    readonly at: string;
  },
): Promise<Finding | undefined> => {
  const { cms, content, named, at } = sealed;
  const read = await verifySeal({ cms, content, roots });
  if (read.accepted && [now, named].some((moment) => wasValid(read.value, moment))) return undefined;
  const code = codes[read.accepted ? 'CertificateNotValidThen' : read.refusal.code];
  return because(ofCertificate.has(code) ? signerOf(cms) : undefined, finding(code, at));
};

/** What is wrong with a certificate is so with all that it sealed. */
const ofCertificate: ReadonlySet<FindingCode> = new Set(['SealNotUnderRoot', 'CertificateNotValidThen']);

const signerOf = (cms: Uint8Array): string | undefined => {
  const read = readDetachedCms(cms);
  return read.accepted ? read.value.signerCertificate.fingerprint256 : undefined;
};

/** The same for a bare signature over a text, with the chain of the key that made it. */
export const faultOfSignature = async (
  { roots, now }: Trust,
  signed: {
    readonly text: Uint8Array;
    readonly signature: Uint8Array;
    readonly chain: string;
    readonly named: Date;
    readonly at: string;
  },
): Promise<Finding | undefined> => {
  const [signer] = readCertificates(signed.chain);
  if (!signer) return finding('SealMalformed', signed.at);
  const trusted = await issuerAmong(roots, signer);
  if (!trusted) return finding('SealNotUnderRoot', signed.at);
  if (!(await isSignedBy(signer, signed.text, signed.signature))) return finding('SealInvalid', signed.at);
  const isValid = [now, signed.named].some((at) => [signer, trusted].every((one) => isValidAt(one, at)));
  return isValid ? undefined : finding('CertificateNotValidThen', signed.at);
};

/** Those that may certify: a chain may stand where a root was asked for. */
export const shown = (roots: readonly Certificate[]): readonly ShownRoot[] =>
  roots
    .filter(({ isAuthority }) => isAuthority)
    .map(({ fingerprint256: fingerprint, subject }) => ({ fingerprint, subject }));
