import { keyOf, readItem, type Item } from './item.ts';

/** What the outbox contains: the records of the site, and the items in the memory of this page. */
export interface Contents {
  records: readonly unknown[];
  memory: Iterable<Item>;
}

/** Gives the one that has come further; what is in memory wins, for it may not have been written. */
export function later(stored: Item | undefined, own: Item | undefined): Item | undefined {
  return !own || (stored && stored.attempts > own.attempts) ? stored : own;
}

/** Lists the items that are not recorded, earlier revisions first; what is no item is left out. */
export function itemsOf({ records, memory }: Contents): Item[] {
  const items = new Map<string, Item>();
  for (const item of [...records.map(readItem), ...memory]) {
    if (item) items.set(keyOf(item), later(items.get(keyOf(item)), item) as Item);
  }
  return [...items.values()]
    .filter(({ end }) => end !== 'recorded')
    .sort((a, b) => a.response.revision - b.response.revision);
}
