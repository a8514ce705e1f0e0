/** Where each object of a PDF stands, one number an object, for there may be a million of them. */
import { damaged, tooComplex } from './scan-refused.ts';

/** In the file, or in the object stream of that number. */
export type Place = { readonly offset: number } | { readonly within: number };

export type Put = (object: number, place: Place | 'free') => void;

export interface Places {
  /** The first to put an object wins, for the newest section is read first. */
  readonly put: Put;
  /** As `put`, but an object that is free so far is taken: a hybrid file hides objects so. */
  readonly unhide: Put;
  of(object: number): Place | undefined;
  /** Objects and offsets in the order of the file. */
  inFile(): readonly (readonly [object: number, offset: number])[];
}

const most = 1_000_000;
const free = 0;

/** Offsets are positive, object streams negative. */
const encoded = (place: Place | 'free'): number => {
  if (place === 'free') return free;
  return 'offset' in place ? place.offset : -place.within;
};

export const noPlaces = (): Places => {
  const places = new Map<number, number>();
  const put: Put = (object, place) => {
    if (places.has(object)) return;
    if (places.size >= most) throw tooComplex('more than a million objects');
    const number = encoded(place);
    if (!Number.isSafeInteger(number)) throw damaged('an impossible place');
    places.set(object, number);
  };
  return {
    put,
    unhide(object, place) {
      if (places.get(object) === free) places.delete(object);
      put(object, place);
    },
    of(object) {
      const place = places.get(object) ?? free;
      if (place === free) return undefined;
      return place > 0 ? { offset: place } : { within: -place };
    },
    inFile: () => [...places].filter(([, place]) => place > 0).sort(([, one], [, other]) => one - other),
  };
};
