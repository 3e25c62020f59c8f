import type { OutboxStorage } from '../../src/outbox/storage.ts';

/** A storage in memory that can be told to fail, as a full disk or a broken profile does. */
export interface FakeStorage extends OutboxStorage {
  /** What has been committed. */
  records: Map<string, unknown>;
  /** What becomes of reads and of writes from now on. */
  reading: 'works' | 'fails' | 'hangs';
  writing: 'works' | 'fails' | 'hangs';
}

/** Makes an empty storage; a write commits all of its changes or none. */
export function createFakeStorage(): FakeStorage {
  async function answer<T>(how: FakeStorage['reading'], act: () => T): Promise<T> {
    if (how === 'fails') throw new DOMException('full', 'QuotaExceededError');
    if (how === 'hangs') await new Promise(() => {});
    return act();
  }
  const storage: FakeStorage = {
    records: new Map(),
    reading: 'works',
    writing: 'works',
    getAll: () => answer(storage.reading, () => [...storage.records.values()]),
    get: (key) => answer(storage.reading, () => storage.records.get(key)),
    write: (changes) =>
      answer(storage.writing, () => {
        for (const [key, record] of Object.entries(changes)) {
          if (record === undefined) storage.records.delete(key);
          else storage.records.set(key, record);
        }
      }),
  };
  return storage;
}
