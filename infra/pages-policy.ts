/**
 * What a page may load and to whom it may speak: nothing from elsewhere but the stores' own addresses and whoever
 * signs people in; nothing inline; nobody may frame it. The same in AWS and on one machine.
 */

/** @param stores origins at which scans and papers lie. @param issuers origins that are asked for tokens. */
export const pagesPolicy = (stores: readonly string[], issuers: readonly string[] = []): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "worker-src 'self'",
    "style-src 'self'",
    `img-src ${["'self'", 'data:', 'blob:', ...stores].join(' ')}`,
    `media-src ${["'self'", ...stores].join(' ')}`,
    `connect-src ${["'self'", ...stores, ...issuers].join(' ')}`,
    `frame-src ${["'self'", 'blob:', ...stores].join(' ')}`,
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ');
