import { createHmac, randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { generateKeyPair, importJWK, type JWK, SignJWT } from 'jose';
import { aService, expectRefusal, type ServiceGiven } from './service.ts';

let service: ServiceGiven;
beforeAll(async () => {
  service = await aService();
}, 60_000);
afterAll(() => service.close());

type Key = Awaited<ReturnType<typeof importJWK>>;

const ownKey = (): JWK => JSON.parse(readFileSync(join(service.folder, 'token-key.json'), 'utf8')) as JWK; // as the issuer wrote it

interface Claims {
  readonly issuer?: string;
  readonly audience?: string;
  readonly subject?: string;
  readonly from?: string;
  readonly expires?: string;
}

const signed = async (
  { issuer = 'urn:archive:local', audience = 'archive', subject = 'head', from, expires = '1h' }: Claims,
  key?: Key,
): Promise<string> => {
  const claims = new SignJWT({})
    .setProtectedHeader({ alg: 'ES256', kid: 'local' })
    .setIssuer(issuer)
    .setAudience(audience)
    .setSubject(subject)
    .setIssuedAt()
    .setExpirationTime(expires);
  return (from === undefined ? claims : claims.setNotBefore(from)).sign(
    key ?? (await importJWK(ownKey(), 'ES256')),
  );
};

const part = (content: object): string => Buffer.from(JSON.stringify(content)).toString('base64url');
const claims = { iss: 'urn:archive:local', aud: 'archive', sub: 'head', exp: 4_102_444_800 };

const asked = (authorization: string) => service.ask('me', { headers: { authorization } });

describe('a token', () => {
  test('of the local issuer opens the door: what is tried below fails for its own fault', async () => {
    expect(await asked(`Bearer ${await signed({})}`)).toMatchObject({ status: 200 });
    expect(await asked(`bearer ${await signed({})}`)).toMatchObject({ status: 200 });
  });

  test.each<[string, () => Promise<string> | string]>([
    ['that has expired', () => signed({ expires: '-1s' })],
    ['that is not valid yet', () => signed({ from: '1h' })],
    ['for another audience', () => signed({ audience: 'elsewhere' })],
    ['of another issuer', () => signed({ issuer: 'urn:elsewhere' })],
    ['of nobody', () => signed({ subject: 'nobody' })],
    ['of a name like a path', () => signed({ subject: '../head' })],
    ['with no name', () => signed({ subject: '' })],
    ['signed by another key', async () => signed({}, (await generateKeyPair('ES256')).privateKey)],
    ['that says it needs no signature', () => `${part({ alg: 'none' })}.${part(claims)}.`],
    ['that says so in capitals', () => `${part({ alg: 'None', kid: 'local' })}.${part(claims)}.`],
    [
      'signed with the public key as if it were a secret',
      () => {
        const content = `${part({ alg: 'HS256', kid: 'local' })}.${part(claims)}`;
        const seal = createHmac('sha256', JSON.stringify(ownKey().x)).update(content).digest('base64url');
        return `${content}.${seal}`;
      },
    ],
    [
      'whose claims were altered',
      async () => {
        const [head, , seal] = (await signed({ subject: 'agent-1' })).split('.');
        return `${head ?? ''}.${part(claims)}.${seal ?? ''}`;
      },
    ],
    ['whose signature was cut off', async () => (await signed({})).replace(/\.[^.]+$/, '.')],
    ['that is no token', () => randomUUID()],
    ['that is endless', () => 'x'.repeat(8_001)],
    ['of two tokens', async () => `${await signed({})}, Bearer ${await signed({})}`],
  ])('%s opens nothing', async (_what, token) => {
    const answer = await asked(`Bearer ${await token()}`);
    expectRefusal('me', answer, { status: 401, code: 'Unauthenticated' });
  });

  test('is wanted as a bearer token', async () => {
    const token = await signed({});
    for (const authorization of [token, `Basic ${token}`, `Token ${token}`, 'Bearer', 'Bearer  ', 'null'])
      expectRefusal('me', await asked(authorization), { status: 401, code: 'Unauthenticated' });
  });

  test('is given to nobody who is not of the demonstration', async () => {
    for (const body of ['{"user":"root"}', '{"user":"../head"}', '{"user":{}}', '[]', '{', '']) {
      const headers = { 'content-type': 'application/json' };
      const answer = await fetch(`${service.url}/local/token`, { method: 'POST', headers, body });
      expect(answer.status).toBe(400);
    }
  });
});
