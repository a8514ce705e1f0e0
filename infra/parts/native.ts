/**
 * sharp reads pictures by a native library, made per processor. The machine that builds has its own;
 * Lambda's (Linux on arm64) is fetched before a deployment: exactly the files that the lock file
 * names, checked by its digests.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const native = ['@img/sharp-linux-arm64', '@img/sharp-libvips-linux-arm64'];
const scripts = ['sharp', '@img/colour', 'detect-libc', 'semver'];

/** Beside what npm installs, and gone with it. */
const storeOf = (root: string): string => join(root, 'node_modules', '.linux-arm64');

/** Puts sharp into a bundle's folder. Answers whether its native half was there. */
export const copySharp = (root: string, folder: string): boolean => {
  const copy = (from: string, name: string) =>
    cpSync(join(from, name), join(folder, 'node_modules', name), { recursive: true, dereference: true });
  for (const name of scripts) copy(join(root, 'node_modules'), name);
  const fetched = native.filter((name) => existsSync(join(storeOf(root), name)));
  for (const name of fetched) copy(storeOf(root), name);
  return fetched.length === native.length;
};

interface Locked {
  readonly version: string;
  readonly integrity: string;
}

const lockedIn = (root: string, name: string): Locked => {
  const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
    packages: Record<string, Locked | undefined>;
  };
  const found = lock.packages[`node_modules/${name}`];
  if (!found) throw new Error(`package-lock.json names no ${name}`);
  return found;
};

const versionIn = (folder: string): string | undefined => {
  const described = join(folder, 'package.json');
  if (!existsSync(described)) return undefined;
  return (JSON.parse(readFileSync(described, 'utf8')) as Locked).version;
};

const run = (command: string, args: readonly string[]): string => {
  const done = spawnSync(command, args, { encoding: 'utf8' });
  if (done.status !== 0) throw new Error(`${command} ${args.join(' ')}: ${done.stderr}`);
  return done.stdout;
};

const fetchOne = (root: string, name: string): void => {
  const { version, integrity } = lockedIn(root, name);
  const place = join(storeOf(root), name);
  if (versionIn(place) === version) return;
  const folder = mkdtempSync(join(tmpdir(), 'archive-native-'));
  const said = run('npm', ['pack', `${name}@${version}`, '--silent', '--pack-destination', folder]);
  const packed = join(folder, said.trim().split('\n').at(-1) ?? '');
  const digest = `sha512-${createHash('sha512').update(readFileSync(packed)).digest('base64')}`;
  if (digest !== integrity) throw new Error(`${name}@${version} is not what package-lock.json names`);
  run('tar', ['-xzf', packed, '-C', folder]);
  rmSync(place, { recursive: true, force: true });
  mkdirSync(join(place, '..'), { recursive: true });
  cpSync(join(folder, 'package'), place, { recursive: true });
  rmSync(folder, { recursive: true });
};

/** Needs the network, once for each version. */
export const fetchNative = (root = process.cwd()): void => {
  for (const name of native) fetchOne(root, name);
};
