import type { Clock } from '../clock.ts';
import { inTime } from './in-time.ts';
import { keyOf, readItem, type Item } from './item.ts';
import { itemsOf, later, type Contents } from './items-of.ts';
import type { OutboxStorage } from './storage.ts';

/** The items of all pages of this site, and those of this page that could not be stored. */
export interface Queue {
  read(): Promise<Contents>;
  /** Gives an item as it stands now; undefined when another page has ended and removed it. */
  find(item: Item): Promise<Item | undefined>;
  /** Puts items, and removes recorded ones, all or none; gives why it is not durable, if so. */
  write(items: readonly Item[]): Promise<string | undefined>;
}

/** Tells whether one item is an earlier revision of another. */
function isEarlier({ response: { id, revision }, collector }: Item, item: Item): boolean {
  const isSame = id === item.response.id && collector === item.collector;
  return isSame && revision < item.response.revision;
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
  /** What is in memory because the storage did not take it. */
  const unsaved = new Map<string, Item>();

  const wait = <T>(work: Promise<T>) => inTime(work, clock, () => storage.close?.());

  return {
    async read() {
      const records = await wait(storage.getAll()).catch(() => []);
      for (const item of itemsOf({ records, memory: [] })) {
        // another tab has ended it; when it is removed one day, this page must not send it again
        if (item.end) memory.delete(keyOf(item));
      }
      return { records, memory: [...memory.values()] };
    },
    async find(item) {
      const key = keyOf(item);
      return later(readItem(await wait(storage.get(key)).catch(() => undefined)), memory.get(key));
    },
    async write(items) {
      // a later revision is worth nothing without those before it
      const before = [...unsaved.values()].filter((each) =>
        items.some((item) => isEarlier(each, item)),
      );
      const records = new Map([...before, ...items].map((item) => [keyOf(item), item]));
      for (const key of records.keys()) unsaved.delete(key);
      const changes = [...records].map(([key, item]) => [
        key,
        item.end === 'recorded' ? undefined : item,
      ]);
      let reason: string | undefined;
      try {
        await wait(storage.write(Object.fromEntries(changes)));
      } catch (error) {
        reason = `${error}`;
      }
      // not before: what is in memory may be sent
      for (const [key, item] of records) {
        if (reason || (!item.end && isAwaited(item))) memory.set(key, item);
        else memory.delete(key);
        if (reason) unsaved.set(key, item);
      }
      return reason;
    },
  };
}
