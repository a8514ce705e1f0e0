/** Pictures are decoded whole, every page of a TIFF too: what decodes today can be looked at later. */
import sharp, { type Metadata, type SharpOptions } from 'sharp';
import { ScanRefused, tooComplex } from './scan-refused.ts';
import type { Finding } from './pdf.ts';

/** Two A0 sheets at 400 dpi. */
const mostPixels = 400_000_000;
/** A progressive picture is held whole while it is decoded. */
const mostProgressivePixels = 100_000_000;
const mostPages = 10_000;

const reasons: readonly (readonly [RegExp, ScanRefused['fault']])[] = [
  [/pixel limit|timeout/i, 'DocumentTooComplex'],
  [/premature end|truncated|unexpected end|end of (file|stream)|not enough|read error/i, 'DocumentTruncated'],
];

const faultOf = (thrown: unknown): ScanRefused['fault'] => {
  if (thrown instanceof ScanRefused) return thrown.fault;
  const message = thrown instanceof Error ? thrown.message : '';
  return reasons.find(([pattern]) => pattern.test(message))?.[1] ?? 'DocumentDamaged';
};

const options: SharpOptions = { failOn: 'error', limitInputPixels: mostPixels, sequentialRead: true };

const check = ({ pages = 1, width, height, isProgressive }: Metadata) => {
  if (pages > mostPages) throw tooComplex('too many pages');
  if (isProgressive && width * height > mostProgressivePixels)
    throw tooComplex('too large for a progressive picture');
  return pages;
};

/** Reads every row and keeps one pixel. */
const decode = (path: string, page: number, seconds: number) =>
  sharp(path, { ...options, page })
    .timeout({ seconds })
    .resize(1, 1, { fit: 'fill', fastShrinkOnLoad: false })
    .raw()
    .toBuffer();

export const inspectPicture = async (path: string, seconds: number): Promise<Finding> => {
  try {
    const pages = check(await sharp(path, options).metadata());
    for (let page = 0; page < pages; page += 1) await decode(path, page, seconds);
    return { pages };
  } catch (thrown) {
    return { fault: faultOf(thrown) };
  }
};
