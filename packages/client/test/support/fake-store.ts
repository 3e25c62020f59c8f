import type { UseStore } from 'idb-keyval';

/** An object store in memory that can be told to fail, as a full disk or a broken profile does. */
export interface FakeStore {
  /** Runs a transaction, as idb-keyval's custom stores do. */
  use: UseStore;
  /** What has been committed. */
  records: Map<string, unknown>;
  /** Which transactions fail from now on. */
  failing: IDBTransactionMode | undefined;
}

interface FakeRequest {
  result?: unknown;
  error?: unknown;
  onsuccess?: () => void;
  oncomplete?: () => void;
  onabort?: () => void;
}

function answer(request: FakeRequest, result: unknown): FakeRequest {
  queueMicrotask(() => {
    request.result = result;
    request.onsuccess?.();
  });
  return request;
}

/** Makes an empty store; a transaction commits all of its changes or none. */
export function createFakeStore(): FakeStore {
  const store: FakeStore = { use, records: new Map(), failing: undefined };
  async function use<T>(
    mode: IDBTransactionMode,
    callback: (objects: IDBObjectStore) => T | PromiseLike<T>,
  ): Promise<T> {
    if (store.failing === mode) throw new DOMException('full', 'QuotaExceededError');
    const draft = new Map(store.records);
    const transaction: FakeRequest & { abort(): void } = { abort: () => (isAborted = true) };
    let isAborted = false;
    const objects = {
      transaction,
      getAll: () => answer({}, [...draft.values()]),
      getAllKeys: () => answer({}, [...draft.keys()]),
      put: (record: unknown, key: string) => draft.set(key, record),
      delete: (key: string) => draft.delete(key),
    };
    setImmediate(() => {
      if (isAborted) return transaction.onabort?.();
      store.records = draft;
      return transaction.oncomplete?.();
    });
    return callback(objects as unknown as IDBObjectStore);
  }
  return store;
}
