import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { X509Certificate } from 'node:crypto';
import { certificatesOf } from '../../shared/signature/pem.ts';
import { aDesk, type Desk } from '../given/openssl.ts';
import { aSeal } from '../given/seals.ts';

let desk: Desk;
let certificates: readonly X509Certificate[];
const odd = { from: new Date('2026-03-02T06:00:00.999Z'), to: new Date('2056-03-02T06:00:00.001Z') };
beforeAll(async () => {
  const seal = await aSeal(odd, odd);
  certificates = certificatesOf(await seal.chain());
  desk = aDesk({ 'signer.pem': certificates[0]!.toString(), 'root.pem': seal.root });
});
afterAll(() => desk.clear());

const extensions = (file: string) =>
  desk.sh(`openssl x509 -in ${file} -noout -ext basicConstraints,keyUsage,extendedKeyUsage | sed 's/ *$//'`)
    .out;

describe('the certificates of the seal', () => {
  test('the root may issue signers, and nothing below them', () => {
    expect(extensions('root.pem')).toBe(
      'X509v3 Basic Constraints: critical\n    CA:TRUE, pathlen:0\nX509v3 Key Usage: critical\n    Certificate Sign, CRL Sign\n',
    );
  });

  test('the signer may sign documents, and nothing else', () => {
    expect(extensions('signer.pem')).toBe(
      'X509v3 Basic Constraints: critical\n    CA:FALSE\nX509v3 Key Usage: critical\n    Digital Signature, Non Repudiation\n' +
        'X509v3 Extended Key Usage:\n    1.3.6.1.5.5.7.3.36\n',
    );
  });

  test('hold to the letter of RFC 5280, also after 2049', () => {
    const at = `-attime ${Date.parse('2055-01-01T00:00:00Z') / 1000}`;

    expect(desk.sh(`openssl verify -x509_strict -purpose any ${at} -CAfile root.pem signer.pem`)).toEqual({
      code: 0,
      out: 'signer.pem: OK\n',
    });
  });

  test('begin and end on whole seconds, never later than told', () => {
    const [signer] = certificates;

    expect(signer!.validFromDate.toISOString()).toBe('2026-03-02T06:00:00.000Z');
    expect(signer!.validToDate.toISOString()).toBe('2056-03-02T06:00:00.000Z');
  });

  test('have serial numbers of their own: positive, 16 random bytes', async () => {
    const others = certificatesOf(await (await aSeal()).chain());
    const numbers = [...certificates, ...others].map(({ serialNumber }) => serialNumber);

    expect(new Set(numbers).size).toBe(4);
    expect(numbers.filter((number) => !/^[4-7][0-9A-F]{31}$/.test(number))).toEqual([]);
  });

  test('carry the names of the office in its letters', () => {
    expect(certificates[0]!.subject).toBe('C=KZ\nO=Палата\nCN=Печать архива');
    expect(certificates[0]!.issuer).toBe(certificates[1]!.subject);
  });
});
