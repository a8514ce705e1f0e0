/**
 * The local issuer by OpenID Connect, as Cognito is in AWS: authorization code with PKCE, and access tokens for the
 * archive alone. Its pages are ours; whoever sits here may be any of the demo people.
 */
import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createRemoteJWKSet, exportJWK, generateKeyPair, type JWK } from 'jose';
import Provider, { type Configuration, type ResourceServer } from 'oidc-provider';
import { languageOf } from '../../../shared/contract/languages.ts';
import type { Trusted } from '../../../shared/runtime/tokens.ts';
import { rememberingInMemory } from './memory.ts';
import { refusedPage, signInPolicy } from './page.ts';

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
  /** Asked each time: here one person plays all of them, in one window after another. */
  readonly prompt: 'login';
}

export interface LocalProvider {
  readonly provider: Provider;
  readonly trusted: Trusted;
  readonly place: SignInPlace;
}

/** @param url where the service serves, such as `http://127.0.0.1:8080`. */
export const localProvider = async (folder: string, url: string): Promise<LocalProvider> => {
  const issuer = `${url}/oidc`;
  const secrets = await ownSecrets(join(folder, 'sign-in.json'));
  const provider = new Provider(issuer, configurationFor(url, secrets));
  // The page that the person then sees does not tell it.
  provider.on('server_error', (_, error) => void process.stderr.write(`${error.stack ?? error.message}\n`));
  return {
    provider,
    trusted: { issuer, audience, keys: createRemoteJWKSet(new URL(`${issuer}/jwks`)) },
    place: { issuer, client, scope: 'openid', resource: audience, prompt: 'login' },
  };
};

const configurationFor = (url: string, { key, cookies }: Secrets): Configuration => ({
  adapter: rememberingInMemory(),
  clients: [
    {
      client_id: client,
      application_type: 'native',
      token_endpoint_auth_method: 'none',
      redirect_uris: [`${url}/signed-in`],
      grant_types: ['authorization_code'],
      response_types: ['code'],
      id_token_signed_response_alg: 'ES256',
    },
  ],
  jwks: { keys: [key] },
  cookies: { keys: [cookies] },
  ttl: { AccessToken: anHour, Interaction: anHour, IdToken: anHour, Session: anHour, Grant: anHour },
  interactions: { url: (_, { uid }) => `/local/sign-in/${uid}` },
  findAccount: (_, accountId) => ({ accountId, claims: () => ({ sub: accountId }) }),
  clientBasedCORS: (_, origin) => origin === url,
  renderError: (c) => {
    c.set('content-security-policy', signInPolicy);
    c.type = 'html';
    c.body = refusedPage(languageOf(c.get('accept-language')));
  },
  features: {
    devInteractions: { enabled: false },
    // Signing out forgets the token; the list of people is shown at every signing in.
    rpInitiatedLogout: { enabled: false },
    resourceIndicators: {
      enabled: true,
      defaultResource: () => audience,
      useGrantedResource: () => true,
      getResourceServerInfo: () => archive,
    },
  },
});

/** For whom the tokens are. */
const archive: ResourceServer = {
  scope: 'openid',
  audience,
  accessTokenFormat: 'jwt',
  accessTokenTTL: anHour,
  jwt: { sign: { alg: 'ES256' } },
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
