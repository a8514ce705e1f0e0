/** The service tells programs too which route mends what; a person at a page has buttons for that. */
const route = /\s*\((?:GET|POST|PUT|PATCH|DELETE) [^)]*\)/g;

export const plainly = (detail: string): string => detail.replaceAll(route, '');
