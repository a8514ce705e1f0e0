import { spawn } from 'node:child_process';

export interface Ran {
  readonly code: number;
  readonly output: string;
}

/** Runs a command to its end and answers all it printed. */
export const run = (command: string, args: readonly string[], env = process.env): Promise<Ran> =>
  new Promise((done) => {
    const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'], env });
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (piece: Buffer) => (output += piece.toString()));
    child.on('error', (error) => done({ code: 127, output: error.message }));
    child.on('exit', (code) => done({ code: code ?? 1, output }));
  });
