/**
 * Reading a detached CMS of the service's seal. What is not exactly what we would
 * have written is refused: a CMS without signed attributes, with two digests, or
 * with attributes out of order can be made to mean something else.
 */
import { sha256 } from '@noble/hashes/sha2.js';
import * as asn1 from 'asn1js';
import * as pkijs from 'pkijs';
import { accept, refuse, type Outcome } from '../archive/outcome.ts';
import { isSame } from './bytes.ts';
import { type Certificate, certificateOf } from './certificate.ts';
import { derOf, inDerOrder } from './der.ts';
import { oid } from './oids.ts';

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
  try {
    return readSignedData(signedDataOf(der));
  } catch {
    // What the parsers throw at foreign bytes is a finding, not a fault of ours.
    return malformed('not a CMS in DER');
  }
};

const readSignedData = (signedData: pkijs.SignedData | undefined): Outcome<DetachedCms, CmsMalformed> => {
  if (!signedData) return malformed('not a SignedData');
  const [signer, ...others] = signedData.signerInfos;
  if (!signer || others.length > 0) return malformed('not of exactly one signer');
  if (!isDetachedData(signedData.encapContentInfo)) return malformed('not detached data');
  return readSigner(signer, certificatesIn(signedData));
};

const readSigner = (
  signer: pkijs.SignerInfo,
  certificates: readonly Certificate[],
): Outcome<DetachedCms, CmsMalformed> => {
  if (!isSha256WithEcdsa(signer)) return malformed('not ECDSA with SHA-256');
  if (!signer.signedAttrs) return malformed('without signed attributes');

  const { attributes, encodedValue } = signer.signedAttrs;
  const signedAttributes = new Uint8Array(encodedValue);
  const inOrder = derOf(new asn1.Set({ value: inDerOrder(attributes.map((one) => one.toSchema())) }));
  if (!isSame(signedAttributes, inOrder)) return malformed('signed attributes are not in DER');

  const said = readAttributes(attributes, certificates);
  if (!said.accepted) return said;
  if (!isNamedBy(signer, said.value.signerCertificate)) return malformed('another signer is named');
  return accept({ ...said.value, signedAttributes, signature: bytesOf(signer.signature) });
};

const readAttributes = (
  attributes: readonly pkijs.Attribute[],
  certificates: readonly Certificate[],
): Outcome<Omit<DetachedCms, 'signedAttributes' | 'signature'>, CmsMalformed> => {
  const contentType = onlyValue(attributes, oid.contentType);
  if (!(contentType instanceof asn1.ObjectIdentifier) || contentType.getValue() !== oid.data) {
    return malformed('content type is not data');
  }
  const digest = onlyValue(attributes, oid.messageDigest);
  if (!(digest instanceof asn1.OctetString)) return malformed('not exactly one message digest');

  const named = certificateDigest(onlyValue(attributes, oid.signingCertificateV2));
  const signerCertificate = certificates.find((one) => named && isSame(sha256(one.raw), named));
  if (!signerCertificate) return malformed('the signer’s certificate is not the one the signature names');

  const time = onlyValue(attributes, oid.signingTime);
  return accept({
    messageDigest: bytesOf(digest),
    signerCertificate,
    certificates,
    ...(time instanceof asn1.UTCTime && { signingTime: time.toDate() }),
  });
};

const malformed = (why: string) => refuse({ code: 'CmsMalformed', why });

const signedDataOf = (der: Uint8Array): pkijs.SignedData | undefined => {
  if (der.length > LONGEST) return undefined;
  const { result, offset } = asn1.fromBER(der);
  if (offset !== der.length) return undefined;
  const { contentType, ...info } = new pkijs.ContentInfo({ schema: result });
  if (contentType !== oid.signedData) return undefined;
  const signedData = new pkijs.SignedData({ schema: info.content });
  // One encoding only: whatever the parser forgave does not come out again as it went in.
  const again = new pkijs.ContentInfo({ contentType, content: signedData.toSchema(true) });
  return isSame(derOf(again.toSchema()), der) ? signedData : undefined;
};

const certificatesIn = (signedData: pkijs.SignedData): readonly Certificate[] =>
  (signedData.certificates ?? [])
    .filter((one) => one instanceof pkijs.Certificate)
    .map((one) => certificateOf(derOf(one.toSchema())));

const isDetachedData = ({ eContent, eContentType }: pkijs.EncapsulatedContentInfo): boolean =>
  eContent === undefined && eContentType === oid.data;

const isNamedBy = ({ sid }: pkijs.SignerInfo, { raw }: Certificate): boolean => {
  if (!(sid instanceof pkijs.IssuerAndSerialNumber)) return false;
  const { issuer, serialNumber } = pkijs.Certificate.fromBER(raw);
  return isSame(
    derOf(sid.toSchema()),
    derOf(new pkijs.IssuerAndSerialNumber({ issuer, serialNumber }).toSchema()),
  );
};

const isSha256WithEcdsa = ({ digestAlgorithm, signatureAlgorithm }: pkijs.SignerInfo): boolean =>
  digestAlgorithm.algorithmId === oid.sha256 && signatureAlgorithm.algorithmId === oid.ecdsaWithSha256;

const onlyValue = (attributes: readonly pkijs.Attribute[], type: string): unknown => {
  const [attribute, ...others] = attributes.filter((one) => one.type === type);
  return others.length === 0 && attribute?.values.length === 1 ? attribute.values[0] : undefined;
};

// SigningCertificateV2 → certs → the first ESSCertIDv2 → certHash, SHA-256 by default (RFC 5035).
const certificateDigest = (value: unknown): Uint8Array | undefined => {
  const digest = firstOf(firstOf(firstOf(value)));
  return digest instanceof asn1.OctetString ? bytesOf(digest) : undefined;
};

const firstOf = (block: unknown): unknown =>
  block instanceof asn1.Sequence ? block.valueBlock.value[0] : undefined;

const bytesOf = (block: asn1.OctetString): Uint8Array => new Uint8Array(block.getValue());
