/** The OpenAPI document's viewer, packaged with the service: it asks nobody outside, and can call the API as a demo person. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Hono } from 'hono';

const require = createRequire(import.meta.url);
const packaged = (): string => join(require.resolve('swagger-ui-dist/package.json'), '..');

const css = 'text/css; charset=utf-8';
const js = 'text/javascript; charset=utf-8';

const own = (name: string) => readFileSync(new URL(`./docs/${name}`, import.meta.url), 'utf8');
const theirs = (name: string) => readFileSync(join(packaged(), name), 'utf8');

const parts: Readonly<Record<string, { readonly type: string; readonly read: (name: string) => string }>> = {
  'viewer.css': { type: css, read: own },
  'viewer.js': { type: js, read: own },
  'swagger-ui.css': { type: css, read: theirs },
  'swagger-ui-bundle.js': { type: js, read: theirs },
};

/** Nothing from elsewhere, nothing inline, nobody may frame it. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

export const localDocs = (): Hono => {
  const app = new Hono();
  app.get('/docs', (c) => {
    c.header('content-security-policy', policy);
    c.header('x-content-type-options', 'nosniff');
    return c.html(own('index.html'));
  });
  app.get('/docs/:name', (c, next) => {
    const name = c.req.param('name');
    const part = Object.hasOwn(parts, name) ? parts[name] : undefined;
    if (!part) return next();
    c.header('content-type', part.type);
    c.header('x-content-type-options', 'nosniff');
    return Promise.resolve(c.body(part.read(name)));
  });
  return app;
};
