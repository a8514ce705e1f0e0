/** Runs jest and reads what it counted from its own report. */
import { spawn } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';

export interface Tested {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  readonly skippedTitles: readonly string[];
}

interface Report {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numFailedTestSuites: number;
  readonly numPendingTests: number;
  readonly testResults: readonly {
    readonly assertionResults: readonly { status: string; fullName: string }[];
  }[];
}

const reportFile = '.lanes/jest.json';

export const jest = async (env: NodeJS.ProcessEnv, say: (line: string) => void): Promise<Tested> => {
  rmSync(reportFile, { force: true });
  const args = [
    ...['--experimental-vm-modules', '--no-warnings', 'node_modules/jest/bin/jest.js'],
    ...['--coverage', '--json', `--outputFile=${reportFile}`, '--testLocationInResults=false'],
  ];
  const code = await new Promise<number>((done) => {
    // The report goes to its file; standard output carries it a second time and is dropped.
    spawn(process.execPath, args, { stdio: ['ignore', 'ignore', 2], env }).on('exit', (status) =>
      done(status ?? 1),
    );
  });
  const report = JSON.parse(readFileSync(reportFile, 'utf8')) as Report;
  const pending = report.testResults
    .flatMap(({ assertionResults }) => assertionResults)
    .filter(({ status }) => status === 'pending');
  // A suite that does not load counts no test, and coverage below the threshold fails no test: both fail the run.
  const unsaid = code !== 0 && report.numFailedTests === 0 ? Math.max(1, report.numFailedTestSuites) : 0;
  if (unsaid > 0)
    say('jest failed without a failing test: a suite did not load, or shared/archive is not covered whole');
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + unsaid,
    skipped: pending.length,
    skippedTitles: [...new Set(pending.map(({ fullName }) => fullName))],
  };
};
