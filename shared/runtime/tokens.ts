/** Who is asking: the token's issuer, audience, expiry and signature, checked here and nowhere else. */
import { createRemoteJWKSet, jwtVerify, type JWTVerifyGetKey } from 'jose';
import { Environment } from '../contract/environment.ts';
import { TransientFault } from '../ports/faults.ts';
import { requireEnv } from './env.ts';

export interface Trusted {
  readonly issuer: string;
  readonly audience: string;
  readonly keys: JWTVerifyGetKey;
}

/** A key set that does not come, or comes with an error, is the world's fault; any other fault that has a name is the token's. */
const isOfTheToken = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && /^ERR_J(?!WKS_TIMEOUT$|OSE_GENERIC$)/.test(String(error.code));

let trusted: Trusted | undefined;

/** Local service and tests: trust this issuer instead of the environment's. */
export const trust = (issuer: Trusted): void => {
  trusted = issuer;
};

const fromEnvironment = (): Trusted => {
  const issuer = requireEnv(Environment.issuer);
  const keys = createRemoteJWKSet(new URL(`${issuer}/.well-known/jwks.json`));
  return { issuer, audience: requireEnv(Environment.audience), keys };
};

/** The subject of a good bearer token; undefined for any other. @throws TransientFault when nobody can say. */
export const subjectOf = async (authorization: string | undefined): Promise<string | undefined> => {
  const token = /^Bearer ([\w.~+/=-]{1,8000})$/i.exec(authorization ?? '')?.[1];
  if (token === undefined) return undefined;
  const { issuer, audience, keys } = (trusted ??= fromEnvironment());
  try {
    const { payload } = await jwtVerify(token, keys, { issuer, audience, requiredClaims: ['exp', 'sub'] });
    return payload.sub;
  } catch (error) {
    if (isOfTheToken(error)) return undefined;
    throw new TransientFault('the keys of the issuer could not be fetched', { cause: error });
  }
};
