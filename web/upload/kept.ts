/**
 * What the browser remembers of an upload until it is sealed, so that it can be gone on with after a reload: ids and
 * digests, never names and never bytes. Where nothing can be remembered, the service's own lists are enough.
 */
export interface KeptRow {
  readonly key: string;
  readonly person: string;
  /** Digest of what it is known by. */
  readonly place: string;
  readonly caseFile?: string | undefined;
}

export interface KeptScan {
  readonly key: string;
  readonly row: string;
  /** Digest of its path. */
  readonly path: string;
  readonly sha256: string;
}

const opened = (): Promise<IDBDatabase> =>
  new Promise((done, failed) => {
    const request = indexedDB.open('uploads', 1);
    request.onupgradeneeded = () => {
      request.result.createObjectStore('rows', { keyPath: 'key' });
      request.result.createObjectStore('scans', { keyPath: 'key' }).createIndex('row', 'row');
    };
    request.onsuccess = () => done(request.result);
    request.onerror = () => failed(request.error ?? new Error('IndexedDB'));
  });

let database: Promise<IDBDatabase> | undefined;

type Store = 'rows' | 'scans';
type Work<Found> = (stores: Record<Store, IDBObjectStore>) => IDBRequest<Found> | undefined;

const inside = async <Found>(mode: IDBTransactionMode, work: Work<Found>): Promise<Found | undefined> => {
  try {
    const all = (await (database ??= opened())).transaction(['rows', 'scans'], mode);
    const request = work({ rows: all.objectStore('rows'), scans: all.objectStore('scans') });
    return await new Promise((done, failed) => {
      all.oncomplete = () => done(request?.result);
      all.onabort = () => failed(all.error ?? new Error('IndexedDB'));
    });
  } catch {
    // A private window, or no room: the upload itself goes on.
    return undefined;
  }
};

export const keepRow = (row: KeptRow): Promise<unknown> => inside('readwrite', ({ rows }) => rows.put(row));

export const keepScans = (kept: readonly KeptScan[]): Promise<unknown> =>
  inside('readwrite', ({ scans }) => {
    for (const one of kept) scans.put(one);
    return undefined;
  });

export const forgetRow = (key: string): Promise<unknown> =>
  inside('readwrite', ({ rows, scans }) => {
    rows.delete(key);
    const request = scans.index('row').openKeyCursor(IDBKeyRange.only(key));
    request.onsuccess = () => {
      if (!request.result) return;
      scans.delete(request.result.primaryKey);
      request.result.continue();
    };
    return undefined;
  });

export const keptRowsOf = async (person: string): Promise<readonly KeptRow[]> => {
  const all = (await inside('readonly', ({ rows }) => rows.getAll() as IDBRequest<KeptRow[]>)) ?? [];
  return all.filter((one) => one.person === person);
};

export const keptScansOf = async (row: string): Promise<readonly KeptScan[]> =>
  (await inside('readonly', ({ scans }) => scans.index('row').getAll(row) as IDBRequest<KeptScan[]>)) ?? [];
