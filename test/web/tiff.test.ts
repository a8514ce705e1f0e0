import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import sharp from 'sharp';
import { makeScan } from '../../infra/local/demo-scans/make-scan.ts';
import { demoPaper } from '../../infra/local/demo-scans/texts.ts';
import { sealFile } from '../../infra/local/walk/steps.ts';
import { missingForPages } from '../given/browser.ts';
import { clientAt } from './given/acts.ts';
import { violationsOn } from './given/axe.ts';
import { type Desk, openDesk } from './given/pages.ts';

const missing = missingForPages();

/** Width, height, and which share of it is dark. */
type Seen = readonly [number, number, number];

(missing === undefined ? describe : describe.skip)(`scans in TIFF${missing ?? ''}`, () => {
  let desk: Desk;
  let file: string;
  let scans: Readonly<Record<string, Uint8Array>>;
  beforeAll(async () => {
    desk = await openDesk();
    const paper = demoPaper('initiation', 'ru', 3);
    const { bytes: jpeg } = await makeScan(paper, { format: 'jpeg', dpi: 200, pages: 1 });
    scans = {
      'три листа, Group 4.tif': (await makeScan(paper, { format: 'tiff', dpi: 200, pages: 3 })).bytes,
      'цветной, LZW.tif': await sharp(jpeg).tiff({ compression: 'lzw' }).toBuffer(),
      'серый, Deflate.tif': await sharp(jpeg).greyscale().tiff({ compression: 'deflate' }).toBuffer(),
      'цветной, JPEG.tif': await sharp(jpeg).tiff({ compression: 'jpeg', quality: 80 }).toBuffer(),
    };
    file = await sealFile(clientAt(desk), 'agent-1', {
      describe: {
        kind: 'proceeding',
        index: '02-01',
        heading: 'о взыскании',
        language: 'ru',
        closedOn: '2019-03-15',
      },
      scans: Object.entries(scans).map(([name, bytes]) => ({ name, bytes, mediaType: 'image/tiff' })),
    });
  }, 60_000);
  afterAll(() => desk.close());

  const opened = async (page: Page, name: string): Promise<void> => {
    await page.getByRole('button', { name: `Открыть документ «${name}»` }).click();
  };

  const seenOn = async (page: Page, sheet: string): Promise<Seen> => {
    await page.getByText(sheet, { exact: true }).waitFor();
    return page.evaluate<Seen>(`(() => {
      const canvas = document.querySelector('.paper canvas');
      const { width, height } = canvas;
      const { data } = canvas.getContext('2d').getImageData(0, 0, width, height);
      let dark = 0;
      for (let at = 0; at < data.length; at += 4)
        if (data[at] + data[at + 1] + data[at + 2] < 384) dark += 1;
      return [width, height, dark / (width * height)];
    })()`);
  };

  /** As another reader of TIFF sees it. */
  const scanned = async (name: string, sheet: number): Promise<Seen> => {
    const of = sharp(scans[name], { page: sheet }).toColourspace('srgb').removeAlpha().raw();
    const { data, info } = await of.toBuffer({ resolveWithObject: true });
    let dark = 0;
    for (let at = 0; at < data.length; at += 3)
      if ((data[at] ?? 0) + (data[at + 1] ?? 0) + (data[at + 2] ?? 0) < 384) dark += 1;
    return [info.width, info.height, dark / (info.width * info.height)];
  };

  const expectSame = ([width, height, dark]: Seen, [otherWidth, otherHeight, otherDark]: Seen): void => {
    expect([width, height]).toEqual([otherWidth, otherHeight]);
    expect(otherDark).toBeGreaterThan(0.005);
    expect(Math.abs(dark - otherDark)).toBeLessThan(0.001);
  };

  test('are turned sheet by sheet in their place, and look as they were scanned', async () => {
    const page = await desk.come({ user: 'agent-1' });
    await page.goto(`/files/${file}`);
    for (const name of Object.keys(scans)) {
      const { pages = 1 } = await sharp(scans[name]).metadata();
      await opened(page, name);
      for (let sheet = 0; sheet < pages; sheet += 1) {
        if (sheet > 0) await page.getByRole('button', { name: 'Следующий лист' }).click();
        expectSame(await seenOn(page, `Лист ${sheet + 1} из ${pages}`), await scanned(name, sheet));
      }
      expect(await page.getByRole('button', { name: 'Следующий лист' }).count()).toBe(0);
    }
    expect(await violationsOn(page)).toEqual([]);
  });

  test('that cannot be shown are said to be so, and open by themselves', async () => {
    const page = await desk.come({ user: 'agent-1' });
    await page.goto(`/files/${file}`);
    await page
      .context()
      .route(/\/local\/(?!token)/, (route) =>
        route.request().resourceType() === 'fetch'
          ? route.fulfill({ body: 'II*\0 no TIFF' })
          : route.continue(),
      );
    await opened(page, 'цветной, LZW.tif');
    await page.getByText('Этот TIFF не удалось показать на странице').waitFor();
    await page.getByRole('link', { name: /LZW\.tif: открыть в отдельном окне/ }).waitFor();
  });
});
