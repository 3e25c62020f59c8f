import { BusyError } from '../storage/busy-error.ts';
import { StoreError } from '../storage/store-error.ts';
import { createAdmission, type Admission } from './admission.ts';

/** Commits a batch as a whole; results stand in the order of the batch. */
export type Commit<Item, Result> = (batch: Item[]) => Promise<Result[]>;

interface Waiting<Item, Result> {
  item: Item;
  since: number;
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
  /** Answers once the item, of so many bytes, is committed; rejects with a BusyError where it may not wait. */
  submit(item: Item, bytes?: number): Promise<Result>;
  /** Answers once nothing waits to be committed. */
  settled(): Promise<void>;
}

/** What a group commit works with. */
export interface GroupCommitOptions {
  /** Acts at the end of a turn of the event loop. */
  schedule?: (act: () => void) => void;
  admission?: Admission;
}

/** Creates the function that commits a batch and answers everyone in it. */
function createSettle<Item, Result>(commit: Commit<Item, Result>, { time }: Admission) {
  return async function settle(batch: Waiting<Item, Result>[]): Promise<void> {
    try {
      const results = await time(() => commit(batch.map(({ item }) => item)));
      batch.forEach(({ resolve }, at) => resolve(results[at] as Result));
    } catch (error) {
      if (batch.length === 1 || error instanceof StoreError) {
        for (const { reject } of batch) reject(error);
      } else {
        for (const waiting of batch) await settle([waiting]);
      }
    }
  };
}

/** Turns away what waited too long: its sender has given up or soon will, and sends it again. */
function takeFresh<Item, Result>(
  batch: Waiting<Item, Result>[],
  { isStale }: Admission,
): Waiting<Item, Result>[] {
  if (!batch.some(({ since }) => isStale(since))) return batch;
  return batch.filter(({ since, reject }) => {
    const isTooLate = isStale(since);
    if (isTooLate) reject(new BusyError('the disk was too slow'));
    return !isTooLate;
  });
}

/**
 * Gathers items into one commit, each answered after it: it waits for more as long as every turn
 * of the event loop brings some. A failure of the store goes to all items; any other is a fault of
 * one of them, so each is then tried alone. What waited too long is not committed.
 */
export function createGroupCommit<Item, Result>(
  commit: Commit<Item, Result>,
  { schedule = setImmediate, admission = createAdmission() }: GroupCommitOptions = {},
): GroupCommit<Item, Result> {
  const settle = createSettle(commit, admission);
  let gathered: Waiting<Item, Result>[] = [];
  let isBusy = false;

  const flush = async (): Promise<void> => {
    const batch = takeFresh(gathered, admission);
    gathered = [];
    if (batch.length > 0) await settle(batch);
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
  const wait = (waiting: Waiting<Item, Result>): void => {
    gathered.push(waiting);
    if (isBusy) return;
    isBusy = true;
    schedule(() => gather(0));
  };
  const submit = (item: Item, bytes = 0): Promise<Result> => {
    const refusal = admission.enter(bytes);
    if (refusal) return Promise.reject(refusal);
    const result = new Promise<Result>((resolve, reject) => {
      wait({ item, since: admission.now(), resolve, reject });
    });
    const leave = (): void => admission.leave(bytes);
    result.then(leave, leave);
    latest = result;
    return result;
  };
  return { submit, settled: () => latest.then(ignore, ignore) };
}
