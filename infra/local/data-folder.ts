/** The data folder belongs to one running service. The lock is the file system's, so a killed service leaves none. */
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { isOfTheFile } from '../../shared/embedded/sqlite-tables.ts';
import { GivenUp } from './giving-up.ts';

export interface DataFolder {
  readonly path: string;
  /** Tells whoever tries to start a second time where the first one is. */
  sayWhere(url: string): void;
  release(): void;
}

export class FolderTaken extends GivenUp {
  override readonly name = 'FolderTaken';
}

/** @throws FolderTaken naming the service that has it, GivenUp where it cannot be used. */
export const takeFolder = (path: string): DataFolder => {
  makeFolder(path);
  const lock = locked(path);
  const where = join(path, 'running.json');
  const say = (url: string) => writeFileSync(where, JSON.stringify({ pid: process.pid, url }));
  const release = () => {
    rmSync(where, { force: true });
    lock.close();
  };
  return { path, sayWhere: say, release };
};

/**
 * Level by level: where nothing can be made, as under /proc, making all of them in one call never ends.
 * Names and numbers of persons are in it: nobody else on the machine may look. @throws GivenUp
 */
export const makeFolder = (path: string): void => {
  const levels: string[] = [];
  for (let at = path; !existsSync(at); at = dirname(at)) levels.unshift(at);
  try {
    for (const level of levels) mkdirSync(level, { mode: 0o700 });
  } catch (error) {
    throw notUsable(path, error);
  }
  if (!statSync(path).isDirectory()) throw notUsable(path, 'it is not a folder');
};

const BUSY = 5;

const locked = (path: string): DatabaseSync => {
  const file = join(path, 'lock.sqlite');
  let lock: DatabaseSync | undefined;
  try {
    lock = new DatabaseSync(file, { timeout: 0 });
    lock.exec('BEGIN EXCLUSIVE');
    return lock;
  } catch (error) {
    lock?.close();
    if (isOfTheFile(error) && error.errcode === BUSY)
      throw new FolderTaken(`the data folder ${path} is in use by ${holder(join(path, 'running.json'))}`);
    throw notUsable(path, isOfTheFile(error) ? `${file}: ${String(error.message)}` : error);
  }
};

const notUsable = (path: string, why: unknown): GivenUp =>
  new GivenUp(
    `the folder ${path} cannot be used: ${why instanceof Error ? why.message : String(why)} ` +
      '(docs/runbook.md, On one machine)',
  );

const holder = (where: string): string => {
  try {
    const { pid, url } = JSON.parse(readFileSync(where, 'utf8')) as { pid: number; url: string };
    return `the service at ${url} (process ${pid}). Stop it, or set ARCHIVE_DATA to another folder.`;
  } catch {
    return 'a service that is just starting. Wait for it, or set ARCHIVE_DATA to another folder.';
  }
};
