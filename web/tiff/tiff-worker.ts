/** Takes a TIFF apart away from the page, one sheet at a time: browsers show none (TIFF 6.0, ITU-T T.4 and T.6). */
// First: the decoder takes it when it is loaded.
import './inflate.ts';
import { decode, decodeImage, type IFD, toRGBA8 } from 'utif2';
import type { AskedSheet, ToldSheet } from './asking.ts';

/** A sheet of A1 at 600 dpi has fewer; what says that it has more is refused before it is unpacked. */
const MOST_PIXELS = 300_000_000;

interface Taken {
  readonly location: string;
  readonly bytes: ArrayBuffer;
  readonly sheets: readonly IFD[];
}

let taken: Promise<Taken> | undefined;

const take = async (location: string): Promise<Taken> => {
  const answer = await fetch(location);
  if (!answer.ok) throw new Error(`the document: ${answer.status}`);
  const bytes = await answer.arrayBuffer();
  // Only what says how wide it is, is a picture.
  return { location, bytes, sheets: decode(bytes).filter((one) => sizeOf(one) > 0) };
};

const sizeOf = (one: IFD): number => first(one['t256']) * first(one['t257']);

const first = (value: unknown): number => {
  const one: unknown = Array.isArray(value) ? value[0] : undefined;
  return typeof one === 'number' ? one : 0;
};

const pictureOf = async ({ bytes, sheets }: Taken, at: number): Promise<ImageBitmap> => {
  const sheet = sheets[at];
  if (!sheet || sizeOf(sheet) > MOST_PIXELS) throw new Error('no sheet that can be shown');
  decodeImage(bytes, sheet);
  const { width, height } = sheet;
  const pixels = new Uint8ClampedArray(toRGBA8(sheet));
  return createImageBitmap(new ImageData(pixels, width, height));
};

const answer = async ({ location, sheet }: AskedSheet): Promise<void> => {
  taken ??= take(location);
  const whole = await taken;
  const picture = await pictureOf(whole, sheet);
  const told: ToldSheet = { sheet, sheets: whole.sheets.length, picture };
  postMessage(told, { transfer: [picture] });
};

addEventListener('message', ({ data }: MessageEvent<AskedSheet>) => {
  answer(data).catch(() => postMessage({ failed: true } satisfies ToldSheet));
});
