/** What lies in a registry file, before anything opens it to write. */
import { statSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { IntegrityFault } from '../ports/faults.ts';
import { guarded, isOfTheFile } from './sqlite-tables.ts';

/** `empty`: a registry was begun in it, or not even that, and holds no item. */
export type RegistryFound = 'missing' | 'empty' | 'full';

/**
 * Reads the whole file once (a second for each GB that the system has in memory) and changes nothing in it: the
 * log of writes that a killed process left beside it counts with it, and is not yet carried into it. Where that
 * log belongs to another copy of the file, carrying it in would ruin the file for good; so with one there the
 * indexes are compared with the items too, which takes three times as long.
 * @throws IntegrityFault when the file is damaged, or with the log beside it would be.
 */
export const lookAtRegistry = (file: string): RegistryFound => {
  const bytes = bytesOf(file);
  if (bytes === undefined) return 'missing';
  if (bytes === 0) return 'empty';
  const hasLog = (bytesOf(`${file}-wal`) ?? 0) > 0;
  const damage = damageOf(file, hasLog ? 'integrity_check' : 'quick_check');
  if (damage === undefined) return holdsItems(file) ? 'full' : 'empty';
  throw new IntegrityFault(hasLog ? besideALog(file, damage) : `${file} is damaged (${damage})${RESTORE}`);
};

const RESTORE = ': put a copy back (docs/runbook.md, Restore)';

const besideALog = (file: string, damage: string): string =>
  `${file} and the log of writes beside it, ${file}-wal, do not make up a registry (${damage}). ` +
  'Nothing was changed in either. Where you have just put a copy in its place, the log is left over from the ' +
  `registry before it: move ${file}-wal and ${file}-shm away. Otherwise${RESTORE.replace(':', '')}`;

const bytesOf = (file: string): number | undefined => statSync(file, { throwIfNoEntry: false })?.size;

/** The first thing that is wrong, in SQLite's words, which quote no item. */
const damageOf = (file: string, check: 'quick_check' | 'integrity_check'): string | undefined => {
  try {
    const found = reading(file, (db) => db.prepare(`PRAGMA ${check}(1)`).get()?.[check]);
    return found === 'ok' ? undefined : String(found).split('\n').at(-1);
  } catch (error) {
    if (error instanceof IntegrityFault && isOfTheFile(error.cause)) return String(error.cause.message);
    throw error;
  }
};

const holdsItems = (file: string): boolean =>
  reading(file, (db) => {
    const table = db.prepare("SELECT 1 FROM sqlite_schema WHERE name = 'items'").get();
    return table !== undefined && db.prepare('SELECT 1 FROM items LIMIT 1').get() !== undefined;
  });

/** A connection that may not write leaves the log of writes as it is when it closes; any other carries it in. */
const reading = <Found>(file: string, work: (db: DatabaseSync) => Found): Found =>
  guarded(() => {
    const db = new DatabaseSync(file, { readOnly: true, timeout: 5000 });
    try {
      return work(db);
    } finally {
      db.close();
    }
  });
