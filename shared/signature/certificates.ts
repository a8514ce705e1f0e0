/**
 * The certificates of the service's own seal: a root that is taken offline, and a
 * signer under it that seals records. Both are P-256. The signer's ends after three
 * years; records it sealed are then verified at the time they name (docs/verify.md).
 */
import 'reflect-metadata';
import * as x509 from '@peculiar/x509';
import { randomBytes, type webcrypto } from 'node:crypto';

const algorithm = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' } as const;

// RFC 9336: the certificate signs documents, not mail and not TLS.
const DOCUMENT_SIGNING = '1.3.6.1.5.5.7.3.36';

export interface Holder {
  readonly commonName: string;
  readonly organization: string;
  readonly notBefore: Date;
  readonly notAfter: Date;
}

export interface WantedRoot extends Holder {
  readonly keys: { readonly publicKey: webcrypto.CryptoKey; readonly privateKey: webcrypto.CryptoKey };
}

export interface WantedSigner extends Holder {
  /** The root's certificate, PEM. */
  readonly root: string;
  readonly rootKey: webcrypto.CryptoKey;
  /** SubjectPublicKeyInfo, DER: what KMS answers to GetPublicKey. */
  readonly publicKey: Uint8Array;
}

/** A self-signed P-256 root that may issue signers and nothing below them. Answers PEM. */
export const issueRoot = async (wanted: WantedRoot): Promise<string> => {
  const { publicKey, privateKey } = wanted.keys;
  const certificate = await x509.X509CertificateGenerator.createSelfSigned({
    ...inscription(wanted),
    name: nameOf(wanted),
    keys: { publicKey, privateKey },
    extensions: [
      new x509.BasicConstraintsExtension(true, 0, true),
      new x509.KeyUsagesExtension(x509.KeyUsageFlags.keyCertSign | x509.KeyUsageFlags.cRLSign, true),
      await x509.SubjectKeyIdentifierExtension.create(publicKey),
    ],
  });
  return pem(certificate);
};

/** A certificate for the key that seals records. Answers PEM, without the root. */
export const issueSigner = async (wanted: WantedSigner): Promise<string> => {
  const root = new x509.X509Certificate(wanted.root);
  const publicKey = new x509.PublicKey(wanted.publicKey);
  const certificate = await x509.X509CertificateGenerator.create({
    ...inscription(wanted),
    subject: nameOf(wanted),
    issuer: root.subjectName.toJSON(),
    publicKey,
    signingKey: wanted.rootKey,
    extensions: [
      new x509.BasicConstraintsExtension(false, undefined, true),
      new x509.KeyUsagesExtension(
        x509.KeyUsageFlags.digitalSignature | x509.KeyUsageFlags.nonRepudiation,
        true,
      ),
      new x509.ExtendedKeyUsageExtension([DOCUMENT_SIGNING]),
      await x509.SubjectKeyIdentifierExtension.create(publicKey),
      await x509.AuthorityKeyIdentifierExtension.create(root),
    ],
  });
  return pem(certificate);
};

const inscription = ({ notBefore, notAfter }: Holder) => ({
  serialNumber: serialNumber(),
  notBefore: wholeSecond(notBefore),
  notAfter: wholeSecond(notAfter),
  signingAlgorithm: algorithm,
});

const nameOf = ({ commonName, organization }: Holder): x509.JsonName => [
  { C: ['KZ'] },
  { O: [organization] },
  { CN: [commonName] },
];

// RFC 5280, 4.1.2.2: positive, at most 20 octets, and at least 64 random bits.
const serialNumber = (): string => {
  const bytes = randomBytes(16);
  bytes.writeUInt8((bytes.readUInt8(0) & 0x3f) | 0x40, 0);
  return bytes.toString('hex');
};

const wholeSecond = (at: Date): Date => new Date(Math.floor(at.getTime() / 1000) * 1000);

const pem = (certificate: x509.X509Certificate): string => `${certificate.toString('pem')}\n`;
