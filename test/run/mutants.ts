/** Tries the named mutants: each must fail its test. Counted like tests. */
import { readFileSync, rmSync } from 'node:fs';
import { type Mutant, mutants } from '../mutants/named.ts';
import { run } from './command.ts';

export interface Tried {
  readonly passed: number;
  readonly failed: number;
}

interface Report {
  readonly numRuntimeErrorTestSuites: number;
  readonly testResults: readonly {
    readonly assertionResults: readonly { readonly status: string; readonly fullName: string }[];
  }[];
}

/** Two at a time: that is how many cores the smallest machine has. */
export const tryMutants = async (env: NodeJS.ProcessEnv, say: (line: string) => void): Promise<Tried> => {
  const waiting = [...mutants];
  let failed = 0;
  const work = async (): Promise<void> => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const fault = await tryOne(next, env);
      if (fault === undefined) continue;
      say(`FAILED mutant "${next.name}": ${fault}`);
      failed += 1;
    }
  };
  await Promise.all([work(), work()]);
  say(`${failed === 0 ? 'ok    ' : 'FAILED'} mutants`);
  return { passed: mutants.length - failed, failed };
};

/** Why a mutant does not count as noticed. */
const tryOne = async (mutant: Mutant, env: NodeJS.ProcessEnv): Promise<string | undefined> => {
  const { name, file, original, replacement, noticedBy, survived } = mutant;
  const found = readFileSync(file, 'utf8').split(original).length - 1;
  if (found !== 1 || original.includes('\n') || original === replacement)
    return `its text stands ${found} times in ${file}, not once: name it anew`;

  const reportFile = `.lanes/mutant-${name.replaceAll(' ', '-')}.json`;
  rmSync(reportFile, { force: true });
  const { output } = await run(
    process.execPath,
    [
      ...['--experimental-vm-modules', '--no-warnings', 'node_modules/jest/bin/jest.js'],
      ...['--config', 'test/mutants/jest.config.mjs', '--runInBand', '--silent', noticedBy.file],
      ...['--testNamePattern', `${escaped(noticedBy.title)}$`, '--json', `--outputFile=${reportFile}`],
    ],
    { ...env, MUTANT: name },
  );
  const report = reportIn(reportFile);
  if (!report || report.numRuntimeErrorTestSuites > 0) return `its tests did not run\n${output.trim()}`;
  const ran = report.testResults
    .flatMap(({ assertionResults }) => assertionResults)
    .filter(({ status }) => status !== 'pending');
  if (ran.length === 0) return `no test of ${noticedBy.file} is called "${noticedBy.title}"`;
  return ran.some(({ status }) => status === 'failed') ? undefined : `no test notices: ${survived}`;
};

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');

const reportIn = (file: string): Report | undefined => {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Report;
  } catch {
    return undefined;
  }
};
