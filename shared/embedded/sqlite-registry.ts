import { owedKeysOf } from '../archive/owed.ts';
import { stepsOf, type Step } from '../ports/change.ts';
import { cursorAt, LAST, oldestFirst, pageSizeOf, positionOf, rangeOf } from '../ports/paging.ts';
import type { Change, Item, Key, Page, Query, Refused, Registry } from '../ports/registry.ts';
import { commitQueue, type Judged } from './commit-queue.ts';
import { meets } from './conditions.ts';
import { itemOf, rowOf, updated } from './sqlite-items.ts';
import { guarded, openTables, statementsOf, type Statements } from './sqlite-tables.ts';

export interface SqliteRegistry extends Registry {
  /** Empties the write-ahead log, in which older states of items can still be read. */
  tidy(): void;
  close(): void;
}

/**
 * The registry in one SQLite file (WAL, synchronous FULL): what `commit` has answered
 * survives a killed process and a power cut. Several processes may share the file;
 * `:memory:` keeps it in memory alone. Items whose `expires` (seconds since 1970) has
 * passed are removed now and then, never relied upon to be gone.
 * @throws IntegrityFault when the file is damaged or of a newer release.
 */
export const openSqliteRegistry = (file: string): SqliteRegistry => {
  const db = openTables(file);
  const statements = statementsOf(db);
  const queue = commitQueue(statements, (change) => judge(statements, change));

  const registry = {
    get: (key: Key) => answer(() => find(statements, key)),
    query: (query: Query) => answer(() => pageOf(statements, query)),
    commit: (change: Change) => queue.commit(change),
    owed: (story: string, limit: number) => answer(() => oldestOwed(statements, story, limit)),
  };
  // Where a reader is in the way it is left for the next time.
  const tidy = (): void => void guarded(() => db.prepare('PRAGMA wal_checkpoint(TRUNCATE)').get());
  const close = (): void => {
    if (!db.isOpen) return;
    queue.close();
    db.close();
  };
  const metered = (): ReturnType<Registry['metered']> => ({ ...registry, metered, units: () => undefined });

  return { ...registry, metered, tidy, close };
};

const answer = <Found>(work: () => Found): Promise<Found> =>
  new Promise((resolve) => {
    resolve(guarded(work));
  });

const find = (statements: Statements, key: Key): Item | undefined => {
  const row = statements.find.get(key.pk, key.sk);

  return row === undefined ? undefined : itemOf(row['body']);
};

const judge = (statements: Statements, change: Change): Judged => {
  const found = stepsOf(change).map((step) => ({
    step,
    item: isBlind(step) ? undefined : find(statements, step.key),
  }));
  const refused = found.flatMap(({ step, item }): Refused[] => {
    if (step.when.every((condition) => meets(item, condition))) return [];
    return [item === undefined ? { key: step.key } : { key: step.key, item }];
  });
  if (refused.length > 0) return { answer: { committed: false, refused }, write: () => undefined };

  const writes = found.map(({ step, item }) => writeOf(statements, step, item));
  if (writes.reduce((sum, { bytes }) => sum + bytes, 0) > MOST_TOGETHER)
    throw new TypeError('The items of a change are larger than 4 MB together.');
  return { answer: { committed: true }, write: () => writes.forEach(({ run }) => run()) };
};

/** What neither asks nor builds upon the item as it stands need not read it. */
const isBlind = ({ does, when }: Step): boolean => does !== 'update' && when.length === 0;

const MOST_TOGETHER = 4 * 1024 * 1024;

interface Write {
  readonly bytes: number;
  readonly run: () => unknown;
}

const writeOf = (statements: Statements, step: Step, item: Item | undefined): Write => {
  if (step.does === 'check') return { bytes: 0, run: () => undefined };
  if (step.does === 'remove') return { bytes: 0, run: () => statements.remove.run(step.key.pk, step.key.sk) };
  const { row, bytes } = rowOf(step.does === 'put' ? step.item : updated(item, step.key, step.update));

  return { bytes, run: () => statements.put.run(...row) };
};

const pageOf = (statements: Statements, query: Query): Page => {
  const size = pageSizeOf(query);
  const rows = statements.page(query.index, query.newestFirst === true).all(...boundsOf(query), size + 1);
  const places = rows.slice(0, size).map((row) => ({ item: itemOf(row['body']), sort: String(row['sort']) }));
  const last = places.at(-1);
  const items = places.map(({ item }) => item);
  if (last === undefined || rows.length <= size) return { items };

  return { items, cursor: cursorAt(query, { sort: last.sort, pk: last.item.pk, sk: last.item.sk }) };
};

const boundsOf = (query: Query): readonly string[] => {
  const { from, upTo } = rangeOf(query);
  const position = positionOf(query);
  const lowest =
    position !== undefined && query.newestFirst !== true ? position : { sort: from, pk: '', sk: '' };
  const highest =
    position !== undefined && query.newestFirst === true ? position : { sort: upTo, pk: LAST, sk: LAST };
  if (query.index === undefined) return [query.partition, lowest.sort, highest.sort, position?.sk ?? ''];

  return [query.partition, lowest.sort, lowest.pk, lowest.sk, highest.sort, highest.pk, highest.sk];
};

const oldestOwed = (statements: Statements, story: string, limit: number): readonly Item[] =>
  oldestFirst(
    owedKeysOf(story).map((partition) => pageOf(statements, { partition, index: 'owed', limit }).items),
    limit,
  );
