import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Client, clientOf } from '../../infra/local/walk/client.ts';
import { approveInventory } from '../../infra/local/walk/steps.ts';
import { missingForPages } from '../given/browser.ts';
import { press } from './given/acts.ts';
import { violationsOn } from './given/axe.ts';
import { type Desk, openDesk } from './given/pages.ts';
import { aSealedFile } from './given/sealing.ts';

const missing = missingForPages();

(missing === undefined ? describe : describe.skip)(`who comes for the first time${missing ?? ''}`, () => {
  let desk: Desk;
  let client: Client;
  beforeAll(async () => {
    desk = await openDesk();
    client = clientOf(desk.url);
  });
  afterAll(() => desk.close());

  test('is told when what is due will be listed, and an officer has it listed now', async () => {
    await aSealedFile(client, { heading: '№ 12/2019 о вселении' });
    for (const section of ['permanent', 'up-to-10-years'])
      await approveInventory(client, 'agent-1', { year: 2019, section });
    const agent = await desk.come({ user: 'agent-1' });
    await agent.goto('/acts/new');
    await agent.getByText('отмечает ночная проверка сроков').waitFor();
    expect(await agent.getByRole('button', { name: 'Проверить сроки сейчас' }).count()).toBe(0);

    const officer = await desk.come({ user: 'officer' });
    await officer.goto('/acts/new');
    await press(officer, 'Проверить сроки сейчас');
    await officer.getByText('Сроки по всей палате проверены.').waitFor();
    expect(await violationsOn(officer)).toEqual([]);
    await agent.reload();
    await agent.getByLabel('№ 12/2019 о вселении').waitFor();
  });

  test('is told what is wrong with a form by the labels of its fields', async () => {
    const page = await desk.come({ user: 'justice' });
    await page.goto('/holds');
    await page.locator('summary').first().click();
    await press(page, 'Наложить запрет');
    await page.getByText('Исправьте отмеченное и повторите.').waitFor();
    const said = await page.getByRole('alert').first().innerText();
    expect(said).toContain('Причина: ');
    expect(said).not.toMatch(/[a-z]/);
    expect(await violationsOn(page)).toEqual([]);
  });

  test('finds by name the agent over whose files the justice body places a hold', async () => {
    const page = await desk.come({ user: 'justice' });
    await page.goto('/holds');
    await page.locator('summary').first().click();
    const agents = await page.getByLabel('Исполнитель').locator('option').allInnerTexts();
    expect(agents).toContain('Үлгібаев Сынақ Үлгіұлы');
  });
});
