/** An auditor with an unpacked bundle, a shell, openssl and the utilities of POSIX: nothing else on the path, nothing in the environment. */
import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { inFull } from './full.ts';

const utilities = [
  ...['cat', 'cp', 'cut', 'date', 'expr', 'find', 'grep', 'head', 'ls', 'mkdir', 'mv', 'rm'],
  ...['sed', 'sort', 'tail', 'tr', 'uniq', 'wc'],
];
const tools = ['openssl', 'sha256sum', ...utilities];

/**
 * What `sh` is: dash on Debian; bash on other systems, and there with an echo that reads backslashes, as on
 * macOS. Bash runs what stands in an arithmetic expression, dash does not; each of them reads data in its own way.
 */
export const everyShell = ['dash', 'bash'] as const;
export type Shell = (typeof everyShell)[number];
/** A script takes seconds in each: what is no matter of the shell is tried in one of them, and in both at full size. */
export const shells: readonly Shell[] = everyShell.slice(0, inFull(everyShell.length, 1));

const started: Readonly<Record<Shell, string>> = { dash: 'dash', bash: 'bash --posix -O xpg_echo' };

export interface Auditor {
  readonly folder: string;
  put(files: Readonly<Record<string, string | Uint8Array>>): void;
  /** Runs a script by the auditor's shell, which is `sh` to the script too. */
  sh(script: string): Promise<{ readonly code: number | null; readonly out: string }>;
  clear(): void;
}

const placeOf = (tool: string): string => {
  const found = ['/usr/bin', '/bin'].map((place) => join(place, tool)).find((name) => existsSync(name));
  if (found === undefined) throw new Error(`${tool} is not on this machine`);
  return found;
};

const toolbox = (shell: Shell): string => {
  const path = mkdtempSync(join(tmpdir(), 'tools-'));
  for (const tool of tools) symlinkSync(placeOf(tool), join(path, tool));
  const [program, ...options] = started[shell].split(' ');
  const line = `#!${placeOf(program!)}\nexec ${placeOf(program!)} ${options.join(' ')} "$@"\n`;
  writeFileSync(join(path, 'sh'), line, { mode: 0o755 });
  return path;
};

export const anAuditor = (
  files: Readonly<Record<string, string | Uint8Array>> = {},
  shell: Shell = 'dash',
): Auditor => {
  const folder = mkdtempSync(join(tmpdir(), 'auditor-'));
  const path = toolbox(shell);
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
