/** The embedded service with its pages, and people in front of it. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { type Service, serve } from '../../../infra/local/serve.ts';
import type { SpokenLanguage } from '../../../shared/contract/languages.ts';
import type { Clock } from '../../../shared/ports/clock.ts';
import { systemClock } from '../../../shared/runtime/clock.ts';
import { openEmbeddedWorld } from '../../../shared/runtime/world-embedded.ts';
import { openBrowser } from '../../given/browser.ts';

export interface Someone {
  /** Name of the demo person; nobody is signed in where not given. */
  readonly user?: string;
  readonly language?: SpokenLanguage;
  readonly context?: BrowserContextOptions;
}

export interface Desk {
  readonly url: string;
  readonly service: Service;
  readonly browser: Browser;
  /** A browser of somebody's own, at the home page. */
  readonly come: (someone: Someone) => Promise<Page>;
  readonly tokenOf: (user: string) => Promise<string>;
  readonly close: () => Promise<void>;
}

export const openDesk = async (clock: Clock = systemClock()): Promise<Desk> => {
  const folder = await mkdtemp(join(tmpdir(), 'pages-'));
  const open = (origin: () => string) => openEmbeddedWorld({ folder, clock, origin });
  const service = await serve({ folder, port: 0, clock, open, dayStandsStill: true });
  const browser = await openBrowser();
  const { url } = service;
  const tokenOf = (user: string): Promise<string> => tokenFrom(url, user);
  return {
    ...{ url, service, browser, tokenOf },
    come: async ({ user, language = 'ru', context }) => {
      const own = await browser.newContext({ ...context, baseURL: url });
      await own.addInitScript(inThePage(`localStorage.setItem('language', '${language}');`));
      if (user !== undefined) await signIn(own, await tokenOf(user));
      const page = await own.newPage();
      await page.goto('/');
      return page;
    },
    close: async () => {
      await browser.close();
      await service.close();
      await rm(folder, { recursive: true });
    },
  };
};

/** Frames in which papers are shown have no stores. */
const inThePage = (script: string) => ({ content: `if (window === top) { ${script} }` });

/** As signing in leaves it; how one signs in has its own test. */
const signIn = async (context: BrowserContext, token: string): Promise<void> => {
  const session = { token, expiresAt: new Date(Date.now() + 3_600_000).toISOString() };
  const kept = JSON.stringify(JSON.stringify(session));
  await context.addInitScript(
    inThePage(`if (!sessionStorage.getItem('session')) sessionStorage.setItem('session', ${kept});`),
  );
};

const tokenFrom = async (url: string, user: string): Promise<string> => {
  const answer = await fetch(`${url}/local/token`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ user }),
  });
  return ((await answer.json()) as { access_token: string }).access_token;
};
