import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { CaseFileId } from '../../shared/archive/names.ts';
import { caseFileItem } from '../../shared/register/case-files.ts';
import { findByLogin } from '../../shared/register/people.ts';
import { newId } from '../../shared/runtime/ids.ts';
import { missingForPages } from '../given/browser.ts';
import { aCaseFile } from '../given/case-files.ts';
import { inFull } from '../given/full.ts';
import { type Desk, openDesk } from './given/pages.ts';
import { aFolder, aSmallFile, drop, toUpload } from './given/uploading.ts';

const missing = missingForPages();
const count = inFull(50_000, 3_000);
const A_COMMIT = 100;
const allowed = inFull(300_000, 60_000);

const padded = (at: number): string => String(at).padStart(6, '0');

(missing === undefined ? describe : describe.skip)(`lists of ${count} rows${missing ?? ''}`, () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await openDesk();
  });
  afterAll(() => desk.close());

  test(
    'of case files come in pages, and words are found in the last of them',
    async () => {
      const { registry } = desk.service.world;
      const agent = await findByLogin(registry, 'agent-2');
      if (!agent) throw new Error('There is no agent-2.');
      for (let at = 0; at < count; at += A_COMMIT)
        await registry.commit({
          puts: Array.from({ length: A_COMMIT }, (_, more) => ({
            item: caseFileItem(
              aCaseFile({
                id: newId() as CaseFileId,
                chamber: agent.chamber,
                ...{ creator: agent.id, keeper: agent.id, stage: 'sealed' },
                heading: `о взыскании ${padded(at + more)}`,
              }),
            ),
          })),
        });
      const page = await desk.come({ user: 'agent-2' });
      await page.goto('/files');
      await page.getByText('Показано: 50').waitFor();
      await page.getByRole('button', { name: 'Показать ещё' }).click();
      await page.getByText('Показано: 100').waitFor();
      await page.getByLabel('Слова заголовка').fill(padded(count - 1));
      await page.keyboard.press('Enter');
      await page.getByText('Показано: 1', { exact: true }).waitFor({ timeout: allowed });
      expect(await page.locator('tbody a').allInnerTexts()).toEqual([`о взыскании ${padded(count - 1)}`]);
    },
    allowed,
  );

  test(
    'that describe folders are read whole, and shown a page at a time',
    async () => {
      const page = await desk.come({ user: 'agent-3' });
      await toUpload(page);
      const lines = Array.from(
        { length: count },
        (_, at) => `${padded(at)};02-01;О взыскании;${at}/2020;15.03.2020`,
      );
      const folder = await aFolder('Дела', {
        [`${padded(7)}/1.pdf`]: aSmallFile('7'),
        [`${padded(count - 1)}/1.pdf`]: aSmallFile('last'),
        'список.csv': Buffer.from(
          ['Папка;Индекс;Заголовок;Номер производства;Окончено', ...lines].join('\n'),
        ),
      });
      await drop(page, folder);
      const told = page.getByText('Список «список.csv»');
      await told.waitFor({ timeout: allowed });
      expect((await told.innerText()).replaceAll(/\s/g, '')).toContain(`:${count}строк`);
      await page.getByRole('button', { name: 'Загрузить 2 дела' }).waitFor({ timeout: allowed });
      expect(await page.locator('.upload-rows > tbody > tr').count()).toBe(25);
    },
    allowed,
  );
});
