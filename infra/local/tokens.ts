/** The local issuer of tokens: a key of its own, for demo people by name. It exists only in the local service. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type JWK, SignJWT, createLocalJWKSet, exportJWK, generateKeyPair, importJWK } from 'jose';
import type { Trusted } from '../../shared/runtime/tokens.ts';

const issuer = 'urn:archive:local';
const audience = 'archive';

export interface LocalIssuer {
  readonly trusted: Trusted;
  /** A token for eight hours. */
  issue(subject: string): Promise<string>;
}

export const localIssuer = async (folder: string): Promise<LocalIssuer> => {
  const jwk = await ownKey(join(folder, 'token-key.json'));
  const key = await importJWK(jwk, 'ES256');
  const { kty, crv, x, y } = jwk;
  return {
    trusted: {
      issuer,
      audience,
      keys: createLocalJWKSet({ keys: [{ kty, crv, x, y, alg: 'ES256', kid: 'local' } as JWK] }),
    },
    issue: (subject) =>
      new SignJWT({})
        .setProtectedHeader({ alg: 'ES256', kid: 'local' })
        .setIssuer(issuer)
        .setAudience(audience)
        .setSubject(subject)
        .setIssuedAt()
        .setExpirationTime('8h')
        .sign(key),
  };
};

const ownKey = async (file: string): Promise<JWK> => {
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8')) as JWK;
  const { privateKey } = await generateKeyPair('ES256', { extractable: true });
  const jwk = await exportJWK(privateKey);
  writeFileSync(file, JSON.stringify(jwk), { mode: 0o600 });
  return jwk;
};
