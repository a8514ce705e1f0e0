/** `npm run test:full` asks for the full size, `npm test` for one that everybody can wait for. */
export const inFull = (full: number, usual: number): number =>
  process.env['ARCHIVE_FULL'] === undefined ? usual : full;
