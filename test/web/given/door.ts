/** A browser that knows nothing yet, in front of a service that can be stopped and started. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { type Service, serve } from '../../../infra/local/serve.ts';
import { systemClock } from '../../../shared/runtime/clock.ts';
import { openEmbeddedWorld } from '../../../shared/runtime/world-embedded.ts';
import { openBrowser } from '../../given/browser.ts';

export interface Door {
  readonly url: string;
  /** A page of a fresh browser at an address. */
  readonly comeTo: (address: string, locale?: string) => Promise<Page>;
  readonly signIn: (user: string, address?: string) => Promise<Page>;
  readonly stop: () => Promise<void>;
  readonly start: () => Promise<void>;
  readonly close: () => Promise<void>;
}

export const openDoor = async (): Promise<Door> => {
  const clock = systemClock();
  const folder = await mkdtemp(join(tmpdir(), 'sign-in-'));
  const open = (origin: () => string) => openEmbeddedWorld({ folder, clock, origin });
  const start = (port: number): Promise<Service> =>
    serve({ folder, port, clock, open, dayStandsStill: true });
  let service = await start(0);
  const { url } = service;
  const browser = await openBrowser();
  const comeTo = (address: string, locale = 'ru-RU'): Promise<Page> =>
    freshAt(browser, address, { locale, baseURL: url });
  return {
    ...{ url, comeTo },
    signIn: async (user, address = '/') => {
      const page = await comeTo(address);
      await page.getByRole('link', { name: 'Войти' }).click();
      await choose(page, user);
      await page.getByRole('button', { name: 'Выйти' }).waitFor();
      return page;
    },
    stop: () => service.close(),
    start: async () => {
      service = await start(Number(new URL(url).port));
    },
    close: async () => {
      await browser.close();
      await service.close();
      await rm(folder, { recursive: true });
    },
  };
};

const freshAt = async (
  browser: Browser,
  address: string,
  like: { readonly locale: string; readonly baseURL: string },
): Promise<Page> => {
  const context: BrowserContext = await browser.newContext(like);
  const page = await context.newPage();
  await page.goto(address);
  return page;
};

/** On the list of people. */
export const choose = (page: Page, user: string): Promise<void> =>
  page.getByText(user, { exact: true }).click();

/** By keys alone, to what has the name. */
export const tabTo = async (page: Page, name: string): Promise<void> => {
  for (let steps = 0; steps < 40; steps += 1) {
    await page.keyboard.press('Tab');
    if ((await page.locator(':focus').allTextContents()).some((text) => text.includes(name))) return;
  }
  throw new Error(`no key leads to ${name}`);
};

/** The service takes the token no longer that this page has now. */
export const endSession = async (page: Page): Promise<void> => {
  const kept = await page.evaluate(() => sessionStorage.getItem('session') ?? '{}');
  const { token } = JSON.parse(kept) as { token: string };
  await page.context().route('**/v1/**', (route, request) => {
    const headers = request.headers();
    const isEnded = headers['authorization'] === `Bearer ${token}`;
    return route.continue({ headers: { ...headers, ...(isEnded ? { authorization: 'Bearer ended' } : {}) } });
  });
};

/** In the window that the dialog opens, which then closes. */
export const signInAgain = async (page: Page, user: string): Promise<void> => {
  const [popup] = await Promise.all([
    page.waitForEvent('popup'),
    page.getByRole('dialog').getByRole('button', { name: 'Войти' }).click(),
  ]);
  await Promise.all([popup.waitForEvent('close'), choose(popup, user)]);
};
