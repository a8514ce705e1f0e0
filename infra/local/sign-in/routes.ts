/** Serves the local issuer, its page, and where the pages find it. */
import { readFileSync } from 'node:fs';
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';
import type { HttpBindings } from '@hono/node-server';
import { Hono } from 'hono';
import { languageOf } from '../../../shared/contract/languages.ts';
import type { DemoPerson } from '../demo-people.ts';
import { signInPage, signInPolicy } from './page.ts';
import type { LocalProvider } from './provider.ts';

const MOUNT = '/oidc';

export type SignIn = Hono<{ Bindings: HttpBindings }>;

export const signInRoutes = ({ provider, place }: LocalProvider, people: readonly DemoPerson[]): SignIn => {
  const app: SignIn = new Hono();
  const answer = provider.callback();
  app.get('/sign-in.json', (c) => c.json(place));
  app.get('/local/sign-in.css', (c) => {
    c.header('content-type', 'text/css; charset=utf-8');
    return c.body(readFileSync(new URL('sign-in.css', import.meta.url), 'utf8'));
  });

  app.get('/local/sign-in/:uid', async (c) => {
    const { params } = await provider.interactionDetails(c.env.incoming, c.env.outgoing);
    const asked = typeof params['ui_locales'] === 'string' ? params['ui_locales'] : undefined;
    c.header('content-security-policy', signInPolicy);
    c.header('cache-control', 'no-store');
    const language = languageOf(asked ?? c.req.header('accept-language'));
    return c.html(signInPage({ uid: c.req.param('uid'), people, language }));
  });

  app.post('/local/sign-in/:uid', async (c) => {
    const { user } = await c.req.parseBody();
    if (!people.some((person) => person.user === user)) return c.notFound();
    const { incoming, outgoing } = c.env;
    const { params } = await provider.interactionDetails(incoming, outgoing);
    const grant = new provider.Grant({ accountId: String(user), clientId: String(params['client_id']) });
    grant.addOIDCScope('openid');
    grant.addResourceScope(place.resource, 'openid');
    const grantId = await grant.save();
    const result = { login: { accountId: String(user) }, consent: { grantId } };
    return c.redirect(await provider.interactionResult(incoming, outgoing, result), 303);
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
