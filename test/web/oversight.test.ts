import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { approveAndOrder, destroyAndSign } from '../../infra/local/walk/steps.ts';
import { verifyBundle } from '../../shared/signature/verify-bundle.ts';
import { findingsOf } from '../../shared/signature/verify-findings.ts';
import { missingForPages } from '../given/browser.ts';
import { clientAt, downloaded, fileDue, press } from './given/acts.ts';
import { violationsOn } from './given/axe.ts';
import { type Desk, openDesk } from './given/pages.ts';

const missing = missingForPages();

(missing === undefined ? describe : describe.skip)(`who oversees every chamber${missing ?? ''}`, () => {
  let desk: Desk;
  let destroyed: string;
  beforeAll(async () => {
    desk = await openDesk();
    const client = clientAt(desk);
    const [file = ''] = await fileDue(desk, 'agent-1', [
      { heading: 'о взыскании' },
      { heading: 'о вселении' },
    ]);
    const { id } = await client.post('agent-1', '/v1/acts', { language: 'ru', caseFiles: [file] });
    await approveAndOrder(client, 'agent-1', String(id));
    await destroyAndSign(client, 'agent-1', String(id));
    destroyed = file;
  }, 60_000);
  afterAll(() => desk.close());

  test('is shown no list of all: he names whose files he wants, and gets those', async () => {
    const { id } = await clientAt(desk).get('agent-1', '/v1/me');
    const page = await desk.come({ user: 'auditor' });
    const asked: string[] = [];
    page.on('request', (request) => {
      if (request.url().includes('/case-files')) asked.push(request.url());
    });
    await page.goto('/files');
    await page.getByText('Укажите, чьи дела показать').waitFor();
    expect(asked).toEqual([]);
    await page.getByLabel('Исполнитель').fill(String(id));
    await page.keyboard.press('Enter');
    await page.getByText('Показано: 2').waitFor();
  });

  test('finds with a file that is gone the record, and as an auditor the evidence; no way to an act that is closed to him', async () => {
    const page = await desk.come({ user: 'auditor' });
    await page.goto(`/files/${destroyed}`);
    const [zip] = await Promise.all([downloaded(page), press(page, 'Комплект доказательств по акту (ZIP)')]);
    expect(findingsOf(await verifyBundle({ bundle: zip, now: new Date() }))).toEqual([]);
    expect(await violationsOn(page)).toEqual([]);

    const republican = await desk.come({ user: 'republican' });
    await republican.goto(`/files/${destroyed}`);
    const [record] = await Promise.all([
      downloaded(republican),
      republican.getByRole('link', { name: 'Скачать запись (JSON)' }).click(),
    ]);
    expect(JSON.parse(record.toString())).toMatchObject({ caseFile: destroyed });
    expect(await republican.getByRole('button', { name: /Комплект/ }).count()).toBe(0);
    for (const one of [page, republican]) expect(await one.locator('a[href^="/acts"]').count()).toBe(0);
  });
});
