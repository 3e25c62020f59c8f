import type { Settings } from '../settings.ts';

/** How long another tab may hold a lock, in milliseconds: longer than any attempt that still runs. */
const DEADLINE_MS = 60_000;

/** Runs a task under the lock of a name; gives false when another tab holds it, and does nothing. */
export type RunLocked = (name: string, task: () => Promise<void>) => Promise<boolean>;

/**
 * Gives the function that runs tasks under Web Locks, each held only for its task. Without them, or
 * where a frozen tab has held one beyond the deadline, the task runs unlocked: a second delivery is
 * not counted twice.
 */
export function createLocking({ locks, clock }: Pick<Settings, 'locks' | 'clock'>): RunLocked {
  /** The locks that were found held, and whether the deadline of each has passed. */
  const held = new Map<string, boolean>();
  return async (name, task) => {
    let running: Promise<void> | undefined;
    const run = () => (running ??= task());
    await locks
      ?.request(name, { ifAvailable: true }, (lock) => {
        if (lock || held.get(name)) {
          held.delete(name);
          return run();
        }
        if (!held.has(name)) {
          held.set(name, false);
          clock.after(DEADLINE_MS, () => held.set(name, true));
        }
        return undefined;
      })
      // rejects on pages of an opaque origin
      .catch(run);
    if (!locks) await run();
    return !!running;
  };
}
