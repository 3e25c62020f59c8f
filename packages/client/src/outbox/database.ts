import { promisifyRequest, type UseStore } from 'idb-keyval';
import type { Settings } from '../settings.ts';

/** Longest wait for a database to open, in milliseconds: some web views never answer. */
const OPEN_TIMEOUT_MS = 2_000;

/** Name of the only object store. */
const STORE = 'outbox';

/** A database that opens when it is used and may be closed at any time. */
export interface Database {
  /** Runs a transaction, as idb-keyval's custom stores do. */
  use: UseStore;
  close(): void;
}

/**
 * Gives a database with one object store. Once it has failed to open, or has not in time, every
 * use rejects at once until it opens late or `close` is called. Writes are flushed to the disk
 * before they count as done; a connection that the browser closed is opened again, once a use.
 */
export function createDatabase({ indexedDB, database, clock }: Settings): Database {
  let opening: Promise<IDBDatabase> | undefined;

  function close() {
    void opening?.then(
      (db) => db.close(),
      () => undefined,
    );
    opening = undefined;
  }

  async function open() {
    // where there is none the TypeError means what any other failure does: memory only
    const request = (indexedDB as IDBFactory).open(database);
    request.onupgradeneeded = () => request.result.createObjectStore(STORE);
    const db = await promisifyRequest(request);
    // an open connection would hold up another tab that deletes or upgrades the database
    db.onversionchange = db.onclose = close;
    // also when it comes too late: the next use finds it
    return (opening = Promise.resolve(db));
  }

  async function use<T>(
    mode: IDBTransactionMode,
    callback: (store: IDBObjectStore) => T | PromiseLike<T>,
    isAgain?: boolean,
  ): Promise<T> {
    opening ??= Promise.race([
      open(),
      new Promise<never>((_, reject) => clock.after(OPEN_TIMEOUT_MS, reject)),
    ]);
    const db = await opening;
    try {
      const transaction = db.transaction(STORE, mode, { durability: 'strict' });
      return await callback(transaction.objectStore(STORE));
    } catch (error) {
      // Safari says UnknownError when it has lost its database process
      if (isAgain || !/^(InvalidState|Unknown)/.test(`${(error as Error | null)?.name}`))
        throw error;
      close();
      return use(mode, callback, true);
    }
  }

  return { use, close };
}
