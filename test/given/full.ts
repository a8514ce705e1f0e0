/**
 * `npm run test:full` asks for the full size, `npm test` for one that everybody can wait for, and
 * thousands of mutants, each of which meets the test anew, for a hundredth of that where it is large.
 */
export const inFull = (full: number, usual: number): number => {
  if (process.env['MUTANTS'] !== undefined) return Math.min(usual, Math.max(50, Math.ceil(usual / 100)));
  return process.env['ARCHIVE_FULL'] === undefined ? usual : full;
};
