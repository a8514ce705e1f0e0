/** An auditor with an unpacked bundle, a shell, openssl and the utilities of POSIX: nothing else on the path, nothing in the environment. */
import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const utilities = [
  ...['cat', 'cp', 'cut', 'date', 'expr', 'find', 'grep', 'head', 'ls', 'mkdir', 'mv', 'rm'],
  ...['sed', 'sort', 'tail', 'tr', 'uniq', 'wc'],
];
const tools = ['openssl', 'sha256sum', 'sh', ...utilities];

export interface Auditor {
  readonly folder: string;
  put(files: Readonly<Record<string, string | Uint8Array>>): void;
  /** Runs a script by dash. */
  sh(script: string): Promise<{ readonly code: number | null; readonly out: string }>;
  clear(): void;
}

export const anAuditor = (files: Readonly<Record<string, string | Uint8Array>> = {}): Auditor => {
  const folder = mkdtempSync(join(tmpdir(), 'auditor-'));
  const path = mkdtempSync(join(tmpdir(), 'tools-'));
  for (const tool of tools) {
    const found = ['/usr/bin', '/bin'].map((place) => join(place, tool)).find((name) => existsSync(name));
    if (found === undefined) throw new Error(`${tool} is not on this machine`);
    symlinkSync(found, join(path, tool));
  }
  const put: Auditor['put'] = (more) => {
    for (const [name, content] of Object.entries(more)) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), content);
    }
  };
  put(files);
  return {
    folder,
    put,
    sh: async (script) => {
      const ran = spawn('/usr/bin/env', ['-i', `PATH=${path}`, 'sh', '-c', `exec 2>&1\n${script}`], {
        cwd: folder,
        stdio: ['ignore', 'pipe', 'ignore'],
      });
      const ended = once(ran, 'close');
      const out = await text(ran.stdout);
      await ended;
      return { code: ran.exitCode, out };
    },
    clear: () => [folder, path].forEach((each) => rmSync(each, { recursive: true })),
  };
};
