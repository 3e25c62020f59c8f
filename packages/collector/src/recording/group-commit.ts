import { StoreError } from '../storage/store-error.ts';

/** Commits a batch as a whole; results stand in the order of the batch. */
export type Commit<Item, Result> = (batch: Item[]) => Promise<Result[]>;

interface Waiting<Item, Result> {
  item: Item;
  resolve(result: Result): void;
  reject(error: unknown): void;
}

/**
 * Gathers the items of one turn of the event loop into one commit; each is answered after it. A
 * failure of the store goes to all of them; any other is a fault of one item, so each is then
 * tried alone. `schedule` runs the commit at the end of the turn.
 */
export function createGroupCommit<Item, Result>(
  commit: Commit<Item, Result>,
  schedule: (act: () => void) => void = setImmediate,
): (item: Item) => Promise<Result> {
  let gathered: Waiting<Item, Result>[] = [];
  let isBusy = false;

  const settle = async (batch: Waiting<Item, Result>[]): Promise<void> => {
    try {
      const results = await commit(batch.map(({ item }) => item));
      batch.forEach(({ resolve }, at) => resolve(results[at] as Result));
    } catch (error) {
      if (batch.length === 1 || error instanceof StoreError) {
        for (const { reject } of batch) reject(error);
      } else {
        for (const waiting of batch) await settle([waiting]);
      }
    }
  };
  const flush = async (): Promise<void> => {
    while (gathered.length > 0) {
      const batch = gathered;
      gathered = [];
      await settle(batch);
    }
    isBusy = false;
  };
  return (item) =>
    new Promise((resolve, reject) => {
      gathered.push({ item, resolve, reject });
      if (isBusy) return;
      isBusy = true;
      schedule(() => void flush());
    });
}
