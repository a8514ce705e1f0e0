/** The usual transform of the tests, after the mutant that MUTANT names has changed its file. */
import { resolve } from 'node:path';
import swc from '@swc/jest';
import { mutants } from './named.ts';

const { file, original, replacement } = mutants.find(({ name }) => name === process.env.MUTANT);

/** Jest's cache goes by the text as well, so a mutant never meets the file as it stands. */
const mutated = (text, path) => (path === resolve(file) ? text.replace(original, () => replacement) : text);

export default {
  createTransformer: (options) => {
    const usual = swc.createTransformer(options);
    return {
      ...usual,
      process: (text, path, ...asked) => usual.process(mutated(text, path), path, ...asked),
      processAsync: (text, path, ...asked) => usual.processAsync(mutated(text, path), path, ...asked),
      getCacheKey: (text, path, ...asked) => usual.getCacheKey(mutated(text, path), path, ...asked),
    };
  },
};
