import { setImmediate as turn } from 'node:timers/promises';
import type { OutboxStorage } from '@hailong/client';
import type { Tab } from './tab.ts';

/** The durable storage of one device: what has been committed outlives every tab. */
export interface MemoryOutbox {
  /** How many records it holds. */
  size(): number;
  /** Gives the storage as one tab has it. */
  openFor(tab: Tab): OutboxStorage;
}

/** What a storage tells, and what may befall it. */
export interface OutboxHooks {
  /** Hears the key of each record that was removed. */
  onRemoved(key: string): void;
  /** Tells of each write whether the disk is full. */
  isFull(): boolean;
}

/** Makes a copy that nobody can change, so that every reader can be given the same one. */
function keep<T>(record: T): T {
  const freeze = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    Object.values(value).forEach(freeze);
    Object.freeze(value);
  };
  const copy = structuredClone(record);
  freeze(copy);
  return copy;
}

/** Makes the empty storage of a device; a write is committed as a whole, or not at all. */
export function createMemoryOutbox({ onRemoved, isFull }: OutboxHooks): MemoryOutbox {
  const records = new Map<string, unknown>();

  function commit(changes: Readonly<Record<string, unknown>>): void {
    for (const [key, record] of Object.entries(changes)) {
      if (record !== undefined) records.set(key, keep(record));
      else if (records.delete(key)) onRemoved(key);
    }
  }

  /** A tab may be killed before the commit, or after it and before it hears of it. */
  async function write(tab: Tab, changes: Readonly<Record<string, unknown>>): Promise<void> {
    await turn();
    if (!tab.isAlive()) return;
    if (isFull()) throw new DOMException('the disk is full', 'QuotaExceededError');
    commit(changes);
    await turn();
  }

  async function read<T>(take: () => T): Promise<T> {
    await turn();
    return take();
  }

  return {
    size: () => records.size,
    openFor: (tab) => ({
      getAll: () => tab.live(read(() => [...records.values()])),
      get: (key) => tab.live(read(() => records.get(key))),
      write: (changes) => tab.live(write(tab, changes)),
    }),
  };
}
