/**
 * Which files the service takes: by what they begin with, and by size. It looks for itself when it seals; said here
 * first, so that nothing is sent in vain.
 */
const MiB = 1024 * 1024;
const page = 512 * MiB;
const recording = 5 * 1024 * MiB;

/** Largest size in bytes by media type; a test holds it against the rules. */
export const largest = {
  'application/pdf': page,
  'image/tiff': page,
  'image/jpeg': page,
  'image/png': page,
  'video/mp4': recording,
  'video/quicktime': recording,
  'audio/mp4': recording,
  'audio/mpeg': recording,
  'audio/wav': recording,
  'video/x-msvideo': recording,
} as const;

export type MediaType = keyof typeof largest;

/** So many bytes tell every type that is taken. */
export const HEAD_BYTES = 32;

/** By the first bytes of a file; undefined where the service would not take it. */
export const mediaTypeOf = (head: Uint8Array): MediaType | undefined => {
  const text = String.fromCharCode(...head.subarray(0, HEAD_BYTES));
  if (/^%PDF-\d\.\d/.test(text)) return 'application/pdf';
  if (/^(II[*+]\0|MM\0[*+])/.test(text)) return 'image/tiff';
  if (text.startsWith('\xff\xd8\xff')) return 'image/jpeg';
  if (text.startsWith('\x89PNG\r\n\x1a\n')) return 'image/png';
  return recordingOf(text);
};

const recordingOf = (text: string): MediaType | undefined => {
  if (/^RIFF....WAVE/s.test(text)) return 'audio/wav';
  if (/^RIFF....AVI /s.test(text)) return 'video/x-msvideo';
  // Layer III alone: other layers are other formats.
  if (/^(ID3|\xff[\xe2\xe3\xf2\xf3\xfa\xfb])/.test(text)) return 'audio/mpeg';
  if (/^....(moov|mdat|wide|free|skip)/s.test(text)) return 'video/quicktime';
  const [, brand] = /^....ftyp(....)/s.exec(text) ?? [];
  if (brand === undefined) return undefined;
  if (brand.startsWith('qt')) return 'video/quicktime';
  // Pictures and telephones' films in the same wrapping are not taken.
  if (/^(he[iv]|mif|msf|avi[fs]|crx|3g)/.test(brand)) return undefined;
  return /^[MF]4[AB]/.test(brand) ? 'audio/mp4' : 'video/mp4';
};

export type Unfit = 'empty' | 'type' | 'large' | 'unreadable' | 'changed' | 'notTaken' | 'same';

/** What speaks against a file whose size and type are known. */
export const unfitnessOf = (bytes: number, mediaType: MediaType | undefined): Unfit | undefined => {
  if (bytes === 0) return 'empty';
  if (mediaType === undefined) return 'type';
  return bytes > largest[mediaType] ? 'large' : undefined;
};

/** What systems leave in folders by themselves: no document of anybody's. */
export const isLitter = (path: string): boolean =>
  path
    .split('/')
    .some((part) => /^(thumbs\.db|desktop\.ini|\.ds_store|__macosx|\.spotlight-.*|\._.*|~\$.*)$/i.test(part));
