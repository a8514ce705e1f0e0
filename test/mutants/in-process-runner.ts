/**
 * A runner of tests for Stryker that stays in one process. Jest begins anew for every mutant, which
 * costs a second each; here modules are loaded anew only for a mutant that acts while they load.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { registerHooks, stripTypeScriptTypes } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { InstrumenterContext } from '@stryker-mutator/api/core';
import { declareFactoryPlugin, PluginKind } from '@stryker-mutator/api/plugin';
import {
  determineHitLimitReached,
  type DryRunResult,
  DryRunStatus,
  type MutantRunOptions,
  type MutantRunResult,
  type TestResult,
  type TestRunner,
  TestStatus,
  toMutantRunResult,
} from '@stryker-mutator/api/test-runner';
import { type Scope, scopes } from './scopes.ts';
import { gather, type Ran, runTests } from './suite.ts';

/** Where instrumented code looks for the mutant that is on, and tells what it covers. */
const told: InstrumenterContext = {};
Object.assign(globalThis, { __stryker__: told });

const suite = new URL('suite.ts', import.meta.url).href;
const root = `${pathToFileURL(process.cwd()).href}/`;
const isOurs = (url: string) => url.startsWith(root) && !url.includes('/node_modules/');

let generation = 0;
const stripped = new Map<string, string>();
const textOf = (file: string): string => {
  const known = stripped.get(file) ?? stripTypeScriptTypes(readFileSync(file, 'utf8'));
  stripped.set(file, known);
  return known;
};

registerHooks({
  resolve: (specifier, context, next) => {
    if (specifier === '@jest/globals') return { url: suite, shortCircuit: true };
    const found = next(specifier, context);
    // A module may ask how its own address ends.
    return isOurs(found.url) ? { ...found, url: `${found.url}?${generation}.ts` } : found;
  },
  load: (url, context, next) => {
    const file = isOurs(url) ? fileURLToPath(url) : '';
    if (!file.endsWith('.ts')) return next(url, context);
    return { format: 'module', source: textOf(file), shortCircuit: true };
  },
});

/** Rehearsals of crashes come last: most faults are noticed before, and they take the longest. */
const filesOf = (places: readonly string[]): readonly string[] => {
  const files = places.flatMap((place) => (place.endsWith('.test.ts') ? [place] : testsIn(place)));
  const isRehearsal = (file: string): boolean => file.includes('crash');
  return [...files.filter((file) => !isRehearsal(file)), ...files.filter(isRehearsal)];
};

const testsIn = (folder: string): readonly string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.test.ts'))
    .sort()
    .map((name) => join(folder, name));

const loadAll = () => {
  generation += 1;
  const files = filesOf(scopes[process.env['MUTANTS'] as Scope].tests); // the configuration has read it before
  return gather(files, (file) => import(pathToFileURL(file).href));
};

const inProcess = (): TestRunner => {
  let tests: ReturnType<typeof loadAll> | undefined;
  return {
    capabilities: () => ({ reloadEnvironment: true }),
    dryRun: async () => {
      delete told.activeMutant;
      tests = loadAll();
      const ran = await runTests(await tests, {
        chosen: () => true,
        begins: (id) => (told.currentTestId = id),
        bail: false,
      });
      return { ...resultOf(ran), mutantCoverage: told.mutantCoverage ?? { static: {}, perTest: {} } };
    },
    mutantRun: async (options) => {
      const bail = !options.disableBail;
      const chosen = options.testFilter && new Set(options.testFilter);
      delete told.activeMutant;
      told.hitCount = 0;
      Object.assign(told, { hitLimit: options.hitLimit });
      if (options.mutantActivation === 'static') told.activeMutant = options.activeMutant.id;
      if (options.reloadEnvironment || !tests) tests = loadAll();
      try {
        const loaded = await tests;
        told.activeMutant = options.activeMutant.id;
        const ran = await runTests(loaded, {
          chosen: (id) => chosen?.has(id) ?? true,
          begins: () => undefined,
          bail,
        });
        return judged(resultOf(ran), options);
      } catch (error) {
        tests = undefined;
        // A file of tests that does not load with the mutant on has noticed it.
        return judged(resultOf([{ id: 'loading', ms: 0, failure: String(error) }]), options);
      } finally {
        if (options.reloadEnvironment) tests = undefined;
      }
    },
  };
};

const judged = (result: DryRunResult, { disableBail }: MutantRunOptions): MutantRunResult =>
  toMutantRunResult(determineHitLimitReached(told.hitCount, told.hitLimit) ?? result, disableBail);

const resultOf = (ran: readonly Ran[]) => ({
  status: DryRunStatus.Complete as const,
  tests: ran.map(({ id, ms, failure }): TestResult => {
    const one = { id, name: id, timeSpentMs: Math.ceil(ms) };
    return failure === undefined
      ? { ...one, status: TestStatus.Success }
      : { ...one, status: TestStatus.Failed, failureMessage: failure };
  }),
});

export const strykerPlugins = [declareFactoryPlugin(PluginKind.TestRunner, 'in-process', inProcess)];
