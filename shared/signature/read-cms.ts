/**
 * Reading a detached CMS of the service's seal (RFC 5652). What is not exactly what we would have
 * written is refused: a CMS without signed attributes, with two digests, or with attributes out of
 * order can be made to mean something else. It is read as it is written, by its own few elements:
 * an act has ten thousand seals, and a general decoder took ten milliseconds for each.
 */
import { sha256 } from '@noble/hashes/sha2.js';
import * as asn1 from 'asn1js';
import { accept, refuse, type Outcome } from '../archive/outcome.ts';
import { compareBytes, isSame } from './bytes.ts';
import { type Certificate, certificateOf } from './certificate.ts';
import { derOf, tag, tlv } from './der.ts';
import { oid } from './oids.ts';
import { type Element, elementsIn, readDer } from './read-der.ts';

export interface DetachedCms {
  /** SHA-256 of the content, as signed. */
  readonly messageDigest: Uint8Array;
  /** DER of the SET of signed attributes: the bytes that were signed. */
  readonly signedAttributes: Uint8Array;
  /** DER `Ecdsa-Sig-Value`. */
  readonly signature: Uint8Array;
  /** The one that the signed attributes name by its digest. */
  readonly signerCertificate: Certificate;
  readonly certificates: readonly Certificate[];
  /** Claimed by the signer, no proof of time. */
  readonly signingTime?: Date;
}

export interface CmsMalformed {
  readonly code: 'CmsMalformed';
  readonly why: string;
}

// A seal is 1.5 KB; twenty times that is not one.
const LONGEST = 32_768;

export const readDetachedCms = (der: Uint8Array): Outcome<DetachedCms, CmsMalformed> => {
  if (der.length > LONGEST) return malformed('longer than any seal');
  try {
    return readSignedData(signedDataOf(Uint8Array.from(der)));
  } catch {
    // What the readers throw at foreign bytes is a finding, not a fault of ours.
    return malformed('not a CMS in DER');
  }
};

const malformed = (why: string) => refuse({ code: 'CmsMalformed', why });

/** [1], constructed. */
const SECOND = 0xa1;

const named = (value: string): Uint8Array => derOf(new asn1.ObjectIdentifier({ value }));
const ids = {
  data: named(oid.data),
  signedData: named(oid.signedData),
  sha256: named(oid.sha256),
  ecdsaWithSha256: named(oid.ecdsaWithSha256),
  contentType: named(oid.contentType),
  messageDigest: named(oid.messageDigest),
  signingTime: named(oid.signingTime),
  signingCertificateV2: named(oid.signingCertificateV2),
};

/** The elements of one that has this tag. @throws TypeError where it has another. */
const within = (element: Element | undefined, tagged: number): readonly Element[] => {
  if (element?.tag !== tagged) throw new TypeError('another element');
  return elementsIn(element.content);
};

const isNamed = (element: Element | undefined, id: Uint8Array): boolean =>
  element !== undefined && isSame(element.whole, id);

const signedDataOf = (der: Uint8Array<ArrayBuffer>): readonly Element[] => {
  const [type, explicit, ...more] = within(readDer(der), tag.sequence);
  const [signedData, ...others] = within(explicit, tag.first);
  if (!isNamed(type, ids.signedData) || more.length > 0 || others.length > 0)
    throw new TypeError('not a SignedData');
  return within(signedData, tag.sequence);
};

const readSignedData = ([, digests, content, ...rest]: readonly Element[]): Outcome<
  DetachedCms,
  CmsMalformed
> => {
  within(digests, tag.set);
  const [type, ...inside] = within(content, tag.sequence);
  if (!isNamed(type, ids.data) || inside.length > 0) return malformed('not detached data');

  const [first] = rest;
  const certificates = first?.tag === tag.first ? certificatesIn(first) : [];
  // Lists of what was revoked may stand between; there is no need of them.
  if (rest.length > 3 || rest.slice(1, -1).some((one) => one.tag !== SECOND)) return malformed('more parts');
  const [signer, ...others] = within(rest.at(-1), tag.set);
  if (!signer || others.length > 0) return malformed('not of exactly one signer');
  if (!certificates.every(({ isExact }) => isExact)) return malformed('a certificate is not in DER');
  return readSigner(within(signer, tag.sequence), certificates);
};

const certificatesIn = (element: Element): readonly Certificate[] =>
  within(element, tag.first)
    .filter((one) => one.tag === tag.sequence)
    .map(({ whole }) => certificateOf(whole.slice()));

const readSigner = (
  signer: readonly Element[],
  certificates: readonly Certificate[],
): Outcome<DetachedCms, CmsMalformed> => {
  const [, sid, , signed, , signature] = signer;
  if (signed?.tag !== tag.first) return malformed('without signed attributes');
  if (signature?.tag !== tag.octets || !isOurs(signer)) return malformed('not ECDSA with SHA-256');
  const attributes = elementsIn(signed.content);
  if (!isInOrder(attributes)) return malformed('signed attributes are not in DER');

  const said = readAttributes(attributes, certificates);
  if (!said.accepted) return said;
  if (!sid || !isSame(sid.whole, said.value.signerCertificate.issuerAndSerial))
    return malformed('another signer is named');
  const signedAttributes = tlv(tag.set, signed.content);
  return accept({ ...said.value, signedAttributes, signature: signature.content });
};

/** By its algorithms, and with nothing after the signature but attributes that are not signed. */
const isOurs = ([, , digest, , algorithm, , ...after]: readonly Element[]): boolean =>
  isNamed(within(digest, tag.sequence)[0], ids.sha256) &&
  isNamed(within(algorithm, tag.sequence)[0], ids.ecdsaWithSha256) &&
  after.length <= 1 &&
  after.every((one) => one.tag === SECOND);

/** X.690, 11.6. */
const isInOrder = (members: readonly Element[]): boolean =>
  members.every(({ whole }, at) => at === 0 || compareBytes(members[at - 1]?.whole ?? whole, whole) <= 0);

const readAttributes = (
  attributes: readonly Element[],
  certificates: readonly Certificate[],
): Outcome<Omit<DetachedCms, 'signedAttributes' | 'signature'>, CmsMalformed> => {
  const valueOf = onlyValue(attributes.map((one) => within(one, tag.sequence)));
  if (!isNamed(valueOf(ids.contentType), ids.data)) return malformed('content type is not data');
  const digest = valueOf(ids.messageDigest);
  if (digest?.tag !== tag.octets) return malformed('not exactly one message digest');

  const name = certificateDigest(valueOf(ids.signingCertificateV2));
  const signerCertificate = certificates.find(({ raw }) => name && isSame(sha256(raw), name));
  if (!signerCertificate) return malformed('the signer’s certificate is not the one the signature names');

  const signingTime = timeIn(valueOf(ids.signingTime));
  return accept({
    messageDigest: digest.content,
    signerCertificate,
    certificates,
    ...(signingTime && { signingTime }),
  });
};

const onlyValue =
  (attributes: readonly (readonly Element[])[]) =>
  (type: Uint8Array): Element | undefined => {
    const [attribute, ...others] = attributes.filter(([id]) => isNamed(id, type));
    if (!attribute || others.length > 0) return undefined;
    const [value, ...more] = within(attribute[1], tag.set);
    return more.length === 0 ? value : undefined;
  };

// SigningCertificateV2 → certs → the first ESSCertIDv2 → certHash, SHA-256 by default (RFC 5035).
const certificateDigest = (value: Element | undefined): Uint8Array | undefined => {
  const digest = firstIn(firstIn(firstIn(value)));
  return digest?.tag === tag.octets ? digest.content : undefined;
};

const firstIn = (element: Element | undefined): Element | undefined =>
  element?.tag === tag.sequence ? elementsIn(element.content)[0] : undefined;

/** RFC 5652, 11.3: UTCTime to 2049, GeneralizedTime from 2050; whole seconds. */
const timeIn = (value: Element | undefined): Date | undefined => {
  if (value?.tag !== tag.utcTime && value?.tag !== tag.generalizedTime) return undefined;
  const text = new TextDecoder().decode(value.content);
  const digits = value.tag === tag.generalizedTime ? text : `${text < '5' ? '20' : '19'}${text}`;
  const [, day, time] = /^(\d{8})(\d{6})Z$/.exec(digits) ?? [];
  if (day === undefined || time === undefined) return undefined;
  const date = day.replace(/(....)(..)(..)/, '$1-$2-$3');
  return new Date(`${date}T${time.replace(/(..)(..)(..)/, '$1:$2:$3')}Z`);
};
