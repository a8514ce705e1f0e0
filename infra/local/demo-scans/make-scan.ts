/**
 * Scans for the demonstration: papers of invented proceedings as an office scanner gives them,
 * askew, grainy, unevenly lit, stamped and signed. The same page and form give the same bytes.
 */
import { PDFDocument } from 'pdf-lib';
import sharp from 'sharp';
import { scannerGrain, type Pixels } from './grain.ts';
import { letters } from './letters.ts';
import { a4, drawSheet } from './sheet.ts';
import type { DemoPage } from './texts.ts';

export interface ScanForm {
  /** A JPEG holds one page, whatever `pages` says. TIFF is bilevel, Group 4. */
  readonly format: 'pdf' | 'jpeg' | 'tiff';
  readonly dpi: 200 | 300;
  readonly pages: number;
}

export interface DemoScan {
  readonly bytes: Uint8Array;
  readonly mediaType: string;
}

const pointsPerInch = 72;
const millimetresPerInch = 25.4;
/** Ink is darker than this; shadows of the scanner's lid are not. */
const bilevelThreshold = 140;

const scanSheet = async (page: DemoPage, sheet: number, dpi: number): Promise<Pixels> => {
  const svg = drawSheet(await letters(), page, sheet);
  const [width, height] = [a4.width, a4.height].map((points) => Math.round((points * dpi) / pointsPerInch));
  const { data, info } = await sharp(Buffer.from(svg), { density: dpi })
    .resize(width, height, { fit: 'fill' })
    .removeAlpha()
    .blur(0.5)
    .raw()
    .toBuffer({ resolveWithObject: true });
  return scannerGrain({ data, width: info.width, height: info.height }, page.seed * 7919 + sheet);
};

const imageOf = ({ data, width, height }: Pixels) => sharp(data, { raw: { width, height, channels: 3 } });

const jpegOf = (pixels: Pixels, dpi: number): Promise<Buffer> =>
  imageOf(pixels).withMetadata({ density: dpi }).jpeg({ quality: 75 }).toBuffer();

const pdfOf = async (sheets: readonly Pixels[], dpi: number): Promise<Uint8Array> => {
  const pdf = await PDFDocument.create({ updateMetadata: false });
  for (const sheet of sheets) {
    const picture = await pdf.embedJpg(await jpegOf(sheet, dpi));
    pdf.addPage([a4.width, a4.height]).drawImage(picture, { x: 0, y: 0, ...a4 });
  }
  return pdf.save();
};

const tiffOf = async (sheets: readonly Pixels[], dpi: number): Promise<Uint8Array> => {
  const pages = await Promise.all(
    sheets.map((sheet) =>
      imageOf(sheet).greyscale().threshold(bilevelThreshold).png({ compressionLevel: 1 }).toBuffer(),
    ),
  );
  const density = dpi / millimetresPerInch;
  const [only] = pages;
  return (pages.length === 1 ? sharp(only) : sharp(pages, { join: { animated: true } }))
    .toColourspace('b-w')
    .tiff({ compression: 'ccittfax4', bitdepth: 1, xres: density, yres: density })
    .toBuffer();
};

export const makeScan = async (page: DemoPage, as: ScanForm): Promise<DemoScan> => {
  const count = as.format === 'jpeg' ? 1 : as.pages;
  const sheets: Pixels[] = [];
  for (let sheet = 1; sheet <= count; sheet += 1) sheets.push(await scanSheet(page, sheet, as.dpi));
  if (as.format === 'pdf') return { bytes: await pdfOf(sheets, as.dpi), mediaType: 'application/pdf' };
  if (as.format === 'tiff') return { bytes: await tiffOf(sheets, as.dpi), mediaType: 'image/tiff' };
  const bytes = await Promise.all(sheets.map((sheet) => jpegOf(sheet, as.dpi)));
  return { bytes: Buffer.concat(bytes), mediaType: 'image/jpeg' };
};
