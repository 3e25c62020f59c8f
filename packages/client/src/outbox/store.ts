import { promisifyRequest, type UseStore } from 'idb-keyval';

/** Records under keys. Every promise rejects when the storage fails; a change is then not made. */
export interface Store {
  list(): Promise<unknown[]>;
  /** Replaces a record in one transaction, removes it for undefined, leaves it for the same. */
  change(key: string, update: (record: unknown) => unknown): Promise<void>;
}

/** Gives the records of a database; a change is committed when its promise resolves. */
export function createStore(use: UseStore): Store {
  return {
    list: () => use('readonly', (records) => promisifyRequest(records.getAll())),
    change: (key, update) =>
      use('readwrite', (records) => {
        const request = records.get(key);
        request.onsuccess = () => {
          const next = update(request.result);
          if (next === undefined) records.delete(key);
          else if (next !== request.result) records.put(next, key);
        };
        return promisifyRequest(records.transaction);
      }),
  };
}
