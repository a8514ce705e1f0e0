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

interface Run {
  readonly name: string;
  readonly args: readonly string[];
  /** The zone that the machine is set to; its own where not given. */
  readonly zone?: string;
}

/** East and west of Kazakhstan as far as zones go: a date that hangs on the machine's zone is wrong in one of them. */
const zones = ['UTC', 'Asia/Almaty', 'Pacific/Kiritimati', 'America/Los_Angeles'];

/** The tests of dates; in the long form every test of the rules. */
const dates = ['dates', 'day', 'retention', 'explanation', 'term', 'due'].map((one) => `test/archive/${one}`);

/**
 * The rules first, measured whole; then their dates in each zone; then the rest, whose measuring would cost
 * minutes and say nothing.
 */
const runsOf = (full: boolean): readonly Run[] => [
  { name: 'archive', args: ['test/archive', '--coverage'] },
  ...zones.map((zone) => ({
    name: `dates in ${zone.replace('/', ' ')}`,
    args: full ? ['test/archive'] : dates,
    zone,
  })),
  { name: 'all others', args: ['--testPathIgnorePatterns=/test/archive/'] },
];

const nothing: Tested = { passed: 0, failed: 0, skipped: 0, skippedTitles: [] };

export const jest = async (env: NodeJS.ProcessEnv, say: (line: string) => void): Promise<Tested> => {
  let all = nothing;
  for (const run of runsOf(env['ARCHIVE_FULL'] !== undefined)) {
    const one = await runOf(run, envOf(run, env), say);
    all = {
      passed: all.passed + one.passed,
      failed: all.failed + one.failed,
      skipped: all.skipped + one.skipped,
      skippedTitles: [...all.skippedTitles, ...one.skippedTitles],
    };
  }
  return all;
};

/** Once at full size is enough: another zone shows in the usual one. */
const envOf = ({ zone }: Run, env: NodeJS.ProcessEnv): NodeJS.ProcessEnv =>
  zone === undefined ? env : { ...env, TZ: zone, ARCHIVE_FULL: undefined };

const runOf = async (
  { name, args }: Run,
  env: NodeJS.ProcessEnv,
  say: (line: string) => void,
): Promise<Tested> => {
  const reportFile = `.lanes/jest-${name.replaceAll(' ', '-')}.json`;
  rmSync(reportFile, { force: true });
  const node = ['--experimental-vm-modules', '--no-warnings', 'node_modules/jest/bin/jest.js'];
  const code = await new Promise<number>((done) => {
    // The report goes to its file; standard output carries it a second time and is dropped.
    const child = spawn(process.execPath, [...node, ...args, '--json', `--outputFile=${reportFile}`], {
      stdio: ['ignore', 'ignore', 2],
      env,
    });
    child.on('exit', (status) => done(status ?? 1));
  });
  const report = JSON.parse(readFileSync(reportFile, 'utf8')) as Report;
  const pending = report.testResults
    .flatMap(({ assertionResults }) => assertionResults)
    .filter(({ status }) => status === 'pending');
  // A suite that does not load counts no test, and coverage below the threshold fails no test: both fail the run.
  const unsaid = code !== 0 && report.numFailedTests === 0 ? Math.max(1, report.numFailedTestSuites) : 0;
  if (unsaid > 0)
    say(
      `jest failed on ${name} without a failing test: a suite did not load, or shared/archive is not covered whole`,
    );
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + unsaid,
    skipped: pending.length,
    skippedTitles: [...new Set(pending.map(({ fullName }) => fullName))],
  };
};
