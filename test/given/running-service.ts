import { type ChildProcess, spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { createInterface } from 'node:readline';

const node = resolve('node_modules/.bin/node');

export interface RunningService {
  readonly url: string;
  /** All it has written so far, on both streams. */
  readonly said: () => string;
  /** Ends it as a power cut would: nothing of it is asked. */
  readonly kill: () => Promise<void>;
}

export interface Surroundings {
  readonly env?: Readonly<Record<string, string>>;
  readonly cwd?: string;
  readonly args?: readonly string[];
}

/** A script of `infra/local` as a process of its own, over a data folder. */
export const startScript = (
  script: string,
  folder: string,
  { env = {}, cwd = '.', args = [] }: Surroundings = {},
): ChildProcess =>
  spawn(node, ['--disable-warning=ExperimentalWarning', resolve('infra/local', script), ...args], {
    cwd,
    env: { ...process.env, PORT: '0', ARCHIVE_DATA: folder, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });

const ended = (child: ChildProcess): Promise<number | null> =>
  new Promise((done) => {
    if (child.exitCode !== null || child.signalCode !== null) done(child.exitCode);
    else child.once('close', done);
  });

/** `npm start` on a data folder, as a process of its own. */
export const startService = async (folder: string, around: Surroundings = {}): Promise<RunningService> => {
  const child = startScript('main.ts', folder, around);
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (piece: Buffer) => (said += piece.toString()));
  const url = await new Promise<string>((done, failed) => {
    if (child.stdout)
      createInterface({ input: child.stdout }).on('line', (line) => {
        const [, found] = /^ready (http:\S+)$/.exec(line) ?? [];
        if (found !== undefined) done(found);
      });
    child.once('exit', (code) => failed(new Error(`the service ended with ${String(code)}: ${said}`)));
  });
  return {
    url,
    said: () => said,
    kill: async () => {
      child.kill('SIGKILL');
      await ended(child);
    },
  };
};

export interface Ended {
  readonly code: number | null;
  readonly said: string;
  readonly wrote: string;
}

/** Runs a script to its end; answers how it ended, what it said on standard error and wrote on standard output. */
export const runScript = async (
  script: string,
  folder: string,
  around: Surroundings = {},
): Promise<Ended> => {
  const child = startScript(script, folder, around);
  let [said, wrote] = ['', ''];
  child.stderr?.on('data', (piece: Buffer) => (said += piece.toString()));
  child.stdout?.on('data', (piece: Buffer) => {
    wrote += piece.toString();
    // What was to give up serves: it would never end.
    if (/^ready /m.test(wrote)) child.kill('SIGKILL');
  });
  const code = await ended(child);
  return { code, said, wrote };
};

/** Starts a service that is expected to give up. */
export const startInVain = (folder: string, around: Surroundings = {}): Promise<Ended> =>
  runScript('main.ts', folder, around);
