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
  /** The keys that were there at the last look. */
  let keys = new Set<unknown>();

  function put(store: IDBObjectStore, changes: object) {
    const entries = Object.entries(changes);
    const added = entries.filter(([key, record]) => record && !keys.has(key));
    if (added[0] && keys.size + added.length > MAX_RECORDS) throw new Error('the outbox is full');
    for (const [key, record] of entries) {
      if (record) store.put(record, key);
      else store.delete(key);
    }
    for (const [key] of added) keys.add(key);
    // a page that is left at once would take with it what has to be asked for anything first
    store.transaction.commit?.();
    return promisifyRequest(store.transaction);
  }

  return {
    getAll: () =>
      use('readonly', async (store) => {
        const [found, records] = [store.getAllKeys(), store.getAll()].map(promisifyRequest);
        keys = new Set(await found);
        return records as Promise<unknown[]>;
      }),
    get: (key) => use('readonly', (store) => promisifyRequest(store.get(key))),
    write: (changes) => use('readwrite', (store) => put(store, changes)),
    close,
  };
}
