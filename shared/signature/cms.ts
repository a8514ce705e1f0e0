/**
 * The service's seal as a detached CMS: SignedData of RFC 5652 in the form CAdES-BES
 * (ETSI EN 319 122), checked by `openssl cms -verify -cades`. The key is elsewhere:
 * it signs the DER of the signed attributes and gives back the signature value.
 * The structure is small and always the same, so it is written as it stands: a record
 * is sealed for every destroyed file, and a general encoder took most of its time.
 */
import * as asn1 from 'asn1js';
import { createHash } from 'node:crypto';
import * as pkijs from 'pkijs';
import type { Signer } from '../ports/signer.ts';
import { derOf, inOrderOfDer, tag, tlv } from './der.ts';
import { oid } from './oids.ts';
import { certificatesOf } from './pem.ts';

export interface ToSeal {
  readonly content: Uint8Array;
  readonly signer: Signer;
  /** Claimed by the signer, no proof of time; whole seconds are kept. */
  readonly signingTime: Date;
}

/** Seals the content. Answers the CMS in DER, the signer's certificate and its root inside, the content outside. */
export const detachedCms = async ({
  content,
  signer,
  signingTime,
}: ToSeal): Promise<Uint8Array<ArrayBuffer>> => {
  const seat = seatOf(await signer.chain());
  const attributes = [
    attribute(oid.contentType, named(oid.data)),
    attribute(oid.messageDigest, tlv(tag.octets, sha256(content))),
    seat.signingCertificate,
    attribute(oid.signingTime, timeOf(signingTime)),
  ].toSorted(inOrderOfDer);
  const signature = await signer.sign(tlv(tag.set, ...attributes));

  const signerInfo = tlv(
    tag.sequence,
    version1,
    seat.issuerAndSerial,
    algorithm(oid.sha256),
    tlv(tag.first, ...attributes),
    algorithm(oid.ecdsaWithSha256),
    tlv(tag.octets, signature),
  );
  const signedData = tlv(
    tag.sequence,
    version1,
    tlv(tag.set, algorithm(oid.sha256)),
    tlv(tag.sequence, named(oid.data)),
    seat.certificates,
    tlv(tag.set, signerInfo),
  );
  return tlv(tag.sequence, named(oid.signedData), tlv(tag.first, signedData));
};

/** What is the same under every seal of one chain. */
interface SignerSeat {
  readonly issuerAndSerial: Uint8Array;
  readonly signingCertificate: Uint8Array;
  readonly certificates: Uint8Array;
}

let seated: { readonly chain: string; readonly seat: SignerSeat } | undefined;

const seatOf = (chain: string): SignerSeat => {
  if (seated?.chain !== chain) seated = { chain, seat: readSeat(chain) };
  return seated.seat;
};

const readSeat = (pem: string): SignerSeat => {
  const chain = certificatesOf(pem);
  const [own] = chain;
  if (!own) throw new TypeError('The signer has no certificate');
  const { issuer, serialNumber } = pkijs.Certificate.fromBER(own.raw);
  // SHA-256 is the default of ESSCertIDv2, and DER leaves defaults out.
  const certificateId = tlv(tag.sequence, tlv(tag.octets, sha256(own.raw)));
  return {
    issuerAndSerial: derOf(new pkijs.IssuerAndSerialNumber({ issuer, serialNumber }).toSchema()),
    signingCertificate: attribute(
      oid.signingCertificateV2,
      tlv(tag.sequence, tlv(tag.sequence, certificateId)),
    ),
    certificates: tlv(tag.first, ...chain.map(({ raw }) => raw)),
  };
};

const names = new Map<string, Uint8Array>();

const named = (value: string): Uint8Array => {
  const known = names.get(value) ?? derOf(new asn1.ObjectIdentifier({ value }));
  names.set(value, known);
  return known;
};

const algorithm = (id: string): Uint8Array => tlv(tag.sequence, named(id));

const attribute = (type: string, value: Uint8Array): Uint8Array =>
  tlv(tag.sequence, named(type), tlv(tag.set, value));

const version1 = tlv(tag.integer, Uint8Array.of(1));

// RFC 5652, 11.3: UTCTime to 2049, GeneralizedTime from 2050.
const timeOf = (at: Date): Uint8Array => {
  const digits = `${at.toISOString().slice(0, 19).replaceAll(/\D/g, '')}Z`;
  return at.getUTCFullYear() < 2050
    ? tlv(tag.utcTime, Buffer.from(digits.slice(2)))
    : tlv(tag.generalizedTime, Buffer.from(digits));
};

const sha256 = (bytes: Uint8Array): Uint8Array => createHash('sha256').update(bytes).digest();
