import type { Clock } from '../clock.ts';

/** How long another tab may hold a lock, in milliseconds: longer than any attempt that still runs. */
const DEADLINE_MS = 60_000;

/** Runs a task unless another tab runs it now, and gives its result; `false` when it did not run. */
export type Lock = (name: string, task: () => Promise<boolean>) => Promise<boolean>;

/**
 * Gives a lock on Web Locks, held only for the task. Without them, or when a frozen tab has held
 * the lock beyond the deadline, the task runs unlocked: a second delivery is not counted twice.
 */
export function createLock(
  locks: LockManager | null | undefined,
  { clock, prefix }: { clock: Clock; prefix: string },
): Lock {
  const deniedSince = new Map<string, number>();
  return async (name, task) => {
    const since = deniedSince.get(name) ?? clock.now();
    const run = async (lock: unknown) => {
      deniedSince.delete(name);
      if (lock) return task();
      deniedSince.set(name, since);
      return false;
    };
    if (!locks || Math.abs(clock.now() - since) >= DEADLINE_MS) return run(true);
    // rejects on pages of an opaque origin
    return locks.request(`${prefix} ${name}`, { ifAvailable: true }, run).catch(() => run(true));
  };
}
