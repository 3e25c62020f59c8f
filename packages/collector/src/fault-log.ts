import { createBoundedMap } from './storage/bounded-map.ts';

/** How long the same fault is not written again, in milliseconds: under load it may come a thousand times a second. */
const QUIET_MS = 60_000;

/** Different faults that are told apart. */
const FAULTS_MAX = 100;

/** Where faults are written to. */
export interface FaultLogOptions {
  write(line: string): void;
  /** Gives the present moment in milliseconds. */
  now?: () => number;
}

interface Seen {
  since: number;
  more: number;
}

function textOf(error: unknown): string {
  return (error instanceof Error && error.stack) || String(error);
}

/**
 * Creates the function that writes faults, each with its stack, which names no answer and no
 * address. The same fault is written once a minute with how often it came: a log that grows with
 * every request would fill the disk that has just run full.
 */
export function createFaultLog({ write, now = Date.now }: FaultLogOptions) {
  const seen = createBoundedMap<string, Seen>(FAULTS_MAX);
  return (error: unknown): void => {
    const name = String(error);
    const before = seen.get(name);
    const moment = now();
    if (before && moment - before.since < QUIET_MS) {
      before.more += 1;
      return;
    }
    const more =
      before && before.more > 0 ? ` (and ${before.more} more since it was written last)` : '';
    seen.set(name, { since: moment, more: 0 });
    write(`${textOf(error)}${more}\n`);
  };
}
