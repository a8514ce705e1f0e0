import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import type { Client } from '../../infra/local/walk/client.ts';
import { approveAndOrder } from '../../infra/local/walk/steps.ts';
import { missingForPages } from '../given/browser.ts';
import { clientAt, drawUp, isDone, overflowOf, phone, toAct } from './given/acts.ts';
import { violationsOn } from './given/axe.ts';
import { type Desk, openDesk } from './given/pages.ts';

const missing = missingForPages();

(missing === undefined ? describe : describe.skip)(
  `acts that go another way than to their end${missing ?? ''}`,
  () => {
    let desk: Desk;
    let client: Client;
    beforeAll(async () => {
      desk = await openDesk();
      client = clientAt(desk);
    });
    afterAll(() => desk.close());

    /** What not everybody needs stands behind a line; @returns what is there once it is opened. */
    const unfolded = async (page: Page, title: string): Promise<Locator> => {
      const fold = page.locator('details', { hasText: title });
      await fold.locator('summary').click();
      expect(await violationsOn(page)).toEqual([]);
      return fold;
    };

    test('its drafter takes it back with a reason, and its files may be listed again', async () => {
      const act = await drawUp(desk, 'agent-1', ['о взыскании']);
      const page = await desk.come({ user: 'agent-1' });
      await toAct(page, act);
      const form = await unfolded(page, 'Отозвать акт');
      await form.getByRole('button').click();
      await form.locator('.govuk-error-message').waitFor();
      await form.getByLabel('Причина').fill('найдена ошибка в заголовке');
      await form.getByRole('button').dblclick();
      await isDone(page, 'Акт отозван.');
      await page.getByText('найдена ошибка в заголовке').waitFor();
      await page.getByRole('link', { name: 'Составить новый акт' }).click();
      await page.getByLabel('о взыскании').waitFor();
    });

    test('a seat goes to the substitute, who votes for the absent member', async () => {
      const act = await drawUp(desk, 'agent-1', ['о вселении']);
      await client.post('agent-1', `/v1/acts/${act}/submit`);
      const [{ name: absent }, { name: substitute }] = [
        await client.get('agent-3', '/v1/me'),
        await client.get('other-agent', '/v1/me'),
      ];
      const head = await desk.come({ user: 'head', context: phone });
      await toAct(head, act);
      const form = await unfolded(head, 'Член комиссии не может участвовать');
      await form.getByLabel('Кто не может участвовать').selectOption({ label: String(absent) });
      await form.getByLabel('Причина').fill('болен, листок № 7');
      expect(await overflowOf(head)).toBeLessThanOrEqual(0);
      await form.getByRole('button').click();
      await isDone(head, 'Место передано запасному члену.');
      await head
        .getByRole('cell', { name: String(substitute) })
        .first()
        .waitFor();

      const page = await desk.come({ user: 'other-agent' });
      await toAct(page, act);
      await page.getByRole('button', { name: 'Подписать и утвердить' }).click();
      await isDone(page, 'Ваш голос принят.');
      const gone = await desk.come({ user: 'agent-3' });
      await gone.goto(`/acts/${act}`);
      await gone.getByRole('alert').waitFor();
      expect(await gone.getByRole('button', { name: 'Подписать и утвердить' }).count()).toBe(0);
    });

    test('the head takes his order back before the commission meets: the act lapses, and says who, when and why', async () => {
      const act = await drawUp(desk, 'agent-1', ['о сносе']);
      await approveAndOrder(client, 'agent-1', act);
      const page = await desk.come({ user: 'head' });
      await toAct(page, act);
      const form = await unfolded(page, 'Отменить приказ');
      await form.getByLabel('Причина').fill('дело истребовано судом');
      await form.getByLabel('Основание').fill('запрос суда от 2 марта 2026 года');
      await form.getByRole('button').click();
      await isDone(page, 'Приказ отменён.');
      const said = await page.getByRole('main').innerText();
      expect(said).toContain('дело истребовано судом');
      expect(said).toContain('запрос суда от 2 марта 2026 года');
      expect((await client.get('head', `/v1/acts/${act}`))['stage']).toBe('lapsed');
    });
  },
);
