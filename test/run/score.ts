/** Stryker over each scope: which faults do the tests notice? A scope below the threshold is a failure. */
import { writeFileSync } from 'node:fs';
import { AT_LEAST, type Scope } from '../mutants/scopes.ts';
import { run } from './command.ts';
import type { Tried } from './mutants.ts';

export const allScopes: readonly Scope[] = ['archive', 'approval', 'destruction'];

const stryker = 'node_modules/@stryker-mutator/core/bin/stryker.js';

/** One scope after the other: each takes both cores. Survivors are told in `.lanes/mutants-<scope>.txt`. */
export const score = async (say: (line: string) => void, names = allScopes): Promise<Tried> => {
  let passed = 0;
  for (const name of names) {
    const began = Date.now();
    const { code, output } = await run(
      process.execPath,
      ['--no-warnings', stryker, 'run', 'test/mutants/stryker.config.mjs'],
      { ...process.env, MUTANTS: name },
    );
    writeFileSync(`.lanes/mutants-${name}.txt`, output);
    say(tableIn(output) || output.trim());
    const minutes = ((Date.now() - began) / 60_000).toFixed(1);
    say(
      `${code === 0 ? 'ok    ' : 'FAILED'} mutants of ${name}, ${AT_LEAST} % to be noticed (${minutes} min)`,
    );
    if (code === 0) passed += 1;
  }
  return { passed, failed: names.length - passed };
};

const tableIn = (output: string): string =>
  output
    .split('\n')
    .filter((line) => /^[^|]+\|.*\|$/.test(line))
    .join('\n');
