/** The OpenAPI document's viewer, packaged with the service: it asks nobody outside, and can call the API as a demo person. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Hono } from 'hono';

const require = createRequire(import.meta.url);
const packaged = (): string => join(require.resolve('swagger-ui-dist/package.json'), '..');

const types: Readonly<Record<string, string>> = {
  'swagger-ui.css': 'text/css; charset=utf-8',
  'swagger-ui-bundle.js': 'text/javascript; charset=utf-8',
};

const own = (name: string): string => readFileSync(new URL(`./docs/${name}`, import.meta.url), 'utf8');

const policy =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'self'";

export const localDocs = (): Hono => {
  const app = new Hono();
  app.get('/', (c) => c.redirect('/docs'));
  app.get('/docs', (c) => {
    c.header('content-security-policy', policy);
    return c.html(own('index.html'));
  });
  app.get('/docs/viewer.js', (c) => {
    c.header('content-type', 'text/javascript; charset=utf-8');
    return c.body(own('viewer.js'));
  });
  app.get('/docs/:name', (c) => {
    const name = c.req.param('name');
    const type = types[name];
    if (type === undefined) return c.notFound();
    c.header('content-type', type);
    return c.body(readFileSync(join(packaged(), name), 'utf8'));
  });
  return app;
};
