import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { missingForPages } from '../given/browser.ts';
import { inFull } from '../given/full.ts';
import { violationsOn } from './given/axe.ts';
import { type Desk, openDesk } from './given/pages.ts';
import { aFolder, allSent, aSmallFile, begin, drop, toUpload } from './given/uploading.ts';

const missing = missingForPages();

/** Tasks of the page that held it up for longer than 50 ms, in ms, as the browser counts them. */
const watchLongTasks = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const long: number[] = [];
    Object.assign(globalThis, { long });
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) long.push(duration);
      // A browser watches more than Node does.
    }).observe({ type: 'longtask' } as unknown as { type: 'measure' });
  });
const longTasks = (page: Page): Promise<readonly number[]> =>
  page.evaluate(() => (globalThis as unknown as { long: number[] }).long);

(missing === undefined ? describe : describe.skip)(`choosing what to upload${missing ?? ''}`, () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await openDesk();
  });
  afterAll(() => desk.close());

  test('what cannot be taken and what is twice is named before anything is sent', async () => {
    const page = await desk.come({ user: 'agent-3' });
    const asked: string[] = [];
    page.on('request', (request) => {
      if (request.method() !== 'GET') asked.push(request.url());
    });
    await toUpload(page);
    expect(await violationsOn(page)).toEqual([]);
    const folder = await aFolder('02-01 № 51_2020 15.03.2020', {
      '1.pdf': aSmallFile('один'),
      '1 копия.pdf': aSmallFile('один'),
      'пусто.pdf': '',
      'записка.pdf': 'PK not a scan',
      'Thumbs.db': 'x',
    });
    await drop(page, folder);
    await page.getByText('Понято: 1 дело, 3 документа').waitFor();
    await page.getByText('Повторы внутри одного дела не отправятся: 1 файл').waitFor();
    await page.getByText('пусто.pdf: Файл пуст').waitFor();
    await page.getByText('записка.pdf: Такой вид файла не принимается').waitFor();
    expect(await page.getByRole('button', { name: /^Загрузить \d/ }).count()).toBe(0);
    await page.getByRole('button', { name: /^Документы дела/ }).click();
    await page.getByText(/^Такой же файл уже есть: .*1\.pdf$/).waitFor();
    expect(await violationsOn(page)).toEqual([]);
    expect(asked).toEqual([]);

    await page.getByRole('button', { name: 'Загружать без негодных файлов (2)' }).click();
    await begin(page);
    await allSent(page);
    await page.getByText('1 из 1, 17 байт').waitFor();
  });

  test('index, closing day and language are given to many case files at once', async () => {
    const page = await desk.come({ user: 'agent-3' });
    await toUpload(page);
    await drop(
      page,
      await aFolder('Дела', { 'о взыскании/1.pdf': aSmallFile('a'), 'о вселении/1.pdf': aSmallFile('b') }),
    );
    await page.getByText('2 дела нужно исправить').waitFor();
    await page.getByRole('button', { name: 'Отметить все (2)' }).click();
    await page.getByLabel('День закрытия').fill('2019-04-01');
    await page.getByText('по номенклатуре 2019 года').waitFor();
    await page.getByLabel('Индекс по номенклатуре').selectOption('02-02');
    expect(await violationsOn(page)).toEqual([]);
    await page.getByRole('button', { name: 'Применить' }).click();
    await page.getByRole('button', { name: 'Загрузить 2 дела' }).waitFor();
    expect(await page.getByText('закрыто 1 апреля 2019 года').count()).toBe(2);
  });

  test.each([['utf-8'], ['windows-1251']])(
    'a list in %s describes the folders that are dropped',
    async (encoding) => {
      const page = await desk.come({ user: 'agent-3', language: encoding === 'utf-8' ? 'kk' : 'ru' });
      await toUpload(page);
      const list =
        'Папка;Индекс;Заголовок;Номер производства;Окончено\n61;02-01;О взыскании;61/2020;15.03.2020\n62;02-02;О вселении;62/2020;16.03.2020\n63;02-02;О сносе;63/2020;17.03.2020';
      const bytes = Buffer.from(list, 'utf8');
      const folder = await aFolder('Дела', {
        '61/1.pdf': aSmallFile('61'),
        '62/1.pdf': aSmallFile('62'),
        'список.csv': encoding === 'utf-8' ? bytes : toWindows1251(list),
      });
      await drop(page, folder);
      await page
        .getByText(encoding === 'utf-8' ? '«список.csv» тізімі: 3 жол' : 'Список «список.csv»: 3 строки')
        .waitFor();
      await page.getByText('О взыскании', { exact: true }).waitFor();
      await page.getByText('62/2020', { exact: true }).waitFor();
      const gone = encoding === 'utf-8' ? 'таңдалғандардың арасында жоқ' : 'нет среди выбранных';
      expect(await page.getByText(gone).count()).toBe(1);
      await page
        .getByRole('button', { name: encoding === 'utf-8' ? '2 істі жүктеу' : 'Загрузить 2 дела' })
        .waitFor();
    },
  );

  test('a case file left open is taken up from the list, and what is missing is added to it', async () => {
    const page = await desk.come({ user: 'agent-2' });
    await toUpload(page);
    const folder = await aFolder('02-01 № 71_2020 15.03.2020', {
      '1.pdf': aSmallFile('71'),
      '2.pdf': aSmallFile('72'),
    });
    await drop(page, folder);
    await begin(page);
    await allSent(page);
    const other = await desk.come({ user: 'agent-2' });
    await toUpload(other);
    await other.getByRole('link', { name: '№ 71/2020' }).click();
    await other.getByText('Отправлено 2 из 2').waitFor();
    await other.getByRole('button', { name: /^Документы дела/ }).click();
    const more = await aFolder('ещё', { '3.pdf': aSmallFile('73'), '2 снова.pdf': aSmallFile('72') });
    await other
      .getByLabel('Добавить документы')
      .setInputFiles([join(more, '3.pdf'), join(more, '2 снова.pdf')]);
    await other.getByText('Отправлено 3 из 3').waitFor();
    await other.getByText('Такой же файл уже есть: 2.pdf').waitFor();
    await page.close();
  });

  test(
    'thousands of files are listed and begun without holding up the page',
    async () => {
      const count = inFull(5000, 600);
      const files = Array.from({ length: count }, (_, at) => [
        `02-01 № ${Math.floor(at / 10) + 1}_2020 15.03.2020/${at % 10}.pdf`,
        aSmallFile(`файл ${at}`),
      ]);
      const folder = await aFolder('Много', Object.fromEntries(files) as Record<string, string>);
      const page = await desk.come({ user: 'agent-1' });
      await toUpload(page);
      await watchLongTasks(page);
      await drop(page, folder);
      await begin(page);
      await page.getByText(/^Отправлено [1-9]\d+ из/).waitFor();
      expect(Math.max(0, ...(await longTasks(page)))).toBeLessThan(200);
      expect(await page.locator('.upload-rows > tbody > tr').count()).toBe(25);
      await page.getByRole('button', { name: 'Приостановить' }).click();
    },
    inFull(300_000, 90_000),
  );
});

const toWindows1251 = (text: string): Uint8Array =>
  Uint8Array.from(text, (sign) => {
    const code = sign.charCodeAt(0);
    return code < 128 ? code : code - 0x410 + 0xc0;
  });
