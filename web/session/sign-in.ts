/**
 * Signing in by OpenID Connect: authorization code with PKCE. The issuer and the client are told by `/sign-in.json`,
 * which each environment serves.
 */
import * as oauth from 'oauth4webapi';
import { keepSession, type Session } from './session.ts';

interface Issuer {
  readonly issuer: string;
  readonly client: string;
  readonly scope: string;
  /** For whom the tokens are asked, where the issuer wants it named. */
  readonly resource?: string;
}

interface Begun {
  readonly verifier: string;
  readonly state: string;
  readonly back: string;
}

const BEGUN = 'sign-in';
const AGAIN = 'sign-in-again';

const redirectAddress = (): string => `${location.origin}/signed-in`;

/** Only the local service is asked without TLS. */
const insecure = (): object => (location.protocol === 'http:' ? { [oauth.allowInsecureRequests]: true } : {});

const issuerHere = async (): Promise<{
  readonly server: oauth.AuthorizationServer;
  readonly own: Issuer;
}> => {
  const own = (await (await fetch('/sign-in.json')).json()) as Issuer;
  const issuer = new URL(own.issuer, location.origin);
  const found = await oauth.discoveryRequest(issuer, insecure());
  return { server: await oauth.processDiscoveryResponse(issuer, found), own };
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
    state: begun.state,
    code_challenge: await oauth.calculatePKCECodeChallenge(begun.verifier),
    code_challenge_method: 'S256',
  });
  location.assign(`${server.authorization_endpoint ?? ''}?${asked.toString()}`);
};

/** At the address that the issuer sends back to. @throws where it is not the answer to what was begun. */
export const endSignIn = async (): Promise<string> => {
  const begun = JSON.parse(sessionStorage.getItem(BEGUN) ?? 'null') as Begun | null;
  if (!begun) throw new Error('nobody began to sign in here');
  const { server, own } = await issuerHere();
  const client: oauth.Client = { client_id: own.client };
  const params = oauth.validateAuthResponse(server, client, new URL(location.href), begun.state);
  const answered = await oauth.authorizationCodeGrantRequest(
    server,
    client,
    oauth.None(),
    params,
    redirectAddress(),
    begun.verifier,
    insecure(),
  );
  const { access_token: token, expires_in: seconds = 3600 } = await oauth.processAuthorizationCodeResponse(
    server,
    client,
    answered,
  );
  sessionStorage.removeItem(BEGUN);
  const session: Session = { token, expiresAt: new Date(Date.now() + seconds * 1000).toISOString() };
  if (begun.back === AGAIN) tellOthers(session);
  else keepSession(session);
  return begun.back;
};

const channel = 'session';

const tellOthers = (session: Session): void => {
  const all = new BroadcastChannel(channel);
  all.postMessage(session);
  all.close();
  window.close();
};

export const openSignInWindow = (): void => {
  window.open(`/sign-in?${AGAIN}`, AGAIN, 'popup,width=480,height=720');
};

export const backOf = (search: string): string =>
  search === `?${AGAIN}` ? AGAIN : (new URLSearchParams(search).get('back') ?? '/');

/** @returns the way to stop listening. */
export const whenSignedInElsewhere = (goOn: (session: Session) => void): (() => void) => {
  const all = new BroadcastChannel(channel);
  all.onmessage = ({ data }: MessageEvent<Session>) => goOn(data);
  return () => all.close();
};
