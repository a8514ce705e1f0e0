import { describe, expect, test } from '@jest/globals';
import { contentDisposition } from '../../shared/contract/attachment.ts';

describe('the name of a download', () => {
  test('is given in any script, with a plain one beside it for old browsers', () => {
    expect(contentDisposition('application/pdf', 'Акт № 7.pdf')).toBe(
      `inline; filename="___ _ 7.pdf"; filename*=UTF-8''%D0%90%D0%BA%D1%82%20%E2%84%96%207.pdf`,
    );
  });

  test('cannot end the header, nor the quotation in it', () => {
    const header = contentDisposition('application/pdf', 'a"; x="\r\nSet-Cookie: b=c; \\\'.pdf');
    expect(header).toMatch(
      /^inline; filename="[A-Za-z0-9 ._-]+"; filename\*=UTF-8''[A-Za-z0-9!#$&+.^_`|~%-]+$/,
    );
    expect(decodeURIComponent(header.split("''")[1] ?? '')).toBe('a"; x="\r\nSet-Cookie: b=c; \\\'.pdf');
  });

  test.each(['application/pdf', 'image/png', 'image/tiff', 'audio/mpeg', 'video/mp4'])(
    '%s is shown in place',
    (type) => expect(contentDisposition(type, 'a')).toMatch(/^inline;/),
  );

  test.each(['text/html', 'image/svg+xml', 'application/zip', 'application/pdf; x', 'text/xml'])(
    '%s is saved',
    (type) => expect(contentDisposition(type, 'a')).toMatch(/^attachment;/),
  );
});
