/** Folders of scans as an office has them, and a person who drops them on the page. */
import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Page } from 'playwright-core';
import { makeScan } from '../../../infra/local/demo-scans/make-scan.ts';
import { demoPaper } from '../../../infra/local/demo-scans/texts.ts';

/** A folder with these files in it, by path; answers where it lies. */
export const aFolder = async (
  name: string,
  files: Readonly<Record<string, Uint8Array | string>>,
): Promise<string> => {
  const top = join(await mkdtemp(join(tmpdir(), 'upload-')), name);
  for (const [path, bytes] of Object.entries(files)) {
    await mkdir(dirname(join(top, path)), { recursive: true });
    await writeFile(join(top, path), bytes);
  }
  return top;
};

/** One page of a demonstration paper, scanned. */
export const aScan = async (format: 'pdf' | 'jpeg' | 'tiff', seed: number): Promise<Uint8Array> => {
  const paper = demoPaper(seed % 2 === 0 ? 'initiation' : 'completion', 'ru', seed);
  return (await makeScan(paper, { format, dpi: 200, pages: 1 })).bytes;
};

/** Begins as a PDF, and is no scan: for what is never sealed. */
export const aSmallFile = (what: string): string => `%PDF-1.7\n${what}`;

/** Drags from the desktop, as the system does it: the browser reads the folders itself. */
export const drop = async (page: Page, ...paths: readonly string[]): Promise<void> => {
  const place = await page.locator('.drop-zone').boundingBox();
  const system = await page.context().newCDPSession(page);
  const at = { x: (place?.x ?? 0) + 10, y: (place?.y ?? 0) + 10 };
  const data = { items: [], files: [...paths], dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await system.send('Input.dispatchDragEvent', { type, ...at, data });
};

export const toUpload = async (page: Page): Promise<void> => {
  await page.goto('/upload');
  await page.locator('.drop-zone').waitFor();
};

/** Waits until what was chosen has been read, and begins. */
export const begin = async (page: Page): Promise<void> => {
  await page.getByText(/^Понято/).waitFor();
  await page.getByRole('button', { name: /^Загрузить \d/ }).click();
};

export const allSent = (page: Page): Promise<void> => page.getByText('Все документы отправлены.').waitFor();

export const sealAll = async (page: Page): Promise<void> => {
  const boxes = page.locator('.to-confirm .mark');
  await boxes.first().waitFor();
  for (const box of await boxes.all()) await box.check();
  await page.getByRole('button', { name: /^Запечатать подтверждённые/ }).click();
};

/** Addresses of the store to which bytes were put since it was asked to count, by what lies behind them. */
export const countPuts = (page: Page): (() => { readonly whole: number; readonly parts: number }) => {
  const put: string[] = [];
  page.on('request', (request) => {
    if (request.method() === 'PUT') put.push(request.url());
  });
  const of = (kind: string): number => put.filter((url) => url.includes(`/local/${kind}/`)).length;
  return () => ({ whole: of('uploads'), parts: of('parts') });
};

/** Until the page is left, the connection of every part but the first breaks in the middle of its bytes. */
export const breakOffParts = (page: Page): Promise<void> =>
  page.evaluate(`
    let parts = 0;
    XMLHttpRequest = class extends XMLHttpRequest {
      open(method, url) {
        this.isPart = url.includes('/local/parts/');
        super.open(method, url);
      }
      send(body) {
        super.send(body);
        if (this.isPart && ++parts > 1) setTimeout(() => this.abort());
      }
    };
  `);
