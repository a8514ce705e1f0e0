import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { missingForPages } from '../given/browser.ts';
import { violationsOn } from './given/axe.ts';
import { type Desk, openDesk } from './given/pages.ts';
import {
  aFolder,
  allSent,
  aScan,
  aSmallFile,
  begin,
  breakOffParts,
  countPuts,
  drop,
  sealAll,
  toUpload,
} from './given/uploading.ts';

const missing = missingForPages();

(missing === undefined ? describe : describe.skip)(`uploading case files${missing ?? ''}`, () => {
  let desk: Desk;
  let pdf: Uint8Array;
  let jpeg: Uint8Array;
  beforeAll(async () => {
    [desk, pdf, jpeg] = await Promise.all([openDesk(), aScan('pdf', 1), aScan('jpeg', 2)]);
  });
  afterAll(() => desk.close());

  test('a folder dragged onto the page ends as sealed case files, confirmed with their dates in words', async () => {
    const page = await desk.come({ user: 'agent-1' });
    await toUpload(page);
    const folder = await aFolder('Дела', {
      '02-01 № 11_2024 о взыскании 12.05.2024/1.pdf': pdf,
      '02-01 № 11_2024 о взыскании 12.05.2024/2.jpg': jpeg,
      '02-02 № 12_2019 о вселении/1.tif': await aScan('tiff', 3),
    });
    await drop(page, folder);
    await page.getByText('Понято: 2 дела, 3 документа').waitFor();
    expect(await page.getByText('Укажите день закрытия').count()).toBe(1);

    await page.getByRole('button', { name: 'Исправить дело: № 12/2019 о вселении' }).click();
    await page.getByLabel('День закрытия', { exact: true }).fill('2019-03-15');
    await page.getByRole('button', { name: 'Сохранить' }).click();
    expect(await violationsOn(page)).toEqual([]);
    await begin(page);
    await allSent(page);

    const confirm = await page.locator('.to-confirm').innerText();
    expect(confirm).toContain('хранить по 31.12.2029 включительно');
    expect(confirm).toContain('По 31 декабря 2029 года включительно никто не сможет ничего изменить');
    expect(confirm).toContain('До уничтожения по акту и приказу');
    expect(await violationsOn(page)).toEqual([]);
    await sealAll(page);
    await page.getByText('Все дела запечатаны').waitFor();
    await page.getByText('под замком до 1 января 2030 года').waitFor();
    await page.getByRole('link', { name: 'К запечатанным делам' }).click();
    await page.getByRole('link', { name: '№ 12/2019 о вселении' }).waitFor();
  });

  test('a faulty scan is named beside its document after the reading, replaced by another, and sealed', async () => {
    const page = await desk.come({ user: 'agent-1' });
    await toUpload(page);
    const folder = await aFolder('02-01 № 22_2020 15.03.2020', {
      'обрыв.pdf': pdf.subarray(0, pdf.length / 2),
      'целый.jpg': jpeg,
    });
    await drop(page, folder);
    await begin(page);
    await allSent(page);
    await sealAll(page);
    await page.getByText('обрыв.pdf: Файл обрывается раньше конца').waitFor();
    expect(await page.locator('.to-confirm').count()).toBe(0);

    await page.getByRole('button', { name: /^Документы дела: № 22/ }).click();
    await page
      .getByLabel('Заменить файл: обрыв.pdf')
      .first()
      .setInputFiles([join(await aFolder('x', { 'исправлен.pdf': pdf }), 'исправлен.pdf')]);
    await page.locator('.to-confirm').waitFor();
    expect(await violationsOn(page)).toEqual([]);
    await allSent(page);
    await sealAll(page);
    await page.getByText('Все дела запечатаны').waitFor();
  });

  test('a window closed in the middle: the folder is chosen again, and only what is missing is sent', async () => {
    const page = await desk.come({ user: 'agent-2' });
    await toUpload(page);
    const large = Buffer.concat([Buffer.from('%PDF-1.7\n'), randomBytes(110_000_000)]);
    const files = { 'a.pdf': pdf, 'b.jpg': jpeg, 'large.pdf': large };
    const folder = await aFolder('02-01 № 31_2020 15.03.2020', files);
    await breakOffParts(page);
    const first = page.waitForResponse((response) => response.url().includes('/local/parts/'));
    await drop(page, folder);
    await begin(page);
    await first;
    await page.getByText(/^Нет связи/).waitFor();

    const warned = new Promise<string>((done) => {
      page.once('dialog', (dialog) => {
        done(dialog.type());
        void dialog.accept();
      });
    });
    await page.reload();
    expect(await warned).toBe('beforeunload');
    await page.getByText('незаконченная загрузка: 1 дело').waitFor();
    const puts = countPuts(page);
    await drop(page, folder);
    await allSent(page);
    expect(puts()).toEqual({ whole: 0, parts: 1 });
  });

  test('a network that goes away and comes back is waited for, and nothing that arrived is sent twice', async () => {
    const page = await desk.come({ user: 'agent-2' });
    await toUpload(page);
    const files = Object.fromEntries(
      Array.from({ length: 12 }, (_, at) => [`${at}.pdf`, aSmallFile(`сеть ${at}`)]),
    );
    const arrived: string[] = [];
    page.on('response', (response) => {
      if (response.request().method() === 'PUT' && response.ok())
        arrived.push(new URL(response.url()).pathname);
    });
    let puts = 0;
    await page.route(/\/local\/uploads\//, async (route) => {
      puts += 1;
      if (puts === 5) await page.context().setOffline(true);
      await (puts >= 5 && puts < 9 ? route.abort() : route.continue());
    });
    await drop(page, await aFolder('02-01 № 41_2020 15.03.2020', files));
    await begin(page);
    await page.getByText(/^Нет связи/).waitFor();
    await page.context().setOffline(false);
    await allSent(page);
    expect(arrived).toHaveLength(12);
    expect(new Set(arrived).size).toBe(12);
  });
});
