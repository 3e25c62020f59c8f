import { promisifyRequest } from 'idb-keyval';
import type { Settings } from '../settings.ts';
import { createDatabase } from './database.ts';
import type { OutboxStorage } from './storage.ts';

/**
 * Most records kept on a device: a kiosk's offline days. Beyond it a write rejects, so that refused
 * responses cannot fill the host's storage.
 */
export const MAX_RECORDS = 1000;

/** Gives the outbox's storage in the IndexedDB of the site, flushed to the disk with every write. */
export function createIndexedStorage(settings: Settings): OutboxStorage {
  const { use, close } = createDatabase(settings);

  function put(store: IDBObjectStore, changes: object, keys: unknown[]) {
    for (const [key, record] of Object.entries(changes)) {
      if (!record) store.delete(key);
      else if (keys.includes(key) || keys.push(key) <= MAX_RECORDS) store.put(record, key);
      else return store.transaction.abort();
    }
  }

  return {
    getAll: () => use('readonly', (store) => promisifyRequest(store.getAll())),
    get: (key) => use('readonly', (store) => promisifyRequest(store.get(key))),
    write: (changes) =>
      use('readwrite', (store) => {
        const request = store.getAllKeys();
        request.onsuccess = () => put(store, changes, request.result);
        return promisifyRequest(store.transaction);
      }).catch((error: unknown) => {
        // an abort of our own has no error
        throw error ?? new Error('the outbox is full');
      }),
    close,
  };
}
