import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { missingForPages } from '../given/browser.ts';
import { violationsOn } from './given/axe.ts';
import { type Desk, openDesk } from './given/pages.ts';

const missing = missingForPages();

(missing === undefined ? describe : describe.skip)(`the frame of the pages${missing ?? ''}`, () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await openDesk();
  });
  afterAll(() => desk.close());

  test('names who has signed in, in his language', async () => {
    const page = await desk.come({ user: 'agent-1', language: 'kk' });
    await page.getByRole('banner').getByText('Үлгібаев Сынақ Үлгіұлы').waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('kk');
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByRole('link', { name: 'Case files', exact: true }).waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
  });

  /** What the browser refused to do, and what it asked of anybody else. */
  const watch = (page: Page): readonly string[] => {
    const wrong: string[] = [];
    page.on('console', (message) => {
      // What the service refuses to this office is no fault of the frame.
      const isRefusal = message.text().includes('the server responded with a status of 4');
      if (message.type() === 'error' && !isRefusal) wrong.push(message.text());
    });
    page.on('pageerror', (error) => wrong.push(error.message));
    page.on('request', (request) => {
      const { origin, protocol } = new URL(request.url());
      if (protocol.startsWith('http') && origin !== desk.url) wrong.push(request.url());
    });
    return wrong;
  };

  test.each(['officer', 'auditor'])(
    'leads %s to pages alone that there are, and asks nobody else for anything',
    async (user) => {
      const page = await desk.come({ user });
      const wrong = watch(page);
      await page.reload();
      const sections = page.getByRole('navigation').getByRole('link');
      await sections.first().waitFor();
      for (const section of await sections.all()) {
        const path = (await section.getAttribute('href')) ?? '';
        await section.click();
        await page.waitForURL(`**${path}`);
        await page.getByRole('heading', { level: 1 }).waitFor();
        await page.waitForLoadState('networkidle');
        expect([path, await page.getByText('Такой страницы нет').count()]).toEqual([path, 0]);
        expect([path, await section.getAttribute('aria-current')]).toEqual([path, 'page']);
      }
      expect(wrong).toEqual([]);
    },
  );

  test('says where there is no page, and who has to sign in first', async () => {
    const page = await desk.come({ user: 'agent-1' });
    await page.goto('/nothing/here');
    await page.getByRole('heading', { name: 'Такой страницы нет' }).waitFor();
    expect(await violationsOn(page)).toEqual([]);
    const stranger = await desk.come({});
    const wrong = watch(stranger);
    await stranger.goto('/acts');
    await stranger.getByRole('heading', { name: 'Для этой страницы нужно войти' }).waitFor();
    expect(await stranger.getByRole('navigation').count()).toBe(0);
    expect(wrong).toEqual([]);
  });

  test('shows a suspended person no way to what is closed to him', async () => {
    const page = await desk.come({ user: 'agent-suspended' });
    await page.getByText('Ваша лицензия приостановлена').waitFor();
    const names = await page.getByRole('navigation').getByRole('link').allTextContents();
    expect(names).toEqual(['Главная', 'Проверить доказательство']);
    expect(await violationsOn(page)).toEqual([]);
  });

  test('fits a phone, in the dark, at twice the size', async () => {
    const page = await desk.come({
      user: 'agent-1',
      context: { viewport: { width: 390, height: 844 }, colorScheme: 'dark' },
    });
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(await violationsOn(page)).toEqual([]);
    await page.setViewportSize({ width: 320, height: 640 });
    const wide = await page.evaluate('document.documentElement.scrollWidth - innerWidth');
    expect(wide).toBe(0);
  });

  test('tells when the service does not answer, and goes on when it does', async () => {
    const page = await desk.come({ user: 'agent-1' });
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.route('**/v1/me', (route) => route.abort());
    await page.reload();
    await page.getByText('Служба не отвечает').waitFor();
    await page.unroute('**/v1/me');
    await page.getByRole('button', { name: 'Повторить' }).click();
    await page.getByRole('navigation').waitFor();
  });
});
