import { type ChildProcess, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';

const node = 'node_modules/.bin/node';

export interface RunningService {
  readonly url: string;
  /** All it has written so far, on both streams. */
  readonly said: () => string;
  /** Ends it as a power cut would: nothing of it is asked. */
  readonly kill: () => Promise<void>;
}

const start = (folder: string): ChildProcess =>
  spawn(node, ['--disable-warning=ExperimentalWarning', 'infra/local/main.ts'], {
    env: { ...process.env, PORT: '0', ARCHIVE_DATA: folder },
    stdio: ['ignore', 'pipe', 'pipe'],
  });

const ended = (child: ChildProcess): Promise<number | null> =>
  new Promise((done) => {
    if (child.exitCode !== null || child.signalCode !== null) done(child.exitCode);
    else child.once('exit', done);
  });

/** `npm start` on a data folder, as a process of its own. */
export const startService = async (folder: string): Promise<RunningService> => {
  const child = start(folder);
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

/** Starts a service that is expected to give up; answers how it ended and what it said. */
export const startInVain = async (
  folder: string,
): Promise<{ readonly code: number | null; readonly said: string }> => {
  const child = start(folder);
  let said = '';
  child.stderr?.on('data', (piece: Buffer) => (said += piece.toString()));
  return { code: await ended(child), said };
};
