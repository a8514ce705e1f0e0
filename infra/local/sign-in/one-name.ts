/** Signing in leads back to the address by number: who came by the name of this machine goes there before he begins. */
import type { MiddlewareHandler } from 'hono';

export const toOneName: MiddlewareHandler = async (c, next) => {
  const url = new URL(c.req.url);
  const opensPage = c.req.method === 'GET' && c.req.header('accept')?.includes('text/html');
  if (!opensPage || url.hostname !== 'localhost') return next();
  url.hostname = '127.0.0.1';
  return c.redirect(url.href, 307);
};
