import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { clientOf } from '../../infra/local/walk/client.ts';
import { approveAndOrder, approveInventory, destroyAndSign } from '../../infra/local/walk/steps.ts';
import { missingForPages } from '../given/browser.ts';
import { violationsOn } from './given/axe.ts';
import { type Desk, openDesk } from './given/pages.ts';
import { aSealedFile } from './given/sealing.ts';

const missing = missingForPages();

(missing === undefined ? describe : describe.skip)(`pictures of the archive${missing ?? ''}`, () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await openDesk();
    const client = clientOf(desk.url);
    const due = await aSealedFile(client);
    await aSealedFile(client, { closedOn: '2019-05-15' });
    for (const section of ['permanent', 'up-to-10-years'])
      await approveInventory(client, 'agent-1', { year: 2019, section });
    await client.post('officer', '/v1/retention/sweeps');
    const { id } = await client.post('agent-1', '/v1/acts', { language: 'ru', caseFiles: [due] });
    await approveAndOrder(client, 'agent-1', String(id));
    await destroyAndSign(client, 'agent-1', String(id));
    await aSealedFile(client, { index: '02-01', closedOn: `${thisYear}-01-01` });
    await aSealedFile(client, { kind: 'register', index: '01-01' });
  }, 60_000);
  afterAll(() => desk.close());

  const thisYear = new Date().toISOString().slice(0, 4);
  const dueIn = String(Number(thisYear) + 6);

  test('tell in words and in a table what each shows, and what was destroyed by acts', async () => {
    const page = await desk.come({ user: 'agent-1' });
    await page.goto('/pictures');
    const retention = page.getByRole('img', { name: 'Когда истекает срок хранения' });
    await retention.waitFor();
    const said = `срок уже истёк: 1 дело; ${dueIn}: 1 дело; постоянно: 1 дело`;
    expect(await retention.locator('desc').textContent()).toContain(said);
    const rows = async (name: string) => page.getByRole('table', { name }).getByRole('row').allInnerTexts();
    expect(await rows('Когда истекает срок хранения')).toEqual([
      'Когда\tДел',
      'срок уже истёк\t1',
      `${dueIn}\t1`,
      'постоянно\t1',
    ]);
    expect((await rows('Как растёт архив'))[1]).toMatch(new RegExp(`^${thisYear}\t4\t.*[КМ]Б$`));
    expect(await rows('Уничтожение')).toEqual(['Год\tАктов\tУничтожено\tОставлено', `${thisYear}\t1\t1\t0`]);
    expect(await violationsOn(page)).toEqual([]);
    await page.getByRole('link', { name: 'Посмотреть дела с истёкшим сроком' }).click();
    await page.getByText('Показано: 1').waitFor();
  });

  test('are of the whole chamber or of one agent, fit on a phone, and are drawn for the night too', async () => {
    const context = { viewport: { width: 390, height: 800 }, colorScheme: 'dark' } as const;
    const page = await desk.come({ user: 'head', language: 'kk', context });
    await page.goto('/pictures');
    await page.getByRole('img', { name: 'Архивтің өсуі' }).waitFor();
    expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
    expect(await violationsOn(page)).toEqual([]);

    const agents = page.getByLabel('Кімнің істері');
    const others = (await agents.locator('option').allInnerTexts()).at(-1) ?? '';
    await agents.selectOption({ label: others });
    await page.getByText('Әзірге ештеңе жоқ.').first().waitFor();
    expect(page.url()).toContain('?agent=');
  });
});
