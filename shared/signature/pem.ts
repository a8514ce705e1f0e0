import { X509Certificate } from 'node:crypto';

const block = /-----BEGIN CERTIFICATE-----[A-Za-z0-9+/=\s]+-----END CERTIFICATE-----/g;

/** The certificates of a PEM text, in its order. @throws Error when one of them is not a certificate. */
export const certificatesOf = (pem: string): readonly X509Certificate[] =>
  (pem.match(block) ?? []).map((text) => new X509Certificate(text));
