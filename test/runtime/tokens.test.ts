import { describe, expect, test } from '@jest/globals';
import { createLocalJWKSet, errors, exportJWK, generateKeyPair, SignJWT } from 'jose';
import { TransientFault } from '../../shared/ports/faults.ts';
import { subjectOf, trust } from '../../shared/runtime/tokens.ts';

const issuer = 'urn:issuer';
const audience = 'archive';
const { privateKey, publicKey } = await generateKeyPair('ES256');
const bearer = `Bearer ${await new SignJWT({})
  .setProtectedHeader({ alg: 'ES256', kid: 'one' })
  .setIssuer(issuer)
  .setAudience(audience)
  .setSubject('somebody')
  .setExpirationTime('1h')
  .sign(privateKey)}`;
const known = createLocalJWKSet({ keys: [{ ...(await exportJWK(publicKey)), alg: 'ES256', kid: 'one' }] });

describe('a token', () => {
  test('names its subject when the issuer signed it', async () => {
    trust({ issuer, audience, keys: known });
    expect(await subjectOf(bearer)).toBe('somebody');
  });

  test('of a key that the issuer does not know names nobody', async () => {
    trust({ issuer, audience, keys: createLocalJWKSet({ keys: [] }) });
    expect(await subjectOf(bearer)).toBeUndefined();
  });

  test.each([
    ['do not come', new errors.JWKSTimeout()],
    ['come with an error', new errors.JOSEError('Expected 200 OK')],
    ['cannot be reached', new TypeError('fetch failed')],
  ])(
    'is not called bad while the keys of the issuer %s: the caller is asked to come again',
    async (_why, fault) => {
      trust({ issuer, audience, keys: () => Promise.reject(fault) });
      await expect(subjectOf(bearer)).rejects.toThrow(TransientFault);
    },
  );
});
