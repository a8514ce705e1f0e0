/**
 * The way into every command, for a machine with Node 20 or later: installs
 * what is missing, then runs the command under the Node that the project pins.
 * Built-in modules only: it runs before anything is installed.
 */
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const mark = join(root, 'node_modules', '.installed');
const node = join(root, 'node_modules', 'node', 'bin', 'node');

const commands = {
  start: ['infra/local/main.ts'],
  demo: ['infra/local/demo.ts'],
  bench: ['test/bench/main.ts'],
  synth: ['infra/synth.ts'],
  verify: ['infra/local/verify.ts'],
  backup: ['infra/local/backup.ts'],
  restore: ['infra/local/restore.ts'],
  unhalt: ['infra/local/unhalt.ts'],
  test: ['test/run/main.ts'],
  mutants: ['test/run/main.ts', '--mutants'],
};

const lock = createHash('sha256')
  .update(readFileSync(join(root, 'package-lock.json')))
  .digest('hex');
const installed = existsSync(mark) && existsSync(node) && readFileSync(mark, 'utf8') === lock;

if (!installed) {
  process.stderr.write('Installing what is missing (once; a minute or two)\n');
  const npm = process.env.npm_execpath;
  const [command, ...before] = npm ? [process.execPath, npm] : ['npm'];
  const done = spawnSync(command, [...before, 'ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
  });
  if (done.status !== 0) {
    process.stderr.write(
      'The installation failed: see above. Check the network and run the same command again.\n',
    );
    process.exit(1);
  }
  writeFileSync(mark, lock);
}

const [name = 'start', ...rest] = process.argv.slice(2);
const script = commands[name];
if (!script) {
  process.stderr.write(`There is no command ${name}. There are: ${Object.keys(commands).join(', ')}.\n`);
  process.exit(1);
}

const child = spawn(node, ['--disable-warning=ExperimentalWarning', ...script, ...rest], {
  cwd: root,
  stdio: 'inherit',
  // Standard output is for what a command has to say.
  env: { POWERTOOLS_LOG_LEVEL: 'WARN', ...process.env },
});
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
child.on('exit', (code, signal) => process.exit(code ?? (signal ? 1 : 0)));
