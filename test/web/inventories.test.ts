import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { type Client, clientOf } from '../../infra/local/walk/client.ts';
import { missingForPages } from '../given/browser.ts';
import { violationsOn } from './given/axe.ts';
import { type Desk, openDesk } from './given/pages.ts';
import { aSealedFile } from './given/sealing.ts';
import { aFolder, aScan } from './given/uploading.ts';

const missing = missingForPages();

(missing === undefined ? describe : describe.skip)(`inventories${missing ?? ''}`, () => {
  let desk: Desk;
  let client: Client;
  beforeAll(async () => {
    desk = await openDesk();
    client = clientOf(desk.url);
    await aSealedFile(client);
  });
  afterAll(() => desk.close());

  const compile = async (page: Page, year: string, section: string): Promise<void> => {
    await page.goto('/inventories/new');
    await page.getByLabel('Год, в котором окончены дела').fill(year);
    await page.getByLabel('Какие дела').selectOption(section);
    await page.getByRole('button', { name: 'Составить', exact: true }).click();
    await page.getByText('ждёт утверждения', { exact: true }).waitFor();
  };

  test('say what an act needs, year by year, and lead from there to two approved inventories', async () => {
    const page = await desk.come({ user: 'agent-1' });
    await page.goto('/inventories');
    const needs = page.getByRole('region', { name: 'Что нужно для акта' });
    await needs.getByText('не составлена').waitFor();
    expect(await needs.innerText()).toContain('пункт 47 Правил');
    expect(await violationsOn(page)).toEqual([]);

    await needs.getByRole('link', { name: 'Составить опись постоянного хранения за 2019 год' }).click();
    expect(await page.getByLabel('Год, в котором окончены дела').inputValue()).toBe('2019');
    await page.getByRole('button', { name: 'Составить', exact: true }).click();
    await page.getByText('Опись ждёт утверждения председателем экспертной комиссии').waitFor();
    expect(await page.getByRole('button', { name: 'Утвердить опись' }).count()).toBe(0);

    const chair = await desk.come({ user: 'chair' });
    await chair.goto(new URL(page.url()).pathname);
    await chair.getByRole('button', { name: 'Утвердить опись' }).click();
    await chair.getByText('Опись пуста. Чтобы утвердить').waitFor();
    expect(await violationsOn(chair)).toEqual([]);
    await chair.getByLabel('Подтверждаю: таких дел за 2019 год нет').check();
    await chair.getByRole('button', { name: 'Утвердить опись' }).dblclick();
    await chair.getByText('Опись утверждена, внесено 0 дел.').waitFor();
    expect(await chair.getByText('Заявлено, что таких дел нет').count()).toBe(1);

    await compile(page, '2019', 'up-to-10-years');
    await page.getByRole('button', { name: 'Утвердить опись' }).click();
    await page.getByText('Опись утверждена, внесено 1 дело.').waitFor();
    await page.getByRole('link', { name: '№ 12/2019 о вселении' }).waitFor();
    await page.goto('/inventories');
    await needs.getByText('За эти годы всё утверждено: 2019.').waitFor();
  });

  test('are entered as they were approved on paper, with the scan of it; what is wrong is said beside its field', async () => {
    const page = await desk.come({ user: 'agent-1' });
    await page.goto('/inventories/new?year=2018&section=permanent');
    await page.getByLabel('Она уже утверждена на бумаге').check();
    await page.getByLabel('Номер на бумаге').fill('14-а');
    await page.getByLabel('День утверждения').fill('2019-02-01');
    const enter = page.getByRole('button', { name: 'Внести как утверждённую' });
    await enter.click();
    await page.getByRole('alert').first().waitFor();
    expect(await page.locator('.govuk-form-group--error').count()).toBe(2);
    expect(await violationsOn(page)).toEqual([]);

    const folder = await aFolder('бумага', { 'опись.pdf': await aScan('pdf', 4), 'не скан.txt': 'слова' });
    await page.getByLabel('Кто утвердил').fill('Экспертная комиссия палаты');
    await page.getByLabel('Скан бумаги').setInputFiles([join(folder, 'не скан.txt')]);
    await page.getByText('Этот файл не PDF, TIFF, JPEG или PNG.').waitFor();
    await page.getByLabel('Скан бумаги').setInputFiles([join(folder, 'опись.pdf')]);
    await page.getByText('«опись.pdf» приложен').waitFor();
    await enter.click();
    await page.getByText('утверждена на бумаге', { exact: true }).waitFor();
    expect(await page.locator('main').innerText()).toContain(
      '№ 14-а от 1 февраля 2019 года, Экспертная комиссия палаты',
    );
    await page.getByRole('button', { name: 'Скан утверждённой бумаги' }).waitFor();
  });

  test('that cannot be approved say which files stand against it, and lead to them', async () => {
    // No nomenclature was in force: nobody knows how long it is kept.
    const file = await aSealedFile(client, { closedOn: '2014-03-15', heading: '№ 7/2014 о взыскании' });
    const { id } = await client.post('agent-1', '/v1/inventories', { year: 2014, section: 'permanent' });
    const page = await desk.come({ user: 'chair' });
    await page.goto(`/inventories/${String(id)}`);
    await page.getByLabel('Подтверждаю: таких дел за 2014 год нет').check();
    await page.getByRole('button', { name: 'Утвердить опись' }).click();
    await page.getByText('у дел, перечисленных ниже, срок не установлен').first().waitFor();
    const link = page.getByRole('link', { name: '№ 7/2014 о взыскании' }).first();
    await link.waitFor();
    expect(await link.getAttribute('href')).toBe(`/files/${file}`);
  });

  test('of an agent in office are his to approve: an officer is told so, and offered nothing', async () => {
    await aSealedFile(client, { closedOn: '2017-03-15' });
    const asked = { year: 2017, section: 'up-to-10-years' };
    const { id } = await client.post('agent-1', '/v1/inventories', asked);
    const page = await desk.come({ user: 'officer' });
    await page.goto(`/inventories/${String(id)}`);
    await page.locator('.next-step').waitFor();
    expect(await page.getByRole('main').getByRole('button').count()).toBe(0);
  });

  test('are found by year and section, by an address that can be kept', async () => {
    const page = await desk.come({
      user: 'head',
      language: 'en',
      context: { viewport: { width: 390, height: 800 } },
    });
    await page.goto('/inventories');
    await page.getByLabel('Year of closing').fill('2018');
    await page.getByRole('button', { name: 'Show', exact: true }).click();
    await page.getByText('Shown: 1').waitFor();
    await page.reload();
    await page.getByRole('link', { name: 'Inventory No. 1 of 2018' }).waitFor();
    expect(await page.getByText('Shown: 1').count()).toBe(1);
    expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
    expect(await violationsOn(page)).toEqual([]);
  });
});
