import { beforeAll, describe, expect, test } from '@jest/globals';
import type { X509Certificate } from 'node:crypto';
import { createHash, verify } from 'node:crypto';
import type { Signer } from '../../shared/ports/signer.ts';
import { detachedCms } from '../../shared/signature/cms.ts';
import { certificatesOf } from '../../shared/signature/pem.ts';
import { aDesk } from '../given/openssl.ts';

const message = (length: number): Uint8Array => new Uint8Array(length).fill(0x61);

/** What every keeper of the service's seal keeps to. */
export const signerSuite = (open: () => Promise<Signer>): void => {
  let signer: Signer;
  let chain: readonly X509Certificate[];
  beforeAll(async () => {
    signer = await open();
    chain = certificatesOf(await signer.chain());
  });

  const isSigned = (content: Uint8Array, signature: Uint8Array) =>
    verify('sha256', content, { key: chain[0]!.publicKey, dsaEncoding: 'der' }, signature);

  describe('the seal', () => {
    test.each([0, 1, 4096, 4097, 1_000_000])(
      'signs %d bytes so that its certificate verifies them',
      async (length) => {
        const signature = await signer.sign(message(length));

        expect(isSigned(message(length), signature)).toBe(true);
        expect(isSigned(message(length + 1), signature)).toBe(false);
      },
    );

    test('signs the message and not its digest', async () => {
      const digest = createHash('sha256').update(message(3)).digest();

      expect(isSigned(digest, await signer.sign(message(3)))).toBe(false);
    });

    test('shows its certificate first and its root last, and no key', async () => {
      const [own, root, ...others] = chain;

      expect(others).toEqual([]);
      expect(own!.ca).toBe(false);
      expect(root!.ca).toBe(true);
      expect(own!.verify(root!.publicKey)).toBe(true);
      expect(root!.verify(root!.publicKey)).toBe(true);
      expect(own!.publicKey.asymmetricKeyDetails).toEqual({ namedCurve: 'prime256v1' });
      expect(await signer.chain()).not.toMatch(/PRIVATE/);
    });

    test('seals what openssl alone verifies under the root', async () => {
      const content = message(700);
      const cms = await detachedCms({ content, signer, signingTime: new Date() });
      const desk = aDesk({ 'record.json': content, 'record.p7s': cms, 'root.pem': chain[1]!.toString() });

      const { code, out } = desk.sh(
        'openssl cms -verify -cades -binary -inform DER -in record.p7s -content record.json -CAfile root.pem -purpose any -out /dev/null',
      );
      desk.clear();

      expect([code, out]).toEqual([0, 'CAdES Verification successful\n']);
    });
  });
};
