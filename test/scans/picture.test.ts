import { describe, expect, jest, test } from '@jest/globals';
import sharp from 'sharp';
import { crc32, deflateSync } from 'node:zlib';
import { aPicture, inspect, overwritten } from './given-scans.ts';

const bilevel = () => aPicture().threshold(128).toColourspace('b-w');
const page = (shade: number) => ({
  create: { width: 300, height: 400, channels: 3 as const, background: { r: shade, g: 9, b: 9 } },
});
const threePages = async () => {
  const pages = await Promise.all([1, 2, 3].map((shade) => sharp(page(shade)).png().toBuffer()));
  return sharp(pages, { join: { animated: true } });
};

const pictures = [
  ['image/jpeg', 'JPEG', await aPicture().jpeg().toBuffer()],
  ['image/jpeg', 'progressive JPEG', await aPicture().jpeg({ progressive: true }).toBuffer()],
  ['image/jpeg', 'CMYK JPEG', await aPicture().toColourspace('cmyk').jpeg().toBuffer()],
  ['image/png', 'PNG', await aPicture().png().toBuffer()],
  ['image/tiff', 'G4 TIFF', await bilevel().tiff({ compression: 'ccittfax4', bitdepth: 1 }).toBuffer()],
  ['image/tiff', 'LZW TIFF', await aPicture().tiff({ compression: 'lzw' }).toBuffer()],
  ['image/tiff', 'Deflate TIFF', await aPicture().tiff({ compression: 'deflate' }).toBuffer()],
  ['image/tiff', 'JPEG in TIFF', await aPicture().tiff({ compression: 'jpeg' }).toBuffer()],
  ['image/tiff', 'plain TIFF', await aPicture().tiff({ compression: 'none' }).toBuffer()],
] as const;

jest.setTimeout(30_000);

describe('a picture', () => {
  test.each(pictures)('of type %s is accepted: %s', async (mediaType, _, bytes) => {
    const answer = await inspect(bytes);
    expect(answer).toMatchObject({ mediaType, pages: 1 });
    expect(answer).not.toHaveProperty('fault');
  });

  test('of several pages tells how many', async () => {
    const tiff = await (await threePages()).tiff({ compression: 'lzw' }).toBuffer();
    expect(await inspect(tiff)).toMatchObject({ mediaType: 'image/tiff', pages: 3 });
  });

  test.each(pictures)('of type %s of which half arrived is refused: %s', async (mediaType, _, bytes) => {
    const { fault } = await inspect(bytes.subarray(0, bytes.length / 2));
    expect(fault).toBe('DocumentTruncated');
  });

  test.each(pictures)('of type %s without its last 100 bytes is refused: %s', async (mediaType, _, bytes) => {
    expect((await inspect(bytes.subarray(0, -100))).fault).toMatch(/DocumentTruncated|DocumentDamaged/);
  });

  // Without compression every byte is a valid shade of grey: nothing can tell.
  test.each(pictures.slice(0, -1))(
    'of type %s with its middle overwritten is refused: %s',
    async (_, __, bytes) => {
      const damaged = overwritten(bytes, bytes.length >> 1, Math.min(4_096, bytes.length >> 2));
      expect(await inspect(damaged)).toMatchObject({ fault: 'DocumentDamaged' });
    },
  );

  test('of which a later page is damaged is refused', async () => {
    const tiff = await (await threePages()).tiff({ compression: 'deflate' }).toBuffer();
    const header = Buffer.from([0x78, 0x9c]);
    const last = tiff.lastIndexOf(header) < 0 ? tiff.length - 200 : tiff.lastIndexOf(header);
    expect(await inspect(overwritten(tiff, last, 20))).toMatchObject({ fault: 'DocumentDamaged' });
  });

  test('of more than 400 million pixels is too complex', async () => {
    const chunk = (kind: string, content: Buffer) => {
      const body = Buffer.concat([Buffer.from(kind), content]);
      const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
      length.writeUInt32BE(content.length);
      sum.writeUInt32BE(crc32(body));
      return Buffer.concat([length, body, sum]);
    };
    const header = Buffer.alloc(13);
    header.writeUInt32BE(30_000, 0);
    header.writeUInt32BE(30_000, 4);
    header.set([1, 0], 8);
    const png = Buffer.concat([
      Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
      chunk('IHDR', header),
      chunk('IDAT', deflateSync(Buffer.alloc(3_751 * 30_000))),
      chunk('IEND', Buffer.alloc(0)),
    ]);
    expect(await inspect(png)).toMatchObject({ mediaType: 'image/png', fault: 'DocumentTooComplex' });
  });
});
