import type { UseStore } from 'idb-keyval';
import type { Clock } from '../clock.ts';

/** Longest wait for a database to open, in milliseconds: some web views never answer. */
const OPEN_TIMEOUT_MS = 2_000;

/** Name of the only object store. */
const STORE = 'outbox';

/** Which database it is, and where. */
export interface DatabaseOptions {
  storage: IDBFactory | null | undefined;
  database: string;
  clock: Clock;
}

/** A database that opens when it is used and may be closed at any time. */
export interface Database {
  /** Runs a transaction, as idb-keyval's custom stores do. */
  use: UseStore;
  close(): void;
}

function open(
  { storage, database, clock }: DatabaseOptions,
  keep: (db: IDBDatabase) => void,
): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    if (!storage) throw new Error('no IndexedDB');
    clock.after(OPEN_TIMEOUT_MS, () => reject(new Error('IndexedDB does not answer')));
    const request = storage.open(database);
    request.onupgradeneeded = () => request.result.createObjectStore(STORE);
    request.onerror = () => reject(request.error);
    request.onsuccess = () => {
      keep(request.result);
      resolve(request.result);
    };
  });
}

/**
 * Gives a database with one object store. Once it has failed to open, or has not in time, every
 * use rejects at once until it opens late or `close` is called. Writes are flushed to the disk
 * before they count as done; a connection that the browser closed is opened again, once a use.
 */
export function createDatabase(options: DatabaseOptions): Database {
  let opening: Promise<IDBDatabase> | undefined;
  let connection: IDBDatabase | undefined;
  function close() {
    connection?.close();
    connection = opening = undefined;
  }
  function keep(db: IDBDatabase) {
    // an open connection would hold up another tab that deletes or upgrades the database
    db.onversionchange = db.onclose = close;
    connection = db;
    opening = Promise.resolve(db);
  }
  const use: UseStore = async (mode, callback) => {
    const db = await (opening ??= open(options, keep));
    return callback(db.transaction(STORE, mode, { durability: 'strict' }).objectStore(STORE));
  };
  return {
    close,
    use: (mode, callback) =>
      use(mode, callback).catch((error: Partial<Error>) => {
        if (error.name !== 'InvalidStateError') throw error;
        close();
        return use(mode, callback);
      }),
  };
}
