import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Client, clientOf } from '../../infra/local/walk/client.ts';
import { missingForPages } from '../given/browser.ts';
import { violationsOn } from './given/axe.ts';
import { type Desk, openDesk } from './given/pages.ts';
import { aSealedFile } from './given/sealing.ts';

const missing = missingForPages();

(missing === undefined ? describe : describe.skip)(`case files${missing ?? ''}`, () => {
  let desk: Desk;
  let client: Client;
  let file: string;
  const long = 'О взыскании '.repeat(41).trim();
  beforeAll(async () => {
    desk = await openDesk();
    client = clientOf(desk.url);
    file = await aSealedFile(client, { closingGround: 'возвращён исполнительный лист' });
    await aSealedFile(client, { closedOn: '2020-03-15', heading: '<b>№ 13/2020</b> & "о выселении"' });
    await aSealedFile(client, { closedOn: '2021-03-15', heading: long });
  });
  afterAll(() => desk.close());

  test('are looked for by words, stage, year and order, and the address keeps what is looked for', async () => {
    const page = await desk.come({ user: 'agent-1' });
    await page.goto('/files');
    await page.getByText('Показано: 3').waitFor();
    expect(await page.locator('tbody a').first().innerText()).toBe('№ 12/2019 о вселении');
    expect(await page.getByRole('link', { name: '<b>№ 13/2020</b> & "о выселении"' }).count()).toBe(1);
    await page.getByLabel('Порядок').selectOption('newest');
    await page.getByLabel('Состояние').selectOption('sealed');
    await page.getByLabel('Слова заголовка').fill('взыскании');
    await page.keyboard.press('Enter');
    await page.getByText('Показано: 1').waitFor();
    const kept = page.url();
    expect(new URL(kept).searchParams.get('order')).toBe('newest');
    await page.getByLabel('Слова заголовка').fill('нет такого');
    await page.keyboard.press('Enter');
    await page.getByText('Таких дел не нашлось').waitFor();
    expect(await violationsOn(page)).toEqual([]);
    await page.goBack();
    await page.getByText('Показано: 1').waitFor();
    expect(page.url()).toBe(kept);
    await page.reload();
    await page.getByText('Показано: 1').waitFor();
    expect(await page.getByLabel('Слова заголовка').inputValue()).toBe('взыскании');
    await page.getByRole('link', { name: 'Сбросить фильтр' }).click();
    await page.getByText('Показано: 3').waitFor();
  });

  test('a search goes on by itself past files among which there is none', async () => {
    const page = await desk.come({ user: 'agent-1' });
    await page.route('**/v1/case-files?*', (route) => {
      const url = new URL(route.request().url());
      const before = Number(url.searchParams.get('cursor') ?? 0);
      const none = { items: [], cursor: String(before + 1), people: [] };
      if (before < 3) return route.fulfill({ json: none });
      url.searchParams.delete('cursor');
      return route.continue({ url: url.href });
    });
    await page.goto('/files?q=вселении');
    await page.getByRole('link', { name: '№ 12/2019 о вселении' }).waitFor();
    expect(await page.getByText('Показано: 1').count()).toBe(1);
  });

  test('a lost connection is said, and the list comes when it is back', async () => {
    const page = await desk.come({ user: 'agent-1' });
    await page.route('**/v1/case-files?*', (route) => route.abort());
    await page.goto('/files');
    await page.getByText('Служба не отвечает').waitFor();
    await page.unroute('**/v1/case-files?*');
    await page.getByRole('button', { name: 'Повторить' }).click();
    await page.getByText('Показано: 3').waitFor();
  });

  test('one says where it is in the walk, until when and why it is kept, and opens its documents by keyboard', async () => {
    const page = await desk.come({ user: 'agent-1' });
    await page.goto(`/files/${file}`);
    const now = page.locator('[aria-current="step"]');
    await now.waitFor();
    expect(await now.innerText()).toContain('запечатано сейчас здесь');
    const text = await page.locator('main').innerText();
    expect(text).toContain('по 31 декабря 2022 года включительно');
    expect(text).toContain('срок 3 года считается с 01.01.2020');
    expect(text).toContain('утверждён приказом № 279-НҚ 2025 года');
    expect(text).toContain('возвращён исполнительный лист');

    const name = page.getByRole('button', { name: 'Открыть документ «Постановление.pdf»' });
    await name.focus();
    await page.keyboard.press('Enter');
    const preview = page.getByRole('region', { name: 'Документ: Постановление.pdf' });
    await preview.locator('iframe').waitFor();
    const focused = () => page.locator(':focus').getAttribute('aria-label');
    expect(await focused()).toBe('Документ: Постановление.pdf');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await preview.waitFor({ state: 'detached' });
    expect(await focused()).toBe('Открыть документ «Постановление.pdf»');
    expect(await violationsOn(page)).toEqual([]);
  });

  test('tell what happened to them in the order of time, a hold placed on the page included', async () => {
    const page = await desk.come({ user: 'officer' });
    await page.goto(`/files/${file}`);
    await page.getByText('Наложить запрет').first().click();
    await page.getByLabel('Причина').fill('жалоба на действия');
    await page.getByLabel('Номер документа').fill('17');
    await page.getByLabel('Дата документа').fill('2026-11-01');
    await page.getByRole('button', { name: 'Наложить запрет' }).dblclick();
    await page.getByText('под запретом', { exact: true }).waitFor();
    const history = page.locator('.time-line li');
    expect(await history.count()).toBe(3);
    expect(await history.locator('strong').allInnerTexts()).toEqual([
      'Дело открыто',
      'Запечатано',
      'Наложен запрет',
    ]);
    expect(await history.last().innerText()).toContain('жалоба на действия');
    expect(await violationsOn(page)).toEqual([]);
  });

  test('with a heading of 500 characters fit on a phone, whole with the description, and a stranger’s is unknown', async () => {
    const page = await desk.come({
      user: 'agent-1',
      language: 'kk',
      context: { viewport: { width: 390, height: 800 } },
    });
    await page.goto('/files?q=взыскании');
    await page.locator('tbody a').first().click();
    await page.getByRole('heading', { level: 1, name: /^О взыскании .*…$/ }).waitFor();
    expect(await page.getByText(long, { exact: true }).count()).toBe(1);
    expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
    const stranger = await desk.come({ user: 'agent-2' });
    await stranger.goto(`/files/${file}`);
    await stranger.getByRole('alert').waitFor();
    expect(await stranger.locator('main').innerText()).not.toContain('12/2019');
  });
});
