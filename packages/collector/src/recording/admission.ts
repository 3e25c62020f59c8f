import { BusyError } from '../storage/busy-error.ts';
import { storeRetrySeconds } from '../storage/store-error.ts';

/** How much may wait for a commit, and for how long. */
export interface Limits {
  items: number;
  bytes: number;
  /** How long an item may wait before its commit begins, in milliseconds. */
  waitMs: number;
  /** A commit that takes longer shows a disk that is too slow, in milliseconds. */
  slowCommitMs: number;
}

/**
 * About a second's work at full speed, in bodies that together stay far below the memory ceiling.
 * The times leave a third of the thirty seconds after which the client of this project gives up:
 * it would hear of nothing that took longer, and send it again.
 */
const STANDARD: Limits = {
  items: 10_000,
  bytes: 32 * 1024 * 1024,
  waitMs: 20_000,
  slowCommitMs: 10_000,
};

/** How long nothing is taken after a slow commit, so that what has piled up meanwhile is answered. */
const PAUSE_MS = storeRetrySeconds * 1000;

/** Decides what may wait for a commit. A commit blocks the process for as long as the disk takes. */
export interface Admission {
  /** Lets an item of so many bytes wait, or says why it may not. */
  enter(bytes: number): BusyError | undefined;
  /** Notes that an item waits no more. */
  leave(bytes: number): void;
  /** Runs a commit, and notes when it was slow. */
  time<Result>(commit: () => Promise<Result>): Promise<Result>;
  /** Gives the present moment, in milliseconds; only differences mean anything. */
  now(): number;
  /** Tells whether an item that came at a moment has waited too long. */
  isStale(since: number): boolean;
}

/** Creates the admission to one queue. */
export function createAdmission(
  limits: Partial<Limits> = {},
  now: () => number = () => performance.now(),
): Admission {
  const { items, bytes: bytesMax, waitMs, slowCommitMs } = { ...STANDARD, ...limits };
  let [count, size, closedUntil] = [0, 0, -Infinity];
  return {
    enter(bytes) {
      if (count >= items) return new BusyError(`${items} submissions wait to be stored already`);
      if (size + bytes > bytesMax) return new BusyError('too many bytes wait to be stored already');
      if (now() < closedUntil) return new BusyError('the disk is too slow');
      count += 1;
      size += bytes;
      return undefined;
    },
    leave(bytes) {
      count -= 1;
      size -= bytes;
    },
    async time(commit) {
      const start = now();
      try {
        return await commit();
      } finally {
        const end = now();
        if (end - start > slowCommitMs) closedUntil = end + PAUSE_MS;
      }
    },
    now,
    isStale: (since) => now() - since > waitMs,
  };
}
