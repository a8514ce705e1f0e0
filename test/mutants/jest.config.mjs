/** Jest as usual, but with a mutant in the source. */
import usual from '../../jest.config.mjs';

const transform = Object.entries(usual.transform).map(([files, [, options]]) => [
  files,
  ['<rootDir>/test/mutants/transform.mjs', options],
]);

export default { ...usual, rootDir: '../..', transform: Object.fromEntries(transform) };
