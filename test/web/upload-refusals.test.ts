import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { join } from 'node:path';
import { clientOf } from '../../infra/local/walk/client.ts';
import { missingForPages } from '../given/browser.ts';
import { violationsOn } from './given/axe.ts';
import { type Desk, openDesk } from './given/pages.ts';
import { aFolder, allSent, aScan, aSmallFile, begin, drop, sealAll, toUpload } from './given/uploading.ts';

const missing = missingForPages();

(missing === undefined ? describe : describe.skip)(
  `what the service refuses to an upload${missing ?? ''}`,
  () => {
    let desk: Desk;
    let pdf: Uint8Array;
    beforeAll(async () => {
      [desk, pdf] = await Promise.all([openDesk(), aScan('pdf', 1)]);
    });
    afterAll(() => desk.close());

    test('a heading that names a party is found at sealing, mended in its place, confirmed anew and sealed', async () => {
      const page = await desk.come({ user: 'agent-1', language: 'en' });
      await toUpload(page);
      const list =
        'Folder;Index;Heading;Closed;Debtor\n11;02-01;Recovery from Mysal Ulgi;2020-03-15;Mysal Ulgi\n';
      await drop(page, await aFolder('Files', { '11/1.pdf': pdf, 'list.csv': list }));
      await page.getByRole('button', { name: 'Upload 1 case file' }).click();
      await page.getByText('All documents have been sent.').waitFor();
      await page.getByRole('checkbox', { name: 'I confirm: 02-01, 15 March 2020' }).check();
      await page.getByRole('button', { name: 'Seal the 1 confirmed' }).click();
      await page.getByText(/^The heading holds a name or an IIN/).waitFor();
      expect(await page.locator('.to-confirm').count()).toBe(0);

      await page.getByRole('button', { name: /^Mend the case file/ }).click();
      await page.getByLabel('Heading').fill('Recovery of a debt');
      expect(await violationsOn(page)).toEqual([]);
      await page.getByRole('button', { name: 'Save' }).click();
      await page.getByRole('checkbox', { name: 'I confirm: 02-01, 15 March 2020' }).check();
      await page.getByRole('button', { name: 'Seal the 1 confirmed' }).click();
      await page.getByText('All case files are sealed').waitFor();
    });

    test('what another window sealed meanwhile is said at the document that comes too late', async () => {
      const page = await desk.come({ user: 'agent-1' });
      await toUpload(page);
      await drop(page, await aFolder('02-01 № 21_2020 15.03.2020', { '1.pdf': pdf }));
      await begin(page);
      await allSent(page);
      const other = await desk.come({ user: 'agent-1' });
      await toUpload(other);
      await other.getByRole('link', { name: '№ 21/2020' }).click();
      await sealAll(other);
      await other.getByText('Все дела запечатаны').waitFor();

      await page.getByRole('button', { name: /^Документы дела/ }).click();
      const late = join(await aFolder('late', { 'поздно.pdf': aSmallFile('late') }), 'поздно.pdf');
      await page.getByLabel('Добавить документы').setInputFiles([late]);
      await page.getByText('Дело запечатано: в запечатанном деле ничего не меняется.').first().waitFor();
      await page.getByText('запечатано', { exact: true }).waitFor();
    });

    test('rights that end in the middle stop everything with the words of the service, and a way to try again', async () => {
      const page = await desk.come({ user: 'other-agent' });
      const client = clientOf(desk.url);
      const { id } = await client.get('other-agent', '/v1/me');
      await toUpload(page);
      const folder = await aFolder('Дела', {
        '02-01 № 31_2020 15.03.2020/1.pdf': aSmallFile('31'),
        '02-01 № 32_2020 15.03.2020/1.pdf': aSmallFile('32'),
      });
      await drop(page, folder);
      await page.getByText(/^Понято/).waitFor();
      await client.post('republican', `/v1/licences/${String(id)}/suspensions`, {
        from: '2020-01-01',
        basis: 'приказ',
      });
      await begin(page);
      const told = page.getByRole('alert').filter({ has: page.getByRole('button', { name: 'Повторить' }) });
      await told.waitFor();
      expect(await told.innerText()).toMatch(/приостановлен/);
      expect(await page.getByText('в очереди', { exact: true }).count()).toBe(2);
      expect(await violationsOn(page)).toEqual([]);
      expect(await page.getByText(/^Отправлено 0 из 2/).count()).toBe(1);
    });
  },
);
