/** The name in a certificate, for people to read: `C=KZ, O=…, CN=…` (RFC 4514, but in the order in which it stands). */
import { bytesToHex } from '@noble/hashes/utils.js';
import * as asn1 from 'asn1js';
import type * as pkijs from 'pkijs';

/** By X.520, as openssl shortens them. */
const names: Readonly<Record<string, string>> = {
  '2.5.4.3': 'CN',
  '2.5.4.4': 'SN',
  '2.5.4.5': 'serialNumber',
  '2.5.4.6': 'C',
  '2.5.4.7': 'L',
  '2.5.4.8': 'ST',
  '2.5.4.9': 'street',
  '2.5.4.10': 'O',
  '2.5.4.11': 'OU',
  '2.5.4.12': 'title',
  '2.5.4.42': 'GN',
  '2.5.4.97': 'organizationIdentifier',
  '1.2.840.113549.1.9.1': 'emailAddress',
};

export const subjectOf = ({ typesAndValues }: pkijs.RelativeDistinguishedNames): string =>
  typesAndValues.map(({ type, value }) => `${names[type] ?? type}=${textOf(value)}`).join(', ');

const textOf = (value: unknown): string => {
  if (value instanceof asn1.BaseStringBlock) return value.getValue().replaceAll(/[,+"\\<>;]/g, '\\$&');
  return value instanceof asn1.BaseBlock ? `#${bytesToHex(new Uint8Array(value.toBER()))}` : '';
};
