/** Small streams that the file's own structure is written in: object streams and cross-reference streams. */
import { inflateSync, constants } from 'node:zlib';
import type { PdfBytes } from './pdf-bytes.ts';
import type { Resolve, Stream } from './pdf-objects.ts';
import { isDict, isList, type PdfValue } from './pdf-values.ts';
import { damaged, tooComplex } from './scan-refused.ts';

/** A structure stream larger than this is a bomb: an object stream holds some hundred objects. */
const largest = 32 * 1024 * 1024;

export const isFlate = (filter: PdfValue): boolean => filter === '/FlateDecode' || filter === '/Fl';

/** The filters of a stream, outermost first. */
export const filtersOf = ({ dict }: Stream, resolve: Resolve): readonly PdfValue[] => {
  const filter = resolve(dict.get('/Filter') ?? dict.get('/F'));
  if (isList(filter)) return filter.map(resolve);
  return filter === null ? [] : [filter];
};

const parameterOf = ({ dict }: Stream, resolve: Resolve): ((name: string, otherwise: number) => number) => {
  const given = resolve(dict.get('/DecodeParms') ?? dict.get('/DP'));
  const parameters = resolve(isList(given) ? given[0] : given);
  return (name, otherwise) => {
    const value = isDict(parameters) ? resolve(parameters.get(name)) : null;
    return typeof value === 'number' ? value : otherwise;
  };
};

const paeth = (left: number, up: number, corner: number): number => {
  const estimate = left + up - corner;
  const [toLeft, toUp, toCorner] = [
    Math.abs(estimate - left),
    Math.abs(estimate - up),
    Math.abs(estimate - corner),
  ];
  if (toLeft <= toUp && toLeft <= toCorner) return left;
  return toUp <= toCorner ? up : corner;
};

const predictions: readonly ((left: number, up: number, corner: number) => number)[] = [
  () => 0,
  (left) => left,
  (_, up) => up,
  (left, up) => (left + up) >> 1,
  paeth,
];

const byteOf = (bytes: Uint8Array, at: number): number => bytes[at] ?? 0;

interface Rows {
  readonly bytes: number;
  /** How far to the left a byte's neighbour stands. */
  readonly pixel: number;
}

/** Undoes PNG prediction (ISO 32000-2, 7.4.4.4): each row begins with the number of its predictor. */
const unpredict = (predicted: Uint8Array, row: Rows): Buffer => {
  const count = Math.floor(predicted.length / (row.bytes + 1));
  const plain = Buffer.alloc(count * row.bytes);
  // With a margin on the left every byte has its neighbours, which are zero outside the picture.
  let above = new Uint8Array(row.pixel + row.bytes);
  for (let y = 0; y < count; y += 1) {
    const from = y * (row.bytes + 1);
    const predict = predictions[byteOf(predicted, from)];
    if (predict === undefined) throw damaged('an unknown predictor');
    const current = new Uint8Array(row.pixel + row.bytes);
    for (let x = 0; x < row.bytes; x += 1) {
      const expected = predict(byteOf(current, x), byteOf(above, x + row.pixel), byteOf(above, x));
      current[x + row.pixel] = byteOf(predicted, from + 1 + x) + expected;
    }
    plain.set(current.subarray(row.pixel), y * row.bytes);
    above = current;
  }
  return plain;
};

/** The rows that PNG prediction was applied to, or undefined where it was not. */
const predictedRows = (stream: Stream, resolve: Resolve): Rows | undefined => {
  const parameter = parameterOf(stream, resolve);
  if (parameter('/Predictor', 1) < 10) return undefined;
  const bits = parameter('/Colors', 1) * parameter('/BitsPerComponent', 8);
  const bytes = Math.ceil((parameter('/Columns', 1) * bits) / 8);
  if (bits < 1 || bytes < 1 || bytes > largest) throw damaged('a row of impossible width');
  return { bytes, pixel: Math.max(1, bits >> 3) };
};

const inflate = (bytes: Uint8Array): Buffer => {
  try {
    return inflateSync(bytes, { maxOutputLength: largest, finishFlush: constants.Z_SYNC_FLUSH });
  } catch (thrown) {
    const isHuge = thrown instanceof Error && 'code' in thrown && thrown.code === 'ERR_BUFFER_TOO_LARGE';
    throw isHuge
      ? tooComplex('a structure stream expands too far')
      : damaged('a structure stream is damaged', thrown);
  }
};

/** The plain bytes of a structure stream. */
export const decode = (bytes: PdfBytes, stream: Stream, resolve: Resolve): Buffer => {
  if (stream.end - stream.at > largest) throw tooComplex('a structure stream is too large');
  const filters = filtersOf(stream, resolve);
  const raw = bytes.slice(stream.at, stream.end);
  if (filters.length === 0) return Buffer.from(raw);
  if (filters.length > 1 || !filters.every(isFlate))
    throw tooComplex('a structure stream under unusual filters');
  const rows = predictedRows(stream, resolve);
  const plain = inflate(raw);
  return rows === undefined ? plain : unpredict(plain, rows);
};
