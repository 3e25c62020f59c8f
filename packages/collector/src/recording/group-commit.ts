import { StoreError } from '../storage/store-error.ts';

/** Commits a batch as a whole; results stand in the order of the batch. */
export type Commit<Item, Result> = (batch: Item[]) => Promise<Result[]>;

interface Waiting<Item, Result> {
  item: Item;
  resolve(result: Result): void;
  reject(error: unknown): void;
}

/**
 * Most items that a commit waits for. A commit costs about as much as parsing six requests, so it
 * waits while requests keep coming; this bounds the wait to some twenty milliseconds.
 */
const BATCH_MAX = 256;

const ignore = (): void => {};

/** A commit that many share. */
export interface GroupCommit<Item, Result> {
  /** Answers once the item is committed. */
  submit(item: Item): Promise<Result>;
  /** Answers once nothing waits to be committed. */
  settled(): Promise<void>;
}

/**
 * Gathers items into one commit, each answered after it: it waits for more as long as every turn
 * of the event loop brings some. A failure of the store goes to all items; any other is a fault of
 * one of them, so each is then tried alone. `schedule` acts at the end of a turn.
 */
export function createGroupCommit<Item, Result>(
  commit: Commit<Item, Result>,
  schedule: (act: () => void) => void = setImmediate,
): GroupCommit<Item, Result> {
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
    const batch = gathered;
    gathered = [];
    await settle(batch);
    isBusy = gathered.length > 0;
    if (isBusy) gather(0);
  };
  const gather = (known: number): void => {
    const { length } = gathered;
    const isGrowing = length > known && length < BATCH_MAX;
    if (isGrowing) schedule(() => gather(length));
    else void flush();
  };
  let latest: Promise<unknown> = Promise.resolve();
  const submit = (item: Item): Promise<Result> => {
    const result = new Promise<Result>((resolve, reject) => {
      gathered.push({ item, resolve, reject });
      if (isBusy) return;
      isBusy = true;
      schedule(() => gather(0));
    });
    latest = result;
    return result;
  };
  return { submit, settled: () => latest.then(ignore, ignore) };
}
