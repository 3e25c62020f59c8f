import { isItem, keyOf, type Item } from './item.ts';
import type { Store } from './store.ts';

/**
 * Most records kept on a device: a kiosk's offline day. Beyond it answers are kept in memory only,
 * and are not said to be saved, so that refused ones cannot fill the host's storage.
 */
const MAX_ITEMS = 500;

/** The items of all pages of this site, and those of this page that could not be stored. */
export interface Queue {
  /** Keeps an item unless it is kept already; gives why it is not durable, or undefined if it is. */
  add(item: Item): Promise<string | undefined>;
  /** Lists the items, earlier revisions first. */
  list(): Promise<Item[]>;
  /** Changes an item, or removes it for undefined. `update` may be called twice. */
  change(item: Item, update: (item: Item) => Item | undefined): Promise<void>;
}

/** Gives the queue over a store. It never rejects: what the store does not take stays in memory. */
export function createQueue(store: Store): Queue {
  /** What this page knows better than the store; undefined stands for a removed item. */
  const overlay = new Map<string, Item | undefined>();
  return {
    async add(item) {
      const key = keyOf(item);
      try {
        if ((await store.list()).length >= MAX_ITEMS) throw new Error('the outbox is full');
        await store.change(key, (record) => (isItem(record) ? record : item));
        overlay.delete(key);
        return undefined;
      } catch (error) {
        overlay.set(key, overlay.get(key) ?? item);
        return `${error}`;
      }
    },
    async list() {
      const records: unknown[] = await store.list().catch(() => []);
      const stored = records.filter(isItem).map((item): [string, Item] => [keyOf(item), item]);
      const items = [...new Map([...stored, ...overlay]).values()].filter(isItem);
      return items.sort((a, b) => a.response.revision - b.response.revision);
    },
    async change(item, update) {
      const key = keyOf(item);
      const isOverlaid = overlay.has(key);
      if (isOverlaid) overlay.set(key, update(overlay.get(key) ?? item));
      try {
        await store.change(key, (record) => (isItem(record) ? update(record) : record));
      } catch {
        // without this a delivered item, or one that has to wait, would be sent again at once
        if (!isOverlaid) overlay.set(key, update(item));
      }
    },
  };
}
