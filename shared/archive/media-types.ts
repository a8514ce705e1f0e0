/**
 * What may be sealed: the canonical media types, and how large a scan of each may be.
 * The true type is found by content; what a client or a file name says counts for nothing.
 */
const MiB = 1024 * 1024;
const page = 512 * MiB;
const recording = 5 * 1024 * MiB;

/** Largest size in bytes by media type. */
const limits = {
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

export type SealableType = keyof typeof limits;

export const isSealable = (mediaType: string): mediaType is SealableType => Object.hasOwn(limits, mediaType);

/** The canonical media types of scans that can be sealed. */
export const sealableTypes: readonly SealableType[] = Object.keys(limits).filter(isSealable);

const extensions: Readonly<Record<SealableType, string>> = {
  'application/pdf': 'pdf',
  'image/tiff': 'tif',
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'video/mp4': 'mp4',
  'video/quicktime': 'mov',
  'audio/mp4': 'm4a',
  'audio/mpeg': 'mp3',
  'audio/wav': 'wav',
  'video/x-msvideo': 'avi',
};

/** What a scan of a paper can be. */
export const paperTypes = ['application/pdf', 'image/tiff', 'image/jpeg', 'image/png'] as const;

/** By which a file of this type is known on a desk. */
export const extensionOf = (mediaType: string): string =>
  isSealable(mediaType) ? extensions[mediaType] : 'bin';

/** The largest scan of this type in bytes, or undefined where the type cannot be sealed. */
export const sizeLimitOf = (mediaType: string): number | undefined =>
  isSealable(mediaType) ? limits[mediaType] : undefined;
