/** A cross-reference stream, whose dictionary is its trailer (ISO 32000-2, 7.5.8). */
import type { PdfBytes } from './pdf-bytes.ts';
import { decode } from './pdf-filters.ts';
import { readObject, type Resolve } from './pdf-objects.ts';
import type { Place, Put } from './pdf-places.ts';
import { isList, type Dict, type PdfValue } from './pdf-values.ts';
import { damaged } from './scan-refused.ts';

/** What the cross-references themselves need is written out in place: nothing can be looked up yet. */
const asItStands: Resolve = (value) => value ?? null;

const numbersOf = (value: PdfValue | undefined): readonly number[] | undefined =>
  isList(value) ? value.filter((member) => typeof member === 'number') : undefined;

const placeOf = (type: number, field: number): Place | 'free' => {
  if (type === 1 && field > 0) return { offset: field };
  return type === 2 ? { within: field } : 'free';
};

const numberAt = (bytes: Uint8Array, from: number, width: number): number =>
  bytes.subarray(from, from + width).reduce((number, byte) => number * 256 + byte, 0);

type Widths = readonly [type: number, field: number, last: number];

const widthsOf = (dict: Dict): Widths => {
  const [type = -1, field = -1, last = -1] = numbersOf(dict.get('/W')) ?? [];
  const isPossible = [type, field, last].every((width) => width >= 0 && width <= 7);
  if (!isPossible || field === 0) throw damaged('impossible widths of fields');
  return [type, field, last];
};

/** The numbers of the objects that the stream speaks of, in its order. */
function* objectsOf(dict: Dict): Generator<number> {
  const index = numbersOf(dict.get('/Index')) ?? numbersOf([0, dict.get('/Size') ?? null]) ?? [];
  for (let pair = 0; pair < index.length; pair += 2) {
    const [first = 0, count = 0] = index.slice(pair, pair + 2);
    for (let object = first; object < first + count; object += 1) yield object;
  }
}

/** Reads the cross-reference stream at `offset` into `put`; answers its dictionary. */
export const readXrefStream = (bytes: PdfBytes, offset: number, put: Put): Dict => {
  const { stream } = readObject(bytes, offset, asItStands);
  if (stream?.dict.get('/Type') !== '/XRef') throw damaged('no cross-references where they must stand');
  const entries = decode(bytes, stream, asItStands);
  const [type, field, last] = widthsOf(stream.dict);
  let at = 0;
  for (const object of objectsOf(stream.dict)) {
    const next = at + type + field + last;
    if (next > entries.length) throw damaged('a cross-reference stream is cut short');
    put(object, placeOf(type === 0 ? 1 : numberAt(entries, at, type), numberAt(entries, at + type, field)));
    at = next;
  }
  return stream.dict;
};
