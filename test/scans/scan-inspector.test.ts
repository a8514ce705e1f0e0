import { describe, expect, jest, test } from '@jest/globals';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { scanInspector } from '../../shared/scans/scan-inspector.ts';
import { aPdf, aPicture, inspect, noise, temp } from './given-scans.ts';

const text = (content: string) => Buffer.from(content, 'latin1');
const mp4 = (kind: string) =>
  Buffer.concat([text(`\0\0\0\x18ftyp${kind}\0\0\x02\0${kind}isom`), noise(5_000)]);
const riff = (kind: string) => Buffer.concat([text(`RIFF\0\x10\0\0${kind}`), noise(5_000)]);
const program = Buffer.concat([text('MZ\x90\0\x03\0\0\0'), noise(5_000)]);

jest.setTimeout(30_000);

describe('any scan', () => {
  test('is told its length and digest, and nothing of it stays behind', async () => {
    const pdf = await aPdf();
    const sha256 = createHash('sha256').update(pdf).digest('hex');
    expect(await inspect(pdf)).toEqual({ bytes: pdf.length, sha256, mediaType: 'application/pdf', pages: 3 });
    expect(readdirSync(temp).filter((name) => name.startsWith('scan-'))).toEqual([]);
  });

  test('of no bytes is refused as empty', async () => {
    expect(await inspect(Buffer.alloc(0))).toEqual({
      bytes: 0,
      sha256: 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
      fault: 'DocumentEmpty',
    });
  });

  test('that breaks off while it is read is the reader’s fault, not the scan’s', async () => {
    const pdf = await aPdf();
    const breaking = async function* () {
      yield await Promise.resolve(pdf.subarray(0, 70_000));
      throw new Error('connection lost');
    };
    await expect(scanInspector({ temp }).inspect(breaking())).rejects.toThrow('connection lost');
    expect(readdirSync(temp).filter((name) => name.startsWith('scan-'))).toEqual([]);
  });
});

describe('a recording is known by its content', () => {
  test.each([
    ['video/mp4', mp4('isom')],
    ['video/mp4', mp4('mp42')],
    ['video/quicktime', mp4('qt  ')],
    ['audio/mp4', mp4('M4A ')],
    ['audio/mpeg', Buffer.concat([Buffer.from([0xff, 0xfb, 0x90, 0x64]), Buffer.alloc(5_000)])],
    ['audio/mpeg', Buffer.concat([text('ID3\x03\0\0\0\x7f\x7f\x7f'), noise(100_000)])],
    ['audio/wav', riff('WAVEfmt ')],
    ['video/x-msvideo', riff('AVI LIST')],
  ])('%s', async (mediaType, recording) => {
    const answer = await inspect(recording);
    expect(answer).toMatchObject({ mediaType, bytes: recording.length });
    expect(answer).not.toHaveProperty('fault');
    expect(answer).not.toHaveProperty('pages');
  });

  test('no copy of it is made', async () => {
    const nowhere = join(temp, 'never-made');
    const pieces = async function* () {
      yield await Promise.resolve(mp4('isom'));
    };
    expect(await scanInspector({ temp: nowhere }).inspect(pieces())).toMatchObject({
      mediaType: 'video/mp4',
    });
    expect(existsSync(nowhere)).toBe(false);
  });
});

describe('a scan of another kind is refused, whatever its name says', () => {
  test.each([
    ['a program', program],
    ['a web page', text('<!DOCTYPE html><html><script>alert(1)</script></html>')],
    ['a ZIP archive', text(`PK\x03\x04${'\0'.repeat(60)}`)],
    ['a drawing in SVG', text('<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>')],
    ['plain text', text('Received in full.')],
    ['noise', noise(10_000)],
    ['a GIF', Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64')],
  ])('%s', async (_, bytes) => {
    expect(await inspect(bytes)).toMatchObject({ fault: 'DocumentTypeUnsupported', bytes: bytes.length });
  });

  test('a PDF with anything before its header, for it may be a file of another kind as well', async () => {
    const pdf = await aPdf();
    for (const before of [program, text('\n'), text('\xef\xbb\xbf'), text('GIF89a'), text('PK\x03\x04')]) {
      expect(await inspect(Buffer.concat([before, pdf]))).toMatchObject({ fault: 'DocumentTypeUnsupported' });
    }
  });

  test('a PDF with another file after its end is refused as truncated: its end is not where it must be', async () => {
    const both = Buffer.concat([await aPdf(), text('PK\x03\x04'), noise(5_000)]);
    expect(await inspect(both)).toMatchObject({ fault: 'DocumentTruncated' });
  });

  test('a WebP picture', async () => {
    const webp = await aPicture().webp().toBuffer();
    expect(await inspect(webp)).toMatchObject({ mediaType: 'image/webp', fault: 'DocumentTypeUnsupported' });
  });
});
