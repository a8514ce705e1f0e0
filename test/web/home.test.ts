import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { missingForPages } from '../given/browser.ts';
import { clientAt, fileDue } from './given/acts.ts';
import { violationsOn } from './given/axe.ts';
import { type Desk, openDesk } from './given/pages.ts';

const missing = missingForPages();

(missing === undefined ? describe : describe.skip)(`the home page${missing ?? ''}`, () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await openDesk();
  });
  afterAll(() => desk.close());

  const waitsOn = async (page: Page): Promise<readonly string[]> => {
    await page.locator('.waits').waitFor();
    return page.locator('.waits span').allInnerTexts();
  };

  const home = (page: Page): Promise<void> => page.getByRole('link', { name: 'Главная' }).click();

  test('says what waits, changes with what is done, and leads to it', async () => {
    const page = await desk.come({ user: 'agent-1' });
    await page.getByRole('heading', { name: 'Сейчас вас ничего не ждёт' }).waitFor();
    expect(await page.getByRole('main').innerText()).toContain('частный судебный исполнитель');
    await page.getByRole('link', { name: 'Загрузить законченные производства' }).waitFor();
    expect(await violationsOn(page)).toEqual([]);

    await fileDue(desk, 'agent-1', [{ heading: 'О взыскании' }, { heading: 'О вселении' }]);
    await page.reload();
    expect(await waitsOn(page)).toEqual([
      expect.stringMatching(/^Срок хранения 2 дел истёк к 1 января \d{4} года$/),
    ]);
    expect(await violationsOn(page)).toEqual([]);
    await page.getByRole('link', { name: 'Открыть эти дела' }).click();
    await page.getByRole('link', { name: 'О вселении' }).waitFor();

    const client = clientAt(desk);
    await client.post('agent-1', '/v1/acts', { language: 'ru' });
    await home(page);
    await page.getByText('1 составленный вами акт ждёт представления комиссии').waitFor();
    expect(await waitsOn(page)).toEqual(['1 составленный вами акт ждёт представления комиссии']);
  });

  test('asks the commission for its votes', async () => {
    const client = clientAt(desk);
    const { items } = await client.get('agent-1', '/v1/acts');
    const [act] = items as readonly { readonly id: string }[];
    await client.post('agent-1', `/v1/acts/${act?.id ?? ''}/submit`);
    for (const user of ['chair', 'agent-2']) {
      const page = await desk.come({ user, language: 'en' });
      expect(await waitsOn(page)).toEqual(['1 act awaits your vote']);
      await page.getByRole('link', { name: 'Vote' }).click();
      await page.getByRole('link', { name: /Act No/ }).waitFor();
    }
  });

  test.each([
    ['officer', 'ответственный работник палаты', 'Загрузить законченные производства'],
    ['head', 'руководитель палаты', 'Посмотреть акты'],
    ['justice', 'представитель территориального органа юстиции', 'Запретить уничтожение дел'],
    ['republican', 'Республиканская палата', 'Посмотреть номенклатуру дел'],
    ['auditor', 'аудитор', 'Найти дело'],
  ])('tells %s his office in words, and what he usually comes for', async (user, office, usual) => {
    const page = await desk.come({ user });
    await page.getByRole('link', { name: usual }).waitFor();
    expect(await page.getByRole('main').innerText()).toContain(office);
    expect(await violationsOn(page)).toEqual([]);
  });

  test('counts what waits in each language, and says where it is more than it counted', async () => {
    const waits = [
      { what: 'votes', count: 3 },
      { what: 'orders', count: 21 },
      { what: 'certification', count: 500, more: true },
      { what: 'due', count: 412, on: '2027-01-01' },
      { what: 'due', count: 1, on: '2026-01-01' },
      { what: 'inventories', count: 1 },
    ];
    const shown = async (language: 'kk' | 'ru' | 'en'): Promise<readonly string[]> => {
      const page = await desk.come({ user: 'agent-1', language });
      await page.route('**/v1/me', async (route) => {
        const answer = (await (await route.fetch()).json()) as object;
        await route.fulfill({ json: { ...answer, waits } });
      });
      await page.reload();
      const told = await waitsOn(page);
      expect(await violationsOn(page)).toEqual([]);
      return told;
    };
    expect(await shown('en')).toEqual([
      '3 acts await your vote',
      '21 acts await your order',
      '500+ acts await your signature on the destruction',
      '412 files fell due on 1 January 2027',
      '1 file fell due on 1 January 2026',
      '1 inventory awaits approval',
    ]);
    expect((await shown('ru')).slice(0, 4)).toEqual([
      '3 акта ждут вашего голоса',
      '21 акт ждёт вашего приказа',
      '500+ актов ждут вашей подписи об уничтожении',
      'Срок хранения 412 дел истёк к 1 января 2027 года',
    ]);
    expect((await shown('kk')).slice(3, 4)).toEqual(['2027 жылғы 1 қаңтар: 412 істің сақтау мерзімі өтті']);
  });
});
