/**
 * Pictures are decoded whole, every page of a TIFF too: what decodes today can be looked at later.
 * Not found: damage that still decodes, such as changed pixels without compression, or some of a
 * JPEG's; scanners' small irregularities, which every viewer forgives, are forgiven.
 */
import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import sharp, { type Metadata, type SharpOptions } from 'sharp';
import { jpegWalk } from './jpeg-walk.ts';
import type { Finding } from './pdf.ts';
import { ScanRefused, tooComplex, truncated } from './scan-refused.ts';

export interface Picture {
  readonly path: string;
  readonly mediaType: string;
  /** Decoding one page may take so long. */
  readonly seconds: number;
}

/** Two A0 sheets at 400 dpi. */
const mostPixels = 400_000_000;
/** A progressive picture is held whole while it is decoded. */
const mostProgressivePixels = 100_000_000;
const mostPages = 10_000;

const options: SharpOptions = { failOn: 'error', limitInputPixels: mostPixels, sequentialRead: true };

const readEdges = async (path: string, edge: number) => {
  const file = await open(path);
  try {
    const { size } = await file.stat();
    const [head, tail] = [Buffer.alloc(edge), Buffer.alloc(edge)];
    await file.read(head, 0, edge, 0);
    await file.read(tail, 0, edge, Math.max(0, size - edge));
    return { head, tail, size };
  } finally {
    await file.close();
  }
};

/** Each type says at its edges whether it is whole. */
const edgeChecks: Readonly<Record<string, (path: string) => Promise<void>>> = {
  'image/jpeg': async (path) => {
    const walk = jpegWalk();
    for await (const piece of createReadStream(path)) walk.take(piece as Buffer);
    walk.finish();
  },
  'image/png': async (path) => {
    const { tail } = await readEdges(path, 64 * 1024);
    if (!tail.includes('IEND')) throw truncated('a picture without an end');
  },
  'image/tiff': async (path) => {
    const { head, size } = await readEdges(path, 8);
    const directory = head.toString('latin1', 0, 2) === 'II' ? head.readUInt32LE(4) : head.readUInt32BE(4);
    if (directory >= size) throw truncated('a picture without its directory');
  },
};

const check = ({ pages = 1, width, height, isProgressive }: Metadata): number => {
  if (pages > mostPages) throw tooComplex('too many pages');
  if (isProgressive && width * height > mostProgressivePixels)
    throw tooComplex('too large for a progressive picture');
  return pages;
};

/** Reads every row and keeps one pixel. */
const decode = async ({ path, seconds }: Picture, page: number) => {
  const reading = sharp(path, { ...options, page }).timeout({ seconds });
  await reading.resize(1, 1, { fit: 'fill', fastShrinkOnLoad: false }).raw().toBuffer();
};

const faultOf = (thrown: unknown): ScanRefused['fault'] => {
  if (thrown instanceof ScanRefused) return thrown.fault;
  const isHuge = thrown instanceof Error && /pixel limit|timeout/i.test(thrown.message);
  return isHuge ? 'DocumentTooComplex' : 'DocumentDamaged';
};

export const inspectPicture = async (picture: Picture): Promise<Finding> => {
  try {
    await edgeChecks[picture.mediaType]?.(picture.path);
    const pages = check(await sharp(picture.path, options).metadata());
    for (let page = 0; page < pages; page += 1) await decode(picture, page);
    return { pages };
  } catch (thrown) {
    return { fault: faultOf(thrown) };
  }
};
