/** Serves the local issuer, its page, and where the pages find it. */
import { readFileSync } from 'node:fs';
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';
import type { HttpBindings } from '@hono/node-server';
import { type Context, Hono } from 'hono';
import { errors } from 'oidc-provider';
import { languageOf } from '../../../shared/contract/languages.ts';
import type { DemoPerson } from '../demo-people.ts';
import { refusedPage, signInPage, signInPolicy } from './page.ts';
import type { LocalProvider } from './provider.ts';

const MOUNT = '/oidc';

export type SignIn = Hono<{ Bindings: HttpBindings }>;

type Bound = Context<{ Bindings: HttpBindings }>;

const show = (c: Bound, html: string, status: 200 | 400 = 200): Response => {
  c.header('content-security-policy', signInPolicy);
  c.header('cache-control', 'no-store');
  return c.html(html, status);
};

export const signInRoutes = (local: LocalProvider, people: readonly DemoPerson[]): SignIn => {
  const app: SignIn = new Hono();
  const answer = local.provider.callback();
  app.get('/sign-in.json', (c) => c.json(local.place));
  app.get('/local/sign-in.css', (c) => {
    c.header('content-type', 'text/css; charset=utf-8');
    return c.body(readFileSync(new URL('sign-in.css', import.meta.url), 'utf8'));
  });
  showPeople(app, local, people);
  takePerson(app, local, people);

  // What was begun is forgotten: the service has started anew since, or it is too long ago.
  app.onError((error, c) => {
    if (!(error instanceof errors.SessionNotFound)) throw error;
    return show(c, refusedPage(languageOf(c.req.header('accept-language'))), 400);
  });

  app.all(`${MOUNT}/*`, async (c) => {
    const { incoming, outgoing } = c.env;
    // The provider finds its own routes without the place where it is mounted, and its addresses with it.
    Object.assign(incoming, { originalUrl: incoming.url, url: incoming.url?.slice(MOUNT.length) });
    await answer(incoming, outgoing);
    return RESPONSE_ALREADY_SENT;
  });
  return app;
};

const showPeople = (app: SignIn, { provider }: LocalProvider, people: readonly DemoPerson[]): void => {
  app.get('/local/sign-in/:uid', async (c) => {
    const { params } = await provider.interactionDetails(c.env.incoming, c.env.outgoing);
    const asked = typeof params['ui_locales'] === 'string' ? params['ui_locales'] : undefined;
    const language = languageOf(asked ?? c.req.header('accept-language'));
    return show(c, signInPage({ uid: c.req.param('uid'), people, language }));
  });
};

const takePerson = (app: SignIn, { provider, place }: LocalProvider, people: readonly DemoPerson[]): void => {
  app.post('/local/sign-in/:uid', async (c) => {
    const { user } = await c.req.parseBody();
    const accountId = people.find((person) => person.user === user)?.user;
    if (accountId === undefined) return c.notFound();
    const { incoming, outgoing } = c.env;
    const { params, session } = await provider.interactionDetails(incoming, outgoing);
    const grant = new provider.Grant({ accountId, clientId: String(params['client_id']) });
    grant.addOIDCScope('openid');
    grant.addResourceScope(place.resource, 'openid');
    const grantId = await grant.save();
    const result = { login: { accountId }, consent: { grantId } };
    const onwards = await provider.interactionResult(incoming, outgoing, result);
    if (session) await forgetWhoWas(provider, session.uid);
    return c.redirect(onwards, 303);
  });
};

/** Before him somebody else may have signed in with this browser: the provider would ask whether he is to go first. */
const forgetWhoWas = async (provider: LocalProvider['provider'], uid: string): Promise<void> => {
  const former = await provider.Session.findByUid(uid);
  if (!former) return;
  delete former.accountId;
  delete former.authorizations;
  await former.save(former.remainingTTL);
};
