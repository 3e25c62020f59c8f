import type { Clock } from '../clock.ts';
import { inTime } from './in-time.ts';
import { keyOf, readItem, type Item } from './item.ts';
import type { OutboxStorage } from './storage.ts';

/** What the outbox contains. */
export interface Contents {
  /** The items that are not recorded, earlier revisions first. */
  items: Item[];
  /** How many of them are in this page only. */
  inMemory: number;
  /** How many records are corrupt, foreign or newer; they are left alone. */
  unreadable: number;
}

/** The items of all pages of this site, and those of this page that could not be stored. */
export interface Queue {
  read(): Promise<Contents>;
  /** Gives an item as it stands now; undefined when another page has ended and removed it. */
  find(item: Item): Promise<Item | undefined>;
  /** Puts items, and removes recorded ones, all or none; gives why it is not durable, if so. */
  write(items: readonly Item[]): Promise<string | undefined>;
}

/** Gives the one that has come further; what is in memory wins, for it may not have been written. */
function later(stored: Item | undefined, own: Item | undefined): Item | undefined {
  return !own || (stored && stored.attempts > own.attempts) ? stored : own;
}

/** Reads what is stored and what is in memory. */
function contentsOf(records: unknown[], memory: ReadonlyMap<string, Item>): Contents {
  const all = new Map<string, Item>();
  let [inMemory, unreadable] = [0, 0];
  for (const record of records) {
    const item = readItem(record);
    if (item) all.set(keyOf(item), item);
    else unreadable++;
  }
  for (const [key, own] of memory) {
    const stored = all.get(key);
    if (!stored && own.end !== 'recorded') inMemory++;
    all.set(key, later(stored, own) as Item);
  }
  const items = [...all.values()]
    .filter(({ end }) => end !== 'recorded')
    .sort((a, b) => a.response.revision - b.response.revision);
  return { items, inMemory, unreadable };
}

/**
 * Gives the queue over a storage. It never rejects: what the storage does not take stays in memory.
 * So does what waits and is awaited by this page: should another tab deliver it, or the site's
 * data be deleted, it is sent again, which is not counted twice and brings the receipt.
 */
export function createQueue(
  storage: OutboxStorage,
  isAwaited: (item: Item) => unknown,
  clock: Clock,
): Queue {
  const memory = new Map<string, Item>();

  const wait = <T>(work: Promise<T>) => inTime(work, clock, storage.close);

  return {
    async read() {
      return contentsOf(await wait(storage.getAll()).catch(() => []), memory);
    },
    async find(item) {
      const key = keyOf(item);
      return later(readItem(await wait(storage.get(key)).catch(() => undefined)), memory.get(key));
    },
    async write(items) {
      const changes: Record<string, Item | undefined> = {};
      for (const item of items) {
        const key = keyOf(item);
        memory.set(key, item);
        changes[key] = item.end === 'recorded' ? undefined : item;
      }
      try {
        await wait(storage.write(changes));
      } catch (error) {
        return `${error}`;
      }
      for (const item of items) {
        if (item.end || !isAwaited(item)) memory.delete(keyOf(item));
      }
      return undefined;
    },
  };
}
