/**
 * Signing in by OpenID Connect: authorization code with PKCE. The issuer and the client are told by `/sign-in.json`,
 * which each environment serves.
 */
import * as oauth from 'oauth4webapi';
import { AGAIN, tellOthers } from './again.ts';
import { keepSession, type Session, signedOut } from './session.ts';

interface Issuer {
  readonly issuer: string;
  readonly client: string;
  readonly scope: string;
  /** For whom the tokens are asked, where the issuer wants it named. */
  readonly resource?: string;
  /** Where the issuer is to ask each time, even whom it knows. */
  readonly prompt?: 'login';
}

interface Begun {
  readonly verifier: string;
  readonly state: string;
  readonly back: string;
}

interface Found {
  readonly server: oauth.AuthorizationServer;
  readonly own: Issuer;
  /** How the issuer is asked. */
  readonly how: object;
}

const BEGUN = 'sign-in';

const redirectAddress = (): string => `${location.origin}/signed-in`;

const isOnThisMachine = ({ hostname }: URL): boolean => hostname === '127.0.0.1';

/** An issuer that is elsewhere is never asked without TLS. */
const howToAsk = (issuer: URL): object =>
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- marked so as a warning: the local service has no TLS
  isOnThisMachine(issuer) ? { [oauth.allowInsecureRequests]: true } : {};

const issuerHere = async (): Promise<Found> => {
  const own = (await (await fetch('/sign-in.json')).json()) as Issuer;
  const issuer = new URL(own.issuer, location.origin);
  const how = howToAsk(issuer);
  const found = await oauth.discoveryRequest(issuer, how);
  return { server: await oauth.processDiscoveryResponse(issuer, found), own, how };
};

/** Leaves the page for the issuer's. @param back where the person goes on afterwards. */
export const beginSignIn = async (back: string): Promise<void> => {
  const { server, own } = await issuerHere();
  const begun: Begun = {
    verifier: oauth.generateRandomCodeVerifier(),
    state: oauth.generateRandomState(),
    back,
  };
  sessionStorage.setItem(BEGUN, JSON.stringify(begun));
  const asked = new URLSearchParams({
    client_id: own.client,
    redirect_uri: redirectAddress(),
    response_type: 'code',
    scope: own.scope,
    ui_locales: document.documentElement.lang,
    ...(own.resource === undefined ? {} : { resource: own.resource }),
    // Who signed out is asked anew, and not taken for who he was by a cookie of the issuer.
    ...(own.prompt === undefined && !signedOut.isRemembered() ? {} : { prompt: 'login' }),
    state: begun.state,
    code_challenge: await oauth.calculatePKCECodeChallenge(begun.verifier),
    code_challenge_method: 'S256',
  });
  // Going back from the issuer's page leads to where the person was, not to here again.
  location.replace(`${server.authorization_endpoint ?? ''}?${asked.toString()}`);
};

/** What was begun in this window and is not ended yet. */
const begunHere = (): Begun | null => JSON.parse(sessionStorage.getItem(BEGUN) ?? 'null') as Begun | null;

/** Where to begin anew what did not end well. */
export const beginAnewAt = (): string => {
  const back = begunHere()?.back ?? '/';
  return back === AGAIN ? `/sign-in?${AGAIN}` : `/sign-in?${new URLSearchParams({ back }).toString()}`;
};

/**
 * At the address that the issuer sends back to. @returns where the person goes on: nowhere, if it is in another window.
 * @throws where it is not the answer to what was begun.
 */
export const endSignIn = async (): Promise<string | undefined> => {
  const begun = begunHere();
  if (!begun) throw new Error('nobody began to sign in here');
  const session = await exchange(begun, await issuerHere());
  sessionStorage.removeItem(BEGUN);
  signedOut.forget();
  if (begun.back !== AGAIN) {
    keepSession(session);
    return begun.back;
  }
  tellOthers(session);
  return undefined;
};

const exchange = async ({ state, verifier }: Begun, { server, own, how }: Found): Promise<Session> => {
  const client: oauth.Client = { client_id: own.client };
  const answered = await oauth.authorizationCodeGrantRequest(
    server,
    client,
    oauth.None(),
    oauth.validateAuthResponse(server, client, new URL(location.href), state),
    redirectAddress(),
    verifier,
    how,
  );
  const { access_token: token, expires_in: seconds = 3600 } = await oauth.processAuthorizationCodeResponse(
    server,
    client,
    answered,
  );
  return { token, expiresAt: new Date(Date.now() + seconds * 1000).toISOString() };
};
