import { DatabaseSync, type StatementSync } from 'node:sqlite';
import { IntegrityFault, TransientFault } from '../ports/faults.ts';
import type { Index } from '../ports/registry.ts';

export const INDEXES = ['list', 'due', 'owed', 'pending'] as const satisfies readonly Index[];

const SCHEMA = 1;
const BUSY_MILLISECONDS = 5000;

const columns = INDEXES.map((index) => `${index}Key TEXT, ${index}Sort TEXT`).join(', ');
const tables = [
  `CREATE TABLE IF NOT EXISTS items (
     pk TEXT NOT NULL, sk TEXT NOT NULL, body TEXT NOT NULL, expires REAL, ${columns}, PRIMARY KEY (pk, sk))`,
  `CREATE INDEX IF NOT EXISTS expiring ON items (expires) WHERE expires IS NOT NULL`,
  ...INDEXES.map(
    (index) =>
      `CREATE INDEX IF NOT EXISTS ${index}Index ON items (${index}Key, ${index}Sort, pk, sk) WHERE ${index}Key IS NOT NULL`,
  ),
];

/** Opens the file, or a registry that lives in memory alone (`:memory:`). What was committed survives a power cut. */
export const openTables = (file: string): DatabaseSync =>
  guarded(() => {
    const db = new DatabaseSync(file, { timeout: BUSY_MILLISECONDS });
    try {
      layTables(db);
    } catch (fault) {
      db.close();
      throw fault;
    }

    return db;
  });

const layTables = (db: DatabaseSync): void => {
  db.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA cache_size = -65536');
  // What is removed or overwritten is not left to be read in free pages: names of persons go with their files.
  db.exec('PRAGMA secure_delete = ON');
  db.exec('BEGIN IMMEDIATE');
  const found = Number(db.prepare('PRAGMA user_version').get()?.['user_version']);
  if (found > SCHEMA)
    throw new IntegrityFault(`The registry was written by a newer release (schema ${found}).`);
  for (const table of tables) db.exec(table);
  db.exec(`PRAGMA user_version = ${SCHEMA}; COMMIT`);
};

const indexFields = INDEXES.flatMap((index) => [`${index}Key`, `${index}Sort`]);
const written = ['body', 'expires', ...indexFields];

export interface Statements {
  readonly find: StatementSync;
  readonly put: StatementSync;
  readonly remove: StatementSync;
  readonly removeExpired: StatementSync;
  readonly begin: StatementSync;
  readonly commit: StatementSync;
  readonly rollback: StatementSync;
  page(index: Index | undefined, newestFirst: boolean): StatementSync;
}

export const statementsOf = (db: DatabaseSync): Statements => {
  const pages = new Map<string, StatementSync>();
  const page = (index: Index | undefined, newestFirst: boolean): StatementSync => {
    const sql = index === undefined ? pageOfTable(newestFirst) : pageOfIndex(index, newestFirst);
    const statement = pages.get(sql) ?? db.prepare(sql);
    pages.set(sql, statement);
    return statement;
  };

  return {
    find: db.prepare('SELECT body FROM items WHERE pk = ? AND sk = ?'),
    put: db.prepare(
      `INSERT INTO items (pk, sk, ${written.join(', ')}) VALUES (?, ?${', ?'.repeat(written.length)})
       ON CONFLICT (pk, sk) DO UPDATE SET ${written.map((field) => `${field} = excluded.${field}`).join(', ')}`,
    ),
    remove: db.prepare('DELETE FROM items WHERE pk = ? AND sk = ?'),
    removeExpired: db.prepare(
      'DELETE FROM items WHERE rowid IN (SELECT rowid FROM items WHERE expires < unixepoch() LIMIT 1000)',
    ),
    begin: db.prepare('BEGIN IMMEDIATE'),
    commit: db.prepare('COMMIT'),
    rollback: db.prepare('ROLLBACK'),
    page,
  };
};

const pageOfTable = (newestFirst: boolean): string =>
  `SELECT body, sk AS sort, pk, sk FROM items WHERE pk = ? AND sk >= ? AND sk <= ? AND sk <> ?
   ORDER BY sk ${newestFirst ? 'DESC' : 'ASC'} LIMIT ?`;

const pageOfIndex = (index: Index, newestFirst: boolean): string => {
  const place = `(${index}Sort, pk, sk)`;
  const way = newestFirst ? 'DESC' : 'ASC';

  return `SELECT body, ${index}Sort AS sort, pk, sk FROM items
          WHERE ${index}Key = ? AND ${place} > (?, ?, ?) AND ${place} < (?, ?, ?)
          ORDER BY ${index}Sort ${way}, pk ${way}, sk ${way} LIMIT ?`;
};

const CORRUPT = 11;
const NOT_A_DATABASE = 26;

/** An error of SQLite itself, after which a transaction may already be gone. */
export const isOfTheFile = (
  error: unknown,
): error is { readonly errcode: unknown; readonly message: unknown } =>
  typeof error === 'object' && error !== null && 'errcode' in error && 'message' in error;

/** Tells a busy or full disk from a damaged file. Any other error is as it was. */
export const faultOf = (error: unknown): unknown => {
  if (!isOfTheFile(error)) return error;
  const code = Number(error.errcode) & 0xff;
  if (code === CORRUPT || code === NOT_A_DATABASE)
    return new IntegrityFault('The registry file is damaged.', { cause: error });
  const why = `The registry file is busy or cannot be written: ${String(error.message)}`;
  return new TransientFault(why, { cause: error });
};

/** Runs work on the file. @throws what `faultOf` makes of its errors. */
export const guarded = <Found>(work: () => Found): Found => {
  try {
    return work();
  } catch (error) {
    throw faultOf(error);
  }
};
