import { describe, expect, test } from '@jest/globals';
import { extensionOf, isSealable, sealableTypes, sizeLimitOf } from '../../shared/archive/media-types.ts';

describe('media types', () => {
  test('ten types can be sealed', () => {
    expect(sealableTypes).toHaveLength(10);
    expect(sealableTypes.every(isSealable)).toBe(true);
  });

  test.each(['application/pdf', 'image/tiff', 'image/jpeg', 'image/png'])('%s may hold 512 MiB', (type) => {
    expect(sizeLimitOf(type)).toBe(536_870_912);
  });

  test.each(['video/mp4', 'video/quicktime', 'audio/mp4', 'audio/mpeg', 'audio/wav', 'video/x-msvideo'])(
    '%s may hold 5 GiB',
    (type) => {
      expect(sizeLimitOf(type)).toBe(5_368_709_120);
    },
  );

  test.each(['text/html', 'application/zip', 'image/svg+xml', 'toString', ''])(
    '"%s" cannot be sealed',
    (type) => {
      expect(isSealable(type)).toBe(false);
      expect(sizeLimitOf(type)).toBeUndefined();
    },
  );

  test('each is known on a desk by its extension, and anything else as mere bytes', () => {
    expect(sealableTypes.map(extensionOf).toSorted()).toEqual([
      'avi',
      'jpg',
      'm4a',
      'mov',
      'mp3',
      'mp4',
      'pdf',
      'png',
      'tif',
      'wav',
    ]);
    expect(extensionOf('text/html')).toBe('bin');
  });
});
