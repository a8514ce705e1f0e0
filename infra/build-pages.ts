/** Builds the pages where what they are made of has changed since they were built last. */
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Where the built pages lie. */
export const builtPages = join(root, 'web', 'dist');

const mark = join(builtPages, '.made-of');

const isBuiltOf = (sources: string): boolean => existsSync(mark) && readFileSync(mark, 'utf8') === sources;

/** Built aside and put in place whole: another service may be building, or serving, the same at this moment. */
export const buildPages = async (): Promise<void> => {
  const sources = digestOfSources();
  if (isBuiltOf(sources)) return;
  const made = mkdtempSync(join(root, 'web', '.dist-'));
  try {
    const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js');
    const config = join(root, 'web', 'vite.config.ts');
    const args = [vite, 'build', '--config', config, '--outDir', made];
    // Built for development, wherever that is said, the pages would name the folders of this machine.
    const env = { ...process.env, NODE_ENV: 'production' };
    await promisify(execFile)(process.execPath, args, { cwd: root, env });
    if (isBuiltOf(sources)) return;
    writeFileSync(join(made, '.made-of'), sources);
    // Whoever serves the older ones meanwhile finds some of them gone, and the newer in their place.
    rmSync(builtPages, { recursive: true, force: true });
    renameSync(made, builtPages);
  } catch (fault) {
    // Another was the first.
    if (!isBuiltOf(sources)) throw fault;
  } finally {
    rmSync(made, { recursive: true, force: true });
  }
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
    .filter((one) => one.isFile() && !/[/\\]web[/\\](dist|\.dist-)/.test(`${one.parentPath}/`))
    .map(({ parentPath, name }) => join(parentPath, name).slice(root.length))
    .toSorted();
