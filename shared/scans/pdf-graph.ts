/** Following references: from an object's number to its value, in the file or in an object stream (7.5.7). */
import { decode } from './pdf-filters.ts';
import { readInteger, type Reading } from './pdf-lexer.ts';
import { readObject, type Resolve, type Stream } from './pdf-objects.ts';
import type { PdfBytes } from './pdf-bytes.ts';
import { isRef, readValue, type PdfValue } from './pdf-values.ts';
import type { Places } from './pdf-places.ts';
import { damaged, tooComplex } from './scan-refused.ts';

export interface Source {
  readonly bytes: PdfBytes;
  readonly places: Places;
}

/** An object stream in the clear: where each of its objects begins. */
interface Sheaf {
  readonly bytes: Buffer;
  readonly offsets: ReadonlyMap<number, number>;
}

export interface Graph {
  readonly resolve: Resolve;
  /** Reads every object of an object stream. */
  checkSheaf(stream: Stream): void;
}

const deepest = 20;

export const isSheaf = ({ dict }: Stream): boolean => dict.get('/Type') === '/ObjStm';

const readSheaf = (bytes: Buffer, { dict }: Stream): Sheaf => {
  const [count, first] = [dict.get('/N'), dict.get('/First')];
  if (typeof count !== 'number' || typeof first !== 'number')
    throw damaged('an object stream without a directory');
  const reading: Reading = { bytes, at: 0, whole: true };
  const offsets = new Map<number, number>();
  for (let index = 0; index < count; index += 1)
    offsets.set(readInteger(reading), first + readInteger(reading));
  return { bytes, offsets };
};

const valueAt = (bytes: Buffer, at: number): PdfValue => readValue({ bytes, at, whole: true });

type ReadSheaf = (stream: Stream) => Sheaf;

/** Finds object streams by number; the latest is kept, for neighbours are asked for one after another. */
const sheafFinder = ({ bytes, places }: Source, resolve: Resolve, read: ReadSheaf) => {
  let latest: { readonly number: number; readonly sheaf: Sheaf } | undefined;
  return (number: number): Sheaf => {
    if (latest?.number === number) return latest.sheaf;
    const place = places.of(number);
    if (place === undefined) throw damaged('an object stream is missing');
    if ('within' in place) throw tooComplex('object streams nested in object streams');
    const { stream } = readObject(bytes, place.offset, resolve);
    if (stream === undefined || !isSheaf(stream)) throw damaged('an object stream is missing');
    latest = { number, sheaf: read(stream) };
    return latest.sheaf;
  };
};

export const graphOf = ({ bytes, places }: Source): Graph => {
  let depth = 0;
  const resolve: Resolve = (value) => {
    if (!isRef(value)) return value ?? null;
    if (depth >= deepest) throw tooComplex('references without an end');
    depth += 1;
    try {
      return resolve(objectOf(value.ref));
    } finally {
      depth -= 1;
    }
  };

  const read: ReadSheaf = (stream) => readSheaf(decode(bytes, stream, resolve), stream);
  const sheafOf = sheafFinder({ bytes, places }, resolve, read);

  const objectOf = (number: number): PdfValue => {
    const place = places.of(number);
    if (place === undefined) return null;
    if ('offset' in place) return objectAt(bytes, { number, offset: place.offset }, resolve);
    const sheaf = sheafOf(place.within);
    const at = sheaf.offsets.get(number);
    if (at === undefined) throw damaged(`object ${number} is not in its object stream`);
    return valueAt(sheaf.bytes, at);
  };

  const checkSheaf = (stream: Stream) => {
    const sheaf = read(stream);
    for (const at of sheaf.offsets.values()) valueAt(sheaf.bytes, at);
  };

  return { resolve, checkSheaf };
};

const objectAt = (bytes: PdfBytes, at: { number: number; offset: number }, resolve: Resolve): PdfValue => {
  const object = readObject(bytes, at.offset, resolve);
  if (object.number !== at.number) throw damaged(`object ${at.number} is not in its place`);
  return object.value;
};
