/**
 * The local issuer by OpenID Connect, as Cognito is in AWS: authorization code with PKCE, and access tokens for the
 * archive alone. Its pages are ours; whoever sits here may be any of the demo people.
 */
import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createRemoteJWKSet, exportJWK, generateKeyPair, type JWK } from 'jose';
import Provider from 'oidc-provider';
import type { Trusted } from '../../../shared/runtime/tokens.ts';

const client = 'archive-pages';
const audience = 'urn:archive';
const anHour = 3600;

/** What the pages are told of who signs people in. */
export interface SignInPlace {
  readonly issuer: string;
  readonly client: string;
  readonly scope: string;
  /** For whom the tokens are asked. */
  readonly resource: string;
}

export interface LocalProvider {
  readonly provider: Provider;
  readonly trusted: Trusted;
  readonly place: SignInPlace;
}

/** @param url where the service serves, such as `http://127.0.0.1:8080`. */
export const localProvider = async (folder: string, url: string): Promise<LocalProvider> => {
  const issuer = `${url}/oidc`;
  const { key, cookies } = await ownSecrets(join(folder, 'sign-in.json'));
  const provider = new Provider(issuer, {
    clients: [
      {
        client_id: client,
        application_type: 'native',
        token_endpoint_auth_method: 'none',
        redirect_uris: [`${url}/signed-in`],
        grant_types: ['authorization_code'],
        response_types: ['code'],
      },
    ],
    jwks: { keys: [key] },
    cookies: { keys: [cookies] },
    ttl: { AccessToken: anHour, Interaction: anHour, Session: 14 * 24 * anHour, Grant: anHour },
    interactions: { url: (_, { uid }) => `/local/sign-in/${uid}` },
    findAccount: (_, accountId) => ({ accountId, claims: () => ({ sub: accountId }) }),
    features: {
      devInteractions: { enabled: false },
      resourceIndicators: {
        enabled: true,
        defaultResource: () => audience,
        useGrantedResource: () => true,
        getResourceServerInfo: () => ({
          scope: 'openid',
          audience,
          accessTokenFormat: 'jwt',
          accessTokenTTL: anHour,
          jwt: { sign: { alg: 'ES256' } },
        }),
      },
    },
  });
  return {
    provider,
    trusted: { issuer, audience, keys: createRemoteJWKSet(new URL(`${issuer}/jwks`)) },
    place: { issuer, client, scope: 'openid', resource: audience },
  };
};

interface Secrets {
  readonly key: JWK;
  /** Signs the cookies of the issuer's own pages. */
  readonly cookies: string;
}

const ownSecrets = async (file: string): Promise<Secrets> => {
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8')) as Secrets;
  const { privateKey } = await generateKeyPair('ES256', { extractable: true });
  const key = { ...(await exportJWK(privateKey)), alg: 'ES256', use: 'sig', kid: 'local-pages' };
  const secrets = { key, cookies: randomBytes(32).toString('base64url') };
  writeFileSync(file, JSON.stringify(secrets), { mode: 0o600 });
  return secrets;
};
