import { describe, expect, test } from '@jest/globals';
import { localDocs } from '../../infra/local/docs.ts';

const docs = localDocs();
const get = async (path: string) => docs.request(`http://127.0.0.1${path}`);

describe('the viewer of the API', () => {
  test('comes whole with the service: what its page names is there, and is from here', async () => {
    const page = await (await get('/docs')).text();
    const named = [...page.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, address = '']) => address);
    expect(named.filter((address) => address.startsWith('/docs/'))).toHaveLength(4);
    for (const address of named) {
      if (address === 'data:,') continue;
      const part = await get(address);
      expect(part.status).toBe(200);
      expect(part.headers.get('content-type')).toMatch(/^text\/(css|javascript); charset=utf-8$/);
    }
  });

  test('may run nothing inline, ask nobody else, and be framed by nobody', async () => {
    const { headers } = await get('/docs');
    const policy = headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toMatch(/unsafe|\*|https?:/);
    expect(await (await get('/docs')).text()).not.toMatch(/\sstyle=|\son\w+=|<script>/);
  });

  test('is titled in the three languages', async () => {
    const page = await (await get('/docs')).text();
    expect(page).toMatch(/<title>[^<]*Архив[^<]*архиві[^<]*Archive[^<]*<\/title>/);
  });

  test.each([
    'package.json',
    'swagger-ui-bundle.js.map',
    '..%2F..%2Fpackage.json',
    'constructor',
    'toString',
  ])('gives out no %s', async (name) => {
    expect((await get(`/docs/${name}`)).status).toBe(404);
  });
});
