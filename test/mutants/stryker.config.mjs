/** Stryker over one scope, which MUTANTS names. */
import { AT_LEAST, scopes } from './scopes.ts';

const scope = process.env.MUTANTS;

export default {
  testRunner: 'in-process',
  plugins: ['./test/mutants/in-process-runner.ts', './test/mutants/words-of-faults.ts'],
  ignorers: ['words-of-faults'],
  // A door binds a story to the world: what it does is tried by the walk over HTTP.
  mutate: [scopes[scope].mutate, '!**/*.lambda.ts'],
  coverageAnalysis: 'perTest',
  concurrency: 2,
  // Each mutant that acts while modules load leaves a copy of them behind.
  maxTestRunnerReuse: 300,
  reporters: ['clear-text', 'json'],
  clearTextReporter: { allowColor: false, allowEmojis: false, logTests: false, reportTests: false },
  jsonReporter: { fileName: `.lanes/mutants-${scope}.json` },
  thresholds: { high: 100, low: AT_LEAST, break: AT_LEAST },
  tempDirName: '.lanes/stryker',
  ignorePatterns: ['/.lanes', '/.data', '/*-out', '/cdk.out', '/coverage', '/docs'],
  allowConsoleColors: false,
  warnings: { slow: false },
};
