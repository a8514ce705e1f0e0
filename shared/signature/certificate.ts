/** Certificates (RFC 5280) as a verification reads them, the same in a browser as in Node. */
import { bytesToHex } from '@noble/hashes/utils.js';
import { sha256 } from '@noble/hashes/sha2.js';
import * as asn1 from 'asn1js';
import * as pkijs from 'pkijs';
import { isSame } from './bytes.ts';
import { subjectOf } from './certificate-name.ts';
import { derOf, tag, tlv } from './der.ts';
import { isSignedWith, type P256Key, readP256Key } from './ecdsa.ts';
import { oid } from './oids.ts';

export interface Certificate {
  /** DER. */
  readonly raw: Uint8Array<ArrayBuffer>;
  /** SHA-256 of its DER, hexadecimal digits in pairs. */
  readonly fingerprint256: string;
  /** `C=KZ, O=…, CN=…` */
  readonly subject: string;
  readonly validFrom: Date;
  readonly validTo: Date;
  /** May it issue others? */
  readonly isAuthority: boolean;
  /** DER of issuer and serial number, by which a signature names it. */
  readonly issuerAndSerial: Uint8Array;
  /** Does it come out as it went in? */
  readonly isExact: boolean;
  readonly parts: pkijs.Certificate;
}

const block = /-----BEGIN CERTIFICATE-----([A-Za-z0-9+/=\s]+)-----END CERTIFICATE-----/g;

export const pemOf = ({ raw }: Certificate): string =>
  `-----BEGIN CERTIFICATE-----\n${btoa(String.fromCharCode(...raw))}\n-----END CERTIFICATE-----\n`;

/** The certificates of a PEM text, in its order; none where one of them is none. */
export const readCertificates = (pem: string): readonly Certificate[] => {
  try {
    return [...pem.matchAll(block)].map(([, base64 = '']) =>
      certificateOf(Uint8Array.from(atob(base64), (character) => character.charCodeAt(0))),
    );
  } catch {
    return [];
  }
};

// An archive has a handful, and each is in every one of its seals.
const MOST_KNOWN = 64;
const known = new Map<string, Certificate>();

/** @throws Error for what is no certificate in DER. */
export const certificateOf = (raw: Uint8Array<ArrayBuffer>): Certificate => {
  const digest = bytesToHex(sha256(raw));
  const found = known.get(digest);
  if (found) return found;
  const read = readCertificate(raw, digest);
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(digest, read);
  return read;
};

const readCertificate = (raw: Uint8Array<ArrayBuffer>, digest: string): Certificate => {
  const { result, offset } = asn1.fromBER(raw);
  if (offset !== raw.length) throw new TypeError('not exactly one certificate');
  const parts = new pkijs.Certificate({ schema: result });
  return {
    raw,
    fingerprint256: (digest.toUpperCase().match(/../g) ?? []).join(':'),
    subject: subjectOf(parts.subject),
    validFrom: parts.notBefore.value,
    validTo: parts.notAfter.value,
    isAuthority: isAuthority(parts),
    issuerAndSerial: tlv(tag.sequence, derOf(parts.issuer.toSchema()), derOf(parts.serialNumber)),
    isExact: isSame(derOf(parts.toSchema(true)), raw),
    parts,
  };
};

export const isValidAt = ({ validFrom, validTo }: Certificate, at: Date): boolean =>
  validFrom <= at && at <= validTo;

const extension = (parts: pkijs.Certificate, id: string): unknown =>
  parts.extensions?.find(({ extnID }) => extnID === id)?.parsedValue;

// RFC 5280, 4.2.1.3: the sixth bit of the key's usage.
const KEY_CERT_SIGN = 0x04;

/** RFC 5280, 4.2.1.9: said to be one; and by its key's usage, where that is said. */
const isAuthority = (parts: pkijs.Certificate): boolean => {
  const basic = extension(parts, oid.basicConstraints);
  const usage = extension(parts, oid.keyUsage);
  const [bits = 0] = usage instanceof asn1.BitString ? usage.valueBlock.valueHexView : [KEY_CERT_SIGN];
  return basic instanceof pkijs.BasicConstraints && basic.cA && (bits & KEY_CERT_SIGN) !== 0;
};

/** Names are compared byte by byte, and key identifiers where both have one. */
const isNamedAsIssuer = (one: pkijs.Certificate, root: pkijs.Certificate): boolean => {
  const asked = extension(one, oid.authorityKeyIdentifier);
  const own = extension(root, oid.subjectKeyIdentifier);
  const named = asked instanceof pkijs.AuthorityKeyIdentifier ? asked.keyIdentifier : undefined;
  const isSameKey =
    !named ||
    !(own instanceof asn1.OctetString) ||
    isSame(named.valueBlock.valueHexView, own.valueBlock.valueHexView);
  return isSameKey && isSame(derOf(one.issuer.toSchema()), derOf(root.subject.toSchema()));
};

const issued = new WeakMap<Certificate, WeakMap<Certificate, Promise<boolean>>>();

/** Not by name and key identifier alone: the root's key must have signed it. */
export const isIssuedBy = (signer: Certificate, root: Certificate): Promise<boolean> => {
  const by = issued.get(signer) ?? new WeakMap<Certificate, Promise<boolean>>();
  issued.set(signer, by);
  const answer = by.get(root) ?? askIssued(signer, root);
  by.set(root, answer);
  return answer;
};

const askIssued = async (signer: Certificate, root: Certificate): Promise<boolean> => {
  if (!root.isAuthority || signer.isAuthority || !isNamedAsIssuer(signer.parts, root.parts)) return false;
  if (!signer.parts.signature.isEqual(signer.parts.signatureAlgorithm)) return false;
  try {
    return await signer.parts.verify(root.parts);
  } catch {
    // The library throws at algorithms that it does not know.
    return false;
  }
};

const keys = new WeakMap<Certificate, Promise<P256Key | undefined>>();

const keyOf = (certificate: Certificate): Promise<P256Key | undefined> => {
  const { subjectPublicKeyInfo: info } = certificate.parts;
  const key =
    keys.get(certificate) ??
    (isP256(info) ? readP256Key(derOf(info.toSchema())) : Promise.resolve(undefined));
  keys.set(certificate, key);
  return key;
};

const isP256 = ({ algorithm }: pkijs.PublicKeyInfo): boolean => {
  const curve: unknown = algorithm.algorithmParams;
  return curve instanceof asn1.ObjectIdentifier && curve.getValue() === oid.p256;
};

/** ECDSA with SHA-256 by a P-256 key, DER. */
export const isSignedBy = async (
  signer: Certificate,
  message: Uint8Array,
  signature: Uint8Array,
): Promise<boolean> => {
  const key = await keyOf(signer);
  return key !== undefined && isSignedWith(key, message, signature);
};
