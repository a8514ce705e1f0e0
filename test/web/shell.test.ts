import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { missingForPages } from '../given/browser.ts';
import { type Desk, openDesk } from './given/pages.ts';

const missing = missingForPages();

(missing === undefined ? describe : describe.skip)(`the frame of the pages${missing ?? ''}`, () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await openDesk();
  });
  afterAll(() => desk.close());

  test('greets who has signed in by name, in his language', async () => {
    const page = await desk.come({ user: 'agent-1', language: 'kk' });
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain('Үлгібаев');
    await page.screenshot({ path: '/tmp/shell.png' });
    expect(await page.locator('html').getAttribute('lang')).toBe('kk');
  });
});
