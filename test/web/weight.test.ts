import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { builtPages } from '../../infra/build-pages.ts';
import { missingForPages } from '../given/browser.ts';
import { type Desk, openDesk } from './given/pages.ts';

const missing = missingForPages();

/** As a phone on a weak network pays for it: compressed. */
const MOST = 60_000;

(missing === undefined ? describe : describe.skip)(`the weight of the pages${missing ?? ''}`, () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await openDesk();
  });
  afterAll(() => desk.close());

  interface Loaded {
    readonly path: string;
    readonly text: string;
    readonly weight: number;
  }

  /** What a page is made of, but for what the service answers it. */
  const loadedBy = async (page: Page, go: () => Promise<unknown>): Promise<readonly Loaded[]> => {
    const urls = new Set([`${desk.url}/icon.svg`]);
    page.on('response', (response) => {
      if (!/\/(v1|oidc)\//.test(response.url())) urls.add(response.url());
    });
    await go();
    await page.waitForLoadState('networkidle');
    return Promise.all([...urls].map(loaded));
  };

  const loaded = async (url: string): Promise<Loaded> => {
    const body = Buffer.from(await (await fetch(url, { headers: { accept: 'text/html' } })).arrayBuffer());
    return { path: new URL(url).pathname, text: body.toString(), weight: gzipSync(body).length };
  };

  const weightOf = (parts: readonly Loaded[]): number => parts.reduce((sum, { weight }) => sum + weight, 0);
  const signsIn = ({ text }: Loaded): boolean => text.includes('code_challenge_method');

  test('is less than 60 kB for the first page, signed in or not', async () => {
    const page = await desk.come({ user: 'agent-1' });
    const first = await loadedBy(page, () => page.reload());
    expect(first.some(({ path }) => path.endsWith('.css'))).toBe(true);
    expect(weightOf(first)).toBeLessThan(MOST);
    const stranger = await desk.come({});
    expect(weightOf(await loadedBy(stranger, () => stranger.reload()))).toBeLessThan(MOST);
  });

  test('grows by what signing in needs only when somebody signs in', async () => {
    const page = await desk.come({});
    const first = await loadedBy(page, () => page.reload());
    expect(first.filter(signsIn)).toEqual([]);
    const then = await loadedBy(page, async () => {
      await page.getByRole('link', { name: 'Войти' }).click();
      // Whose page comes then is another's.
      await page.waitForURL(({ pathname }) => pathname !== '/' && pathname !== '/sign-in');
    });
    expect(then.filter(signsIn).length).toBeGreaterThan(0);
  });

  test('holds nothing about the machine on which they were built', () => {
    const assets = join(builtPages, 'assets');
    const naming = readdirSync(assets).filter((name) =>
      readFileSync(join(assets, name), 'utf8').includes(process.cwd()),
    );
    expect(naming).toEqual([]);
  });
});
