const plain = /[^A-Za-z0-9!#$&+.^_`|~-]/g;

const asciiOf = (fileName: string): string => fileName.replace(/[^A-Za-z0-9 ._-]/g, '_');

const extendedOf = (fileName: string): string =>
  [...new TextEncoder().encode(fileName)]
    .map((byte) =>
      String.fromCharCode(byte).replace(plain, () => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`),
    )
    .join('');

/** What a browser shows without running anything in it; all else is only ever saved. */
const shownInPlace = /^(application\/pdf|image\/(png|jpeg|tiff)|audio\/[a-z0-9.+-]+|video\/[a-z0-9.+-]+)$/;

/** The `Content-Disposition` of a download, with its file name in any script (RFC 6266, RFC 5987). */
export const contentDisposition = (mediaType: string, fileName: string): string =>
  `${shownInPlace.test(mediaType) ? 'inline' : 'attachment'}; filename="${asciiOf(fileName)}"; filename*=UTF-8''${extendedOf(fileName)}`;
