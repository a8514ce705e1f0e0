/** Builds the pages where what they are made of has changed since they were built last. */
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Where the built pages lie. */
export const builtPages = join(root, 'web', 'dist');

const mark = join(builtPages, '.made-of');

export const buildPages = async (): Promise<void> => {
  const sources = digestOfSources();
  if (existsSync(mark) && readFileSync(mark, 'utf8') === sources) return;
  const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js');
  const config = join(root, 'web', 'vite.config.ts');
  await promisify(execFile)(process.execPath, [vite, 'build', '--config', config], { cwd: root });
  writeFileSync(mark, sources);
};

/** The verifier is in the pages too. */
const madeOf = ['web', 'shared/contract', 'shared/archive', 'shared/signature'];

const digestOfSources = (): string => {
  const hash = createHash('sha256');
  for (const path of ['package-lock.json', ...madeOf.flatMap(filesIn)])
    hash.update(`${path}\n`).update(readFileSync(join(root, path)));
  return hash.digest('hex');
};

const filesIn = (folder: string): readonly string[] =>
  readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((one) => one.isFile() && !one.parentPath.startsWith(builtPages))
    .map(({ parentPath, name }) => join(parentPath, name).slice(root.length))
    .toSorted();
