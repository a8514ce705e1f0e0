/** Scans made for tests, and ways to damage them. */
import { afterAll } from '@jest/globals';
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PDFDocument, StandardFonts } from 'pdf-lib';
import sharp, { type Sharp } from 'sharp';
import type { Inspection } from '../../shared/ports/inspector.ts';
import { scanInspector } from '../../shared/scans/scan-inspector.ts';

export const temp = mkdtempSync(join(tmpdir(), 'scans-'));
afterAll(() => rmSync(temp, { recursive: true, force: true }));

async function* pieces(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let from = 0; from < bytes.length; from += 65_536)
    yield await Promise.resolve(bytes.subarray(from, from + 65_536));
}

export const inspect = (bytes: Uint8Array, seconds = 60): Promise<Inspection> =>
  scanInspector({ temp, seconds }).inspect(pieces(bytes));

/** Numbers that look random and are the same every time. */
export const noise = (length: number): Buffer => {
  const bytes = Buffer.alloc(length);
  let state = 1;
  for (let at = 0; at < length; at += 1) {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    bytes[at] = state >> 16;
  }
  return bytes;
};

export const aPicture = (): Sharp =>
  sharp(noise(400 * 300 * 3), { raw: { width: 400, height: 300, channels: 3 } });

/** Three pages: text, a JPEG, a PNG. */
export const aPdf = async (useObjectStreams = true): Promise<Buffer> => {
  const pdf = await PDFDocument.create();
  const font = await pdf.embedFont(StandardFonts.Helvetica);
  pdf.addPage().drawText('Receipt 17 of the demonstration', { font, x: 50, y: 500 });
  pdf.addPage().drawImage(await pdf.embedJpg(await aPicture().jpeg().toBuffer()));
  pdf.addPage().drawImage(await pdf.embedPng(await aPicture().png().toBuffer()));
  return Buffer.from(await pdf.save({ useObjectStreams }));
};

/** A PDF of exactly these objects, numbered from 1, with a right cross-reference table. */
export const pdfOf = (objects: readonly (string | Buffer)[], trailer = '/Root 1 0 R'): Buffer => {
  const parts: Buffer[] = [Buffer.from('%PDF-1.4\n%\xe2\xe3\xcf\xd3\n', 'latin1')];
  const offsets: number[] = [];
  let at = parts[0]!.length;
  for (const [index, object] of objects.entries()) {
    const part = Buffer.concat([
      Buffer.from(`${index + 1} 0 obj\n`),
      Buffer.from(object),
      Buffer.from('\nendobj\n'),
    ]);
    offsets.push(at);
    parts.push(part);
    at += part.length;
  }
  const lines = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const head = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${lines}`;
  parts.push(
    Buffer.from(`${head}trailer\n<< /Size ${objects.length + 1} ${trailer} >>\nstartxref\n${at}\n%%EOF\n`),
  );
  return Buffer.concat(parts);
};

export const streamOf = (entries: string, content: Buffer): Buffer =>
  Buffer.concat([
    Buffer.from(`<< ${entries} /Length ${content.length} >>\nstream\n`),
    content,
    Buffer.from('\nendstream'),
  ]);

export const onePage = [
  '<< /Type /Catalog /Pages 2 0 R >>',
  '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
  '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>',
];

/** A copy with `length` bytes overwritten. */
export const overwritten = (bytes: Buffer, at: number, length: number): Buffer => {
  const copy = Buffer.from(bytes);
  noise(length).copy(copy, at);
  return copy;
};

export const hasQpdf = spawnSync('qpdf', ['--version']).status === 0;

export const qpdf = (bytes: Buffer, ...options: string[]): Buffer => {
  const [from, to] = [join(temp, 'qpdf-in.pdf'), join(temp, 'qpdf-out.pdf')];
  writeFileSync(from, bytes);
  execFileSync('qpdf', [...options, from, to]);
  return readFileSync(to);
};
