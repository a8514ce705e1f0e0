import { describe, expect, jest, test } from '@jest/globals';
import { deflateSync } from 'node:zlib';
import { readdirSync } from 'node:fs';
import { inspect, onePage, pdfOf, streamOf, temp } from './given-scans.ts';

const tooComplex = { mediaType: 'application/pdf', fault: 'DocumentTooComplex' };
const [catalog = '', pages = '', page = ''] = onePage;
const zeros = deflateSync(Buffer.alloc(64 * 1024 * 1024));

/** Deflates to 10 GB: the same stored run of zeros again and again, which deflate allows. */
const tenGigabytes = (): Buffer => {
  const run = 60 * 1024 * 1024;
  const plain = deflateSync(Buffer.alloc(run), { finishFlush: 3 });
  const [head, body] = [plain.subarray(0, 2), plain.subarray(2)];
  return Buffer.concat([head, ...Array.from({ length: Math.ceil(1e10 / run) }, () => body)]);
};

// A hostile PDF is met with patience: expanding it takes seconds on a busy machine.
jest.setTimeout(60_000);

describe('a PDF made to exhaust its reader is refused as too complex', () => {
  test.each([
    ['a page tree that leads back to itself', pdfOf([catalog, '<< /Type /Pages /Kids [2 0 R] >>', page])],
    ['references that lead back to themselves', pdfOf(['2 0 R', '1 0 R'])],
    ['a stream that measures itself', pdfOf([...onePage, '<< /Length 4 0 R >>\nstream\nx\nendstream'])],
    ['values nested a million deep', pdfOf([...onePage, '['.repeat(1_000_000) + ']'.repeat(1_000_000)])],
    ['an object of 20 MB', pdfOf([...onePage, `[${'1 '.repeat(10_000_000)}]`])],
    [
      'more than 100,000 pages',
      pdfOf([catalog, `<< /Type /Pages /Kids [${'3 0 R '.repeat(100_001)}] >>`, page]),
    ],
    [
      'an object stream that expands to 64 MiB',
      pdfOf([...onePage, streamOf('/Type /ObjStm /N 1 /First 4 /Filter /FlateDecode', zeros)]),
    ],
  ])('%s', async (_, pdf) => {
    expect(await inspect(pdf)).toMatchObject(tooComplex);
  });

  test('cross-references that lead back to themselves', async () => {
    const pdf = pdfOf(onePage, '/Root 1 0 R /Prev 000000');
    const xref = pdf.lastIndexOf('xref\n0');
    pdf.write(String(xref).padStart(6, '0'), pdf.indexOf('/Prev ') + 6);
    expect(await inspect(pdf)).toMatchObject(tooComplex);
  });

  test('objects that lie inside the streams of others', async () => {
    const pdf = pdfOf([...onePage, streamOf('', Buffer.from('5 0 obj\n1\nendobj\n')), '1']);
    const [line, inner] = [pdf.indexOf('trailer') - 20, pdf.indexOf('5 0 obj')];
    pdf.write(String(inner).padStart(10, '0'), line);
    expect(await inspect(pdf)).toMatchObject(tooComplex);
  });

  test('a stream that expands to 10 GB', async () => {
    expect(
      await inspect(pdfOf([...onePage, streamOf('/Filter /FlateDecode', tenGigabytes())])),
    ).toMatchObject(tooComplex);
  });

  test('one that takes longer than the time limit', async () => {
    const pdf = pdfOf([catalog, pages, page]);
    expect(await inspect(pdf)).toMatchObject({ pages: 1 });
    expect(await inspect(pdf, 0.001)).toMatchObject(tooComplex);
  });

  test('and nothing of it is left in the temporary folder', () => {
    expect(readdirSync(temp).filter((name) => name.startsWith('scan-'))).toEqual([]);
  });
});
