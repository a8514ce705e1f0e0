/** Evidence as people have it in files, and what the page says of it. */
import type { Page } from 'playwright-core';

export type Files = Readonly<Record<string, Uint8Array | string>>;

export const choose = async (page: Page, files: Files): Promise<void> =>
  page.locator('input[type=file]').setInputFiles(
    Object.entries(files).map(([name, content]) => ({
      ...{ name, mimeType: 'application/octet-stream' },
      buffer: Buffer.from(content),
    })),
  );

/** Until the bundle that was chosen last has been answered. */
export const answered = (page: Page, name: string): Promise<void> =>
  page.locator('.verify-files li', { hasText: name }).filter({ hasText: 'доказательства акта' }).waitFor();

export const verdictOn = (page: Page): Promise<string> => page.locator('.verdict').innerText();

export const codesOn = (page: Page): Promise<readonly string[]> =>
  page.locator('.finding code').allInnerTexts();

export const unique = (codes: readonly string[]): readonly string[] => [...new Set(codes)].toSorted();

/** Says of itself, in both of its places, that it unpacks to almost four gigabytes. */
export const asBomb = (zip: Uint8Array): Uint8Array => {
  const bomb = Buffer.from(zip);
  for (const place of [bomb.indexOf('PK\x03\x04') + 22, bomb.indexOf('PK\x01\x02') + 24])
    bomb.writeUInt32LE(0xfffffff0, place);
  return bomb;
};
