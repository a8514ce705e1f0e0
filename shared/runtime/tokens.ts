/** Who is asking: the token's issuer, audience, expiry and signature, checked here and nowhere else. */
import { createRemoteJWKSet, decodeJwt, type JWTPayload, jwtVerify, type JWTVerifyGetKey } from 'jose';
import { Environment } from '../contract/environment.ts';
import { TransientFault } from '../ports/faults.ts';
import { requireEnv } from './env.ts';

/** Several may sign people in; whoever he is, roles are read from the registry. */
export interface Trusted {
  readonly issuer: string;
  readonly audience: string;
  readonly keys: JWTVerifyGetKey;
}

/** A key set that does not come, or comes with an error, is the world's fault; any other fault that has a name is the token's. */
const isOfTheToken = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && /^ERR_J(?!WKS_TIMEOUT$|OSE_GENERIC$)/.test(String(error.code));

let trusted: readonly Trusted[] | undefined;

/** Local service and tests: trust these issuers instead of the environment's. */
export const trust = (...issuers: readonly Trusted[]): void => {
  trusted = issuers;
};

/** Both variables may name several, parted by spaces, in the same order. @throws when they do not match. */
const fromEnvironment = (): readonly Trusted[] => {
  const [issuers, audiences] = [Environment.issuer, Environment.audience].map((name) =>
    requireEnv(name).split(' '),
  ) as [string[], string[]];
  if (issuers.length !== audiences.length)
    throw new TypeError(`${Environment.issuer} and ${Environment.audience} must name as many.`);
  return issuers.map((issuer, at) => ({
    issuer,
    audience: audiences[at] ?? '',
    keys: createRemoteJWKSet(new URL(`${issuer}/.well-known/jwks.json`)),
  }));
};

/** The name that a person signs in by, of a good bearer token; undefined for any other. @throws TransientFault when nobody can say. */
export const subjectOf = async (authorization: string | undefined): Promise<string | undefined> => {
  const token = /^Bearer ([\w.~+/=-]{1,8000})$/i.exec(authorization ?? '')?.[1];
  if (token === undefined) return undefined;
  const from = (trusted ??= fromEnvironment()).find(({ issuer }) => issuer === issuerOf(token));
  if (!from) return undefined;
  try {
    const { payload } = await jwtVerify(token, from.keys, {
      issuer: from.issuer,
      requiredClaims: ['exp', 'sub'],
    });
    return isFor(payload, from.audience) ? nameOf(payload) : undefined;
  } catch (error) {
    if (isOfTheToken(error)) return undefined;
    throw new TransientFault('the keys of the issuer could not be fetched', { cause: error });
  }
};

/** What the token says of itself, before anything of it is believed. */
const issuerOf = (token: string): string | undefined => {
  try {
    return decodeJwt(token).iss;
  } catch {
    return undefined;
  }
};

/** Cognito's access tokens name the client instead of an audience, and its tokens of identity are no access. */
const isFor = ({ aud, client_id: client, token_use: use }: JWTPayload, audience: string): boolean =>
  use === undefined ? [aud].flat().includes(audience) : use === 'access' && client === audience;

const nameOf = ({ username, sub }: JWTPayload): string | undefined =>
  typeof username === 'string' ? username : sub;
