import { describe, expect, test } from '@jest/globals';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PDFDocument } from 'pdf-lib';
import sharp from 'sharp';
import { makeScan, type ScanForm } from '../../infra/local/demo-scans/make-scan.ts';
import { demoPaperKinds } from '../../infra/local/demo-scans/paper-kinds.ts';
import { demoPaper } from '../../infra/local/demo-scans/texts.ts';
import { scanInspector } from '../../shared/scans/scan-inspector.ts';

const inspector = scanInspector({ temp: mkdtempSync(join(tmpdir(), 'demo-scans-')) });
const inspect = async (bytes: Uint8Array) => {
  const pieces = async function* () {
    yield await Promise.resolve(bytes);
  };
  return inspector.inspect(pieces());
};

const forms: readonly (ScanForm & { readonly mediaType: string; readonly pages: number })[] = [
  { format: 'jpeg', dpi: 200, pages: 1, mediaType: 'image/jpeg' },
  { format: 'tiff', dpi: 200, pages: 2, mediaType: 'image/tiff' },
  { format: 'pdf', dpi: 200, pages: 2, mediaType: 'application/pdf' },
];
const page = demoPaper('initiation', 'kk', 7);

describe('scans of the demonstration', () => {
  test.each(forms)(
    'can be sealed as they are: $format',
    async ({ mediaType, pages, ...form }) => {
      const scan = await makeScan(page, { ...form, pages });
      expect(scan.mediaType).toBe(mediaType);
      const answer = await inspect(scan.bytes);
      expect(answer).toMatchObject({ mediaType, pages, bytes: scan.bytes.length });
      expect(answer).not.toHaveProperty('fault');
    },
    30_000,
  );

  test.each(forms)(
    'are the same for the same page, byte for byte: $format',
    async (form) => {
      const [one, other] = [await makeScan(page, form), await makeScan(page, form)];
      expect(Buffer.from(one.bytes).equals(other.bytes)).toBe(true);
      const another = await makeScan({ ...page, seed: 8 }, { ...form, pages: 1 });
      expect(Buffer.from(one.bytes).equals(another.bytes)).toBe(false);
    },
    30_000,
  );

  test('have the size of the paper: A4 at the density asked for', async () => {
    const jpeg = await makeScan(page, { format: 'jpeg', dpi: 300, pages: 1 });
    expect(await sharp(jpeg.bytes).metadata()).toMatchObject({ width: 2480, height: 3508, density: 300 });
    const tiff = await makeScan(page, { format: 'tiff', dpi: 200, pages: 1 });
    expect(await sharp(tiff.bytes).metadata()).toMatchObject({ width: 1654, density: 200, bitsPerSample: 1 });
    const pdf = await PDFDocument.load((await makeScan(page, { format: 'pdf', dpi: 200, pages: 1 })).bytes);
    expect(pdf.getPage(0).getSize()).toEqual({ width: 595.28, height: 841.89 });
  }, 30_000);

  test('carry ink on bright paper', async () => {
    const { bytes } = await makeScan(page, { format: 'jpeg', dpi: 200, pages: 1 });
    const text = await sharp(bytes)
      .extract({ left: 250, top: 450, width: 1200, height: 900 })
      .greyscale()
      .stats();
    expect(text.channels[0]!.mean).toBeGreaterThan(190);
    expect(text.channels[0]!.min).toBeLessThan(70);
  }, 30_000);
});

describe('papers of the demonstration', () => {
  const papers = demoPaperKinds.flatMap((kind) => [demoPaper(kind, 'ru', 3), demoPaper(kind, 'kk', 3)]);

  test('are of nine kinds in two languages, each with its own title', () => {
    expect(new Set(papers.map(({ title }) => title)).size).toBe(18);
    expect(papers.every(({ paragraphs }) => paragraphs.length >= 3)).toBe(true);
  });

  test('use every letter that Kazakh has and Russian has not', () => {
    const kazakh = papers.filter(({ language }) => language === 'kk');
    const text = kazakh
      .flatMap(({ title, paragraphs }) => [title, ...paragraphs])
      .join(' ')
      .toLowerCase();
    expect(Array.from('әғқңөұүһі').filter((letter) => !text.includes(letter))).toEqual([]);
  });

  test('name no number that could be a person’s', () => {
    const text = papers.flatMap(({ paragraphs }) => paragraphs).join(' ');
    expect(text).not.toMatch(/\d{12}/);
  });
});
