import { promisifyRequest, type UseStore } from 'idb-keyval';
import { isItem, keyOf, type Item } from './item.ts';

/**
 * Most records kept on a device: a kiosk's offline day. Beyond it items are kept in memory only,
 * and are not said to be saved, so that refused ones cannot fill the host's storage.
 */
const MAX_ITEMS = 500;

/** The items of all pages of this site, and those of this page that could not be stored. */
export interface Queue {
  /** Lists the items, earlier revisions first. */
  list(): Promise<Item[]>;
  /** Puts items, and removes recorded ones, in one transaction; tells whether it was committed. */
  write(items: readonly Item[]): Promise<boolean>;
}

/**
 * Gives the queue over a store. It never rejects: what the store does not take stays in memory.
 * So does what waits and is awaited by this page: should another tab deliver it, or the site's
 * data be deleted, it is sent again, which is not counted twice and brings the receipt.
 */
export function createQueue(use: UseStore, isAwaited: (item: Item) => unknown): Queue {
  const memory = new Map<string, Item>();

  function put(store: IDBObjectStore, items: readonly Item[], keys: readonly unknown[]) {
    for (const item of items) {
      const key = keyOf(item);
      if (item.end === 'recorded') store.delete(key);
      else if (keys.includes(key) || keys.length < MAX_ITEMS) store.put(item, key);
      else return store.transaction.abort();
    }
  }

  return {
    async list() {
      const records: unknown[] = await use('readonly', (store) =>
        promisifyRequest(store.getAll()),
      ).catch(() => []);
      const items = [...records.filter(isItem), ...memory.values()];
      return [...new Map(items.map((item) => [keyOf(item), item])).values()]
        .filter(({ end }) => end !== 'recorded')
        .sort((a, b) => a.response.revision - b.response.revision);
    },
    async write(items) {
      for (const item of items) memory.set(keyOf(item), item);
      try {
        await use('readwrite', (store) => {
          const request = store.getAllKeys();
          request.onsuccess = () => put(store, items, request.result);
          return promisifyRequest(store.transaction);
        });
      } catch {
        return false;
      }
      for (const item of items) {
        if (item.end || !isAwaited(item)) memory.delete(keyOf(item));
      }
      return true;
    },
  };
}
