/**
 * The code of every door, with the SDK in it and nothing left to install. Doors are built together,
 * so that what they share is made once; then each folder gets its own door and the pieces that it
 * reaches. The same sources give the same bytes.
 */
import { cpSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build, type BuildOptions, type Metafile, type Plugin } from 'esbuild';
import { allDoors, type DoorPlace, executorDoors, fileOf, sourceOf } from './doors.ts';
import { furnish } from './furnishing.ts';

export interface Bundled {
  /** Folder of a door's code. */
  readonly codeOf: (door: DoorPlace) => string;
  /** Doors of the table that nobody has written. */
  readonly missing: readonly DoorPlace[];
  /** False where the picture library for Lambda's processor has not been fetched. */
  readonly pictures: boolean;
}

/** Everybody else's destroyer: it has the executor's name and none of his code. */
const withoutKnife: Plugin = {
  name: 'without-knife',
  setup: (bundling) => {
    bundling.onResolve({ filter: /\/s3-destroyer\.ts$/ }, () => ({
      path: 'none',
      namespace: 'without-knife',
    }));
    bundling.onLoad({ filter: /.*/, namespace: 'without-knife' }, () => ({
      contents: `const no = () => Promise.reject(new Error('only the executor destroys'));
        export const s3Destroyer = () => ({ lift: no, destroy: no, remove: no, abort: no });`,
    }));
  },
};

const settings = (root: string) =>
  ({
    absWorkingDir: root,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    minify: true,
    metafile: true,
    logLevel: 'error',
    format: 'esm',
    platform: 'node',
    target: 'node24',
    mainFields: ['module', 'main'],
    legalComments: 'none',
    // Its native half is made per processor and is copied beside the bundle.
    external: ['sharp'],
    banner: {
      js: "import{createRequire as __archiveCreateRequire}from'node:module';const require=__archiveCreateRequire(import.meta.url);",
    },
  }) satisfies BuildOptions;

const entry = (door: DoorPlace) => ({ in: sourceOf(door), out: fileOf(door) });

const isExecutor = ({ door }: DoorPlace): boolean => executorDoors.includes(door);

/** A door that is not written stands as one that fails, so that the rest can be looked at. */
const standIn = (folder: string, door: DoorPlace): void => {
  const text = `export const handler = () => { throw new Error('${sourceOf(door)} is not written'); };\n`;
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${fileOf(door)}.mjs`), text);
};

/** A file and all that it imports, later or at once. */
const reached = (outputs: Metafile['outputs'], file: string): readonly string[] => {
  const found = new Set([file]);
  for (const one of found)
    for (const { path, external } of outputs[one]?.imports ?? []) if (external !== true) found.add(path);
  return [...found];
};

interface Building {
  readonly root: string;
  readonly pieces: string;
  readonly folderOf: (door: DoorPlace) => string;
}

/** Answers whether all that the doors open at run time was there. */
const buildTogether = async (
  { root, pieces, folderOf }: Building,
  doors: readonly DoorPlace[],
  plugins: Plugin[],
): Promise<boolean> => {
  const worker = { in: 'shared/scans/pdf-worker.ts', out: 'pdf-worker' };
  const entryPoints = [...doors.map(entry), worker];
  const { metafile } = await build({ ...settings(root), outdir: pieces, entryPoints, plugins });
  const { outputs } = metafile;
  const named = (name: string) => Object.keys(outputs).filter((file) => file.endsWith(`/${name}.mjs`));
  const furnished = doors.map((door) => {
    const folder = folderOf(door);
    const files = named(fileOf(door)).flatMap((file) => reached(outputs, file));
    const copy = (file: string) => cpSync(join(root, file), join(folder, file.split('/').at(-1) ?? ''));
    files.forEach(copy);
    const inputs = files.flatMap((file) => Object.keys(outputs[file]?.inputs ?? {}));
    const imports = files.flatMap((file) => outputs[file]?.imports ?? []);
    return furnish({
      root,
      folder,
      door,
      inputs,
      imports,
      addWorker: () => named('pdf-worker').forEach(copy),
    });
  });
  return furnished.every(Boolean);
};

/** @param folder where the code goes, one folder a door; it should be empty. */
export const bundleDoors = async (folder: string, root = process.cwd()): Promise<Bundled> => {
  const out = resolve(root, folder);
  const codeOf = (door: DoorPlace) => join(out, fileOf(door));
  const doors = allDoors();
  const missing = doors.filter((door) => !existsSync(join(root, sourceOf(door))));
  const there = doors.filter((door) => !missing.includes(door));
  const where = (name: string) => ({ root, pieces: join(out, name), folderOf: codeOf });
  const pictures = [
    await buildTogether(where('.executor'), there.filter(isExecutor), []),
    await buildTogether(
      where('.pieces'),
      there.filter((door) => !isExecutor(door)),
      [withoutKnife],
    ),
  ];
  for (const door of missing) standIn(codeOf(door), door);
  return { codeOf, missing, pictures: pictures.every(Boolean) };
};
