/** The pages, as CloudFront serves them in AWS: every address that is no file of theirs is the one page that draws all. */
import { readFile } from 'node:fs/promises';
import { extname, join, normalize } from 'node:path';
import { type Context, Hono } from 'hono';
import { builtPages, buildPages } from '../build-pages.ts';
import { pagesPolicy } from '../pages-policy.ts';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
};

const notPages = /^\/(v1|local|docs)\//;

/** @param stores origins at which scans and papers lie, where it is not this service itself. */
export const localPages = (stores: readonly string[] = []): Hono => {
  const built = buildPages();
  const send = async (c: Context, name: string): Promise<Response | undefined> => {
    await built;
    const bytes = await readFile(join(builtPages, name)).catch(() => undefined);
    if (!bytes) return undefined;
    c.header('content-type', types[extname(name)] ?? 'application/octet-stream');
    c.header('content-security-policy', pagesPolicy(stores));
    c.header('x-content-type-options', 'nosniff');
    c.header('referrer-policy', 'no-referrer');
    // What is named by its digest never changes.
    c.header('cache-control', name.startsWith('assets/') ? 'max-age=31536000, immutable' : 'no-cache');
    return c.body(new Uint8Array(bytes));
  };

  const app = new Hono();
  app.get('*', async (c, next) => {
    const path = normalize(c.req.path).slice(1);
    if (!path.includes('.') || path.startsWith('.')) return next();
    return (await send(c, path)) ?? next();
  });
  app.get('*', async (c, next) => {
    if (!c.req.header('accept')?.includes('text/html') || notPages.test(c.req.path)) return next();
    return (await send(c, 'index.html')) ?? next();
  });
  return app;
};
