/**
 * Copies of what a machine needs beside its stores: the registry and the keys. The stores are not in them: they are never
 * taken back, and what they know beyond a copy is replayed at the next start (docs/runbook.md, Restore).
 */
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { join } from 'node:path';
import { syncFolder } from '../../shared/embedded/durable.ts';
import { writeSecret } from '../../shared/embedded/key-files.ts';
import { hasSeal } from '../../shared/embedded/key-file-signer.ts';
import { copyRegistry } from '../../shared/embedded/sqlite-copy.ts';
import { lookAtRegistry } from '../../shared/embedded/sqlite-look.ts';
import { openSqliteRegistry } from '../../shared/embedded/sqlite-registry.ts';
import { IntegrityFault } from '../../shared/ports/faults.ts';
import { makeFolder } from './data-folder.ts';
import { GivenUp } from './giving-up.ts';

const REGISTRY = 'registry.sqlite';
const PARTY_KEY = 'party-key';
const KEYS = 'keys';
/** What SQLite keeps beside a registry that is, or was, open. */
const BESIDE = ['-wal', '-shm'];

export interface Copied {
  readonly bytes: number;
  /** The root's key was among the keys: nobody has taken it offline. */
  readonly rootKey: boolean;
}

/** The service may run. @throws GivenUp where there is nothing to copy, or something lies in the way. */
export const makeCopy = async (data: string, to: string): Promise<Copied> => {
  const file = join(data, REGISTRY);
  if (sizeOf(file) === 0) throw new GivenUp(`there is no registry to copy: ${file} is missing`);
  makeFolder(to);
  if (readdirSync(to).length > 0)
    throw new GivenUp(`${to} is not empty: name a new folder for each copy, so that none is half another`);
  await copySecrets(data, to);
  const unfinished = join(to, `${REGISTRY}.part`);
  await copyRegistry(file, unfinished);
  prove(unfinished, `${file} is damaged, and no copy was made of it (docs/runbook.md, Restore)`);
  // Last: a folder with a registry in it is a whole copy.
  renameSync(unfinished, join(to, REGISTRY));
  await syncFolder(to);
  return { bytes: sizeOf(join(to, REGISTRY)), rootKey: existsSync(join(to, KEYS, 'root-key.pem')) };
};

/**
 * For the holder of the folder's lock. The registry that stands there goes first and the copy comes last, so whoever
 * starts after a crash in between finds none, and is told to put a copy back. Answers the folder in which lies what
 * stood in its place, if anything did.
 * @throws GivenUp, with nothing changed, where the copy is none, or its keys are not those of this archive.
 */
export const putCopyBack = async (
  data: string,
  { from, now }: { readonly from: string; readonly now: string },
): Promise<string | undefined> => {
  if (sizeOf(join(from, REGISTRY)) === 0)
    throw new GivenUp(`${from} holds no copy of a registry: ${join(from, REGISTRY)} is missing`);
  await mustBeSameSeal(data, from);
  const arriving = join(data, `${REGISTRY}.restored`);
  bring(join(from, REGISTRY), arriving);
  prove(arriving, `the copy in ${from} is damaged, and was not put in place: choose another one`);
  const aside = setAside(data, from, join(data, `before-restore-${now.replaceAll(':', '-')}`));
  await copySecrets(from, data);
  renameSync(arriving, join(data, REGISTRY));
  await syncFolder(data);
  return aside;
};

/** What was set aside from a killed service has its log of writes beside it. */
const bring = (from: string, to: string): void => {
  for (const end of BESIDE) rmSync(`${to}${end}`, { force: true });
  copyFileSync(from, to);
  chmodSync(to, 0o600);
  if (sizeOf(`${from}-wal`) > 0) copyFileSync(`${from}-wal`, `${to}-wal`);
};

/** Leaves one file, whole and on the disk, or none. */
const prove = (file: string, damaged: string): void => {
  try {
    if (lookAtRegistry(file) !== 'full') throw new GivenUp(`${damaged}: it holds nothing`);
    // Carries in the log of writes, and brings all of it to the disk.
    openSqliteRegistry(file).close();
  } catch (fault) {
    for (const end of ['', ...BESIDE]) rmSync(`${file}${end}`, { force: true });
    throw fault instanceof IntegrityFault ? new GivenUp(damaged) : fault;
  }
};

/** Keys that stand in the place are left: a signer may have been renewed since the copy was made. */
const copySecrets = async (from: string, to: string): Promise<void> => {
  const [keys, place] = [join(from, KEYS), join(to, KEYS)];
  if (existsSync(join(from, PARTY_KEY)) && !existsSync(join(to, PARTY_KEY)))
    await writeSecret(join(to, PARTY_KEY), readFileSync(join(from, PARTY_KEY)));
  if (!existsSync(keys) || (await hasSeal(place))) return;
  mkdirSync(place, { recursive: true, mode: 0o700 });
  for (const { name } of readdirSync(keys, { withFileTypes: true }).filter((entry) => entry.isFile()))
    await writeSecret(join(place, name), readFileSync(join(keys, name)));
};

/** A registry, its log of writes, and a key of parties that is not the copy's. */
const setAside = (data: string, from: string, aside: string): string | undefined => {
  const key = textOf(join(from, PARTY_KEY));
  const isOther = key !== undefined && key !== textOf(join(data, PARTY_KEY));
  const names = [REGISTRY, `${REGISTRY}-wal`, ...(isOther ? [PARTY_KEY] : [])];
  const there = names.filter((name) => sizeOf(join(data, name)) > 0);
  if (there.length > 0) mkdirSync(aside, { mode: 0o700 });
  for (const name of there) renameSync(join(data, name), join(aside, name));
  // What is left of these holds nothing.
  for (const end of BESIDE) rmSync(join(data, `${REGISTRY}${end}`), { force: true });
  return there.length > 0 ? aside : undefined;
};

const mustBeSameSeal = async (data: string, from: string): Promise<void> => {
  const root = textOf(join(from, KEYS, 'root.pem'))?.trim();
  if (root === undefined || !(await hasSeal(join(data, KEYS)))) return;
  // A root that was succeeded since stands among the certificates of the signer.
  const here = ['root.pem', 'root-key.pem', 'signer.pem'].map((name) => textOf(join(data, KEYS, name)));
  if (here.some((text) => text?.includes(root))) return;
  throw new GivenUp(
    `${join(data, KEYS)} is a seal under another root than ${join(from, KEYS)}: find out which of them sealed the ` +
      'records on file. Where it is the copy’s, move the other away first (docs/runbook.md, Restore)',
  );
};

const textOf = (path: string): string | undefined =>
  existsSync(path) ? readFileSync(path, 'utf8') : undefined;

const sizeOf = (path: string): number => statSync(path, { throwIfNoEntry: false })?.size ?? 0;
