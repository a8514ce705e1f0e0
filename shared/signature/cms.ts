/**
 * The service's seal as a detached CMS: SignedData of RFC 5652 in the form CAdES-BES
 * (ETSI EN 319 122), checked by `openssl cms -verify -cades`. The key is elsewhere:
 * it signs the DER of the signed attributes and gives back the signature value.
 */
import * as asn1 from 'asn1js';
import { createHash, type X509Certificate } from 'node:crypto';
import * as pkijs from 'pkijs';
import type { Signer } from '../ports/signer.ts';
import { derOf, inDerOrder } from './der.ts';
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
  const chain = certificatesOf(await signer.chain());
  const [certificate] = chain;
  if (!certificate) throw new TypeError('The signer has no certificate');

  const attributes = signedAttributes({ content, certificate, signingTime });
  const signature = await signer.sign(
    derOf(new asn1.Set({ value: attributes.map((one) => one.toSchema()) })),
  );

  const signedData = new pkijs.SignedData({
    version: 1,
    digestAlgorithms: [algorithm(oid.sha256)],
    encapContentInfo: new pkijs.EncapsulatedContentInfo({ eContentType: oid.data }),
    certificates: chain.map((one) => pkijs.Certificate.fromBER(one.raw)),
    signerInfos: [signerInfo({ certificate, attributes, signature })],
  });
  return derOf(
    new pkijs.ContentInfo({ contentType: oid.signedData, content: signedData.toSchema(true) }).toSchema(),
  );
};

interface Sealed {
  readonly certificate: X509Certificate;
  readonly attributes: pkijs.Attribute[];
  readonly signature: Uint8Array;
}

const signerInfo = ({ certificate, attributes, signature }: Sealed): pkijs.SignerInfo => {
  const { issuer, serialNumber } = pkijs.Certificate.fromBER(certificate.raw);
  return new pkijs.SignerInfo({
    version: 1,
    sid: new pkijs.IssuerAndSerialNumber({ issuer, serialNumber }),
    digestAlgorithm: algorithm(oid.sha256),
    signedAttrs: new pkijs.SignedAndUnsignedAttributes({ type: 0, attributes }),
    signatureAlgorithm: algorithm(oid.ecdsaWithSha256),
    signature: octets(signature),
  });
};

const signedAttributes = (of: {
  content: Uint8Array;
  certificate: X509Certificate;
  signingTime: Date;
}): pkijs.Attribute[] => {
  const certificateDigest = new asn1.Sequence({ value: [octets(sha256(of.certificate.raw))] });
  // SHA-256 is the default of ESSCertIDv2, and DER leaves defaults out.
  const signingCertificate = new asn1.Sequence({
    value: [new asn1.Sequence({ value: [certificateDigest] })],
  });
  const attributes = [
    attribute(oid.contentType, new asn1.ObjectIdentifier({ value: oid.data })),
    attribute(oid.messageDigest, octets(sha256(of.content))),
    attribute(oid.signingCertificateV2, signingCertificate),
    attribute(oid.signingTime, time(of.signingTime)),
  ];
  return inDerOrder(attributes.map((one) => one.toSchema())).map((schema) => new pkijs.Attribute({ schema }));
};

const attribute = (type: string, value: asn1.BaseBlock): pkijs.Attribute =>
  new pkijs.Attribute({ type, values: [value] });

// RFC 5652, 11.3: UTCTime to 2049, GeneralizedTime from 2050.
const time = (at: Date): asn1.BaseBlock => {
  const valueDate = new Date(Math.floor(at.getTime() / 1000) * 1000);
  return valueDate.getUTCFullYear() < 2050
    ? new asn1.UTCTime({ valueDate })
    : new asn1.GeneralizedTime({ valueDate });
};

const algorithm = (algorithmId: string): pkijs.AlgorithmIdentifier =>
  new pkijs.AlgorithmIdentifier({ algorithmId });
const octets = (bytes: Uint8Array): asn1.OctetString =>
  new asn1.OctetString({ valueHex: Uint8Array.from(bytes).buffer });
const sha256 = (bytes: Uint8Array): Uint8Array => createHash('sha256').update(bytes).digest();
