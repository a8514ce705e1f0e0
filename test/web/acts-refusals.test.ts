import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import type { Client } from '../../infra/local/walk/client.ts';
import type { ActId } from '../../shared/archive/names.ts';
import { actItem, findAct } from '../../shared/register/acts.ts';
import { newId } from '../../shared/runtime/ids.ts';
import { missingForPages } from '../given/browser.ts';
import { clientAt, drawUp, fileDue, isDone, overflowOf, phone, press, toAct } from './given/acts.ts';
import { violationsOn } from './given/axe.ts';
import { type Desk, openDesk } from './given/pages.ts';

const missing = missingForPages();

(missing === undefined ? describe : describe.skip)(
  `acts where something stands in the way${missing ?? ''}`,
  () => {
    let desk: Desk;
    let client: Client;
    beforeAll(async () => {
      desk = await openDesk();
      client = clientAt(desk);
    });
    afterAll(() => desk.close());

    const drawn = (agent: string, headings: readonly string[]): Promise<string> =>
      drawUp(desk, agent, headings);

    test('an act that somebody changed meanwhile is refused, what changed is said, and it is shown anew', async () => {
      const act = await drawn('agent-1', ['о взыскании долга']);
      const page = await desk.come({ user: 'agent-1' });
      await toAct(page, act);
      await client.post('agent-1', `/v1/acts/${act}/withdraw`, { reason: 'ошибка' });
      await press(page, 'Подписать и представить комиссии');
      await page.getByText('состояние было «проект», теперь «отозван»').waitFor();
      expect(await page.getByRole('alert').innerText()).toContain(
        'Представить можно только составленный акт',
      );
      expect(await violationsOn(page)).toEqual([]);
      await press(page, 'Показать акт как он есть сейчас');
      await page.getByRole('link', { name: 'Составить новый акт' }).waitFor();
      expect(await page.getByRole('button', { name: /представить/ }).count()).toBe(0);
    });

    test('a returned act is drawn up anew without the files that the commission excluded, each with its reason', async () => {
      const act = await drawn('agent-1', ['о вселении', 'о выселении']);
      const page = await desk.come({ user: 'agent-1' });
      await toAct(page, act);
      const sent = countPosts(page, '/submit');
      await page.getByRole('button', { name: 'Подписать и представить комиссии' }).dblclick();
      await isDone(page, 'Акт представлен комиссии.');
      expect(sent()).toBe(1);

      const chair = await desk.come({ user: 'chair', context: phone });
      await toAct(chair, act);
      await chair.getByText('Вернуть с причиной').click();
      await chair.getByLabel(/^Исключить: \d+\. о вселении/).check();
      await press(chair, 'Вернуть акт');
      await chair.locator('.govuk-error-summary a').first().waitFor();
      await chair.getByLabel('Почему вы возвращаете акт').fill('дело нужно для справки');
      await chair.getByLabel('Причина по этому делу').fill('идёт жалоба');
      expect(await violationsOn(chair)).toEqual([]);
      await press(chair, 'Вернуть акт');
      await isDone(chair, 'Вы вернули акт.');

      await page.reload();
      await page.getByText(/идёт жалоба/).waitFor();
      await page.getByRole('link', { name: 'Составить новый акт' }).click();
      await page.getByText('взамен акта №').waitFor();
      expect(await page.getByLabel('о вселении').isChecked()).toBe(false);
      expect(await page.getByLabel('Почему не включается').inputValue()).toBe('идёт жалоба');
      await press(page, 'Составить акт');
      await page.getByRole('link', { name: 'прежний акт' }).waitFor();
      const lines = page.locator('.beside__lines tbody');
      await lines.getByText('о выселении').waitFor();
      expect(await lines.getByText('о вселении').count()).toBe(0);
    });

    test('a file that is missing in the list is found by its words, with what keeps it off the act', async () => {
      const [held = ''] = await fileDue(desk, 'agent-2', [{ heading: 'об истребовании станка' }]);
      await client.post('officer', `/v1/case-files/${held}/holds`, { reason: 'жалоба', basis: 'жалоба' });
      await fileDue(desk, 'agent-2', [{ heading: 'о сносе' }]);
      const page = await desk.come({ user: 'agent-2' });
      await page.goto('/acts/new');
      await page.getByLabel('о сносе').waitFor();
      expect(await page.getByLabel('об истребовании станка').count()).toBe(0);
      await page.getByText('Почему дела может не быть в списке').click();
      await page.getByLabel('Найти дело').fill('станка');
      await press(page, 'Найти');
      await page.getByText('об истребовании станка: на нём лежит запрет').waitFor();
      expect(await violationsOn(page)).toEqual([]);
    });

    test('rights that end while the page is open are told in the words of the service, and nothing is done', async () => {
      const act = await drawn('other-agent', ['о взыскании']);
      const { id } = await client.get('other-agent', '/v1/me');
      const page = await desk.come({ user: 'other-agent' });
      await toAct(page, act);
      await client.post('republican', `/v1/licences/${String(id)}/suspensions`, {
        from: '2020-01-01',
        basis: 'приказ',
      });
      await press(page, 'Подписать и представить комиссии');
      await page.getByRole('alert').filter({ hasText: 'приостановлен' }).waitFor();
      expect((await client.get('other-officer', `/v1/acts/${act}`))['stage']).toBe('drafted');
    });

    test('headings of 500 characters, without a space or with a script in them, stay text and stay in the page', async () => {
      const script = '<script>document.title="взломано"</script><img src=x onerror="document.title=1">';
      const act = await drawn('agent-3', [script, 'ж'.repeat(500), 'о взыскании '.repeat(41)]);
      for (const context of [{}, phone]) {
        const page = await desk.come({ user: 'agent-3', context });
        await toAct(page, act);
        await page.getByRole('link', { name: script }).waitFor();
        expect(await overflowOf(page)).toBe(0);
        expect(await page.title()).toMatch(/^Акт №/);
        expect(await violationsOn(page)).toEqual([]);
        await page.getByRole('link', { name: 'ж'.repeat(500) }).click();
        await page.getByRole('heading', { level: 1, name: 'ж'.repeat(500) }).waitFor();
        expect(await overflowOf(page)).toBe(0);
        await page.close();
      }
    });

    test('an act of 200 files takes a first-time clerk at most twelve clicks from the home page to the commission', async () => {
      const headings = Array.from({ length: 200 }, (_, at) => ({ heading: `дело ${at + 1}` }));
      await fileDue(desk, 'agent-3', headings);
      const page = await desk.come({ user: 'agent-3' });
      let clicks = 0;
      const click = async (where: ReturnType<Page['getByRole']>): Promise<void> => {
        await where.click();
        clicks += 1;
      };
      await click(page.getByRole('link', { name: 'Акты' }));
      await click(page.getByRole('link', { name: 'Составить акт' }));
      await page.getByText('Показано 200 дел').waitFor();
      await click(page.getByRole('button', { name: 'Составить акт' }));
      await page.locator('iframe[title="Часть первая акта"]').waitFor();
      await click(page.getByRole('button', { name: 'Подписать и представить комиссии' }));
      await isDone(page, 'Акт представлен комиссии.');
      await page.getByText('Показано: 100').waitFor();
      expect(clicks).toBeLessThanOrEqual(12);
    });

    test('a list of many acts comes in pages', async () => {
      const { registry } = desk.service.world;
      const one = await findAct(registry, (await drawn('agent-2', ['одно'])) as ActId);
      if (!one) throw new Error('There is no act.');
      for (let number = 1001; number <= 1120; number += 1)
        await registry.commit({ puts: [{ item: actItem({ ...one, id: newId() as ActId, number }) }] });
      const page = await desk.come({ user: 'agent-2' });
      await page.goto('/acts');
      await page.getByText('Показано: 50').waitFor();
      await press(page, 'Показать ещё');
      await page.getByText('Показано: 100').waitFor();
      expect(await violationsOn(page)).toEqual([]);
    });
  },
);

const countPosts = (page: Page, end: string): (() => number) => {
  let sent = 0;
  page.on('request', (request) => {
    if (request.method() === 'POST' && request.url().endsWith(end)) sent += 1;
  });
  return () => sent;
};
