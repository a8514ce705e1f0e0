/**
 * Walks the segments of a JPEG from its beginning to its end marker (ITU-T T.81, annex B),
 * piece by piece. It finds what is cut off or overwritten by other bytes; pixels are not decoded.
 */
import { damaged, truncated } from './scan-refused.ts';

const [startOfImage, endOfImage, startOfScan, prefix] = [0xd8, 0xd9, 0xda, 0xff];
const isRestart = (code: number) => code >= 0xd0 && code <= 0xd7;
const standsAlone = (code: number) => code === startOfImage || code === 0x01 || isRestart(code);

type In<Name> = Extract<State, { readonly in: Name }>;

type State =
  | { readonly in: 'marker' }
  | { readonly in: 'code'; readonly after: 'segment' | 'pixels' }
  | { readonly in: 'length'; readonly code: number; readonly high?: number }
  | { readonly in: 'segment'; readonly code: number; readonly left: number }
  | { readonly in: 'pixels' }
  | { readonly in: 'end' };

const afterCode = (code: number, after: 'segment' | 'pixels'): State => {
  if (code === prefix) return { in: 'code', after };
  if (after === 'pixels' && (code === 0 || isRestart(code))) return { in: 'pixels' };
  if (code === endOfImage) return { in: 'end' };
  if (standsAlone(code)) return { in: 'marker' };
  // Everything below C0 is reserved: no writer uses it, and overwritten bytes hit it soon.
  if (code < 0xc0) throw damaged('a picture with an impossible marker');
  return { in: 'length', code };
};

const afterMarker = (byte: number): State => {
  if (byte !== prefix) throw damaged('a picture without a marker');
  return { in: 'code', after: 'segment' };
};

const afterLength = ({ code, high }: In<'length'>, byte: number): State => {
  if (high === undefined) return { in: 'length', code, high: byte };
  const length = high * 256 + byte;
  if (length < 2) throw damaged('a picture with an impossible segment');
  return { in: 'segment', code, left: length - 2 };
};

const afterSegment = (code: number): State => (code === startOfScan ? { in: 'pixels' } : { in: 'marker' });

const inSegment = ({ code, left }: In<'segment'>, available: number): [State, number] =>
  left > available
    ? [{ in: 'segment', code, left: left - available }, available]
    : [afterSegment(code), left];

const inPixels = (state: In<'pixels'>, piece: Uint8Array, at: number): [State, number] => {
  const found = piece.indexOf(prefix, at);
  return found < 0 ? [state, piece.length - at] : [{ in: 'code', after: 'pixels' }, found + 1 - at];
};

/** The state after the byte at `at`, and how many bytes it took. */
const step = (state: State, piece: Uint8Array, at: number): [State, number] => {
  const byte = piece[at] ?? 0;
  switch (state.in) {
    case 'marker':
      return [afterMarker(byte), 1];
    case 'code':
      return [afterCode(byte, state.after), 1];
    case 'length':
      return [afterLength(state, byte), 1];
    case 'segment':
      return inSegment(state, piece.length - at);
    case 'pixels':
      return inPixels(state, piece, at);
    case 'end':
      return [state, piece.length - at];
  }
};

/** Takes a JPEG piece by piece; `finish` says that there is no more. Both throw what is wrong. */
export const jpegWalk = () => {
  let state: State = { in: 'marker' };
  return {
    take: (piece: Uint8Array): void => {
      for (let at = 0; at < piece.length;) {
        const [next, taken] = step(state, piece, at);
        state = next;
        at += taken;
      }
    },
    finish: (): void => {
      if (state.in !== 'end') throw truncated('a picture without an end');
    },
  };
};
