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
  /** Runs a transaction, as the functions of idb-keyval take it. */
  use: UseStore;
  close(): void;
}

interface Connection {
  keep(db: IDBDatabase): void;
  forget(): void;
}

function open(options: DatabaseOptions, { keep, forget }: Connection): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    if (!options.storage) throw new Error('the page has no IndexedDB');
    const request = options.storage.open(options.database);
    const giveUp = () => reject(new Error('IndexedDB does not answer'));
    const cancel = options.clock.after(OPEN_TIMEOUT_MS, giveUp);
    request.onupgradeneeded = () => request.result.createObjectStore(STORE);
    request.onsuccess = () => {
      cancel();
      keep(request.result);
      resolve(request.result);
    };
    request.onerror = () => {
      cancel();
      forget();
      reject(request.error);
    };
  });
}

/**
 * Gives a database with one object store. A page whose database does not open in time is told so
 * at once from then on, until it opens late or is closed. Writes are flushed to the disk before
 * they count as done; a connection that the browser closed is opened again, once a transaction.
 */
export function createDatabase(options: DatabaseOptions): Database {
  let opening: Promise<IDBDatabase> | undefined;
  let connection: IDBDatabase | undefined;
  function close() {
    connection?.close();
    opening = connection = undefined;
  }
  function keep(db: IDBDatabase) {
    // a kept connection would hold up another tab that deletes or upgrades the database
    db.onversionchange = db.onclose = close;
    connection = db;
    opening = Promise.resolve(db);
  }
  const use: UseStore = async (mode, callback) => {
    opening ??= open(options, { keep, forget: close });
    const db = await opening;
    return callback(db.transaction(STORE, mode, { durability: 'strict' }).objectStore(STORE));
  };
  return {
    close,
    use: (mode, callback) =>
      use(mode, callback).catch((error: unknown) => {
        if ((error as Error | null)?.name !== 'InvalidStateError') throw error;
        close();
        return use(mode, callback);
      }),
  };
}
