/** The data folder belongs to one running service. The lock is the file system's, so a killed service leaves none. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

export interface DataFolder {
  readonly path: string;
  /** Tells whoever tries to start a second time where the first one is. */
  sayWhere(url: string): void;
  release(): void;
}

export class FolderTaken extends Error {
  override readonly name = 'FolderTaken';
}

/** @throws FolderTaken naming the service that has it. */
export const takeFolder = (path: string): DataFolder => {
  // Names and numbers of persons are in it: nobody else on the machine may look.
  mkdirSync(path, { recursive: true, mode: 0o700 });
  const lock = new DatabaseSync(join(path, 'lock.sqlite'), { timeout: 0 });
  const where = join(path, 'running.json');
  try {
    lock.exec('BEGIN EXCLUSIVE');
  } catch {
    throw new FolderTaken(`the data folder ${path} is in use by ${holder(where)}`);
  }
  const say = (url: string) => writeFileSync(where, JSON.stringify({ pid: process.pid, url }));
  const release = () => {
    rmSync(where, { force: true });
    lock.close();
  };
  return { path, sayWhere: say, release };
};

const holder = (where: string): string => {
  try {
    const { pid, url } = JSON.parse(readFileSync(where, 'utf8')) as { pid: number; url: string };
    return `the service at ${url} (process ${pid}). Stop it, or set ARCHIVE_DATA to another folder.`;
  } catch {
    return 'a service that is just starting. Wait for it, or set ARCHIVE_DATA to another folder.';
  }
};
